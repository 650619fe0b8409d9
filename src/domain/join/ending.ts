import type { Council } from '../../schemas/council.ts';
import { longestMailLink, mailLink, newFileLink } from '../message.ts';
import { submissionFile, type Sent } from '../submission.ts';

/** The longest link to a new file: GitHub answers none above 8,191 bytes, and what stands in between wants some. */
const longestFileLink = 7500;

/** How a submission reaches the council. The page sends nothing by itself. */
export interface Ending {
  /** The file that can be saved and handed over: the submission. */
  file: string;
  /** What can be copied: the submission, or on a Git host the entry. */
  text: string;
  /** Opens the mail program or the Git host; missing where a file is all. */
  link?: string;
  /** Whether the link brings the text along. */
  isFilledIn: boolean;
}

/**
 * How a submission reaches the council, as its settings say.
 * @param id of the listing, as far as the browser can know it
 */
export function endingOf(submissions: Council['submissions'], sent: Sent, id: string): Ending {
  const file = textOf(sent);
  switch (submissions?.by) {
    case 'email': {
      const { title = '' } = sent.entry as { title?: string };
      const write = (body: string) => mailLink(submissions.email, { subject: `New listing: ${title}`, body });
      const whole = write(`Please add this group to the directory.\n\n${JSON.stringify(sent)}\n`);
      const isFilledIn = whole.length <= longestMailLink;
      const short = write(
        `Please add this group to the directory. The file ${submissionFile} is attached.\n`,
      );
      return { file, text: file, link: isFilledIn ? whole : short, isFilledIn };
    }
    case 'github':
    case 'gitlab': {
      const [text, path] = [textOf(sent.entry), `groups/${id}.json`];
      const whole = newFileLink(submissions, path, text);
      const isFilledIn = submissions.by === 'github' && whole.length <= longestFileLink;
      return { file, text, link: isFilledIn ? whole : newFileLink(submissions, path, ''), isFilledIn };
    }
    default:
      return { file, text: file, isFilledIn: false };
  }
}

/** A file of JSON as people can read it. */
function textOf(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
