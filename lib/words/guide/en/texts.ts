/** What the check says of the words of a text: its marks, lines, lists, links and pictures, in English. */
import type { TextFindings } from "../groups/texts.ts";
import { blocks } from "./texts-blocks.ts";
import { links } from "./texts-links.ts";
import { marks } from "./texts-marks.ts";
import { references } from "./texts-references.ts";

export const texts: TextFindings = {
  ...blocks,
  ...marks,
  ...links,
  ...references,
  write: (what) => `write ${what}`,
};
