import { datesSay, isOverdue, isUnheard, type PromiseDates } from '../domain/dates-say.ts';
import { factWords } from '../domain/dates-words.ts';
import { countOn } from '../domain/freshness-count.ts';
import { freshnessAdvice, freshnessOf, freshnessWords, type Freshness } from '../domain/freshness.ts';
import { dayWords } from '../domain/words.ts';

/**
 * Works out again what of a page depends on the day.
 * @param today YYYY-MM-DD
 */
export function drawAgain(today: string): void {
  for (const element of all('as-of')) {
    const time = element.querySelector('time');
    if (time) [time.dateTime, time.textContent] = [today, dayWords(today)];
  }
  for (const element of all('dates-say')) drawFacts(element, today);
  for (const element of all('dated-count')) {
    const holds = element.dataset['of'] === 'overdue' ? isOverdue : isUnheard;
    const dates = JSON.parse(element.dataset['dates'] ?? '[]') as PromiseDates[];
    element.textContent = String(dates.filter((one) => holds(one, today)).length);
  }
  for (const element of all('fresh-ness')) element.textContent = freshnessWords[freshnessIn(element, today)];
  for (const element of all('fresh-advice'))
    element.textContent = freshnessAdvice[freshnessIn(element, today)];
  for (const element of all('fresh-counts')) countAgain(element, today);
}

function all(name: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(name);
}

function freshnessIn({ dataset }: HTMLElement, today: string): Freshness {
  return freshnessOf({ basis: 'checked', on: dataset['on'] ?? today }, today);
}

function countAgain(element: HTMLElement, today: string): void {
  const days = JSON.parse(element.dataset['days'] ?? '[]') as [string, number][];
  for (const count of element.querySelectorAll<HTMLElement>('[data-of]'))
    count.textContent = String(countOn(days, count.dataset['of'] as Freshness, today));
}

function drawFacts(element: HTMLElement, today: string): void {
  const list = element.querySelector('ul');
  const dates = JSON.parse(element.dataset['dates'] ?? 'null') as PromiseDates | null;
  if (!list || !dates) return;
  const kinds = element.dataset['kinds']?.split(' ');
  const facts = datesSay(dates, today).filter(({ kind }) => !kinds || kinds.includes(kind));
  list.replaceChildren(
    ...facts.map((fact) => {
      const item = document.createElement('li');
      item.className = fact.kind;
      item.textContent = factWords(fact);
      return item;
    }),
  );
  if (facts.length > 0) element.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
}
