/** What the check says of fields that are not as their file’s kind has them. */
import type { KnownNames, ValueNoun } from "../../../model/fields.ts";
import type { Kind } from "../../../model/kinds.ts";

/** The name of a field among others, with what it is to be. */
interface Written {
  readonly name: string;
  readonly example: string;
}

export interface FieldFindings {
  /** The way to a value as the name of a field: `["vision", "mission", 1]` as `vision.mission, item 2`. */
  readonly name: (path: readonly (string | number)[]) => string;
  readonly missing: (name: string) => string;
  readonly empty: (name: string) => string;
  readonly tooLong: (field: {
    readonly name: string;
    readonly size: number;
    readonly most: number | bigint;
  }) => string;
  /** `wanted` and `found` are of the words below. */
  readonly wrong: (field: {
    readonly name: string;
    readonly wanted: string;
    readonly found: string;
  }) => string;
  readonly wanted: WantedValues;
  readonly found: FoundValues;
  readonly writeHint: FieldHints;
  readonly adviceHint: ValueHints;
  readonly unknown: (name: string) => string;
  /** All fields that there can be. */
  readonly unknownHint: (known: readonly string[]) => string;
  /** Whose field an unknown one is; each begins a hint, so there is a space after it where the language has spaces. */
  readonly owner: {
    /** The field `number`, which records of other systems have. */
    readonly fileName: string;
    readonly otherKind: (field: {
      readonly key: string;
      readonly kind: Kind | "document" | "page" | "site" | "search";
    }) => string;
    /** A translation does not have it. */
    readonly original: (key: string) => string;
  };
}

/** What a value is to be, as a part of the sentence `wrong`. */
interface WantedValues {
  readonly number: (example: string) => string;
  readonly list: (example: string) => string;
  /** A list of items that have fields. */
  readonly items: (fields: readonly string[]) => string;
  readonly fields: (names: readonly string[]) => string;
  readonly text: (value: { readonly noun: ValueNoun | undefined; readonly example: string }) => string;
}

/** What a value is, as a part of the sentence `wrong`. */
interface FoundValues {
  readonly text: (excerpt: string) => string;
  readonly number: (value: number) => string;
  readonly boolean: (value: boolean) => string;
  readonly list: string;
  readonly fields: string;
}

/** The line that is to be written. */
interface FieldHints {
  readonly example: (field: Written) => string;
  /** Where there is no example. */
  readonly bare: (name: string) => string;
  /** A list of items that have fields. */
  readonly items: (field: { readonly name: string; readonly fields: readonly string[] }) => string;
}

/** How to correct a value. */
interface ValueHints {
  readonly number: string;
  /** Where the value holds one number, in other digits or beside other words. */
  readonly meantNumber: (number: string) => string;
  readonly meant: (value: string) => string;
  readonly list: string;
  /** `first` is the name of the first field of an item. */
  readonly items: (first: string) => string;
  /** A number, or yes or no, that is meant as text. */
  readonly text: string;
  readonly oneLine: string;
  readonly known: Readonly<Record<KnownNames, string>>;
}
