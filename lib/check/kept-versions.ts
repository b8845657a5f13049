/** The kept versions: each is what it was when it was published, and none is gone. */
import { type Diagnostic, diagnostic, quoted } from "../findings/diagnostics.ts";
import { listEntries } from "../ledger/lines.ts";
import { isVersionRoute, parseVersionRoute } from "../model/versions.ts";
import { isLeftover, ledgerName } from "../reading/file-names.ts";
import { type HistoryEntry, type KeptFile, keptPath, readKeptFile } from "../reading/history.ts";
import type { ContentFolder } from "./content-folder.ts";

/** The kept versions of a folder that can be relied on, and what is wrong with the others. */
interface KeptVersions {
  readonly kept: readonly KeptFile[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Checks the folder of kept versions. Their words are not judged again: they were accepted when they were published.
 * @param ledger without faults; nothing where there is none, or none that can be read
 * @param today ISO 8601
 */
export function checkKeptVersions(
  { name, history, committed }: ContentFolder,
  ledger: string | undefined,
  today: string,
): KeptVersions {
  const kept: KeptFile[] = [];
  const findings: Diagnostic[] = [];
  const published = ledger === undefined ? undefined : listDigests(ledger);
  const restore = restoring(committed);
  for (const each of history) {
    const file = readKeptFile(each);
    const finding = file ? findFault(file, published, today, name, restore) : findMisplaced(each, name);
    if (finding) findings.push(finding);
    if (file) kept.push(file);
  }
  const present = new Set(kept.map(({ route }) => route));
  for (const { route, line } of published?.values() ?? []) {
    const lost = present.has(route) ? undefined : parseVersionRoute(route);
    if (!lost) continue;
    const path = keptPath(lost.of, lost.name);
    // What is there in place of the file has been reported.
    if (history.some(({ entry }) => entry.path === path)) continue;
    const place = { path: `${name}/${ledgerName}`, line, column: 1 };
    const message = `The published version ${name}/${path} is missing.`;
    findings.push(diagnostic("kept-version", place, message, `bring it back${restore(route, path)}`));
  }
  return { kept, findings };
}

/** How a version’s file is brought back, in words that continue a hint; empty where git doesn’t have it. */
type Restore = (route: string, path: string) => string;

function restoring(committed: ContentFolder["committed"]): Restore {
  const last = committed.find(({ from }) => from === "last commit");
  const held = new Set(last && listEntries(last.text).map(({ address }) => address));
  return (route, path) => (last && held.has(route) ? `: ${last.command(path)}` : "");
}

/** What the list of addresses says of a version. */
interface PublishedVersion {
  readonly route: string;
  readonly line: number;
  /** Of a version that was published in two branches both are right: what was merged is one of them. */
  readonly digests: ReadonlySet<string>;
}

/** The published versions by address. */
function listDigests(ledger: string): ReadonlyMap<string, PublishedVersion> {
  const found = new Map<string, PublishedVersion & { readonly digests: Set<string> }>();
  for (const { address, words, line } of listEntries(ledger)) {
    if (!isVersionRoute(address)) continue;
    const known = found.get(address) ?? { route: address, line, digests: new Set() };
    known.digests.add(words);
    found.set(address, known);
  }
  return found;
}

function findFault(
  file: KeptFile,
  published: ReadonlyMap<string, PublishedVersion> | undefined,
  today: string,
  folder: string,
  restore: Restore,
): Diagnostic | undefined {
  const place = { path: `${folder}/${file.path}`, line: 1, column: 1 };
  if (file.day > today) {
    const message = `The version’s day ${file.day} has not come yet; today is ${today}.`;
    const hint = "set the clock of the computer if it is wrong; nothing can be published ahead of time";
    return diagnostic("future-date", place, message, hint);
  }
  // Without the list nothing is known of any version; that it is missing is said once, below.
  if (!published) return undefined;
  const known = published.get(file.route);
  if (!known) {
    const message = "This version is not in the list of published addresses.";
    const hint = `if npm run content:publish was interrupted, run it again; else delete the file, which was never published`;
    return diagnostic("kept-version", place, message, hint);
  }
  if (known.digests.has(file.digest)) return undefined;
  const own = `${folder}${file.of}.mdx`;
  const message = "This published version was changed.";
  const hint = `bring it back as it was${restore(file.route, file.path)}; make changes in ${own}, which become a new version when they are published`;
  return diagnostic("kept-version", place, message, hint);
}

/** Something that is no file of a version. */
function findMisplaced({ entry }: HistoryEntry, folder: string): Diagnostic | undefined {
  const name = entry.path.split("/").at(-1) ?? "";
  if (isLeftover(name)) return undefined;
  const place = { path: `${folder}/${entry.path}`, line: 1, column: 1 };
  const hint =
    "take it out of the folder: npm run content:publish alone writes there, files such as history/goals/56/2026-11-22.mdx";
  if (entry.type === "unreadable")
    return diagnostic("not-a-file", place, `${quoted(name)} cannot be opened.`, "allow reading it");
  return diagnostic("kept-version", place, `${quoted(name)} is not a version that was published.`, hint);
}
