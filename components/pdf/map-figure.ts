/** The strategy map as figures of a PDF: the strands as vectors, and the records as words and links upon them. */
import { type Code, call, type Value } from "../../lib/formats/typst/code.ts";
import { isInSquares } from "../../lib/model/languages.ts";
import type { NumberedRecord, Strategy } from "../../lib/model/records.ts";
import type { Words } from "../../lib/words/words.ts";
import type { Look } from "../picture/look.ts";
import type { Strand } from "../strands/ribbon.ts";
import { chooseShown, type MapDrawing, type MapRecords, type MapSubject } from "../strategy-map/drawing.ts";
import { drawRiver, fitsRiver } from "../strategy-map/river.ts";
import { drawTree } from "../strategy-map/tree.ts";

/** As wide as the tree is where there is room for it, and how many points of a sheet that is. */
const tree = { units: 720, points: 470 };

interface FigureSetting {
  readonly words: Words;
  readonly look: Look;
  /** Where the link of a record leads. */
  readonly target: (record: NumberedRecord) => Value;
  /** How high a figure can be, in points. */
  readonly height: number;
}

/** A map of some records; where it would be higher than a sheet, several, each with all visions and some of the strategies. */
export function mapFigures(records: MapRecords, setting: FigureSetting): readonly Code[] {
  const subject = chooseShown(records, setting.words);
  if (fitsRiver(subject)) return [figure(drawRiver(subject), subject, setting)];
  const highest = (setting.height * tree.units) / tree.points;
  return partStrategies(subject, highest).map((strategies) => {
    const part = { ...subject, strategies };
    return figure(drawTree(part, tree.units), part, setting);
  });
}

/** As many strategies together as fit one drawing. */
function partStrategies(subject: MapSubject, highest: number): readonly (readonly Strategy[])[] {
  const parts: Strategy[][] = [[]];
  for (const strategy of subject.strategies) {
    const last = parts.at(-1) ?? [];
    const fits = drawTree({ ...subject, strategies: [...last, strategy] }, tree.units).height <= highest;
    if (fits || last.length === 0) last.push(strategy);
    else parts.push([strategy]);
  }
  return parts;
}

function figure(drawing: MapDrawing, subject: MapSubject, { words, look, target }: FigureSetting): Code {
  const { width, height, nodes } = drawing;
  return call("map-figure", {
    width,
    height: Math.ceil(height),
    strands: strandsSvg(drawing, look),
    alt: words.pictures.map(subject),
    nodes: nodes.map(({ record, number, lines, lineSize, box }) => ({
      ...{ x: number.x, y: number.y, size: number.size, number: number.text },
      // A vision’s number has its hue, and what the map is about the accent.
      vision: record.kind === "vision" ? record.number : undefined,
      "is-landmark": record === (subject.current ?? landmarkOf(subject)),
      box: { ...box },
      target: target(record),
      lang: record.language,
      japanese: isInSquares(record.language),
      "line-size": lineSize,
      lines: lines.map(({ x, y, text, isNote = false }) => ({ x, y, text: text.trimEnd(), note: isNote })),
    })),
  });
}

/** What a map is about that is on no record’s sheet: its one strategy. */
function landmarkOf({ strategies: [strategy, ...more] }: MapRecords): NumberedRecord | undefined {
  return more.length === 0 ? strategy : undefined;
}

/** Strands as an SVG without words. @param scale how much stronger than on a page they are drawn */
export function strandsSvg(
  { width, height, strands }: { width: number; height: number; strands: readonly Strand[] },
  look: Look,
  scale = 1,
): string {
  const paths = strands.map(({ vision, path, isFaint }) => {
    const { colour, width: stroke, dashes, hasRoundEnds } = look.strandOf(vision);
    const dashed = dashes.map((length) => length * scale).join(" ");
    return [
      `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${stroke * scale}"`,
      ...(dashes.length === 0 ? [] : [` stroke-dasharray="${dashed}"`]),
      ...(hasRoundEnds ? [' stroke-linecap="round"'] : []),
      ...(isFaint ? [' opacity="0.35"'] : []),
      "/>",
    ].join("");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}">${paths.join("")}</svg>`;
}
