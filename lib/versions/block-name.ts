/** What a block of a difference is called where it was added, taken away or moved as a whole. */
import type { ChangeWords } from "../words/groups/versions.ts";
import type { ChangedBlock } from "./marks.ts";

/** The name of what became of a block; nothing of one that is the same, or that has its changes within. */
export function blockName(
  { change, move = 0 }: ChangedBlock,
  { blocks }: Pick<ChangeWords, "blocks">,
): string | undefined {
  switch (change) {
    case "inserted":
    case "deleted":
      return blocks[change];
    case "moved-here":
      return blocks.movedHere(move);
    case "moved-away":
      return blocks.movedAway(move);
    default:
      return undefined;
  }
}
