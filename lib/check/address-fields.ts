/** The fields with which records keep their addresses: paragraph names, withdrawals, old addresses. */
import { listFragments } from "../anchors.ts";
import { type Draft, namedParagraphs } from "../drafts.ts";
import { type Report, reporter } from "../source.ts";
import type { Diagnostic } from "./diagnostics.ts";

/** The old addresses of a record or page; the document has none. */
function oldAddresses({ values }: Draft): readonly string[] {
  return "redirect_from" in values ? (values.redirect_from ?? []) : [];
}

/** Every old address that a record says it continues. */
export function listMoved(drafts: readonly Draft[]): readonly string[] {
  return drafts.flatMap(oldAddresses);
}

/**
 * Reports paragraph names that don't fit their texts, and old addresses that can't lead anywhere.
 * @param own the addresses that records and pages have of themselves
 */
export function checkAddressFields(
  drafts: readonly Draft[],
  own: ReadonlySet<string>,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, Draft>();
  for (const draft of drafts) {
    const report = reporter(draft.source, diagnostics);
    checkParagraphNames(draft, report);
    for (const [index, address] of oldAddresses(draft).entries()) {
      const offset = draft.fields.valueAt(["redirect_from", index]);
      const other = taken.get(address);
      if (own.has(address)) {
        report(
          "redirect",
          offset,
          `The address ${address} exists; it cannot lead elsewhere.`,
          "delete it here",
        );
      } else if (!/^\/(?:(?:visions|strategies|goals)\/[1-9]\d{0,3}|[a-z0-9-]+)$/u.test(address)) {
        report(
          "redirect",
          offset,
          `The address ${address} is not one of a record or page.`,
          "write for example /goals/99",
        );
      } else if (draft.kind === "page" && address.split("/").length > 2) {
        report(
          "redirect",
          offset,
          `The address ${address} is a record’s; a page has no data and citation to continue it with.`,
          "name it in the record that continues it, or bring its file back with withdrawn:",
        );
      } else if (other) {
        const where = other === draft ? "here" : `in ${other.source.path}`;
        report(
          "redirect",
          offset,
          `The address ${address} is already named ${where}.`,
          "delete one of the two",
        );
      } else taken.set(address, draft);
    }
  }
  return diagnostics;
}

function checkParagraphNames(draft: Draft, report: Report): void {
  const { paragraphs, withdrawn } = namedParagraphs(draft);
  const count = listFragments(draft.body.root, false, undefined).length;
  if (paragraphs && paragraphs.length !== count) {
    report(
      "paragraph-names",
      draft.fields.valueAt(["paragraphs"]),
      `The field “paragraphs” names ${paragraphs.length}, the text has ${count}.`,
      "name every paragraph of the text, in order",
    );
  }
  const names = [...listFragments(draft.body.root, false, paragraphs), ...withdrawn];
  const twice = firstRepeated(names);
  if (twice === undefined) return;
  const field = withdrawn.includes(twice) ? "withdrawn_paragraphs" : "paragraphs";
  report(
    "paragraph-names",
    draft.fields.valueAt([field]),
    `The name ${twice} stands for two paragraphs.`,
    "give each paragraph, also a withdrawn one, a name of its own",
  );
}

function firstRepeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}
