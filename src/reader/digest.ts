import { createHash } from 'node:crypto';

/** The SHA-256 of some bytes, in hexadecimal digits, as `sha256sum` prints it. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
