/** The fields with which records keep their addresses: paragraph names, withdrawals, old addresses. */

import { type Diagnostic, printable } from "../findings/diagnostics.ts";
import { type Report, reporter } from "../findings/source.ts";
import { kinds } from "../model/kinds.ts";
import { collectionRoute, isPageName, isRecordRoute, isReserved } from "../model/routes.ts";
import { formOwner, isSitesOwn } from "../model/site-paths.ts";
import { listFragments } from "../reading/anchors.ts";
import { type Draft, namedParagraphs } from "../reading/drafts.ts";
import type { PublicFiles } from "./public-files.ts";

/** The old addresses of a record or page; the document has none. */
function oldAddresses({ values }: Draft): readonly string[] {
  return "redirect_from" in values ? (values.redirect_from ?? []) : [];
}

/** Every old address that a record says it continues. */
export function listMoved(drafts: readonly Draft[]): readonly string[] {
  return drafts.flatMap(oldAddresses);
}

/** Whether an address is one that a record or page can have had, and that is not the site's own. */
export function isOldAddress(address: string): boolean {
  return isRecordRoute(address) || (isPageName(address.slice(1)) && !isReserved(address));
}

/**
 * Reports paragraph names that don't fit their texts, and old addresses that can't lead anywhere.
 * @param own the addresses that the site, its records and its pages have of themselves
 */
export function checkAddressFields(
  drafts: readonly Draft[],
  own: ReadonlyMap<string, unknown>,
  files: PublicFiles,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, Draft>();
  for (const draft of drafts) {
    const report = reporter(draft.source, diagnostics);
    checkParagraphNames(draft, report);
    for (const [index, address] of oldAddresses(draft).entries()) {
      const mistake =
        oldAddressMistake(address, draft.kind, own, files) ?? takenMistake(address, draft, taken);
      if (mistake) report("redirect", draft.fields.valueAt(["redirect_from", index]), ...mistake);
      else taken.set(address, draft);
    }
  }
  return diagnostics;
}

/** What is wrong with an old address, and the cure. */
type OldMistake = readonly [message: string, hint: string];

/** Why an address cannot lead to a record or page. */
function oldAddressMistake(
  address: string,
  kind: Draft["kind"],
  own: ReadonlyMap<string, unknown>,
  files: PublicFiles,
): OldMistake | undefined {
  const shown = printable(address);
  const remove = "delete it here";
  const example = "write for example /goals/99";
  const plain = address.toLowerCase().replace(/(?:\.html)?\/*$/u, "");
  if (plain !== address && isOldAddress(plain))
    return [`The address ${shown} is not written as addresses of this site are.`, `write ${plain}`];
  const record = formOwner(address);
  if (isRecordRoute(record)) {
    if (record !== address)
      return [
        `The address ${shown} is one of a record’s forms, which move with the record.`,
        own.has(record) ? remove : `write ${record}`,
      ];
    if (own.has(record)) return [`The address ${shown} exists; it cannot lead elsewhere.`, remove];
    if (kind === "page")
      return [
        `The address ${shown} is a record’s; a page has no data and citation to continue it with.`,
        "name it in the record that continues it, or bring its file back with withdrawn:",
      ];
    return undefined;
  }
  const isBelowList = kinds.some((kind) => address.startsWith(`${collectionRoute(kind)}/`));
  if (!isBelowList && (isSitesOwn(address) || isSitesOwn(plain)))
    return [`The address ${shown} is the site’s own; it cannot lead elsewhere.`, remove];
  if (own.has(address)) return [`The address ${shown} exists; it cannot lead elsewhere.`, remove];
  if (files.find(address))
    return [`The address ${shown} is one of a file in the folder public; it cannot lead elsewhere.`, remove];
  return isOldAddress(address)
    ? undefined
    : [`The address ${shown} is not one of a record or page.`, example];
}

function takenMistake(
  address: string,
  draft: Draft,
  taken: ReadonlyMap<string, Draft>,
): OldMistake | undefined {
  const other = taken.get(address);
  if (!other) return undefined;
  const where = other === draft ? "here" : `in ${other.source.path}`;
  return [`The address ${address} is already named ${where}.`, "delete one of the two"];
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
