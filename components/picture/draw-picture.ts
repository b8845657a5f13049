import type { Renderer } from "@takumi-rs/core";
import type { Content, NumberedRecord } from "../../lib/model/records.ts";
import type { Words } from "../../lib/words/words.ts";
import { type Column, margin, pictureSize } from "./drawing.ts";
import type { Letters } from "./letters.ts";
import type { Look } from "./look.ts";
import { drawPaper } from "./paper.ts";
import { planPicture } from "./plans.ts";
import { type Piece, wordmark, wordsOf, wordsOfLabel, wordsOfWhole } from "./words.ts";
import { fitWords, setColumn } from "./words-column.ts";

/** What a picture is drawn with: read once, by whoever may read files. */
export interface PictureTools {
  readonly look: Look;
  readonly letters: Letters;
  /** Takumi, with the fonts of the pictures. */
  readonly renderer: Pick<Renderer, "measure" | "render">;
}

/** A record, or the strategy as a whole. */
export type PictureSubject = NumberedRecord | "whole";

const wordmarkColumn: Column = { x: margin, width: pictureSize.width - 2 * margin, top: 40, baseline: 70 };

/** The picture that link previews show: a PNG of 1200 × 630 pixels. */
export async function drawPicture(
  subject: PictureSubject,
  content: Content,
  words: Words,
  tools: PictureTools,
): Promise<Uint8Array> {
  const { look, letters, renderer } = tools;
  const { site } = content;
  const drawing = planPicture(subject, content);
  const isWhole = subject === "whole";
  const blocks: readonly { column: Column; largest: number; pieces: readonly Piece[] }[] = [
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
  const columns = await Promise.all(
    blocks.map(async ({ column, pieces, largest }) => {
      const settable = await Promise.all(pieces.map((piece) => settle(piece, letters)));
      const size = await fitWords(settable, column, { look, renderer, largest });
      return setColumn(settable, column, size, look);
    }),
  );
  return renderer.render(drawPaper(drawing, look, columns), { ...pictureSize, format: "png" });
}

async function settle(piece: Piece, letters: Letters): Promise<Piece> {
  const { text, emphasis } = piece;
  return {
    ...piece,
    text: await letters.settle(text),
    ...(emphasis === undefined ? {} : { emphasis: await letters.settle(emphasis) }),
  };
}
