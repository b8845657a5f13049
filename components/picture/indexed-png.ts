/**
 * PNGs with a palette (ISO/IEC 15948, colour type 3). A drawing has a few hundred colours, nearly all of them at the edges of
 * letters; one byte a pixel makes it 40 % smaller than three. pngjs packs the pixels but writes no palettes, so the two
 * places where a file with a palette differs from one in grey are set here.
 */
import { PNG } from "pngjs";

/** Where the chunk of the image's size ends: after the signature (8), its head (8), its data (13) and its checksum (4). */
const headerEnd = 33;
const colourTypeAt = 25;
const paletteType = 3;
const mostColours = 256;

/**
 * Writes an opaque picture as a PNG with a palette. Where there are more than 256 colours, the rarest, which are shades at
 * edges, are made a little coarser; the colours of areas stay exact.
 * @param pixels four bytes each: red, green, blue, and one that isn't read
 */
export function encodeIndexedPng({
  width,
  height,
  pixels,
}: {
  width: number;
  height: number;
  pixels: Uint8Array;
}): Uint8Array {
  const { indices, palette } = reduceColours(pixels);
  const grey = new PNG({ width, height });
  grey.data = Buffer.from(indices);
  const packed = PNG.sync.write(grey, {
    ...{ colorType: 0, inputColorType: 0, inputHasAlpha: false, bitDepth: 8 },
    ...{ filterType: 0, deflateLevel: 9, deflateStrategy: 0 },
  });
  const header = Buffer.from(packed.subarray(12, headerEnd - 4));
  header[colourTypeAt - 12] = paletteType;
  return Buffer.concat([
    packed.subarray(0, 8),
    chunk(header),
    chunk(Buffer.concat([Buffer.from("PLTE"), palette])),
    packed.subarray(headerEnd),
  ]);
}

/** A chunk with its length and its checksum around its type and data. */
function chunk(typeAndData: Buffer): Buffer {
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(typeAndData.length - 4);
  checksum.writeUInt32BE(crc32(typeAndData));
  return Buffer.concat([length, typeAndData, checksum]);
}

/** The checksum of PNG; `zlib.crc32` is younger than the oldest Node.js that the site supports. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** A palette of at most 256 colours, and each pixel's place in it. */
function reduceColours(pixels: Uint8Array): { indices: Uint8Array; palette: Buffer } {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colours = new Uint32Array(pixels.length / 4);
  for (let at = 0; at < colours.length; at++) colours[at] = view.getUint32(at * 4) >>> 8;
  const counts = countColours(colours);
  const byCount = [...counts].sort(([one, many], [other, more]) => more - many || one - other);
  const exact = new Set(byCount.slice(0, mostColours / 4).map(([colour]) => colour));
  for (let step = 1; ; step *= 2) {
    const places = new Map<number, number>();
    const placeOf = new Map<number, number>();
    for (const [colour] of byCount) {
      const shade = exact.has(colour) ? colour : coarsen(colour, step);
      if (!places.has(shade)) places.set(shade, places.size);
      placeOf.set(colour, places.get(shade) ?? 0);
    }
    if (places.size > mostColours) continue;
    const palette = Buffer.alloc(places.size * 3);
    for (const [shade, place] of places) palette.writeUIntBE(shade, place * 3, 3);
    return { indices: listPlaces(colours, placeOf), palette };
  }
}

/** How many pixels have each colour. A picture is mostly areas, so a map is asked where the colour changes only. */
function countColours(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at++) {
    const colour = colours[start];
    if (colour === undefined || colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

function listPlaces(colours: Uint32Array, placeOf: ReadonlyMap<number, number>): Uint8Array {
  const places = new Uint8Array(colours.length);
  let place = 0;
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] ?? 0;
    if (at === 0 || colour !== colours[at - 1]) place = placeOf.get(colour) ?? 0;
    places[at] = place;
  }
  return places;
}

function coarsen(colour: number, step: number): number {
  const channel = (shift: number) =>
    Math.min(255, Math.round(((colour >> shift) & 255) / step) * step) << shift;
  return channel(16) | channel(8) | channel(0);
}
