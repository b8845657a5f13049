/** What the check says of the words of a text: its marks, lines, lists, links and pictures, in Japanese. */
import type { TextFindings } from "../groups/texts.ts";

export const texts: TextFindings = {};
