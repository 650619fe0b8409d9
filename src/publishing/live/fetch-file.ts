import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { troubleOf } from '../trouble.ts';

const mostTries = 3;
/** In milliseconds, before the second try; twice as long before each further one. */
const firstPause = 500;
/** A page that is kept for a look at it; what is longer is only counted. */
const mostText = 2_000_000;

/** What a host sent for an address, unpacked; or, in words, why nothing came. */
export type Answer =
  | {
      status: number;
      headers: Headers;
      /** Whether it came from another address, to which the host led. */
      isElsewhere: boolean;
      bytes: number;
      sha256: string;
      /** Its beginning. */
      text: string;
    }
  | { trouble: string };

/** How an address is asked for. */
export interface Asking {
  /** In milliseconds. */
  patience: number;
  /** Redirects are followed unless told otherwise. */
  redirect?: 'follow' | 'manual';
}

/** Fetches a file of a live site, and tries again where the host is busy or nothing comes. */
export async function fetchFile(address: string, asking: Asking): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await tryFetch(address, asking);
    const isPassing = 'trouble' in answer || answer.status === 429 || answer.status >= 500;
    if (!isPassing || tries === mostTries) return answer;
    await wait(firstPause * 2 ** (tries - 1));
  }
}

async function tryFetch(address: string, { patience, redirect = 'follow' }: Asking): Promise<Answer> {
  try {
    const response = await fetch(address, {
      redirect,
      signal: AbortSignal.timeout(patience),
      headers: { 'User-Agent': 'noticeboard-verify' },
    });
    const hash = createHash('sha256');
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for await (const part of response.body ?? []) {
      const chunk = part as Uint8Array;
      hash.update(chunk);
      if (bytes < mostText) parts.push(chunk);
      bytes += chunk.length;
    }
    const text = Buffer.concat(parts).toString('utf8');
    const { status, headers, redirected: isElsewhere } = response;
    return { status, headers, isElsewhere, bytes, sha256: hash.digest('hex'), text };
  } catch (error) {
    return { trouble: troubleOf(error, patience).words };
  }
}
