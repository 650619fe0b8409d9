import type { Projects } from '../schemas/project.ts';
import { noun, say } from './language.ts';
import { tallyProjects } from './project.ts';
import { countWords, numberWords } from './words.ts';

const promisedNoun = noun({ one: '{0} project was promised', other: '{0} projects were promised' });
const notNamedNoun = noun({ one: '{0} is not named', other: '{0} are not named' });

/** What each kind of project is called at the start of a line. */
export const projectKindWords: Record<Projects['items'][number]['kind'], string> = {
  pilot: 'Pilot',
  follower: 'To follow the pilot',
  project: 'Project',
};

/** How many are promised, told of and named: "8 projects were promised. The papers tell of 8 (1 + 7 = 8) and name 1 of them." */
export function projectsSentence(projects: Projects): string {
  const { told, parts, named, notNamed, promised } = tallyProjects(projects);
  const sum = parts.length > 1 ? ` (${parts.map(numberWords).join(' + ')} = ${numberWords(told)})` : '';
  return [
    promised === undefined ? '' : `${countWords(promised, promisedNoun)}.`,
    `The papers tell of ${numberWords(told)}${sum}.`,
    notNamed === 0
      ? 'All of them are named.'
      : `They name ${named === 0 ? say('none') : numberWords(named)}; ${countWords(notNamed, notNamedNoun)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
