import type { Node, Renderer } from "@takumi-rs/core";
import { type Column, foot } from "./drawing.ts";
import type { Look } from "./look.ts";
import { setPieces } from "./pieces.ts";
import { type Piece, sizeOf } from "./words.ts";

/** Type sizes from a thumbnail's headline down to what a screen can just show, each a little smaller than the one before. */
const sizes = Array.from({ length: 48 }, (_, step) => Math.round(1600 * 0.935 ** step) / 10);

/**
 * The largest type size at which words fit into a column, as the renderer itself sets them: nothing is cut off.
 * @param largest the size beyond which they would shout
 */
export async function fitWords(
  pieces: readonly Piece[],
  column: Column,
  { largest, look, renderer }: { largest: number; look: Look; renderer: Pick<Renderer, "measure"> },
): Promise<number> {
  const candidates = [largest, ...sizes.filter((size) => size < largest)];
  let [first, last] = [0, candidates.length - 1];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    const size = candidates[middle] ?? largest;
    const { height } = await renderer.measure(setPieces(pieces, column.width, size, look));
    if (height - descent(pieces, size) <= column.baseline - column.top) last = middle;
    else first = middle + 1;
  }
  return candidates[first] ?? largest;
}

/** How far the last line's box reaches below its baseline. */
function descent(pieces: readonly Piece[], size: number): number {
  const last = pieces.at(-1);
  return last ? sizeOf(last, size) * (1 - foot + (last.leading - 1) / 2) : 0;
}

/** Words that end on their column's baseline. */
export function setColumn(pieces: readonly Piece[], column: Column, size: number, look: Look): Node {
  return {
    type: "container",
    style: {
      position: "absolute",
      left: column.x,
      top: 0,
      height: column.baseline + descent(pieces, size),
      display: "flex",
      alignItems: "flex-end",
    },
    children: [setPieces(pieces, column.width, size, look)],
  };
}
