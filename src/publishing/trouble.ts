/** Why nothing came from a host. */
export interface Trouble {
  /** `certificate` and `no-host` stay until somebody mends them; `passing` may be over the next time. */
  kind: 'certificate' | 'no-host' | 'passing';
  /** For a person. */
  words: string;
}

const known: [code: RegExp, kind: Trouble['kind'], words: string][] = [
  [/^(?:ENOTFOUND|EAI_NONAME)$/, 'no-host', 'there is no such host'],
  [/^EAI_AGAIN$/, 'passing', 'the name of the host cannot be looked up now'],
  [/^ECONNREFUSED$/, 'passing', 'the host does not answer'],
  [/^(?:ECONNRESET|UND_ERR_SOCKET)$/, 'passing', 'the host broke off'],
  [/^CERT_HAS_EXPIRED$/, 'certificate', 'the certificate of the host has expired'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'certificate', 'the certificate is that of another host'],
  [/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_/, 'certificate', 'the secure connection failed'],
];

/**
 * Why a fetch failed.
 * @param error what it threw
 * @param patience how long it was to wait, in milliseconds
 */
export function troubleOf(error: unknown, patience: number): Trouble {
  if (!(error instanceof Error)) return { kind: 'passing', words: String(error) };
  if (error.name === 'TimeoutError')
    return { kind: 'passing', words: `nothing came within ${patience / 1000} seconds` };
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  for (const [pattern, kind, words] of known) if (pattern.test(code)) return { kind, words };
  return { kind: 'passing', words: cause instanceof Error ? cause.message : error.message };
}
