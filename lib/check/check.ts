/** The whole check of a content folder that has been read into memory. */

import { listFragments, listParagraphs } from "../anchors.ts";
import { type Draft, isKind, namedParagraphs, type Reading, readDraft, readSite } from "../drafts.ts";
import type { DraftKind } from "../records.ts";
import type { Drafts } from "../relations.ts";
import { placeAt, type Report, reporter, type Source } from "../source.ts";
import { checkAddressFields, isOldAddress, listMoved } from "./address-fields.ts";
import type { Site } from "./addresses.ts";
import { checkChanges } from "./change-check.ts";
import { type Diagnostic, diagnostic, sortDiagnostics } from "./diagnostics.ts";
import { decode } from "./encoding.ts";
import type { FieldsOf } from "./field-check.ts";
import type { Entry } from "./file-names.ts";
import { arrange, type Place } from "./layout.ts";
import { checkLedger } from "./ledger.ts";
import { type AddressedText, ledgerName, type Present } from "./ledger-lines.ts";
import { limits } from "./limits.ts";
import { checkLinks } from "./link-check.ts";
import { checkPublicFiles, type PublicFile, readPublicFiles } from "./public-files.ts";
import { checkRaw } from "./raw-check.ts";
import { checkOrphans, checkReferences, checkTitles } from "./references.ts";
import { type Located, listOwnOutputs, ownPaths, pathOf, sitePaths, withForms } from "./site-paths.ts";

/** A content folder in memory. */
export interface ContentFolder {
  /** The folder's own name. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** The bytes of its files by path; the size in place of those over the limit. */
  readonly files: ReadonlyMap<string, Uint8Array | number>;
  /** What is in the folder `public`. */
  readonly publicFiles: Iterable<Entry>;
  /** The host names under which the site itself is published. */
  readonly hosts: ReadonlySet<string>;
}

/** What the check of a folder comes to. */
interface FolderReading {
  /** Every finding, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Only if none of the findings is an error. */
  readonly drafts?: Drafts;
  /** What would be published, for the ledger. */
  readonly present: Present;
  /** The ledger's text; empty where there is none. */
  readonly ledger: string;
}

/** What became of one file. */
interface Result {
  readonly place: Place;
  readonly source?: Source;
  readonly report?: Report;
  readonly reading?: Reading<DraftKind>;
  readonly site?: FieldsOf<"site"> | undefined;
}

/**
 * Checks everything there is to check.
 */
export function checkFolder(folder: ContentFolder): FolderReading {
  const { places, diagnostics: misplaced } = arrange(folder.name, folder.entries);
  const diagnostics = [...misplaced];
  const patience = createPatience();
  const results = places.map((place, index) => {
    if (index < limits.files && patience.left())
      return patience.spend(() => readPlace(place, folder, diagnostics));
    diagnostics.push(notRead(`${folder.name}/${place.path}`));
    return { place };
  });
  const drafts = results.flatMap(({ reading }) => reading?.draft ?? []);
  const located = results.flatMap(locate);
  // Nothing is known of the fragments of an old address; the new one has its own.
  const moved = listMoved(drafts)
    .flatMap(withForms)
    .map((path) => [path, undefined] as const);
  const own = ownPaths(located);
  const written = [...listMoved(drafts).filter(isOldAddress).flatMap(withForms), ...own.keys()];
  const files = readPublicFiles(folder.publicFiles, listOwnOutputs(written));
  const paths = new Map([...moved, ...sitePaths(located)]);
  const site: Site = { paths, files, hosts: folder.hosts };
  const reported = new Set<PublicFile>();
  for (const { place, source, report, reading } of results) {
    const body = reading?.body;
    if (!source || !report || !body) continue;
    const files = guard(place, folder, diagnostics, () => checkLinks(body, site, report)) ?? [];
    for (const file of files) reported.add(file);
  }
  const known = { vision: numbersOf(places, "vision"), strategy: numbersOf(places, "strategy") };
  diagnostics.push(
    ...checkReferences(drafts, known),
    ...checkOrphans(drafts, known),
    ...checkTitles(drafts),
    ...checkChanges(drafts),
    ...checkAddressFields(drafts, own, files),
    ...checkPublicFiles(files, reported),
  );
  const present = {
    paths: new Map([...moved, ...own]),
    texts: drafts.filter((draft) => !isKind(draft, "page")).map(addressedText),
  };
  const { ledger, findings } = checkPublished(folder, present);
  diagnostics.push(...findings);
  const sorted = sortDiagnostics(diagnostics);
  const document = ofKind(drafts, "document")[0];
  const fields = results.find(({ place }) => place.kind === "site")?.site;
  if (!fields || !document || sorted.some(({ severity }) => severity === "error"))
    return { present, ledger, diagnostics: sorted };
  return {
    present,
    ledger,
    diagnostics: sorted,
    drafts: {
      site: fields,
      document,
      visions: ofKind(drafts, "vision"),
      strategies: ofKind(drafts, "strategy"),
      goals: ofKind(drafts, "goal"),
      pages: ofKind(drafts, "page"),
    },
  };
}

