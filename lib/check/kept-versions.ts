/** The kept versions: each is what it was when it was published, and none is gone. */
import { type Diagnostic, diagnostic, excerpt } from "../findings/diagnostics.ts";
import { listEntries } from "../ledger/lines.ts";
import { parseKeptRoute } from "../model/versions.ts";
import { historyName, isLeftover, ledgerName } from "../reading/file-names.ts";
import { editedPath, type HistoryEntry, type KeptFile, keptPath, readKeptFile } from "../reading/history.ts";
import type { Say } from "../words/guide/words.ts";
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
  folder: ContentFolder,
  ledger: string | undefined,
  today: string,
): KeptVersions {
  const { name, history, committed } = folder;
  const kept: KeptFile[] = [];
  const findings: Diagnostic[] = [];
  const published = ledger === undefined ? undefined : listDigests(ledger);
  const byPath = new Map([...(published?.values() ?? [])].map((each) => [each.path, each]));
  const held = heldBy(committed);
  const known: Known = { published, byPath, today, folder, held, restore: restoring(committed) };
  for (const each of history) {
    const file = readKeptFile(each);
    const finding = file ? findFault(file, known) : findMisplaced(each, known);
    if (finding) findings.push(finding);
    if (file) kept.push(file);
  }
  // What is at the path of a file, or of a folder on the way to it, has been reported if it is not the file.
  const present = new Set(history.map(({ entry }) => entry.path));
  for (const { route, path, line } of byPath.values()) {
    if (listSteps(path).some((step) => present.has(step))) continue;
    const place = { path: `${name}/${ledgerName}`, line, column: 1 };
    const command = known.restore(route, path);
    findings.push(
      diagnostic(
        "kept-version",
        place,
        ({ ledger: { versions } }) => versions.missing({ file: `${name}/${path}` }),
        ({ ledger: { versions } }) => versions.missingHint({ command }),
      ),
    );
  }
  return { kept, findings };
}

/** A path and those of the folders on the way to it: `history`, `history/goals`, and so on. */
function listSteps(path: string): readonly string[] {
  const names = path.split("/");
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

/** What a version is judged by. */
interface Known {
  /** The published versions by address; nothing where the list of addresses cannot be read. */
  readonly published: ReadonlyMap<string, PublishedVersion> | undefined;
  readonly byPath: ReadonlyMap<string, PublishedVersion>;
  readonly today: string;
  readonly folder: ContentFolder;
  /** The addresses that git holds. */
  readonly held: ReadonlySet<string>;
  readonly restore: Restore;
}

/** The command that brings a version’s file back; nothing where git doesn’t have it. */
type Restore = (route: string, path: string) => string | undefined;

function heldBy(committed: ContentFolder["committed"]): ReadonlySet<string> {
  return new Set(committed.flatMap(({ text }) => listEntries(text).map(({ address }) => address)));
}

function restoring(committed: ContentFolder["committed"]): Restore {
  const last = committed.find(({ from }) => from === "last commit");
  const held = heldBy(last ? [last] : []);
  return (route, path) => (last && held.has(route) ? last.command(path) : undefined);
}

/** What the list of addresses says of a version. */
interface PublishedVersion {
  readonly route: string;
  /** Where its file is kept in the content folder. */
  readonly path: string;
  /** The file that it is a version of. */
  readonly own: string;
  readonly line: number;
  /** Of a version that was published in two branches both are right: what was merged is one of them. */
  readonly digests: ReadonlySet<string>;
}

/** The published versions by address. */
function listDigests(ledger: string): ReadonlyMap<string, PublishedVersion> {
  const found = new Map<string, PublishedVersion & { readonly digests: Set<string> }>();
  for (const { address, words, line } of listEntries(ledger)) {
    const version = parseKeptRoute(address);
    if (!version) continue;
    const path = keptPath(version.of, version.name, version.language);
    const own = editedPath(version);
    const known = found.get(address) ?? { route: address, path, own, line, digests: new Set() };
    known.digests.add(words);
    found.set(address, known);
  }
  return found;
}

function findFault(file: KeptFile, known: Known): Diagnostic | undefined {
  const { published, today, folder } = known;
  const place = { path: `${folder.name}/${file.path}`, line: 1, column: 1 };
  if (file.day > today) {
    return diagnostic(
      "future-date",
      place,
      ({ ledger: { versions } }) => versions.future({ day: file.day, today }),
      ({ ledger: { versions } }) => versions.futureHint,
    );
  }
  // Without the list nothing is known of any version; that it is missing is reported once.
  if (!published) return undefined;
  const version = published.get(file.route);
  if (!version) return findUnlisted(file, known);
  if (version.digests.has(file.digest)) return undefined;
  return diagnostic("kept-version", place, changed, restoreHint(version, known));
}

const changed: Say = ({ ledger: { versions } }) => versions.changed;

/** How a version that was changed is brought back; of a record that is gone nothing can be changed. */
function restoreHint({ route, path, own }: PublishedVersion, { folder, restore }: Known): Say {
  const edited = folder.files.has(own) ? `${folder.name}/${own}` : undefined;
  const command = restore(route, path);
  return ({ ledger: { versions } }) => versions.changedHint({ command, own: edited });
}

/** A version that no line of the list of addresses is for. */
function findUnlisted(file: KeptFile, { folder, held }: Known): Diagnostic | undefined {
  // A line that was lost is reported as such; the version was published.
  if (held.has(file.route)) return undefined;
  const { name, files } = folder;
  const own = editedPath(file);
  const now = files.get(own);
  const isNow = now instanceof Uint8Array && Buffer.compare(now, file.bytes) === 0;
  const place = { path: `${name}/${file.path}`, line: 1, column: 1 };
  if (isNow)
    return diagnostic(
      "kept-version",
      place,
      ({ ledger: { versions } }) => versions.unlisted,
      ({ ledger: { versions } }) => versions.unlistedHint,
    );
  const others = { own: `${name}/${own}`, ledger: `${name}/${ledgerName}` };
  return diagnostic(
    "kept-version",
    place,
    ({ ledger: { versions } }) => versions.unlistedOther(others),
    ({ ledger: { versions } }) => versions.unlistedOtherHint(others),
  );
}

/** Something that is no file of a version. */
function findMisplaced({ entry }: HistoryEntry, known: Known): Diagnostic | undefined {
  const { folder, byPath } = known;
  const name = entry.path.split("/").at(-1) ?? "";
  if (isLeftover(name)) return undefined;
  const place = { path: `${folder.name}/${entry.path}`, line: 1, column: 1 };
  if (entry.type === "unreadable")
    return diagnostic(
      "not-a-file",
      place,
      ({ ledger: { versions } }) => versions.unopened({ name: excerpt(name) }),
      ({ ledger: { versions } }) => versions.unopenedHint,
    );
  // What is in place of the whole folder is reported with the other names in the content folder.
  if (entry.path === historyName) return undefined;
  const version = byPath.get(entry.path);
  if (version) return diagnostic("kept-version", place, changed, restoreHint(version, known));
  return diagnostic(
    "kept-version",
    place,
    ({ ledger: { versions } }) => versions.noVersion({ name: excerpt(name) }),
    ({ ledger: { versions } }) => versions.noVersionHint,
  );
}
