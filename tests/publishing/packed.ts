import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'vitest';

const unpackers = { br: brotliDecompressSync, gzip: gunzipSync };

/** Expects a server to send a file packed to whoever takes it so, the same as the file itself, and the smaller for it. */
export async function expectPacked(
  address: string,
  encodings: readonly (keyof typeof unpackers)[],
): Promise<void> {
  const plain = await ask(address, 'identity');
  expect(plain.encoding, address).toBeUndefined();
  for (const encoding of encodings) {
    const packed = await ask(address, encoding);
    expect(packed, address).toMatchObject({ encoding, type: plain.type, status: 200 });
    expect(packed.vary, address).toMatch(/accept-encoding/i);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length);
    expect(unpackers[encoding](packed.bytes).equals(plain.bytes), address).toBe(true);
  }
  expect((await ask(address, 'gzip, br')).encoding, `the best of ${address}`).toBe(encodings[0]);
}

/** As it comes over the line: `fetch` would unpack it. */
function ask(address: string, encoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { headers, statusCode: status = 0 } = response;
        const [type, vary] = [headers['content-type'], headers.vary];
        resolve({ status, type, vary, encoding: headers['content-encoding'], bytes: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

interface Answer {
  status: number;
  type: string | undefined;
  vary: string | undefined;
  encoding: string | undefined;
  bytes: Buffer;
}
