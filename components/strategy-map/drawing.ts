/** What a drawn strategy map is made of, and what both of its layouts share. */
import { fullName, label } from "../../lib/names.ts";
import type { NumberedRecord, Strategy, Vision } from "../../lib/records.ts";
import { recordRoute } from "../../lib/routes.ts";

/** A line of text, standing on its baseline. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A record on the map: a link with its number and its words, in a box that can be clicked. */
export interface MapNode {
  readonly record: NumberedRecord;
  readonly href: string;
  /** The link's accessible name. */
  readonly name: string;
  readonly number: TextLine & { readonly size: number };
  readonly lines: readonly TextLine[];
  readonly lineSize: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** One vision's line, or a part of it. */
export interface MapStrand {
  readonly vision: Vision;
  readonly path: string;
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly strands: readonly MapStrand[];
}

/** What a map shows: visions, the strategies that rest on them, and those strategies' goals. */
export interface MapSubject {
  readonly visions: readonly Vision[];
  readonly strategies: readonly Strategy[];
}

/** How wide a character is set, as a share of the type size: generous, since a fallback font may be wider. */
function characterWidth(character: string): number {
  if (/[iljtfr.,:;'’|!() -]/.test(character)) return 0.3;
  if (/[mwMW—]/.test(character)) return 0.82;
  if (/[A-Z]/.test(character)) return 0.66;
  // Everything outside Latin is given a full square, as Japanese is set.
  return character > "\u02ff" ? 1 : 0.49;
}

/** How wide a text is set, about, in the units of `size`. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size;
}

/** Breaks a text at its spaces into lines no wider than `width`; a longer word keeps a line to itself. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The distance between two strands of a ribbon, and from the middle of the ribbon to a vision's strand. */
export const strandGap = 6;

/** Where a vision's strand lies in a ribbon: every vision keeps its place, also where others are absent. */
export function strandOffset(visions: readonly Vision[], vision: Vision): number {
  return (visions.indexOf(vision) - (visions.length - 1) / 2) * strandGap;
}

interface NodePlace {
  readonly x: number;
  /** The line on which the record stands. */
  readonly rule: number;
  readonly width: number;
  readonly numberSize: number;
  readonly lineSize: number;
  /** Where the words begin, from `x`. */
  readonly indent: number;
}

/** How high the words of a record stand, in units. */
export function wordsHeight(
  record: NumberedRecord,
  place: Pick<NodePlace, "lineSize" | "width" | "indent">,
): number {
  return wrapText(label(record), place.lineSize, place.width - place.indent).length * place.lineSize * 1.2;
}

/** A record that stands on a rule, its number at the left and its words beside it. */
export function nodeOnRule(record: NumberedRecord, place: NodePlace): MapNode {
  const texts = wrapText(label(record), place.lineSize, place.width - place.indent);
  const leading = place.lineSize * 1.2;
  const baseline = place.rule - 17;
  const lines = texts.map((text, index) => ({
    x: place.x + place.indent,
    y: baseline - (texts.length - 1 - index) * leading,
    text,
  }));
  const height = Math.max(place.numberSize * 0.7, texts.length * leading) + 24;
  return {
    record,
    href: recordRoute(record),
    name: fullName(record),
    number: { x: place.x, y: baseline, text: String(record.number), size: place.numberSize },
    lines,
    lineSize: place.lineSize,
    box: { x: place.x - 4, y: place.rule - height - 2, width: place.width + 4, height: height - 8 },
  };
}
