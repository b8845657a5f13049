/** What a text may hold. */
import type { Body, DraftKind } from "./drafts.ts";
import type { Report } from "./source.ts";

const needText = new Set<DraftKind>(["goal", "page", "document"]);

/** Reports everything in a text that would not be published as it is meant. */
export function checkText(kind: DraftKind, body: Body, report: Report): void {
  if (needText.has(kind) && body.text.trim() === "") {
    report(
      "missing-text",
      0,
      "There is no text below the fields.",
      "write the text after the second line of three hyphens",
    );
  }
}
