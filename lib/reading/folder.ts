/** Reads the files of a content folder, from bytes to drafts with their positions; what they say is not judged here. */
import { type Diagnostic, diagnostic } from "../findings/diagnostics.ts";
import { guard } from "../findings/guard.ts";
import { type Counts, noFindings, reporter, type Source } from "../findings/source.ts";
import { limits } from "../model/limits.ts";
import type { DraftKind } from "../model/records.ts";
import type { Say } from "../words/guide/words.ts";
import { type DraftReading, readDraft } from "./drafts.ts";
import { effortOf } from "./effort.ts";
import { decode } from "./encoding.ts";
import type { FolderEntry } from "./file-names.ts";
import { arrange, type Place } from "./layout.ts";
import { checkRaw } from "./raw-check.ts";
import { readSearchWords, type SearchReading } from "./search-fields.ts";
import { readSite, type SiteReading } from "./site-fields.ts";
import { readTranslation, type TranslationDraft } from "./translations.ts";

/** The files of a content folder in memory. */
export interface FolderFiles {
  /** The folder's own name. */
  readonly name: string;
  readonly entries: readonly FolderEntry[];
  /** The bytes of its files by path; the size in place of those over the limit. */
  readonly files: ReadonlyMap<string, Uint8Array | number>;
}

/** What became of one file. */
export interface FileReading {
  readonly place: Place;
  readonly source?: Source;
  /** How much was reported of it. */
  readonly reported: Readonly<Counts>;
  readonly reading?: DraftReading<DraftKind>;
  readonly site?: SiteReading | undefined;
  readonly search?: SearchReading | undefined;
  /** Of a file that is a translation; its text is in `reading`. */
  readonly translation?: TranslationDraft | undefined;
}

/** A content folder that has been read. */
export interface FolderReading {
  readonly files: readonly FileReading[];
  /** Why something could not be read. */
  readonly diagnostics: readonly Diagnostic[];
  /** How much was reported of all files. */
  readonly reported: Readonly<Counts>;
}

/** Readings of before in which nothing was found, by the bytes that were read. */
export type KnownReadings = ReadonlyMap<Uint8Array, FileReading>;

/**
 * Reads every file of a content folder, as far as it can be read.
 *
 * @param known a file with the same bytes in memory, at the same path, is not read again
 */
export function readFiles(folder: FolderFiles, known: KnownReadings = new Map()): FolderReading {
  const { places, diagnostics: misplaced } = arrange(folder.name, folder.entries);
  const diagnostics = [...misplaced];
  const spent: Spent = { effort: 0, reported: noFindings() };
  const files = places.map((place, index) => {
    if (index < limits.files) return readPlace(place, folder, known, diagnostics, spent);
    diagnostics.push(
      notRead(`${folder.name}/${place.path}`, ({ reading }) => reading.sizes.tooManyFiles(limits.files)),
    );
    return { place, reported: noFindings() };
  });
  return { files, diagnostics, reported: spent.reported };
}

/** What the files that have been read come to. */
interface Spent {
  effort: number;
  readonly reported: Counts;
}

function readPlace(
  place: Place,
  folder: FolderFiles,
  known: KnownReadings,
  diagnostics: Diagnostic[],
  spent: Spent,
): FileReading {
  const path = `${folder.name}/${place.path}`;
  const bytes = folder.files.get(place.path);
  if (bytes === undefined) {
    diagnostics.push(
      diagnostic(
        "not-a-file",
        { path, line: 1, column: 1 },
        ({ reading }) => reading.places.unopenedFile,
        ({ reading }) => reading.places.unopenedHint,
      ),
    );
    return { place, reported: noFindings() };
  }
  if (typeof bytes === "number") {
    diagnostics.push(tooLarge(path, bytes));
    return { place, reported: noFindings() };
  }
  const before = known.get(bytes);
  const isSame = before?.source?.path === path;
  const source = isSame ? before.source : decode(path, bytes);
  if ("severity" in source) {
    diagnostics.push(source);
    return { place, reported: noFindings() };
  }
  spent.effort += effortOf(source.text);
  if (spent.effort > limits.effort) {
    diagnostics.push(notRead(path, ({ reading }) => reading.sizes.tooMuchEffort));
    return { place, reported: noFindings() };
  }
  if (isSame) return before;
  const reported = noFindings();
  const report = reporter(source, diagnostics, spent.reported, reported);
  const read = { place, source, reported };
  const result = guard(path, diagnostics, (): FileReading => {
    if (!checkRaw(source, report)) return read;
    const { language } = place;
    if (language) {
      const { translation, body } = readTranslation({ ...place, language }, source, report);
      return { ...read, translation, ...(body && { reading: { body } }) };
    }
    if (place.kind === "site") return { ...read, site: readSite(source, report) };
    if (place.kind === "search") return { ...read, search: readSearchWords(source, report) };
    return { ...read, reading: readDraft(place.kind, place.name, source, report) };
  });
  return result ?? read;
}

function notRead(path: string, message: Say): Diagnostic {
  return diagnostic(
    "too-large",
    { path, line: 1, column: 1 },
    message,
    ({ reading }) => reading.sizes.notReadHint,
  );
}

function tooLarge(path: string, bytes: number): Diagnostic {
  const message: Say = ({ reading: { sizes } }) =>
    bytes > limits.fileBytes
      ? sizes.file({ size: Math.ceil(bytes / 1024), most: limits.fileBytes / 1024 })
      : sizes.folder(limits.folderBytes / 1024 / 1024);
  return diagnostic(
    "too-large",
    { path, line: 1, column: 1 },
    message,
    ({ reading }) => reading.sizes.fileHint,
  );
}
