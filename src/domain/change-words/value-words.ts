import type { Money } from '../../schemas/fields/money.ts';
import type { PartialDate } from '../../schemas/fields/partial-date.ts';
import type { Schedule } from '../../schemas/fields/schedule.ts';
import type { State } from '../../schemas/fields/state.ts';
import type { Activity } from '../../schemas/group.ts';
import { resultWords } from '../criteria.ts';
import { agesWords, costWords, joiningText, languageName } from '../listing-words.ts';
import { scheduleWords, timeWords } from '../schedule.ts';
import { stateWords } from '../state.ts';
import { absenceWords, dateWords, dayWords, moneyWords, numberWords } from '../words.ts';
import { fieldWords } from './field-names.ts';
import { isList, isNamed, isTree, type Tree, type Value } from './side.ts';

/**
 * A value as the site shows it: dates and amounts in words, names in the place of ids.
 * @param key the field in which it stands, for the few whose words are a list
 */
export function valueWords(value: Value, key = ''): string {
  if (value === undefined || value === null) return 'nothing';
  if (isNamed(value)) return value.title;
  if (isList(value)) return value.map((item) => valueWords(item, key)).join(', ');
  if (isTree(value)) return wholeWords(value) ?? partsWords(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return key === 'page' || key === 'year' ? String(value) : numberWords(value);
  return textWords(value, key);
}

/** The words of a set of fields that is one thing for a reader: a date, an amount, a time, a place in a paper. */
export function wholeWords(fields: Tree): string | undefined {
  // The schemas have said that a set of fields of this form is such a thing, and nothing else is.
  const as = <T>() => fields as unknown as T;
  if ('precision' in fields) return dateWords(as<PartialDate>());
  if ('pence' in fields || fields['basis'] === 'existing-budgets') return moneyWords(as<Money>());
  if (fields['basis'] === 'not-applicable') return 'not applicable';
  if (fields['basis'] === 'not-stated' && 'because' in fields) return absentWords(fields['because']);
  if ('repeats' in fields) return scheduleWords(as<Schedule>());
  if (isCost(fields)) return costWords(as<Activity['cost']>());
  if (fields['how'] !== undefined && /^(?:drop-in|book|refer|ask)$/.test(String(fields['how'])))
    return joiningText(as<Activity['joining']>());
  if (isNamed(fields['document'])) return sourceWords(fields);
  return stretchWords(fields);
}

/** All that a set of fields says, one after the other. */
export function partsWords(fields: Tree, ...without: string[]): string {
  return Object.entries(fields)
    .filter(([key, value]) => !without.includes(key) && value !== undefined)
    .map(([key, value]) => partWords(key, value))
    .filter(Boolean)
    .join('; ');
}

function partWords(key: string, value: Value): string {
  if (key === 'id' || key === 'basis') return '';
  if (typeof value === 'boolean') return `${fieldWords(key)}: ${valueWords(value)}`;
  return valueWords(value, key);
}

function textWords(text: string, key: string): string {
  if (key === 'state') return stateWords[text as State]?.label.toLowerCase() ?? text;
  if (key === 'result') return (resultWords as Record<string, { within: string }>)[text]?.within ?? text;
  if (key === 'languages' && /^[a-z]{2,3}$/.test(text)) return languageName(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayWords(text);
  if (/^\d\d:\d\d$/.test(text)) return timeWords(text);
  // Only what stands for a choice is written like this.
  return /^[a-z]+(?:-[a-z]+)+$/.test(text) && key !== 'id' ? text.replaceAll('-', ' ') : text;
}

function absentWords(because: Value): string {
  return ['blank', 'no-column', 'not-mentioned'].includes(String(because))
    ? `not stated (${absenceWords(because as 'blank')})`
    : 'not stated';
}

function sourceWords({ document, section, page, note }: Tree): string {
  return [
    valueWords(document),
    section === undefined ? '' : valueWords(section, 'section'),
    page === undefined ? '' : `page ${valueWords(page, 'page')}`,
    note === undefined ? '' : `(${valueWords(note)})`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Ages or days, from one to another. */
function stretchWords({ from, to, ...rest }: Tree): string | undefined {
  if ((from === undefined && to === undefined) || Object.keys(rest).length > 0) return undefined;
  if (typeof (from ?? to) === 'number')
    return agesWords({ from: from as number | undefined, to: to as number | undefined });
  return [
    from === undefined ? '' : `from ${valueWords(from)}`,
    to === undefined ? '' : `to ${valueWords(to)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function isCost({ kind, amount, per }: Tree): boolean {
  if (kind === 'paid') return isTree(amount) && per !== undefined;
  return ['free', 'donation', 'not-known'].includes(String(kind)) && amount === undefined;
}
