/** The whole check of a content folder that has been read into memory. */
import { debuglog } from "node:util";
import { listFragments, listParagraphs } from "../anchors.ts";
import { type Draft, isKind, namedParagraphs, type Reading, readDraft } from "../drafts.ts";
import type { DraftKind } from "../records.ts";
import type { Drafts } from "../relations.ts";
import { readSite, type SiteReading } from "../site-fields.ts";
import { placeAt, type Report, reporter, type Source, type Told } from "../source.ts";
import { type FindToday, timeZoneOf } from "../today.ts";
import { checkAddressFields, isOldAddress, listMoved } from "./address-fields.ts";
import type { Site } from "./addresses.ts";
import { checkChanges } from "./change-check.ts";
import { checkDays } from "./day-check.ts";
import { type Diagnostic, diagnostic, sortDiagnostics } from "./diagnostics.ts";
import { effortOf } from "./effort.ts";
import { decode } from "./encoding.ts";
import type { Entry } from "./file-names.ts";
import { arrange, type Place } from "./layout.ts";
import type { CommittedLedger } from "./ledger-history.ts";
import { type AddressedText, ledgerName, type Present } from "./ledger-lines.ts";
import { limits } from "./limits.ts";
import { checkLinks } from "./link-check.ts";
import { checkPublicFiles, type PublicFile, readPublicFiles } from "./public-files.ts";
import { checkPublished } from "./published-check.ts";
import { checkRaw } from "./raw-check.ts";
import { checkOrphans, checkReferences, checkTitles } from "./references.ts";
import { type Located, listOwnOutputs, ownPaths, pathOf, sitePaths, withForms } from "./site-paths.ts";

const debug = debuglog("content");

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
  /** The ledger as git holds it; none where nothing is known of that. */
  readonly committed: readonly CommittedLedger[];
  readonly findToday: FindToday;
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
  /** The day of the check in the time zone of the site, ISO 8601. */
  readonly today: string;
}

/** What became of one file. */
interface Result {
  readonly place: Place;
  readonly source?: Source;
  readonly report?: Report;
  readonly reading?: Reading<DraftKind>;
  readonly site?: SiteReading | undefined;
}

/**
 * Checks everything there is to check.
 */
export function checkFolder(folder: ContentFolder): FolderReading {
  const { places, diagnostics: misplaced } = arrange(folder.name, folder.entries);
  const diagnostics = [...misplaced];
  const spent: Spent = { effort: 0, told: { error: 0, warning: 0 } };
  const results = places.map((place, index) => {
    if (index < limits.files) return readPlace(place, folder, diagnostics, spent);
    diagnostics.push(notRead(`${folder.name}/${place.path}`, `${limits.files} files are the limit`));
    return { place };
  });
  const drafts = results.flatMap(({ reading }) => reading?.draft ?? []);
  const site = results.find(({ place }) => place.kind === "site")?.site;
  const timeZone = timeZoneOf(site?.values);
  const today = folder.findToday(timeZone);
  const located = results.flatMap(locate);
  // Nothing is known of the fragments of an old address; the new one has its own.
  const moved = listMoved(drafts)
    .flatMap(withForms)
    .map((path) => [path, undefined] as const);
  const own = ownPaths(located);
  const written = [...listMoved(drafts).filter(isOldAddress).flatMap(withForms), ...own.keys()];
  const files = readPublicFiles(folder.publicFiles, listOwnOutputs(written));
  const paths = new Map([...moved, ...sitePaths(located)]);
  const links: Site = { paths, files, hosts: folder.hosts, guesses: { left: limits.guesses } };
  const reported = new Set<PublicFile>();
  for (const { source, report, reading } of results) {
    const body = reading?.body;
    if (!source || !report || !body) continue;
    const named = guard(source.path, diagnostics, () => checkLinks(body, links, report)) ?? [];
    for (const file of named) reported.add(file);
  }
  const known = { vision: numbersOf(places, "vision"), strategy: numbersOf(places, "strategy") };
  // Not spread into a call, which cannot take as many as there may be.
  const add = (found: readonly Diagnostic[] | undefined) => {
    for (const finding of found ?? []) diagnostics.push(finding);
  };
  add(
    guard(folder.name, diagnostics, () => [
      ...checkReferences(drafts, known),
      ...checkOrphans(drafts, known),
      ...checkTitles(drafts),
      ...checkChanges(drafts),
      ...checkDays([...drafts, ...(site ? [site] : [])], today, timeZone),
      ...checkAddressFields(drafts, own, files),
      ...checkPublicFiles(files, reported),
    ]),
  );
  const present = {
    paths: new Map([...moved, ...own]),
    texts: drafts.filter((draft) => !isKind(draft, "page")).map(addressedText),
  };
  const { ledger = "", findings } =
    guard(`${folder.name}/${ledgerName}`, diagnostics, () => checkPublished(folder, present, today)) ?? {};
  add(findings);
  const sorted = sortDiagnostics(diagnostics);
  const document = ofKind(drafts, "document")[0];
  const reading = { present, ledger, today, diagnostics: sorted };
  if (!site || !document || sorted.some(({ severity }) => severity === "error")) return reading;
  return {
    ...reading,
    drafts: {
      site: site.values,
      document,
      visions: ofKind(drafts, "vision"),
      strategies: ofKind(drafts, "strategy"),
      goals: ofKind(drafts, "goal"),
      pages: ofKind(drafts, "page"),
    },
  };
}

/** What the files that have been read come to. */
interface Spent {
  effort: number;
  readonly told: Told;
}

function readPlace(place: Place, folder: ContentFolder, diagnostics: Diagnostic[], spent: Spent): Result {
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
  spent.effort += effortOf(source.text);
  if (spent.effort > limits.effort) {
    diagnostics.push(
      notRead(path, "it and the files before it have more lines and signs together than can be read"),
    );
    return { place };
  }
  const report = reporter(source, diagnostics, spent.told);
  const result = guard(path, diagnostics, (): Result => {
    if (!checkRaw(source, report)) return { place, source, report };
    if (place.kind === "site") return { place, source, report, site: readSite(source, report) };
    return { place, source, report, reading: readDraft(place.kind, place.name, source, report) };
  });
  return result ?? { place, source, report };
}

function notRead(path: string, why: string): Diagnostic {
  return diagnostic(
    "too-large",
    { path, line: 1, column: 1 },
    `The file was not read: ${why}.`,
    "look for something pasted by mistake in the files before it, or take files out of the folder",
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

/**
 * A fault of the program is no mistake of those who write: it is told as what it is, at the file at which it came up, and the
 * check of the other files goes on. `NODE_DEBUG=content` shows where the program failed.
 */
function guard<Result>(path: string, diagnostics: Diagnostic[], check: () => Result): Result | undefined {
  try {
    return check();
  } catch (error) {
    debug("%s: %s", path, error);
    diagnostics.push(
      diagnostic(
        "program-fault",
        { path, line: 1, column: 1 },
        "The program failed while it checked this. The fault is the program’s, not one of the words.",
        "tell those who look after the program, and give them the file as it is",
      ),
    );
    return undefined;
  }
}

function addressedText(draft: Draft): AddressedText {
  const { kind, name, source, body } = draft;
  const { paragraphs, withdrawn, reworded } = namedParagraphs(draft);
  const lineOf = (offset: number) => placeAt(source, body.start + offset).line;
  return {
    path: pathOf({ kind, name }),
    file: source.path,
    paragraphs: listParagraphs(body.root, paragraphs, lineOf),
    named: paragraphs !== undefined,
    withdrawn,
    reworded,
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
