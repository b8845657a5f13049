/** The fields with which records keep their addresses: paragraph names, withdrawals, old addresses. */

import { type Diagnostic, printable } from "../findings/diagnostics.ts";
import { type Report, reporter } from "../findings/source.ts";
import { kinds } from "../model/kinds.ts";
import { collectionRoute, isPageName, isRecordRoute, isReserved } from "../model/routes.ts";
import { formOwner, isSitesOwn } from "../model/site-paths.ts";
import { listFragments } from "../reading/anchors.ts";
import { type Draft, namedParagraphs } from "../reading/drafts.ts";
import type { AddressFieldFindings } from "../words/guide/groups/ledger-addresses.ts";
import type { Say } from "../words/guide/words.ts";
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

/** What is wrong with an old address, and what to write. */
type OldMistake = readonly [message: Say, hint: Say];

/** Something that is said of the fields of addresses. */
function say(choose: (words: AddressFieldFindings) => string): Say {
  return ({ ledger }) => choose(ledger.fields);
}

/** Why an address cannot lead to a record or page. */
function oldAddressMistake(
  address: string,
  kind: Draft["kind"],
  own: ReadonlyMap<string, unknown>,
  files: PublicFiles,
): OldMistake | undefined {
  const shown = { address: printable(address) };
  const remove = say((words) => words.remove);
  const write = (right: string) => say((words) => words.write({ address: right }));
  const exists = say((words) => words.exists(shown));
  const plain = address.toLowerCase().replace(/(?:\.html)?\/*$/u, "");
  if (plain !== address && isOldAddress(plain))
    return [say((words) => words.miswritten(shown)), write(plain)];
  const record = formOwner(address);
  if (isRecordRoute(record)) {
    if (record !== address)
      return [say((words) => words.ofForm(shown)), own.has(record) ? remove : write(record)];
    if (own.has(record)) return [exists, remove];
    if (kind === "page") return [say((words) => words.ofRecord(shown)), say((words) => words.ofRecordHint)];
    return undefined;
  }
  const isBelowList = kinds.some((kind) => address.startsWith(`${collectionRoute(kind)}/`));
  if (!isBelowList && (isSitesOwn(address) || isSitesOwn(plain)))
    return [say((words) => words.ofSite(shown)), remove];
  if (own.has(address)) return [exists, remove];
  if (files.find(address)) return [say((words) => words.ofFile(shown)), remove];
  return isOldAddress(address)
    ? undefined
    : [say((words) => words.ofNothing(shown)), say((words) => words.ofNothingHint)];
}

function takenMistake(
  address: string,
  draft: Draft,
  taken: ReadonlyMap<string, Draft>,
): OldMistake | undefined {
  const other = taken.get(address);
  if (!other) return undefined;
  const file = other === draft ? undefined : other.source.path;
  return [say((words) => words.taken({ address, file })), say((words) => words.takenHint)];
}

function checkParagraphNames(draft: Draft, report: Report): void {
  const { paragraphs, withdrawn } = namedParagraphs(draft);
  const count = listFragments(draft.body.root, false, undefined).length;
  if (paragraphs && paragraphs.length !== count) {
    report(
      "paragraph-names",
      draft.fields.valueAt(["paragraphs"]),
      say((words) => words.count({ named: paragraphs.length, present: count })),
      say((words) => words.countHint),
    );
  }
  const names = [...listFragments(draft.body.root, false, paragraphs), ...withdrawn];
  const twice = firstRepeated(names);
  if (twice === undefined) return;
  const field = withdrawn.includes(twice) ? "withdrawn_paragraphs" : "paragraphs";
  report(
    "paragraph-names",
    draft.fields.valueAt([field]),
    say((words) => words.twice({ name: twice })),
    say((words) => words.twiceHint),
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