function readPlace(place: Place, folder: ContentFolder, diagnostics: Diagnostic[]): Result {
  const path = `${folder.name}/${place.path}`;
  const bytes = folder.files.get(place.path);
  if (bytes === undefined) {
    diagnostics.push(
      diagnostic(
        "not-a-file",
        { path, line: 1, column: 1 },
        "The file cannot be opened.",
        "allow reading it",
      ),
    );
    return { place };
  }
  if (typeof bytes === "number") {
    diagnostics.push(tooLarge(path, bytes));
    return { place };
  }
  const source = decode(path, bytes);
  if ("severity" in source) {
    diagnostics.push(source);
    return { place };
  }
  const report = reporter(source, diagnostics);
  const result = guard(place, folder, diagnostics, (): Result => {
    if (!checkRaw(source, report)) return { place, source, report };
    if (place.kind === "site") return { place, source, report, site: readSite(source, report) };
    return { place, source, report, reading: readDraft(place.kind, place.name, source, report) };
  });
  return result ?? { place, source, report };
}

/**
 * The time for files that take longer than real ones do. Hostile text can be slow in ways that no limit on its size
 * foresees; then the rest is refused rather than waited for.
 */
function createPatience() {
  // The processor's time, not the clock's: a busy machine is no reason to refuse a file.
  const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;
  let spent = 0;
  return {
    left: () => spent < limits.patience,
    spend: <Value>(work: () => Value): Value => {
      const start = process.cpuUsage();
      const value = work();
      spent += Math.max(0, milliseconds(process.cpuUsage(start)) - limits.usual);
      return value;
    },
  };
}

function notRead(path: string): Diagnostic {
  return diagnostic(
    "too-large",
    { path, line: 1, column: 1 },
    `The file was not read: ${limits.files} files are the limit, or the files before it took too long.`,
    "mend the other files first",
  );
}

function tooLarge(path: string, bytes: number): Diagnostic {
  const message =
    bytes > limits.fileBytes
      ? `The file has ${Math.ceil(bytes / 1024)} kB; ${limits.fileBytes / 1024} kB are the limit.`
      : `The file was not read: the files before it have ${limits.folderBytes / 1024 / 1024} MB together, which is the limit.`;
  return diagnostic(
    "too-large",
    { path, line: 1, column: 1 },
    message,
    "look for something pasted by mistake, or split the text",
  );
}

/** A text that brings a parser down is a finding about that text, not the end of the check. */
function guard<Result>(
  place: Place,
  folder: ContentFolder,
  diagnostics: Diagnostic[],
  check: () => Result,
): Result | undefined {
  try {
    return check();
  } catch {
    const path = `${folder.name}/${place.path}`;
    diagnostics.push(
      diagnostic(
        "unsupported",
        { path, line: 1, column: 1 },
        "The file could not be read to its end.",
        "look for what is unusual in it, and undo the last change",
      ),
    );
    return undefined;
  }
}

/** Compares with the ledger, where the folder has one. */
function checkPublished(
  folder: ContentFolder,
  present: Present,
): { readonly ledger: string; readonly findings: readonly Diagnostic[] } {
  const bytes = folder.files.get(ledgerName);
  if (bytes === undefined) return { ledger: "", findings: [] };
  const path = `${folder.name}/${ledgerName}`;
  if (typeof bytes === "number") return { ledger: "", findings: [tooLarge(path, bytes)] };
  const source = decode(path, bytes);
  if ("severity" in source) return { ledger: "", findings: [source] };
  return { ledger: source.text, findings: checkLedger(source.text, path, present) };
}

function addressedText(draft: Draft): AddressedText {
  const { kind, name, source, body } = draft;
  const lineOf = (offset: number) => placeAt(source, body.start + offset).line;
  return {
    path: pathOf({ kind, name }),
    file: source.path,
    paragraphs: listParagraphs(body.root, namedParagraphs(draft).paragraphs, lineOf),
  };
}

/** The addresses that a file stands for, as far as they are known. */
function locate({ place, reading }: Result): readonly Located[] {
  if (place.kind === "site") return [];
  const { kind, name } = place;
  const draft = reading?.draft;
  // Without its fields a text's fragments aren't known: they may be named there.
  const named = draft && namedParagraphs(draft);
  const fragments = draft &&
    named && [...listFragments(draft.body.root, kind === "page", named.paragraphs), ...named.withdrawn];
  const strategy =
    draft && (isKind(draft, "goal") || isKind(draft, "document")) ? draft.values.strategy : undefined;
  return [{ kind, name, fragments, strategy }];
}

function ofKind<Kind extends DraftKind>(drafts: readonly Draft[], kind: Kind): readonly Draft<Kind>[] {
  return drafts.filter((draft) => isKind(draft, kind));
}

function numbersOf(places: readonly Place[], kind: DraftKind): ReadonlySet<number> {
  return new Set(places.filter((place) => place.kind === kind).map(({ name }) => Number(name)));
}
