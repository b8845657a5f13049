/** Characters that do not belong in a text: invisible, damaged, or left behind by a machine. */

import type { Report } from "../findings/source.ts";
import type { RuleId } from "../model/rules.ts";
import type {
  CharacterFindings,
  CharacterName,
  FoundCharacter,
} from "../words/guide/groups/reading-characters.ts";

/** What is looked for, and what is said of what is found. */
interface Suspicion {
  readonly rule: RuleId;
  readonly pattern: RegExp;
  /** What belongs in its place, where that is one thing; a match for which there is nothing is none. */
  readonly instead?: (found: string) => string | undefined;
  readonly message: (words: CharacterFindings, found: string, isEscape: boolean) => string;
  readonly hint: (words: CharacterFindings, found: string) => string;
}

const names = new Map<string, CharacterName>([
  ["\u0000", "null"],
  ["\u000B", "verticalTab"],
  ["\u000C", "formFeed"],
  ["\u001B", "escape"],
  ["\u007F", "delete"],
  ["\u0085", "nextLine"],
  ["\u00A0", "nonBreakingSpace"],
  ["\u00AD", "softHyphen"],
  ["\u034F", "combiningGraphemeJoiner"],
  ["\u061C", "arabicLetterMark"],
  ["\u115F", "hangulFiller"],
  ["\u1160", "hangulFiller"],
  ["\u180E", "mongolianVowelSeparator"],
  ["\u200B", "zeroWidthSpace"],
  ["\u200C", "zeroWidthNonJoiner"],
  ["\u200D", "zeroWidthJoiner"],
  ["\u200E", "leftToRightMark"],
  ["\u200F", "rightToLeftMark"],
  ["\u2007", "figureSpace"],
  ["\u2028", "lineSeparator"],
  ["\u2029", "paragraphSeparator"],
  ["\u202A", "leftToRightEmbedding"],
  ["\u202B", "rightToLeftEmbedding"],
  ["\u202C", "endOfDirection"],
  ["\u202D", "leftToRightOverride"],
  ["\u202E", "rightToLeftOverride"],
  ["\u202F", "narrowNonBreakingSpace"],
  ["\u2060", "wordJoiner"],
  ["\u2066", "leftToRightIsolate"],
  ["\u2067", "rightToLeftIsolate"],
  ["\u2068", "firstStrongIsolate"],
  ["\u2069", "endOfIsolate"],
  ["\u3164", "hangulFiller"],
  ["\uFEFF", "byteOrderMark"],
  ["\uFFA0", "hangulFiller"],
]);

/** A character as the words of the check name it. */
function asFound(character: string, isEscape: boolean): FoundCharacter {
  const code = character.codePointAt(0) ?? 0;
  const number = code.toString(16).toUpperCase().padStart(4, "0");
  return { code: `U+${number}`, name: names.get(character) ?? kindOf(code), isEscape };
}

function kindOf(code: number): CharacterName | undefined {
  if (code >= 0xe0000 && code <= 0xe007f) return "tag";
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)) return "variationSelector";
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return "privateUse";
  return undefined;
}

