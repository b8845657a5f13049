/** Characters that do not belong in a text: invisible, damaged, or left behind by a machine. */

import type { Report } from "../findings/source.ts";
import type { RuleId } from "../model/rules.ts";

interface Suspicion {
  readonly rule: RuleId;
  readonly pattern: RegExp;
  readonly say: (found: string) => { message: string; hint: string };
}

const names = new Map<string, string>([
  ["\u0000", "NUL"],
  ["\u000B", "vertical tab"],
  ["\u000C", "form feed"],
  ["\u001B", "escape"],
  ["\u007F", "delete"],
  ["\u0085", "next line"],
  ["\u00A0", "non-breaking space"],
  ["\u00AD", "soft hyphen"],
  ["\u034F", "combining grapheme joiner"],
  ["\u061C", "Arabic letter mark"],
  ["\u115F", "Hangul filler"],
  ["\u1160", "Hangul filler"],
  ["\u180E", "Mongolian vowel separator"],
  ["\u200B", "zero-width space"],
  ["\u200C", "zero-width non-joiner"],
  ["\u200D", "zero-width joiner"],
  ["\u200E", "left-to-right mark"],
  ["\u200F", "right-to-left mark"],
  ["\u2007", "figure space"],
  ["\u2028", "line separator"],
  ["\u2029", "paragraph separator"],
  ["\u202A", "left-to-right embedding"],
  ["\u202B", "right-to-left embedding"],
  ["\u202C", "end of text direction"],
  ["\u202D", "left-to-right override"],
  ["\u202E", "right-to-left override"],
  ["\u202F", "narrow non-breaking space"],
  ["\u2060", "word joiner"],
  ["\u2066", "left-to-right isolate"],
  ["\u2067", "right-to-left isolate"],
  ["\u2068", "first strong isolate"],
  ["\u2069", "end of text-direction isolate"],
  ["\u3164", "Hangul filler"],
  ["\uFEFF", "byte order mark"],
  ["\uFFA0", "Hangul filler"],
]);

/** `U+202E (right-to-left override)` */
function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = names.get(character) ?? kindOf(code);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return name === undefined ? number : `${number} (${name})`;
}

function kindOf(code: number): string | undefined {
  if (code >= 0xe0000 && code <= 0xe007f) return "tag character";
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)) return "variation selector";
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return "private-use character";
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
    say: (found) => ({ message: `The control character ${nameOf(found)} stands here.`, hint: "delete it" }),
  },
  {
    rule: "invisible-character",
    pattern: invisible,
    say: (found) => ({
      message: `The invisible character ${nameOf(found)} stands here.`,
      hint: "delete it; retype the words around it if it cannot be seen",
    }),
  },
  {
    rule: "odd-character",
    pattern: /[\u00A0\u00AD\u2007\u202F\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu,
    say: (found) => ({
      message: `The character ${nameOf(found)} stands here.`,
      hint: found === "\u00AD" ? "delete it" : "write an ordinary space or sign",
    }),
  },
  {
    rule: "mojibake",
    pattern: damaged,
    say: (found) => ({
      message:
        found === "\uFFFD"
          ? "The sign U+FFFD (replacement character) stands for a character that was lost."
          : `“${found}” looks like a character that was damaged by a wrong encoding.`,
      hint: "type the right character again",
    }),
  },
];

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
  for (const { rule, pattern, say } of suspicions) {
    for (const match of line.matchAll(pattern)) {
      if (isFlag(match[0])) continue;
      const { message, hint } = say(match[0]);
      report(rule, offset + match.index, message, hint);
    }
  }
}

/**
 * Reports the dangerous characters that escapes and entities stand for, such as `&#x202E;` or `"\u202E"`.
 * @param value what the reader will see
 * @param written how it is written in the file: what stands there as it is has been reported already
 */
export function checkDecoded(value: string, written: string, offset: number, report: Report): void {
  for (const { rule, pattern, say } of suspicions) {
    if (rule !== "control-character" && rule !== "invisible-character") continue;
    const found = [...value.matchAll(pattern)]
      .map(([match]) => match)
      .find((match) => !isFlag(match) && !written.includes(match));
    if (found === undefined) continue;
    report(
      rule,
      offset,
      say(found).message.replace("stands here", "is written here as an escape"),
      "delete it",
    );
  }
}
