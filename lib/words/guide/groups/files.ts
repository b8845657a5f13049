/** What the check says of files and folders: their names, their places, the folder `public`, translations. */
import type { Kind } from "../../../model/kinds.ts";
import type { AddressFault } from "../../../model/published-files.ts";

export interface FileFindings {
  /** The report of a content that cannot be shown. */
  readonly contentErrors: (named: { findings: string }) => string;
  readonly publicFile: PublicFileFindings;
  readonly translation: TranslationFindings;
  readonly create: CreationRefusals;
}

/** Files of the folder `public`. A reason says why one cannot be published; an advice, what to do with it. */
export interface PublicFileFindings {
  /** What an address does that cannot be a file’s. The last word of the build prints it behind the address. */
  readonly addressFault: (named: { fault: AddressFault; ending: string }) => string;
  readonly reasons: {
    readonly link: string;
    readonly unreadable: string;
    /** A pipe, a socket, a device. */
    readonly other: string;
    readonly name: (named: { fault: AddressFault; ending: string }) => string;
    readonly samePlace: (named: { address: string }) => string;
    readonly ownAddress: (named: { address: string }) => string;
  };
  readonly advice: {
    readonly link: string;
    readonly unreadable: string;
    readonly other: string;
    /** No name makes it one that is published; a page is written in the content. */
    readonly remove: (named: { isPage: boolean; endings: readonly string[] }) => string;
    readonly anotherName: string;
    /** As a file of another kind. */
    readonly save: (named: { as: "pdf" | "picture"; target: string }) => string;
    readonly rename: (named: { target: string }) => string;
    readonly move: (named: { target: string }) => string;
  };
  /** Of a file that a text names and that cannot be published. */
  readonly named: (named: { file: string; reason: string }) => string;
  /** An advice, and what to write in the text. */
  readonly namedHint: (named: { advice: string; address: string }) => string;
  /** Of a file that no text names. */
  readonly notPublished: (named: { reason: string }) => string;
  /** An advice, and the address that the file then has. */
  readonly notPublishedHint: (named: { advice: string; address: string }) => string;
  readonly otherAddress: (named: { file: string; written: string }) => string;
  readonly otherAddressHint: (named: { address: string }) => string;
}

/** A file that is translated: a record by its kind and number, a page by its name, or one of which there is one alone. */
export interface OriginalName {
  readonly kind: Kind | "page" | "document" | "site" | "search";
  readonly name: string;
}

export interface TranslationFindings {
  readonly noPages: (named: { language: string; file: string }) => string;
  readonly noPagesHint: string;
  readonly noOriginal: (original: OriginalName) => string;
  readonly noOriginalHint: string;
  /** The original has changed; said in the translation. */
  readonly behind: (named: { original: OriginalName; version: string }) => string;
  /** The page of the version shows what has changed. */
  readonly behindHint: (named: { page: string; version: string }) => string;
  /** The same, said in the original. */
  readonly lagsBehind: (named: { file: string; version: string }) => string;
  readonly lagsBehindHint: string;
  readonly fieldMissing: (named: { field: string }) => string;
  readonly fieldMissingHint: (named: { field: string }) => string;
  readonly fieldTooMany: (named: { field: string }) => string;
  readonly fieldTooManyHint: string;
  readonly paragraphs: (counts: { translated: number; original: number }) => string;
  readonly paragraphsHint: string;
  readonly noVersion: string;
  readonly noVersionHint: (named: { newest: string }) => string;
  readonly unknownVersion: (named: { version: string }) => string;
  readonly unknownVersionHint: (named: { versions: readonly string[] }) => string;
}

/** Why no new file can be made. */
export interface CreationRefusals {
  readonly noKind: (named: { kind: string }) => string;
  readonly noKindHint: (named: { kinds: readonly string[] }) => string;
}
