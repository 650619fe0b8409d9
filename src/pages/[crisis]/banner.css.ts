import type { APIRoute } from 'astro';
import { crisisOn } from '../../domain/crisis.ts';
import { loadContent } from '../../queries/content.ts';

/** The look of the banner in a crisis, so that at all other times no page carries it. */
const style = `.crisis {
  border-block: 4px solid var(--status-stopped);
  background: var(--raised);
  padding-inline: calc(4 * var(--space));
}

.crisis p {
  max-width: calc(var(--page) - 8 * var(--space));
  margin: 0 auto;
  padding-block: calc(2 * var(--space));
}

.crisis a {
  display: inline-block;
  min-height: 44px;
  padding-block: calc(2 * var(--space));
  font-weight: 600;
}

@media print {
  .crisis {
    border: 1pt solid #000;
    background: none;
    margin-block-end: 6pt;
  }

  .crisis a {
    display: inline;
    padding: 0;
  }
}
`;

export async function getStaticPaths() {
  return crisisOn(await loadContent()) ? [{ params: { crisis: 'crisis' } }] : [];
}

export const GET: APIRoute = () => new Response(style);