/** Joiners belong between emoji and inside words of Indic and Arabic scripts; the flag of a region ends in tags. */
const invisible = new RegExp(
  [
    String.raw`\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}`,
    String.raw`[\u034F\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]`,
    String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3\u200D\p{Script=Arabic}\p{Script=Syriac}\p{M}])[\u200C\u200D]`,
    String.raw`(?<=^|[\p{Script=Latin}\s])[\p{Variation_Selector}]`,
  ].join("|"),
  "gmu",
);

/** Letters that UTF-8 shows when it is read as Windows-1252, apart from punctuation that may follow a letter. */
const continuation = String.raw`[\u0080-\u009F\u00A1-\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ‘•˜™š›œžŸ]`;
const damaged = new RegExp(
  [
    "â€(?:.|$)",
    `[ÂÃ]${continuation}`,
    String.raw`Â\u00A0`,
    String.raw`ã[\u0080-\u0083‚ƒ€].?`,
    `[ä-é]${continuation}${continuation}`,
    "ðŸ..?",
    "ï(?:¿½|»¿|¼.)",
    "[縺繧繝].{0,2}[縺繧繝]",
    String.raw`\uFFFD`,
  ].join("|"),
  "gmu",
);

const suspicions: readonly Suspicion[] = [
  {
    rule: "control-character",
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    pattern: /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu,
    message: (words, found, isEscape) => words.control(asFound(found, isEscape)),
    hint: (words) => words.deleteHint,
  },
  {
    rule: "invisible-character",
    pattern: invisible,
    message: (words, found, isEscape) => words.invisible(asFound(found, isEscape)),
    hint: (words) => words.invisibleHint,
  },
  {
    rule: "odd-character",
    pattern: /[\u00A0\u00AD\u2007\u202F\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu,
    message: (words, found, isEscape) => words.odd(asFound(found, isEscape)),
    hint: (words, found) => (found === "\u00AD" ? words.deleteHint : words.oddHint),
  },
  {
    rule: "odd-character",
    // A letter and its marks, as macOS writes the names of files: `か` and `゛` in place of `が`.
    pattern: /\P{M}\p{M}+/gu,
    instead: compose,
    message: (words, found) => words.decomposed({ found, composed: compose(found) ?? found }),
    hint: (words, found) => words.writeHint(compose(found) ?? found),
  },
  {
    rule: "mojibake",
    pattern: damaged,
    message: (words, found) => (found === "\uFFFD" ? words.lost : words.damaged(found)),
    hint: (words) => words.damagedHint,
  },
];

/** The one letter that a letter and marks are together (NFC); nothing where they are none. */
function compose(found: string): string | undefined {
  const composed = found.normalize("NFC");
  return Array.from(composed).length === 1 ? composed : undefined;
}

/** Whether a text holds characters that a wrong encoding has damaged. */
export function isDamaged(text: string): boolean {
  return text.search(damaged) !== -1;
}

/** Whether a match is a flag such as England's, which is as it should be. */
function isFlag(found: string): boolean {
  return found.startsWith("\u{1F3F4}");
}

/**
 * Reports every suspicious character of a text.
 * @param base the text's offset in its source
 */
export function checkCharacters(text: string, base: number, report: Report): void {
  let offset = base;
  for (const line of text.split("\n")) {
    // Most lines are plain; only the others are worth the slower patterns.
    if (/[^\t -~]/u.test(line)) checkLine(line, offset, report);
    offset += line.length + 1;
  }
}

function checkLine(line: string, offset: number, report: Report): void {
  for (const { rule, pattern, instead, message, hint } of suspicions) {
    for (const { 0: found, index } of line.matchAll(pattern)) {
      const text = instead?.(found);
      if (isFlag(found) || (instead && text === undefined)) continue;
      const start = offset + index;
      report(
        rule,
        start,
        ({ reading }) => message(reading.characters, found, false),
        ({ reading }) => hint(reading.characters, found),
        text === undefined ? undefined : { start, end: start + found.length, text },
      );
    }
  }
}

/**
 * Reports the dangerous characters that escapes and entities stand for, such as `&#x202E;` or `"\u202E"`.
 * @param value what the reader will see
 * @param written how it is written in the file: what stands there as it is has been reported already
 */
export function checkDecoded(value: string, written: string, offset: number, report: Report): void {
  for (const { rule, pattern, message } of suspicions) {
    if (rule !== "control-character" && rule !== "invisible-character") continue;
    const found = [...value.matchAll(pattern)]
      .map(([match]) => match)
      .find((match) => !isFlag(match) && !written.includes(match));
    if (found === undefined) continue;
    report(
      rule,
      offset,
      ({ reading }) => message(reading.characters, found, true),
      ({ reading }) => reading.characters.deleteHint,
    );
  }
}
