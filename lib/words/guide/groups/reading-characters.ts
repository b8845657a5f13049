/** What the check says of the encoding of a file, and of single characters. */

/** An encoding other than UTF-8. */
export type OtherEncoding =
  | "utf-16le"
  | "utf-16be"
  /** Without a mark at the beginning. */
  | "utf-16le-unmarked"
  | "utf-16be-unmarked"
  | "iso-2022-jp"
  | "euc-jp"
  | "shift_jis"
  | "windows-1252";

export interface EncodingFindings {
  readonly other: (encoding: OtherEncoding) => string;
  /** `byte` is in hexadecimal digits. */
  readonly wrongByte: (found: { readonly byte: string; readonly looksLike: OtherEncoding }) => string;
  readonly hint: string;
}

/** What characters are called that nobody sees. */
export type CharacterName =
  | "verticalTab"
  | "formFeed"
  | "escape"
  | "delete"
  | "nextLine"
  | "nonBreakingSpace"
  | "softHyphen"
  | "combiningGraphemeJoiner"
  | "arabicLetterMark"
  | "hangulFiller"
  | "mongolianVowelSeparator"
  | "zeroWidthSpace"
  | "zeroWidthNonJoiner"
  | "zeroWidthJoiner"
  | "leftToRightMark"
  | "rightToLeftMark"
  | "figureSpace"
  | "lineSeparator"
  | "paragraphSeparator"
  | "leftToRightEmbedding"
  | "rightToLeftEmbedding"
  | "endOfDirection"
  | "leftToRightOverride"
  | "rightToLeftOverride"
  | "narrowNonBreakingSpace"
  | "wordJoiner"
  | "leftToRightIsolate"
  | "rightToLeftIsolate"
  | "firstStrongIsolate"
  | "endOfIsolate"
  | "byteOrderMark"
  | "null"
  | "tag"
  | "variationSelector"
  | "privateUse";

/** A character that does not belong in a text. */
export interface FoundCharacter {
  /** `U+202E` */
  readonly code: string;
  readonly name: CharacterName | undefined;
  /** Whether it is written as an escape or entity, such as `&#x202E;`. */
  readonly isEscape: boolean;
}

export interface CharacterFindings {
  readonly control: (found: FoundCharacter) => string;
  readonly invisible: (found: FoundCharacter) => string;
  /** Spaces and hyphens of word processors, characters without a meaning of their own. */
  readonly odd: (found: FoundCharacter) => string;
  readonly deleteHint: string;
  readonly invisibleHint: string;
  readonly oddHint: string;
  /** The sign that programs put in place of what they cannot read. */
  /** A letter that is written as a letter and separate marks. */
  readonly decomposed: (letter: { found: string; composed: string }) => string;
  readonly writeHint: (text: string) => string;
  readonly lost: string;
  /** Characters that come of a text read in a wrong encoding. */
  readonly damaged: (found: string) => string;
  readonly damagedHint: string;
}
