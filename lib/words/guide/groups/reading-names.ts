/** What the check says of the names and places of files in the content folder. `name` is an excerpt of the name. */
import type { Kind } from "../../../model/kinds.ts";

export interface NameFindings {
  readonly noLanguage: (file: { readonly name: string; readonly tag: string }) => string;
  /** It names the language of the originals; `original` is the name without it. */
  readonly originalLanguageHint: (original: string) => string;
  /** The names that it can have, one for each language of translations. */
  readonly languageHint: (names: readonly string[]) => string;
  /** The number that is the address of the page for what is missing. */
  readonly numberOfMissing: (record: { readonly kind: Kind; readonly number: number }) => string;
  readonly numberOfMissingHint: string;
  /** `digits` is the number that is in the name, if one is; a copy has words such as “copy” in its name. */
  readonly recordHint: (record: {
    readonly kind: Kind;
    readonly digits: string | undefined;
    readonly isCopy: boolean;
  }) => string;
  /** `suggested` is a name made of its letters, if it has any. */
  readonly pageHint: (suggested: string | undefined) => string;
  /** A page would take an address that the site itself has. */
  readonly reserved: (page: { readonly name: string; readonly address: string }) => string;
  readonly reservedHint: string;
  /** How files are named, as a part of the sentences below. */
  readonly wanted: {
    readonly record: (folder: string) => string;
    readonly page: string;
  };
  /** What might be meant as a record or page. */
  readonly misnamed: (file: { readonly name: string; readonly wanted: string }) => string;
  /** What is meant as something else. */
  readonly unexpected: (file: { readonly name: string; readonly wanted: string }) => string;
  readonly folder: (name: string) => string;
  readonly folderHint: string;
}

/** What stands where a file should be. */
export type NoFile = "folder" | "link" | "other" | "missing" | "unreadable";

export interface PlaceFindings {
  readonly noContent: (name: string) => string;
  readonly noContentHint: string;
  readonly unopened: (name: string) => string;
  readonly unopenedFolder: (name: string) => string;
  readonly unopenedFile: string;
  readonly unopenedHint: string;
  /** The content folder itself is none. */
  readonly contentNotFolder: (name: string) => string;
  readonly contentNotFolderHint: string;
  readonly missingFile: (name: string) => string;
  readonly missingFolder: (name: string) => string;
  readonly missingHint: string;
  /** It is there under a name in other letters. */
  readonly renameHint: (near: string) => string;
  readonly unexpectedFile: (name: string) => string;
  readonly unexpectedFolder: (name: string) => string;
  /** A file with a number belongs in one of these. */
  readonly recordHint: (folders: readonly string[]) => string;
  /** What the content folder holds. */
  readonly unexpectedHint: (names: readonly string[]) => string;
  /** One of the folders in the content folder. */
  readonly notFolder: (found: { readonly name: string; readonly isLink: boolean }) => string;
  readonly notFolderHint: string;
  readonly notFile: (found: { readonly name: string; readonly is: NoFile }) => string;
  readonly notFileHint: string;
}
