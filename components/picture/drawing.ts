/** What a picture is made of before it is drawn, and the parts that all pictures share. All lengths are pixels. */
import type { NumberedRecord, Vision } from "../../lib/model/records.ts";
import { halfHeight, pageGap, type Ribbon, type Strand } from "../strands/ribbon.ts";

/** The size that link previews ask for, and the paper around the words. */
export const pictureSize = { width: 1200, height: 630 } as const;
export const margin = 64;

/** Twice the page's, so that the strands are still told apart when the picture is a thumbnail. */
export const strandScale = 2;

/** How far below the top of a line of its own height Newsreader's letters stand, as a share of the type size. */
export const foot = 0.7325;

/** A number that stands on its strands. */
export interface Figure {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  /** A vision's number has its hue. */
  readonly colour: Vision | "accent" | "ink" | "soft";
}

/** A part of the paper in which words stand, the last line on `baseline`. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly baseline: number;
}

/** Where numbers and strands are, and what is left for the words. */
export interface Drawing {
  readonly words: Column;
  /** Visions' themes beside their numbers. */
  readonly labels?: readonly { readonly vision: Vision; readonly column: Column }[];
  readonly figures: readonly Figure[];
  readonly strands: readonly Strand[];
}

/** The ribbon of a picture. */
export function pictureRibbon(visions: readonly Vision[], isFaint: Ribbon["isFaint"] = () => false): Ribbon {
  return { visions, gap: pageGap * strandScale, isFaint };
}

/** With which a ribbon takes corners: its innermost strand still has a curve. */
export function radiusOf(ribbon: Ribbon): number {
  return Math.max(64, halfHeight(ribbon) + 24);
}

/** How far above its middle a ribbon carries what stands on it. */
export function standOn(ribbon: Ribbon, y: number): number {
  return y - halfHeight(ribbon) - 20;
}

/** How wide a number's ink is, by Newsreader's figures: all are equally wide, and set a little closer than usual. */
export function figureWidth(text: string, size: number): number {
  return (text.length * 0.52 - 0.09) * size;
}

/** Numbers in a row on a ribbon, as large as there is room for; where they are very many, the first and the last. */
export function drawRow(
  records: readonly NumberedRecord[],
  place: { x: number; baseline: number; width: number; size: number; colour: Figure["colour"] },
): Figure[] {
  if (records.length === 0) return [];
  const numbers = records.map(({ number }) => String(number));
  const gap = 0.5;
  const units = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + figureWidth(text, 1) + gap, -gap);
  const fits = (texts: readonly string[]) => Math.min(place.size, place.width / units(texts));
  const isLegible = fits(numbers) >= 24;
  const shown = isLegible
    ? numbers
    : [numbers.at(0), "…", numbers.at(-1)].filter((text) => text !== undefined);
  const size = fits(shown);
  let x = place.x;
  return shown.map((text) => {
    const figure = { text, x, baseline: place.baseline, size, colour: place.colour };
    x += (figureWidth(text, 1) + gap) * size;
    return figure;
  });
}
