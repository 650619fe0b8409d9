import { valueName } from './value-names.ts';
import type { Content } from '../schemas/index.ts';
import { linkTo, type Link } from './link.ts';
import type { Pack } from './pack.ts';
import { capitalised, dayWords, listWords } from './words.ts';

/** What a reader must know of a pack: where it is from, as of when, and whose words it holds. */
export interface PackFact {
  name: string;
  words: string;
  /** The pages of the papers that the words name. */
  links?: Link[];
}

/** What belongs to this site and what to the council, in the words that stand on the page and in every file. */
const whoseWords =
  'The titles, criteria, progress and next steps are summaries by this site of the council’s papers. Amounts, dates and the words in quotation marks are the council’s own. This site works out what is new since the report before, how a status is read, and each date that is marked so. “Not stated” means that no paper says it.';

/**
 * The facts above the table.
 * @param address the full web address of its page
 */
export function packFacts(content: Content, pack: Pack, address: string): PackFact[] {
  const { strategy, period, before } = pack.step;
  const { declared } = strategy.data;
  const papers = (period?.data.documents ?? []).map((id) => linkTo(content, 'documents', id));
  return [
    {
      name: 'As of',
      words: `${dayWords(pack.asOf)}${period?.frozen ? `, as it was frozen on ${dayWords(period.frozen.on)}` : ''}`,
    },
    period
      ? { name: 'Reported in', words: listWords(papers.map(({ name }) => name)), links: papers }
      : {
          name: 'Reported in',
          words: 'no paper yet: this is what the papers up to this day say, for officers to go on from',
        },
    {
      name: 'Compared with',
      words: before
        ? `the report before, ${before.data.title}`
        : period
          ? 'nothing: this was the first report'
          : 'nothing: no paper has reported on it',
    },
    {
      name: 'Standing of the strategy',
      words: `${capitalised(valueName(declared.state))}. ${declared.words}`,
    },
    { name: 'Made from', words: `the site ${content.council.siteName}, ${address}` },
    { name: 'Whose words', words: whoseWords },
  ];
}
