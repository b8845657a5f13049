import { encode } from "uqr";

/** Modules of clear space that a reader needs around the code: four (ISO/IEC 18004), of which the encoder gives one. */
const quietZone = 3;

/**
 * An address as a QR code, for a telephone in front of a screen, a slide or a sheet of paper. Error correction M: a code
 * this short stays small and survives a crease.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M" });
  const width = size + 2 * quietZone;
  return (
    <svg className="qr-code" viewBox={`0 0 ${width} ${width}`} role="img" aria-label={label}>
      <rect className="qr-ground" width={width} height={width} />
      <path className="qr-modules" d={drawModules(data)} shapeRendering="crispEdges" />
    </svg>
  );
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
