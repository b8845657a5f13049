import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { encodeIndexedPng } from "../../../components/picture/indexed-png.ts";

/** A picture of 64 × 64 pixels, mostly of one colour, and what another program reads from its file. */
function encodeAndRead(shadeOf: (index: number) => readonly [number, number, number]) {
  const pixels = new Uint8Array(64 * 64 * 4);
  for (let index = 0; index < 64 * 64; index++) pixels.set([...shadeOf(index), 255], index * 4);
  const bytes = encodeIndexedPng({ width: 64, height: 64, pixels });
  return { pixels, bytes, read: PNG.sync.read(Buffer.from(bytes), { checkCRC: true }) };
}

describe("A PNG with a palette", () => {
  it("gives back every pixel where there are at most 256 colours", () => {
    const { pixels, bytes, read } = encodeAndRead((index) => [index % 256, 250, 255 - (index % 256)]);
    expect(bytes[25], "the colour type").toBe(3);
    expect({ width: read.width, height: read.height }).toEqual({ width: 64, height: 64 });
    expect(read.data.equals(Buffer.from(pixels))).toBe(true);
  });

  it("keeps the colours of areas, and shades nearly, where there are more", () => {
    const paper = [251, 250, 246] as const;
    const { pixels, read } = encodeAndRead((index) =>
      index % 4 === 0 ? [(index * 7) % 256, index >> 4, (index * 13) % 256] : paper,
    );
    let largest = 0;
    for (const [index, value] of pixels.entries()) {
      const difference = Math.abs(value - (read.data[index] ?? 0));
      if (index % 16 >= 4) expect(difference).toBe(0);
      largest = Math.max(largest, difference);
    }
    expect(largest).toBeGreaterThan(0);
    expect(largest).toBeLessThanOrEqual(32);
  });
});
