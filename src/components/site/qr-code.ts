import QRCode from 'qrcode';

/** A QR code as it is drawn. */
export interface QrDrawing {
  /** The side of the square in modules, the white around them included. */
  side: number;
  /** One stroke for each run of dark modules in a row. */
  strokes: string;
}

/** Modules of white around the code; the standard asks for 4. */
const quiet = 5;

/** The code of an address. @param address the whole web address */
export function drawQrCode(address: string): QrDrawing {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (__, column) => (modules.get(row, column) ? '1' : '0')).join(''),
  );
  const strokes = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index + quiet} ${y + quiet + 0.5}h${run.length}`),
  );
  return { side: modules.size + 2 * quiet, strokes: strokes.join('') };
}
