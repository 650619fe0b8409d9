import { doubtWords, meetingWords, noMeetingWords } from '../domain/meeting-words.ts';
import { nextMeetings } from '../domain/meeting.ts';
import { dayWords } from '../domain/words.ts';

type Facts = Parameters<typeof nextMeetings>;

/**
 * Draws the next meetings as of another day than the page was built for.
 * @param facts JSON: the schedule, the closing and the calendar
 * @param today YYYY-MM-DD
 */
export function drawMeetings(element: HTMLElement, facts: string, today: string): void {
  const { schedule, closed, calendar } = JSON.parse(facts) as {
    schedule: Facts[0];
    closed: Facts[1];
    calendar: Facts[3];
  };
  const { meetings, none } = nextMeetings(schedule, closed, { day: today }, calendar, 3);
  const items = meetings.map((meeting) => [meetingWords(meeting, today), ...doubtWords(meeting)]);
  if (none) items.push([noMeetingWords(none)]);
  element.querySelector('ul')?.replaceChildren(...items.map(draw));
  const time = element.querySelector('time');
  if (time) [time.dateTime, time.textContent] = [today, dayWords(today)];
}

function draw([words = '', ...doubts]: string[]): HTMLLIElement {
  const item = document.createElement('li');
  item.append(words, ...doubts.map(quiet));
  return item;
}

function quiet(text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'quiet';
  span.textContent = ` ${text}`;
  return span;
}
