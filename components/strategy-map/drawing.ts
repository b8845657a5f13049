/** What a drawn strategy map is made of, and what both of its layouts share. */

import { isInSquares } from "../../lib/model/languages.ts";
import type { Goal, NumberedRecord, Strategy, Vision } from "../../lib/model/records.ts";
import { label } from "../../lib/words/text.ts";
import type { Words } from "../../lib/words/words.ts";
import { pageGap, type Ribbon, type Strand } from "../strands/ribbon.ts";
import { letterSpace, wrapText } from "./letter-widths.ts";

/** A line of text, standing on its baseline. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Whether it isn't the record's name. */
  readonly isNote?: boolean;
}

/** A record on the map: a link with its number and its words, in a box that can be clicked. */
export interface MapNode {
  readonly record: NumberedRecord;
  readonly number: TextLine & { readonly size: number };
  readonly lines: readonly TextLine[];
  /** What the last of the lines say of the records below it, if they do. */
  readonly note: string | undefined;
  readonly lineSize: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly strands: readonly Strand[];
}

/** How far words may reach beyond a picture of a width: the margin of the page, at the least that it is beside it. */
export const withMargin = (width: number) => width * 1.05;

/** What hangs together: visions, the strategies that rest on them, and those strategies' goals. */
export interface MapRecords {
  readonly visions: readonly Vision[];
  readonly strategies: readonly Strategy[];
  /** The record whose page the map stands on: its place is marked. */
  readonly current?: NumberedRecord | undefined;
}

/** What a map shows of it: everything where that can be seen at one glance, else the upper kinds, which lead to the others. */
export interface MapSubject extends MapRecords {
  /** The goals that are shown below a strategy. */
  readonly goalsOf: (strategy: Strategy) => readonly Goal[];
  /** What a record says of the records below it, where the map doesn't show them. */
  readonly noteOn: (record: NumberedRecord) => string | undefined;
}

/** The most records that a map shows. */
export const mostOnMap = 40;

/** A map that shows everything. */
export function showAll(records: MapRecords): MapSubject {
  return { ...records, goalsOf: (strategy) => strategy.goals, noteOn: () => undefined };
}

/** Chooses what a map shows: as much as it can hold. */
export function chooseShown(records: MapRecords, { pictures }: Words): MapSubject {
  const { visions, strategies, current } = records;
  const above = visions.length + strategies.length;
  const goals = strategies.reduce((sum, { goals: own }) => sum + own.length, 0);
  if (above + goals <= mostOnMap) return showAll(records);
  const noteOn = (record: NumberedRecord) => pictures.below(record);
  const goalsOf = ({ goals: own }: Strategy) => own.filter((goal) => goal === current);
  // The lowest of those that are shown say what is below them.
  return above <= mostOnMap
    ? { ...records, goalsOf, noteOn: (record) => (record.kind === "strategy" ? noteOn(record) : undefined) }
    : { ...records, strategies: [], goalsOf, noteOn };
}

/** The ribbon of a map. On the page of a vision, the others' strands are faint. */
export function mapRibbon({ visions, current }: MapRecords): Ribbon {
  const isFaint = (vision: Vision) => current?.kind === "vision" && current.number !== vision.number;
  return { visions, gap: pageGap, isFaint };
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
  /** Up to where there is room for words that are wider than `width`, since a reader has their letters set apart. */
  readonly edge: number;
  readonly noteOn: MapSubject["noteOn"];
}

type WordsPlace = Pick<NodePlace, "x" | "lineSize" | "width" | "indent" | "edge" | "noteOn">;

/** A record's words in lines that fit its place, also with the spaces that a reader may need. */
function linesOf(record: NumberedRecord, { x, lineSize, width, indent, edge, noteOn }: WordsPlace) {
  const wrap = (text: string) =>
    wrapText(text, lineSize, { usual: width - indent, spaced: edge - x - indent }, record.language);
  const note = noteOn(record);
  return [
    ...wrap(label(record)).map((text) => ({ text })),
    ...(note === undefined ? [] : wrap(note).map((text) => ({ text, isNote: true }))),
  ];
}

/** How far apart the lines of a record's words are, as a share of their size. */
function leadingOf({ language }: NumberedRecord): number {
  return isInSquares(language) ? 1.36 : 1.2;
}

/** How high the words of a record stand, in units. */
export function wordsHeight(record: NumberedRecord, place: WordsPlace): number {
  return linesOf(record, place).length * place.lineSize * leadingOf(record);
}

const digitsIn = (records: readonly NumberedRecord[]) =>
  Math.max(0, ...records.map(({ number }) => String(number).length));

/** The size of the numbers of records that stand together: smaller where one has more than two digits. */
export function fitNumbers(records: readonly NumberedRecord[], size: number): number {
  return size * Math.min(1, 2 / digitsIn(records));
}

/** How wide a digit is with the space after it that a reader may need, as a share of its size. */
const spacedDigit = 0.69;

/** Where words begin beside numbers of a size: behind the widest of them. */
export function indentBeside(records: readonly NumberedRecord[], numberSize: number, least = 0): number {
  return Math.max(least, Math.round(numberSize * (digitsIn(records) * spacedDigit - letterSpace) + 5));
}

/**
 * The lines on which records stand below each other, from the first, which is at 0.
 * @param pitch the least distance between two of them; more where a record's words are more lines
 * @param ribbon how far strands reach above and below a line, and the words above it
 */
export function rulesBelow(
  records: readonly NumberedRecord[],
  place: WordsPlace,
  pitch: number,
  ribbon = 0,
): readonly number[] {
  let rule = 0;
  return records.map((record, index) => {
    if (index > 0) rule += Math.max(pitch, wordsHeight(record, place) + wordsRise + ribbon + 1);
    return rule;
  });
}

/** How high above its rule the last line of a record's words stands. */
export const wordsRise = 17;

/** A record that stands on a rule, its number at the left and its words beside it. */
export function nodeOnRule(record: NumberedRecord, place: NodePlace): MapNode {
  const texts = linesOf(record, place);
  const leading = place.lineSize * leadingOf(record);
  const baseline = place.rule - wordsRise;
  const lines = texts.map((text, index) => ({
    x: place.x + place.indent,
    y: baseline - (texts.length - 1 - index) * leading,
    ...text,
  }));
  const height = Math.max(place.numberSize * 0.7, texts.length * leading) + 24;
  return {
    record,
    number: { x: place.x, y: baseline, text: String(record.number), size: place.numberSize },
    lines,
    note: place.noteOn(record),
    lineSize: place.lineSize,
    box: { x: place.x - 4, y: place.rule - height - 2, width: place.width + 4, height: height - 8 },
  };
}
