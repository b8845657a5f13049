/** The words of paragraphs compared: what is inserted and deleted, and where a paragraph was split or two were joined. */
import type { Element, ElementContent } from "hast";
import { compareTokens } from "./hunks.ts";
import type { Hunk } from "./slide.ts";
import { isSpace, markUp, type Piece, paragraphEnd, type Segmenter, tokensOf } from "./tokens.ts";

/** What a paragraph or another element holds that holds words. */
type Phrases = readonly ElementContent[];

/**
 * Compares the words of paragraphs that are one text.
 * @param before the earlier paragraphs: one, or several that were joined
 * @param after the later ones: one, or several into which one was split
 * @returns what each of the later paragraphs holds, changes included
 */
export function comparePhrases(
  before: readonly Phrases[],
  after: readonly Phrases[],
  segmenter: Segmenter,
): readonly ElementContent[][] {
  const pieces = compareTokens(inOne(before, segmenter), inOne(after, segmenter)).flatMap(piecesOf);
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.token !== paragraphEnd || piece.change === "del") paragraphs.at(-1)?.push(withSign(piece));
    else {
      paragraphs.at(-1)?.push({ token: { ...paragraphEnd, leaf: signOf("split") } });
      paragraphs.push([]);
    }
  }
  return paragraphs.map((paragraph) => markUp(paragraph));
}

function inOne(paragraphs: readonly Phrases[], segmenter: Segmenter) {
  return paragraphs.flatMap((children, index) => [
    ...(index > 0 ? [paragraphEnd] : []),
    ...tokensOf(children, segmenter),
  ]);
}

function piecesOf({ deleted, inserted, kept }: Hunk): readonly Piece[] {
  const changed = [...deleted, ...inserted];
  const isOnlyBreak =
    changed.includes(paragraphEnd) && changed.every((token) => isSpace(token) || token === paragraphEnd);
  // The space between two sentences isn't news where a paragraph ends, or ended, between them.
  const gone = isOnlyBreak ? deleted.filter((token) => !isSpace(token)) : deleted;
  return [
    ...gone.map((token): Piece => ({ token, change: "del" })),
    ...inserted.map((token): Piece => ({ token, change: isOnlyBreak ? undefined : "ins" })),
    ...kept.map((token) => ({ token })),
  ];
}

/** The end of a paragraph that is no more, as an element on which a page can put a sign. */
function withSign(piece: Piece): Piece {
  return piece.token === paragraphEnd ? { token: { ...paragraphEnd, leaf: signOf("joined") } } : piece;
}

/** Empty: a page gives it its sign and its words. */
function signOf(kind: "split" | "joined"): Element {
  return {
    type: "element",
    tagName: kind === "split" ? "ins" : "del",
    properties: { dataBreak: kind },
    children: [],
  };
}
