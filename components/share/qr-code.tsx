import { drawQrCode } from "./qr-drawing.ts";

/** An address as a QR code, for a telephone in front of a screen, a slide or a sheet of paper. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { width, path } = drawQrCode(text);
  return (
    <svg className="qr-code" viewBox={`0 0 ${width} ${width}`} role="img" aria-label={label}>
      <rect className="qr-ground" width={width} height={width} />
      <path className="qr-modules" d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
