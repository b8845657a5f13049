/** The files of the folder `public`: which of them can be published, and what is to be done about the others. */

import { type Diagnostic, diagnostic, excerpt } from "../findings/diagnostics.ts";
import { endingOf } from "../model/media-types.ts";
import {
  createPlaceFinder,
  findEndingFault,
  findNameFault,
  type Output,
  plainFile,
} from "../model/published-files.ts";
import { isSitesOwn } from "../model/site-paths.ts";
import type { FolderEntry } from "../reading/file-names.ts";
import type { Say } from "../words/guide/words.ts";
import { createNamer } from "./public-names.ts";

/** A file of `public/`. */
export interface PublicFile {
  /** Its address: `/campus.png`. */
  readonly address: string;
  /** Why it can't be published as it is, if it can't. */
  readonly mistake?: FileMistake;
}

/** Why a file can't be published, and the hint. */
interface FileMistake {
  readonly rule: "public-file" | "not-a-file";
  readonly reason: Say;
  /** What to do with the file; nothing is left to be done but to write its new address. */
  readonly advice: Say;
  /** The address that it then has; absent where it can't be published at all. */
  readonly address?: string;
}

/** The files of `public/`, found by what texts write. */
export interface PublicFiles {
  readonly all: readonly PublicFile[];
  /**
   * Finds the file that an address means, also where it is written otherwise: with `%20` for a space, in capitals, with
   * accents as signs of their own.
   */
  readonly find: (address: string) => PublicFile | undefined;
}

/**
 * Judges the files of `public/` by the rules of the publisher.
 * @param entries what is in the folder
 * @param own what the site itself writes
 */
export function readPublicFiles(entries: Iterable<FolderEntry>, own: readonly Output[]): PublicFiles {
  const outputs = [...entries].map((entry) => {
    const address = `/${entry.path}`;
    return { entry, address, file: plainFile(address) };
  });
  const namer = createNamer(own, outputs);
  const mistakes = new Map<Output, FileMistake>();
  const because = (output: Output, reason: Say) =>
    mistakes.set(output, { rule: "public-file", reason, ...namer(output) });
  for (const output of outputs) {
    const wrong = entryMistake(output.entry);
    const reason = nameReason(output.address);
    if (wrong) mistakes.set(output, wrong);
    else if (reason !== undefined) because(output, reason);
  }
  // Those whose names are wrong get others, and are in nobody's way.
  const sound = outputs.filter((output) => !mistakes.has(output));
  const listInTheWay = createPlaceFinder<Output>([...own, ...sound]);
  const judged = new Set<Output>(own);
  for (const output of sound) {
    // Of two in each other's way the first keeps its place.
    const other = listInTheWay(output).find((each) => judged.has(each) && !mistakes.has(each));
    judged.add(output);
    if (other) because(output, ({ files }) => files.publicFile.reasons.samePlace(other));
  }
  const all = outputs.map((output): PublicFile => {
    const mistake = mistakes.get(output);
    return { address: output.address, ...(mistake && { mistake }) };
  });
  return { all, find: createFinder(all) };
}

function entryMistake({ type }: FolderEntry): FileMistake | undefined {
  if (type !== "link" && type !== "unreadable" && type !== "other") return undefined;
  return {
    rule: "not-a-file",
    reason: ({ files }) => files.publicFile.reasons[type],
    advice: ({ files }) => files.publicFile.advice[type],
  };
}

/** Why an address can't be a file's, whatever other files there are. */
function nameReason(address: string): Say | undefined {
  const fault = findNameFault(address) ?? findEndingFault(address);
  if (fault !== undefined)
    return ({ files }) => files.publicFile.reasons.name({ fault, ending: endingOf(address) });
  return isSitesOwn(address) ? ({ files }) => files.publicFile.reasons.ownAddress({ address }) : undefined;
}

function createFinder(all: readonly PublicFile[]): PublicFiles["find"] {
  const exact = new Map(all.map((file) => [file.address, file]));
  const composed = new Map(all.map((file) => [file.address.normalize("NFC"), file]));
  const folded = new Map(all.map((file) => [fold(file.address), file]));
  return (address) => {
    const decoded = decode(address);
    return exact.get(decoded) ?? composed.get(decoded.normalize("NFC")) ?? folded.get(fold(decoded));
  };
}

/** The same for names that differ by capitals and by the form of their letters alone. */
function fold(address: string): string {
  return address.normalize("NFKC").toLowerCase();
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    // A percent sign that is part of a name.
    if (error instanceof URIError) return address;
    throw error;
  }
}

/** What is said of a file where a text names it. */
interface NamedMistake {
  readonly rule: "public-file" | "not-a-file" | "broken-link";
  readonly message: Say;
  readonly hint: Say;
  /** The file, which need not be spoken of elsewhere. */
  readonly file: PublicFile;
}

/** What to say of a file where a text names it; nothing of a file that can be published under the address as written. */
export function nameMistake(file: PublicFile, written: string): NamedMistake | undefined {
  const { address, mistake } = file;
  const name = excerpt(`public${address}`);
  if (!mistake) {
    if (written === address) return undefined;
    return {
      rule: "broken-link",
      message: ({ files }) => files.publicFile.otherAddress({ file: name, written: excerpt(written) }),
      hint: ({ files }) => files.publicFile.otherAddressHint({ address }),
      file,
    };
  }
  const { rule, reason, advice, address: next } = mistake;
  return {
    rule,
    message: (words) => words.files.publicFile.named({ file: name, reason: reason(words) }),
    hint:
      next === undefined || next === written
        ? advice
        : (words) => words.files.publicFile.namedHint({ advice: advice(words), address: next }),
    file,
  };
}

/**
 * Reports the files that can't be published.
 * @param reported those that were reported already, where texts name them
 */
export function checkPublicFiles(
  { all }: PublicFiles,
  reported: ReadonlySet<PublicFile>,
): readonly Diagnostic[] {
  return all.flatMap((file) => {
    const { address, mistake } = file;
    if (!mistake || reported.has(file)) return [];
    const place = { path: `public${address}`.replace(/\/$/u, ""), line: 1, column: 1 };
    const { rule, reason, advice, address: next } = mistake;
    const message: Say = (words) => words.files.publicFile.notPublished({ reason: reason(words) });
    const hint: Say =
      next === undefined
        ? advice
        : (words) => words.files.publicFile.notPublishedHint({ advice: advice(words), address: next });
    return [diagnostic(rule, place, message, hint)];
  });
}
