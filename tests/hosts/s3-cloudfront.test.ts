import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/publishing/hosts/host.ts';
import { s3Cloudfront } from '../../src/publishing/hosts/s3-cloudfront.ts';
import { deliveryAt, forms } from './delivery.ts';

const below = deliveryAt('https://larkshire.example.org/town/');

describe('the function of CloudFront', () => {
  test('finds the page of a folder, leads on where a stroke is missing, and from old addresses', () => {
    const answer = load(below);
    expect(answer('/town/')).toBe('/town/index.html');
    expect(answer('/town/groups/new/')).toBe('/town/groups/new/index.html');
    expect(answer('/town/feed.xml')).toBe('/town/feed.xml');
    expect(answer('/town/groups')).toBe('301 /town/groups/');
    expect(answer('/')).toBe('301 /town/');
    expect(answer('/town/groups/old/')).toBe('301 /town/groups/new/');
    expect(answer('/town/groups/old/calendar.ics')).toBe('301 /town/groups/new/calendar.ics');
    expect(answer('/town/gone/')).toBe('301 /town/about/');
    expect(answer('/town/gone/more/')).toBe('/town/gone/more/index.html');
    expect(load(deliveryAt('https://larkshire.example.org/'))('/')).toBe('/index.html');
  });

  test('is never longer than CloudFront takes', () => {
    const redirects = Array.from({ length: 3000 }, (_, at) => ({
      from: `/groups/old-${at}/`,
      to: `/groups/new-${at}/`,
      isWhole: true,
    }));
    const text = fileOf({ ...below, redirects }, 'cloudfront-function.js');
    expect(text.length).toBeLessThanOrEqual(10_000);
    expect(text.length).toBeGreaterThan(9_900);
  });
});

describe('the template of CloudFormation', () => {
  const delivery = { ...below, rules: [...below.rules, forms] };
  const { Resources } = JSON.parse(fileOf(delivery, 'cloudfront.json')) as Template;
  const { DistributionConfig } = Resources['Distribution']?.Properties as unknown as Distribution;

  test('names only what it has', () => {
    const text = JSON.stringify(Resources);
    const names = [...text.matchAll(/"(?:Ref":|Fn::GetAtt":\[)"([A-Za-z\d]+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect([...Object.keys(Resources), 'Certificate']).toContain(name);
  });

  test('has all headers for each address, the nearest taking the place of those for all', () => {
    const policyOf = (behaviour: Behaviour | undefined) =>
      Resources[behaviour?.ResponseHeadersPolicyId.Ref ?? '']?.Properties['ResponseHeadersPolicyConfig'];
    expect(policyOf(DistributionConfig.DefaultCacheBehavior)).toMatchObject({
      SecurityHeadersConfig: {
        ContentTypeOptions: { Override: true },
        ContentSecurityPolicy: {
          ContentSecurityPolicy: "default-src 'none'; script-src 'self'",
          Override: true,
        },
      },
      CustomHeadersConfig: {
        Items: [{ Header: 'Cross-Origin-Opener-Policy', Value: 'same-origin', Override: true }],
      },
    });
    const at = (path: string) =>
      policyOf(DistributionConfig.CacheBehaviors.find(({ PathPattern }) => PathPattern === path));
    expect(at('/town/search/')).toHaveProperty(
      'SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy',
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
    );
    expect(at('/town/data/*')).toHaveProperty('CorsConfig.AccessControlAllowOrigins.Items', ['*']);
    expect(at('/town/admin/*')).toHaveProperty(
      'CustomHeadersConfig.Items.0.Value',
      'same-origin-allow-popups',
    );
    expect(DistributionConfig.CustomErrorResponses).toContainEqual(
      expect.objectContaining({ ErrorCode: 403, ResponseCode: 404, ResponsePagePath: '/town/404.html' }),
    );
  });
});

test('the script brings every kind of file up once, the pages after what they need, and then takes away', () => {
  expect(fileOf(below, 'upload.sh')).toMatchInlineSnapshot(`
    "#!/bin/sh
    # Made by the build of the site. Brings it into the bucket: sh upload.sh FOLDER BUCKET DISTRIBUTION
    set -eu
    site=$1
    to=s3://$2/town
    distribution=$3

    aws s3 sync "$site" "$to" --exclude '*' --include 'assets/*.js' --content-type 'text/javascript; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
    aws s3 sync "$site" "$to" --exclude '*' --include '*.js' --exclude 'assets/*' --content-type 'text/javascript; charset=utf-8' --cache-control 'public, max-age=0, must-revalidate'
    aws s3 sync "$site" "$to" --exclude '*' --include '*.xml' --exclude 'assets/*' --exclude '*feed.xml' --content-type 'application/xml; charset=utf-8' --cache-control 'public, max-age=0, must-revalidate'
    aws s3 sync "$site" "$to" --exclude '*' --include '*feed.xml' --content-type 'application/atom+xml; charset=utf-8' --cache-control 'public, max-age=0, must-revalidate'
    aws s3 sync "$site" "$to" --exclude '*.html' --exclude '*.js' --exclude '*.xml' --content-type 'application/octet-stream' --cache-control 'public, max-age=0, must-revalidate'
    aws s3 sync "$site" "$to" --exclude '*' --include '*.html' --content-type 'text/html; charset=utf-8' --cache-control 'public, max-age=0, must-revalidate'

    # What is no longer in the site goes last, so that a page that is being read finds its files.
    aws s3 sync "$site" "$to" --delete --size-only
    aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/town/*'
    "
  `);
});

function fileOf(delivery: Delivery, name: string): string {
  const file = s3Cloudfront.files(delivery).find(({ path }) => path === name);
  expect(file?.in).toBe('beside');
  return file?.text ?? '';
}

/** Runs the function as CloudFront would. */
function load(delivery: Delivery): (uri: string) => string {
  const code = fileOf(delivery, 'cloudfront-function.js');
  return (uri) => {
    const answer = runInNewContext(
      `${code}; handler({ request: { uri: ${JSON.stringify(uri)} } })`,
    ) as Answer;
    return answer.uri ?? `${answer.statusCode ?? ''} ${answer.headers?.location.value ?? ''}`;
  };
}

interface Answer {
  uri?: string;
  statusCode?: number;
  headers?: { location: { value: string } };
}

interface Behaviour {
  PathPattern?: string;
  ResponseHeadersPolicyId: { Ref: string };
}

interface Distribution {
  DistributionConfig: {
    DefaultCacheBehavior: Behaviour;
    CacheBehaviors: Behaviour[];
    CustomErrorResponses: object[];
  };
}

interface Template {
  Resources: Record<string, { Properties: Record<string, object> }>;
}
