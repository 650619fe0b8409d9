import type { APIRoute } from 'astro';
import { loadPreview } from '../queries/content.ts';

/** The look of what only a preview has, so that no public page carries it. */
const style = `.preview {
  border-block-end: 3px dashed var(--status-stopped);
  background: var(--raised);
  padding: calc(2 * var(--space)) calc(4 * var(--space));
  text-align: center;
}

.hidden-entry {
  max-width: none;
  border: 3px dashed var(--status-stopped);
  padding: calc(3 * var(--space)) calc(4 * var(--space));
  font-weight: 700;
}
`;

export async function getStaticPaths() {
  return (await loadPreview()) ? [{ params: { preview: 'preview' } }] : [];
}

export const GET: APIRoute = () => new Response(style);
