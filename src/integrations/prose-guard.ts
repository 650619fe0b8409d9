import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { decode } from '../reader/decode.ts';
import { checkProse } from '../reader/prose.ts';
import { parseFrontMatter } from '../reader/syntax.ts';
import { ContentProblems } from './content-problems.ts';

/** Refuses code in prose at the moment when a file is turned into a module, however it got there. */
export function proseGuard(): Plugin {
  return {
    name: 'noticeboard-prose-guard',
    enforce: 'pre',
    transform(_, id) {
      const file = id.split('?')[0] ?? '';
      if (!file.endsWith('.mdx')) return undefined;
      const decoded = decode(file, readFileSync(file));
      const parsed = 'finding' in decoded ? [decoded.finding] : parseFrontMatter(file, decoded.text);
      const findings = Array.isArray(parsed) ? parsed : checkProse(file, parsed.body, parsed.bodyLine);
      if (findings.length > 0) throw new ContentProblems('', findings);
      return undefined;
    },
  };
}
