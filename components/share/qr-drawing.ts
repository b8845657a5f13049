/** An address as the drawing of a QR code: for pages, and for what is printed. */
import { encode } from "uqr";

/** Modules of clear space that a reader needs around the code: four (ISO/IEC 18004), of which the encoder gives one. */
const encodedZone = 1;
const quietZone = 4 - encodedZone;

/** The dark modules of a code, as the `d` of an SVG path in a square. */
export interface QrDrawing {
  readonly width: number;
  /** How much of it is clear on each side. */
  readonly clear: number;
  readonly path: string;
}

/** Draws a code. Error correction M: a code this short stays small and survives a crease. */
export function drawQrCode(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: "M" });
  return { width: size + 2 * quietZone, clear: quietZone + encodedZone, path: drawModules(data) };
}

/** The dark modules, each run of a row as one rectangle. */
function drawModules(rows: readonly (readonly boolean[])[]): string {
  let path = "";
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      const length = x - start + 1;
      path += `M${start + quietZone} ${y + quietZone}h${length}v1h-${length}z`;
    }
  }
  return path;
}
