import type { PartialDate } from '../../schemas/fields/partial-date.ts';
import { addDays } from '../../domain/partial-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const firstMonthOf: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

const dayForm = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${monthName} (\\d{4})$`, 'i');
const monthForm = new RegExp(`^${monthName}[ -](\\d{2}|\\d{4})$`, 'i');
const seasonForm = /^(spring|summer|autumn|winter) (\d{4})$/i;
const financialForm = /^(?:financial year )?(\d{4})[/-](\d{2}|\d{4})$/i;

/**
 * Reads a date in the words of a paper, where they are plain: "31 March 2012", "By Oct-21", "summer 2023", "2021/22",
 * "n/a", or a date as a computer writes it.
 * @returns the date, exactly as exact as the words; nothing where they are not plain
 */
export function readDate(words: string): PartialDate | undefined {
  const written = words.trim();
  if (/^n\/?a$|^not applicable$/i.test(written)) return { basis: 'not-applicable', written };
  const found = readExactly(written.replace(/^(?:by|in|from|until) /i, ''));
  return found && { basis: 'stated', written, ...found };
}

function readExactly(text: string): Pick<Dated, 'iso' | 'precision'> | undefined {
  const [, day, ofMonth = '', ofYear = ''] = dayForm.exec(text) ?? [];
  if (day !== undefined) return onDay(`${ofYear}-${numberOf(ofMonth)}-${day.padStart(2, '0')}`);
  const [, month, yearOfMonth = ''] = monthForm.exec(text) ?? [];
  if (month !== undefined) return { iso: `${inFull(yearOfMonth)}-${numberOf(month)}`, precision: 'month' };
  const [, season, seasonYear = ''] = seasonForm.exec(text) ?? [];
  if (season !== undefined) return { iso: threeMonths(season, Number(seasonYear)), precision: 'season' };
  const [, from, to = ''] = financialForm.exec(text) ?? [];
  // 2021-10 is a month, as a computer writes it; 2021-22 and 2021/10 can be none.
  if (from !== undefined && Number(to) % 100 === (Number(from) + 1) % 100 && !isMonth(text))
    return { iso: `${from}-04/${Number(from) + 1}-03`, precision: 'financial-year' };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return onDay(text);
  if (isMonth(text)) return { iso: text, precision: 'month' };
  return /^\d{4}$/.test(text) ? { iso: text, precision: 'year' } : undefined;
}

/** A day, if the calendar has it: 31 February is none. */
function onDay(iso: string): Pick<Dated, 'iso' | 'precision'> | undefined {
  const isThere = !Number.isNaN(Date.parse(`${iso}T00:00:00Z`)) && addDays(iso, 0) === iso;
  return isThere ? { iso, precision: 'day' } : undefined;
}

function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

function threeMonths(season: string, year: number): string {
  const first = firstMonthOf[season.toLowerCase()] ?? 0;
  const last = first === 12 ? `${year + 1}-02` : `${year}-${twoDigits(first + 2)}`;
  return `${year}-${twoDigits(first)}/${last}`;
}

/** Papers of a council shorten years of this century: Oct-21 is October 2021. */
function inFull(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function numberOf(month: string): string {
  return twoDigits(months.indexOf(month.slice(0, 3).toLowerCase()) + 1);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

type Dated = Extract<PartialDate, { basis: 'stated' }>;
