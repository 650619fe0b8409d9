import { link } from '../fields/link.ts';
import { line } from '../fields/text.ts';

/** Where the content lies, for whoever changes it from afar. */
export const repository = {
  repository: link.meta({
    description: 'The address of the repository that holds the content.',
    examples: ['https://github.com/example/noticeboard'],
  }),
  branch: line(80).meta({ description: 'The branch that is published.', examples: ['main'] }),
  folder: line(160)
    .optional()
    .meta({
      description: 'The content folder in the repository, where it is another.',
      examples: ['src/content'],
    }),
};
