/** What the check says of the words of a text: its marks, lines, lists, links and pictures. */
import type { BlockFindings } from "./texts-blocks.ts";
import type { LinkFindings } from "./texts-links.ts";
import type { MarkFindings } from "./texts-marks.ts";
import type { ReferenceFindings } from "./texts-references.ts";

export interface TextFindings extends BlockFindings, MarkFindings, LinkFindings, ReferenceFindings {
  /** A hint that says what to write, as it is to be written. */
  readonly write: (what: string) => string;
}
