import type { Answers } from './answers.ts';

/** The names that stand in the template, and the day on which all in it is as new as it can be. */
const template = {
  council: 'Exampleshire Council',
  place: 'Exampleshire',
  email: 'info@example.org',
  day: '2026-01-01',
  year: 2026,
};

/**
 * A text of the template with the names of a council, and as many years later as have gone by.
 * @param text content of the template: names stand in quotes in JSON and in front matter, or in prose
 * @param today YYYY-MM-DD
 */
export function fillIn(text: string, { name, place, email }: Answers, today: string): string {
  const years = Number(today.slice(0, 4)) - template.year;
  return (
    text
      .replaceAll(template.day, '\u0000')
      // A financial year has two years, and the second is no month.
      .replace(/\b(20[2-4]\d)(?:-(?:1[3-9]|[2-9]\d)\b)?/g, (all, from: string) => {
        const year = Number(from) + years;
        return all === from ? String(year) : `${year}-${String(year + 1).slice(2)}`;
      })
      .replaceAll('\u0000', today)
      .replaceAll(template.council, () => name)
      .replaceAll(template.place, () => place)
      .replaceAll(template.email, () => email)
  );
}

/** The settings of a council, from those of the template. */
export function settingsOf(text: string, answers: Answers, today: string): Record<string, unknown> {
  const { address, accent, languages, host } = answers;
  const settings = JSON.parse(fillIn(text, answers, today)) as Record<string, unknown>;
  return {
    ...settings,
    address,
    accent,
    ...(languages.length > 1 || languages[0] !== 'en' ? { languages } : {}),
    ...(host === undefined ? {} : { host }),
  };
}
