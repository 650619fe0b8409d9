import { afterEach, describe, expect, test, vi } from 'vitest';
import { findDevice, findSpot } from '../../src/client/near.ts';

const known = ['ME14', 'ME15', 'TN12'];
const table = { position: [51.25, 0.53], near: 'Maidstone', sectors: { '6': { places: ['shepway-north'] } } };
const tables = '/council/data/postcodes/';

afterEach(() => vi.unstubAllGlobals());

describe('where a postcode lies', () => {
  test('is read from one small file, whose name says no more than the area', async () => {
    const asked = answering(() => Response.json(table));
    expect(await findSpot(' me15 6jq', tables, known)).toEqual({
      spot: {
        position: { latitude: 51.25, longitude: 0.53 },
        label: 'ME15 6JQ',
        measuredFrom: 'the middle of ME15, near Maidstone',
        places: ['shepway-north'],
      },
    });
    expect(asked).toEqual(['/council/data/postcodes/me15.json']);
  });

  test.each([
    ['SE1 2AA', { problem: expect.stringContaining('does not know where SE1 lies') as string }],
    ['ME21 2AA', { problem: expect.stringContaining('Did you mean ME15?') as string, nearest: 'ME15' }],
    ['Maidstone', { problem: expect.stringContaining('not a postcode') as string }],
  ])('%s is told in words, and nothing is asked for', async (typed, answer) => {
    const asked = answering(() => Response.json(table));
    expect(await findSpot(typed, tables, known)).toEqual(answer);
    expect(asked).toEqual([]);
  });

  test.each([
    ['the file is missing', () => new Response('', { status: 404 })],
    ['the file is broken', () => new Response('<html>')],
    ['the site cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('%s', async (_, answer) => {
    answering(answer);
    expect(await findSpot({ outward: 'ME15' }, tables, known)).toEqual({
      problem: 'Where ME15 lies could not be loaded. Try again, or choose a place.',
    });
  });
});

describe('where the device is', () => {
  test('is asked for once, and stays here', async () => {
    const asked = answering(() => Response.json(table));
    locating((found) => found({ coords: { latitude: 51.2, longitude: 0.5 } } as GeolocationPosition));
    expect(await findDevice()).toEqual({
      spot: {
        position: { latitude: 51.2, longitude: 0.5 },
        label: 'you',
        measuredFrom: 'the position of your device',
        places: [],
      },
    });
    expect(asked).toEqual([]);
  });

  test.each([
    [1, 'Your device was not allowed to say where it is. Write a postcode instead.'],
    [2, 'Your device does not know where it is. Write a postcode instead.'],
    [3, 'Your device took too long to say where it is. Write a postcode instead.'],
    [9, 'Your device did not say where it is. Write a postcode instead.'],
  ])('refusal %s is told in words', async (code, problem) => {
    locating((_, refused) => refused?.({ code } as GeolocationPositionError));
    expect(await findDevice()).toEqual({ problem });
  });

  test('is not asked where the browser cannot tell', async () => {
    vi.stubGlobal('navigator', {});
    expect(await findDevice()).toEqual({
      problem: 'This browser does not tell where it is. Write a postcode instead.',
    });
  });
});

/** Answers every request; gives the addresses that were asked for. */
function answering(answer: () => Response | Promise<Response>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answer();
  });
  return asked;
}

function locating(locate: Geolocation['getCurrentPosition']): void {
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: locate } });
}
