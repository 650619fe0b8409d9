import { londonTime } from '../domain/london-time.ts';
import { dayName, weekdayIdOf } from '../domain/meeting-words.ts';
import type { Calendar } from '../domain/meeting.ts';
import { addDays } from '../domain/partial-date.ts';
import { timeWords } from '../domain/schedule.ts';
import { dayNotes, nothingWords, standingWords } from '../domain/week-words.ts';
import { listDays, standingAt, type Listed, type Standing, type WeekDay } from '../domain/week.ts';
import { countWords } from '../domain/words.ts';
import { drawList, part, type List } from './meetings-list.ts';

const fetched = new Map<string, Promise<Listed[]>>();

/** Draws the week as of now, and again when a filter changes or the reader comes back to the page. */
export function startBoard(board: HTMLElement): void {
  const filters = [...board.querySelectorAll('select')];
  const asked = new URLSearchParams(location.search);
  for (const filter of filters) choose(filter, asked.get(filter.name));
  let drawn: string | undefined;
  const draw = () => {
    const { day, time } = londonTime(new Date());
    const chosen = filters.flatMap(({ name, value }): [string, string][] => (value ? [[name, value]] : []));
    const wanted = JSON.stringify([day, time, chosen]);
    if (wanted === drawn) return;
    if (drawn !== undefined) showInAddress(chosen);
    drawn = wanted;
    drawBoard(board, day, time, Object.fromEntries(chosen), () => drawn === wanted).catch(() => {
      const built = dayName(board.dataset['built'] ?? day, '');
      say(
        board,
        `The list could not be brought up to date. What you see was worked out before, at the latest for ${built}.`,
      );
    });
  };
  board.addEventListener('change', draw);
  document.addEventListener('visibilitychange', () => document.hidden || draw());
  draw();
}

/** The days after today are as the page was built, as long as that is right: then one file is enough. */
async function drawBoard(
  board: HTMLElement,
  today: string,
  time: string,
  chosen: Record<string, string>,
  isWanted: () => boolean,
): Promise<void> {
  const isChosen = Object.keys(chosen).length > 0;
  if (isChosen || board.dataset['built'] !== today) board.dataset['whole'] = '';
  const count = board.dataset['whole'] === undefined ? 1 : 8;
  const days = await Promise.all(
    Array.from({ length: count }, (_, index) => loadDay(board, addDays(today, index), chosen)),
  );
  const [first, ...others] = days;
  if (!first || !isWanted()) return;
  const [now, later, ...rest] = listsOfToday(first, time);
  const after = others.reduce((sum, { rows }) => sum + rows.length, 0);
  say(
    board,
    `Worked out for ${dayName(today, '')}, ${timeWords(time)} in London: ${now?.rows.length ?? 0} open now, ${later?.rows.length ?? 0} later today${count > 1 ? `, ${after} in the next seven days` : ''}.`,
  );
  const lists = [now, later, ...rest].filter((list) => list !== undefined);
  part(board, 'today')?.replaceChildren(...lists.map((list) => drawList(board, 'list', list)));
  if (count > 1) drawOthers(board, others, today, isChosen);
}

/** Days that the reader has unfolded stay so; with a filter all are, for there are few meetings. */
function drawOthers(board: HTMLElement, days: readonly WeekDay[], today: string, isChosen: boolean): void {
  const open = new Set(
    [...board.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['day']),
  );
  const drawn = days.map((day) => {
    const { rows } = day;
    const list = drawList(board, 'day', {
      heading: dayName(day.day, today),
      notes: dayNotes(day),
      rows,
      nothing: nothingWords.day,
      count: countWords(rows.length, 'meeting'),
    });
    const details = list.querySelector('details');
    if (details) {
      details.dataset['day'] = day.day;
      details.open = open.has(day.day) || (isChosen && rows.length > 0);
    }
    return list;
  });
  part(board, 'days')?.replaceChildren(...drawn);
}

/** Open now and later today are always said, the others where there are any. */
function listsOfToday(day: WeekDay, time: string): List[] {
  const standings: Standing[] = ['now', 'later', 'unknown', 'over'];
  return standings.flatMap((standing, index) => {
    const rows = day.rows.filter(({ meeting }) => standingAt(meeting, time) === standing);
    if (index > 1 && rows.length === 0) return [];
    const notes = index === 0 ? dayNotes(day) : [];
    return [{ heading: standingWords[standing], notes, rows, nothing: nothingWords[standing] }];
  });
}

async function loadDay(board: HTMLElement, day: string, chosen: Record<string, string>): Promise<WeekDay> {
  const { category, place } = chosen;
  const calendar = JSON.parse(board.dataset['calendar'] ?? '{}') as Calendar;
  const listed = (await fetchListed(board, weekdayIdOf(day))).filter(
    ({ categories, places }) =>
      (!category || categories.includes(category)) && (!place || places.includes(place)),
  );
  return listDays(listed, day, 1, calendar)[0] ?? { day, rows: [] };
}

/** One file holds what can meet on one day of the week; a day on which nothing ever does has none. */
function fetchListed(board: HTMLElement, weekday: string): Promise<Listed[]> {
  if (!board.dataset['weekdays']?.split(' ').includes(weekday)) return Promise.resolve([]);
  const known = fetched.get(weekday);
  if (known) return known;
  const listed = fetch(`${board.dataset['files']}${weekday}.json`).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<Listed[]>;
  });
  fetched.set(weekday, listed);
  listed.catch(() => fetched.delete(weekday));
  return listed;
}

function showInAddress(chosen: [string, string][]): void {
  const query = new URLSearchParams(chosen).toString();
  history.replaceState(null, '', location.pathname + (query && `?${query}`));
}

function say(board: HTMLElement, text: string): void {
  const status = part(board, 'status');
  if (status) status.textContent = text;
}

function choose(filter: HTMLSelectElement, value: string | null): void {
  if ([...filter.options].some((option) => option.value === value)) filter.value = value ?? '';
}
