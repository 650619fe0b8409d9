import { datesSay, isOverdue, isUnheard, type PromiseDates } from '../domain/dates-say.ts';
import { factWords } from '../domain/dates-words.ts';
import { freshnessOf, freshnessWords } from '../domain/freshness.ts';
import { dayWords } from '../domain/words.ts';

// A page that was built last month must not lie today: what depends on the day is worked out again here.
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(
  new Date(),
);
const built = document.querySelector<HTMLElement>('as-of')?.dataset['built'] ?? today;

if (built < today) {
  for (const element of all('as-of')) {
    const time = element.querySelector('time');
    if (time) [time.dateTime, time.textContent] = [today, dayWords(today)];
  }
  for (const element of all('dates-say')) drawFacts(element);
  for (const element of all('dated-count')) {
    const holds = element.dataset['of'] === 'overdue' ? isOverdue : isUnheard;
    const dates = JSON.parse(element.dataset['dates'] ?? '[]') as PromiseDates[];
    element.textContent = String(dates.filter((one) => holds(one, today)).length);
  }
  for (const element of all('fresh-ness'))
    element.textContent =
      freshnessWords[freshnessOf({ basis: 'checked', on: element.dataset['on'] ?? today }, today)];
}

function all(name: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(name);
}

function drawFacts(element: HTMLElement): void {
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
