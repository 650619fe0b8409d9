/** A property of a component: its parameters and its value as it is written. */
export interface Property {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

/** A component of a calendar. */
export interface Component {
  name: string;
  properties: Property[];
  components: Component[];
}

/** Reads iCalendar as RFC 5545 defines it, strictly, so that the library that wrote it is held against the rule. */
export function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  for (const line of text.split('\r\n')) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line end in ${JSON.stringify(line)}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 bytes: ${line}`);
  }
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const root: Component = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of lines) {
    const property = readLine(line);
    const inner = open.at(-1) ?? root;
    if (property.name === 'BEGIN') {
      const component: Component = { name: property.value, properties: [], components: [] };
      inner.components.push(component);
      open.push(component);
    } else if (property.name === 'END') {
      if (inner.name !== property.value) throw new Error(`${inner.name} ends as ${property.value}`);
      open.pop();
    } else {
      if (inner.components.length > 0) throw new Error(`${property.name} comes after a component`);
      inner.properties.push(property);
    }
  }
  const [calendar, ...others] = root.components;
  if (open.length !== 1 || !calendar || others.length > 0) throw new Error('not one whole calendar');
  return calendar;
}

/** The events of a calendar. */
export function eventsOf(calendar: Component): Component[] {
  return calendar.components.filter(({ name }) => name === 'VEVENT');
}

/** The value of a property that stands at most once. */
export function valueOf(component: Component, name: string): string | undefined {
  const found = component.properties.filter((property) => property.name === name);
  if (found.length > 1) throw new Error(`${name} stands ${found.length} times`);
  return found[0]?.value;
}

/** Text as it was before it was escaped. */
export function textOf(component: Component, name: string): string | undefined {
  return valueOf(component, name)?.replace(/\\([\\;,nN])/g, (_, sign: string) =>
    /n/i.test(sign) ? '\n' : sign,
  );
}

/**
 * The days on which an event takes place up to a day, found by trying every day.
 * @param last YYYY-MM-DD
 */
export function expand(event: Component, last: string): string[] {
  const start = dayOf(valueOf(event, 'DTSTART') ?? '');
  const rule = Object.fromEntries((valueOf(event, 'RRULE') ?? '').split(';').map((part) => part.split('=')));
  const except = new Set((valueOf(event, 'EXDATE') ?? '').split(',').map(dayOf));
  if (!rule['FREQ']) return start <= last ? [start] : [];
  const until = rule['UNTIL'] === undefined ? last : lastDayOf(rule['UNTIL']);
  const days: string[] = [];
  for (let time = at(start); time <= at(last < until ? last : until); time += dayLength) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (falls(time, at(start), rule) && !except.has(day)) days.push(day);
  }
  return days;
}

const dayLength = 86_400_000;
const shortDays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function falls(time: number, start: number, rule: Record<string, string | undefined>): boolean {
  const date = new Date(time);
  const weekday = shortDays[date.getUTCDay()] ?? '';
  if (rule['FREQ'] === 'WEEKLY') {
    if (rule['WKST'] !== 'MO') throw new Error('the week does not begin on a Monday');
    const weeks = (mondayOf(time) - mondayOf(start)) / (7 * dayLength);
    return (rule['BYDAY'] ?? '').split(',').includes(weekday) && weeks % Number(rule['INTERVAL'] ?? 1) === 0;
  }
  if (rule['FREQ'] === 'YEARLY')
    return (
      date.getUTCMonth() + 1 === Number(rule['BYMONTH']) && date.getUTCDate() === Number(rule['BYMONTHDAY'])
    );
  const [, nth = '', wanted = ''] = /^(-?\d)(\w\w)$/.exec(rule['BYDAY'] ?? '') ?? [];
  if (rule['FREQ'] !== 'MONTHLY' || wanted !== weekday) return false;
  if (nth === '-1') return new Date(time + 7 * dayLength).getUTCMonth() !== date.getUTCMonth();
  return Math.ceil(date.getUTCDate() / 7) === Number(nth);
}

function mondayOf(time: number): number {
  return time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength;
}

function at(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(value: string): string {
  return value.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
}

/** The end of a rule is an instant in UTC, or a day: half past midnight in summer is on the day before in UTC. */
function lastDayOf(until: string): string {
  const [, hour, minute] = /T(\d\d)(\d\d)\d\dZ$/.exec(until) ?? [];
  if (hour === undefined) return dayOf(until);
  return londonDay.format(new Date(`${dayOf(until)}T${hour}:${minute}:00Z`));
}

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

function readLine(line: string): Property {
  const [, name = '', parameters = '', value = ''] =
    /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line) ?? [];
  if (name === '') throw new Error(`no property: ${line}`);
  const pairs = [...parameters.matchAll(/;([A-Z-]+)=("[^"]*"|[^";:,]*)/g)];
  return { name, parameters: Object.fromEntries(pairs.map(([, key, text]) => [key, text])), value };
}
