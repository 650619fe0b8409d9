import { cloudfrontFunction } from './cloudfront-function.ts';
import { cloudfrontTemplate } from './cloudfront-template.ts';
import type { Host } from './host.ts';
import { s3Upload } from './s3-upload.ts';

/** Three files: what is to be set up once, how addresses are answered, and how the files go up. */
export const s3Cloudfront: Host = {
  policyIn: 'header',
  files: (delivery) => [
    { path: 'cloudfront.json', text: cloudfrontTemplate(delivery), in: 'beside' },
    { path: 'cloudfront-function.js', text: cloudfrontFunction(delivery), in: 'beside' },
    { path: 'upload.sh', text: s3Upload(delivery), in: 'beside' },
  ],
};
