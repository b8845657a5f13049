/** The public notes of changes: newest first, each once. */

import type { Diagnostic } from "../findings/diagnostics.ts";
import { reporter } from "../findings/source.ts";
import type { Draft } from "../reading/drafts.ts";

/** Reports notes that are younger than the one above them, and notes that stand twice. */
export function checkChanges(drafts: readonly Draft[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const draft of drafts) {
    const report = reporter(draft.source, diagnostics);
    const changes = draft.values.changes ?? [];
    const seen = new Set<string>();
    for (const [index, { date, note }] of changes.entries()) {
      const above = changes[index - 1];
      const key = `${date} ${note}`;
      if (above && date > above.date) {
        report(
          "changes",
          draft.fields.valueAt(["changes", index, "date"]),
          ({ ledger }) => ledger.notes.order({ date, above: above.date }),
          ({ ledger }) => ledger.notes.orderHint,
        );
      } else if (seen.has(key)) {
        report(
          "changes",
          draft.fields.valueAt(["changes", index, "note"]),
          ({ ledger }) => ledger.notes.twice({ date }),
          ({ ledger }) => ledger.notes.twiceHint,
        );
      }
      seen.add(key);
    }
  }
  return diagnostics;
}
