/** What the check says of the encoding of a file, and of single characters, in English. */
import type {
  CharacterFindings,
  CharacterName,
  EncodingFindings,
  FoundCharacter,
  OtherEncoding,
} from "../groups/reading-characters.ts";

const encodings: Readonly<Record<OtherEncoding, string>> = {
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  "utf-16le-unmarked": "UTF-16 (little-endian, without a mark)",
  "utf-16be-unmarked": "UTF-16 (big-endian, without a mark)",
  "iso-2022-jp": "ISO-2022-JP",
  "euc-jp": "EUC-JP",
  shift_jis: "Shift_JIS",
  "windows-1252": "Windows-1252 or Latin-1",
};

export const encoding: EncodingFindings = {
  other: (other) => `The file is encoded as ${encodings[other]}, not UTF-8.`,
  wrongByte: ({ byte, looksLike }) =>
    `The file is not encoded as UTF-8: the byte ${byte} stands here. It looks like ${encodings[looksLike]}.`,
  hint: "in the editor choose “Save with encoding” or “Save as”, then UTF-8",
};

const names: Readonly<Record<CharacterName, string>> = {
  null: "NUL",
  verticalTab: "vertical tab",
  formFeed: "form feed",
  escape: "escape",
  delete: "delete",
  nextLine: "next line",
  nonBreakingSpace: "non-breaking space",
  softHyphen: "soft hyphen",
  combiningGraphemeJoiner: "combining grapheme joiner",
  arabicLetterMark: "Arabic letter mark",
  hangulFiller: "Hangul filler",
  mongolianVowelSeparator: "Mongolian vowel separator",
  zeroWidthSpace: "zero-width space",
  zeroWidthNonJoiner: "zero-width non-joiner",
  zeroWidthJoiner: "zero-width joiner",
  leftToRightMark: "left-to-right mark",
  rightToLeftMark: "right-to-left mark",
  figureSpace: "figure space",
  lineSeparator: "line separator",
  paragraphSeparator: "paragraph separator",
  leftToRightEmbedding: "left-to-right embedding",
  rightToLeftEmbedding: "right-to-left embedding",
  endOfDirection: "end of text direction",
  leftToRightOverride: "left-to-right override",
  rightToLeftOverride: "right-to-left override",
  narrowNonBreakingSpace: "narrow non-breaking space",
  wordJoiner: "word joiner",
  leftToRightIsolate: "left-to-right isolate",
  rightToLeftIsolate: "right-to-left isolate",
  firstStrongIsolate: "first strong isolate",
  endOfIsolate: "end of text-direction isolate",
  byteOrderMark: "byte order mark",
  tag: "tag character",
  variationSelector: "variation selector",
  privateUse: "private-use character",
};

/** `The control character U+001B (escape) stands here.` */
const stands =
  (what: string) =>
  ({ code, name, isEscape }: FoundCharacter): string =>
    `The ${what} ${code}${name === undefined ? "" : ` (${names[name]})`} ${isEscape ? "is written here as an escape" : "stands here"}.`;

export const characters: CharacterFindings = {
  control: stands("control character"),
  invisible: stands("invisible character"),
  odd: stands("character"),
  deleteHint: "delete it",
  invisibleHint: "delete it; retype the words around it if it cannot be seen",
  oddHint: "write an ordinary space or sign",
  decomposed: ({ composed, found }) =>
    `The letter “${composed}” is written as ${Array.from(found).length} characters, a letter and its marks.`,
  writeHint: (text) => `write ${text}`,
  lost: "The sign U+FFFD (replacement character) stands for a character that was lost.",
  damaged: (found) => `“${found}” looks like a character that was damaged by a wrong encoding.`,
  damagedHint: "type the right character again",
};
