import { council } from '../../src/schemas/council.ts';

/** How much of black or white is mixed in at a time, as a share. */
const step = 0.04;

/**
 * A colour as the site needs it: dark enough to be read on a light ground, and light enough to be read on a dark one. Where it is
 * neither, black or white is mixed in until it is.
 * @param colour such as #1f4f7a
 * @returns nothing where that is no colour
 */
export function accentOf(colour: string): { light: string; dark: string } | undefined {
  if (!/^#[0-9a-f]{6}$/.test(colour)) return undefined;
  return { light: readable(colour, 'light', 0), dark: readable(colour, 'dark', 255) };
}

function readable(colour: string, ground: 'light' | 'dark', towards: number): string {
  const schema = council.shape.accent.shape[ground];
  for (let share = 0; share < 1; share += step) {
    const mixed = mix(colour, towards, share);
    if (schema.safeParse(mixed).success) return mixed;
  }
  return mix(colour, towards, 1);
}

function mix(colour: string, towards: number, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part + (towards - part) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
