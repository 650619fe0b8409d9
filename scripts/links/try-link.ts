import { setTimeout as wait } from 'node:timers/promises';
import { troubleOf } from '../../src/publishing/trouble.ts';
import type { CheckedLink } from '../../src/reader/link-report.ts';

const mostHops = 10;
/** Hosts answer so where they want no programs, or nobody without a password. */
const refusals = new Set([401, 402, 403, 405, 406, 429, 451, 999]);

/** What became of a link today. */
export type Outcome = Pick<CheckedLink, 'state' | 'problem' | 'to'> & {
  /** Whether no host was reached at all. */
  isUnreached?: true;
};

/** How links are tried. */
export interface Manner {
  /** Who asks, with an address at which more is said. */
  agent: string;
  /** For one answer, in milliseconds. */
  patience: number;
  /** How often, where the trouble may pass. */
  tries: number;
  /** Between two requests to one host, in milliseconds. */
  pause: number;
}

/** Tries a link, and again where the trouble may pass. */
export async function tryLink(address: string, manner: Manner): Promise<Outcome> {
  for (let count = 1; ; count++) {
    const { mayPass, ...outcome } = await tryOnce(address, manner);
    if (!mayPass || count === manner.tries) return outcome;
    await wait(manner.pause * 2 ** count);
  }
}

async function tryOnce(address: string, manner: Manner): Promise<Outcome & { mayPass?: true }> {
  let at = address;
  let isForGood = true;
  try {
    for (let hops = 0; hops <= mostHops; hops++) {
      const { status, headers } = await ask(at, manner);
      const next = headers.get('location');
      if (status < 300 || status >= 400 || next === null)
        return outcomeOf(status, at !== address && isForGood ? at : undefined);
      if (status !== 301 && status !== 308) isForGood = false;
      if (!URL.canParse(next, at)) return { state: 'dead', problem: 'leads on to what is no address' };
      at = new URL(next, at).href;
      await wait(manner.pause);
    }
    return { state: 'dead', problem: 'leads on and on, and never to a page' };
  } catch (error) {
    const { kind, words } = troubleOf(error, manner.patience);
    if (kind === 'passing') return { state: 'unclear', problem: words, mayPass: true, isUnreached: true };
    return { state: 'dead', problem: words, ...(kind === 'no-host' ? { isUnreached: true } : {}) };
  }
}

/** Asks for the head alone first; some hosts know no such question, and say that the page is not there. */
async function ask(address: string, { agent, patience, pause }: Manner): Promise<Response> {
  const send = async (method: string) => {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.8', 'Accept-Language': 'en-GB,en' },
    });
    await response.body?.cancel();
    return response;
  };
  const head = await send('HEAD');
  if (head.status < 400) return head;
  await wait(pause);
  return send('GET');
}

function outcomeOf(status: number, to: string | undefined): Outcome & { mayPass?: true } {
  if (status >= 200 && status < 300) return to === undefined ? { state: 'fine' } : { state: 'moved', to };
  if (refusals.has(status))
    return { state: 'unclear', problem: `the host refuses programs (${status}): open it yourself` };
  if (status >= 500) return { state: 'unclear', problem: `the host has a fault (${status})`, mayPass: true };
  if (status === 404) return { state: 'dead', problem: 'not found (404)' };
  if (status === 410) return { state: 'dead', problem: 'gone for good (410)' };
  return { state: 'dead', problem: `answered with ${status}` };
}
