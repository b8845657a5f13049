/** The file that a build makes for searching: what is found, and the index of its words. A server and a browser read the same. */
import type { AsPlainObject } from "minisearch";
import type { Kind } from "../model/kinds.ts";

/** What can be found: a record, the document, or a page about the site. */
export interface SearchDocument {
  /** Its address, with the language. */
  readonly route: string;
  readonly kind: Kind | "document" | "page";
  /** Of a numbered record. */
  readonly number?: number;
  /** What it is: `Goal 56`, `Vision 1 · Education`, `Full text`. */
  readonly name: string;
  readonly title: string;
  /** The language of its title and text, where it is not that of the site around it. */
  readonly language?: string;
  /** Its paragraphs: the fragment of each, empty where it has none, and its words. */
  readonly passages: readonly (readonly [fragment: string, text: string])[];
  /** Words by which it is found, and which nobody reads. */
  readonly also?: string;
  /** The version that is in force: the last step of its address, and what it is called. */
  readonly version?: readonly [step: string, name: string];
  /** Set on what is no longer in force: it is found by its number alone. */
  readonly isWithdrawn?: true;
}

/** The whole file. */
export interface SearchFile {
  readonly documents: readonly SearchDocument[];
  /** Names of kinds in every language, folded, with which a number can be written: `goal`, `g`, `主要施策`. */
  readonly kinds: readonly (readonly [name: string, kind: Kind])[];
  /** Words that mean the same, folded, as the office keeps them in `content/search.yaml`. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words of the language that say nothing by themselves: they are neither kept nor looked for. */
  readonly stopWords: readonly string[];
  /** The other languages that the same can be looked for in. */
  readonly elsewhere: readonly string[];
  readonly index: AsPlainObject;
}

/** The fields of the index, with what a word in each of them counts. */
export const boosts = { name: 3, title: 1.6, text: 1, also: 1 } as const;
