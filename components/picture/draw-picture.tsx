import satori, { type Font } from "satori";
import type { Content, NumberedRecord } from "../../lib/model/records.ts";
import type { Words } from "../../lib/words/words.ts";
import { type Column, margin, pictureSize } from "./drawing.ts";
import { type PictureFonts, prepareLetters } from "./letters.ts";
import type { Look } from "./look.ts";
import { Picture } from "./picture.tsx";
import { planPicture } from "./plans.ts";
import { type Piece, wordmark, wordsOf, wordsOfLabel, wordsOfWhole } from "./words.ts";
import { fitWords, WordsColumn } from "./words-column.tsx";

/** What a picture is drawn with: read once, by whoever may read files. */
export interface PictureTools {
  readonly look: Look;
  readonly fonts: PictureFonts;
  /** Makes a PNG of an SVG that holds no text. */
  readonly toPng: (svg: string) => Uint8Array;
}

/** A record, or the strategy as a whole. */
export type PictureSubject = NumberedRecord | "whole";

const wordmarkColumn: Column = { x: margin, width: pictureSize.width - 2 * margin, top: 40, baseline: 70 };

/** The picture that link previews show: a PNG of 1200 × 630 pixels. */
export async function drawPicture(
  subject: PictureSubject,
  content: Content,
  words: Words,
  { look, fonts, toPng }: PictureTools,
): Promise<Uint8Array> {
  const { site } = content;
  const drawing = planPicture(subject, content);
  const isWhole = subject === "whole";
  const blocks = [
    {
      column: wordmarkColumn,
      largest: 34,
      pieces: [isWhole ? { ...wordmark(site), emphasis: "" } : wordmark(site)],
    },
    isWhole
      ? { column: drawing.words, largest: 150, pieces: wordsOfWhole(site) }
      : { column: drawing.words, largest: 68, pieces: wordsOf(subject, words) },
    ...(drawing.labels ?? []).map(({ vision, column }) => ({
      column,
      largest: 31,
      pieces: wordsOfLabel(vision),
    })),
  ];
  const all = blocks.flatMap(({ pieces }) => pieces);
  const letters = await prepareLetters(
    all.flatMap(({ text, emphasis = "" }) => [text, emphasis]),
    fonts,
  );
  const setting = { look, fonts: letters.fonts };
  const columns = await Promise.all(
    blocks.map(async ({ column, pieces, largest }) => {
      const settable = pieces.map((piece) => settle(piece, letters.settable));
      return { column, pieces: settable, size: await fitWords(settable, column, { ...setting, largest }) };
    }),
  );
  const picture = (
    <Picture drawing={drawing} look={look}>
      {columns.map((block) => (
        <WordsColumn key={block.column.baseline} {...block} look={look} />
      ))}
    </Picture>
  );
  return toPng(await satori(picture, { ...pictureSize, fonts: [...letters.fonts] satisfies Font[] }));
}

function settle(piece: Piece, settable: (text: string) => string): Piece {
  const { text, emphasis } = piece;
  return {
    ...piece,
    text: settable(text),
    ...(emphasis === undefined ? {} : { emphasis: settable(emphasis) }),
  };
}
