/** Marks of emphasis that stay visible: no asterisk is published that is not meant as one. */

import { excerpt } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import type { Emphasis } from "../words/guide/groups/texts-marks.ts";
import type { Say } from "../words/guide/words.ts";
import type { Prose } from "./prose.ts";

/** A run of marks; a longer line of underscores is a blank to be filled in. */
const runs = /\*+|(?<!_)_{1,2}(?!_)|~{2}/gu;

/** A comment of program code is reported as one. */
const comments = /\{\/\*.*?(?:\*\/|$)/gsu;
const hidden = (found: string) => "\0".repeat(found.length);

const space = /^[\s\p{Z}]?$/u;
/** A letter or digit as formulas and names have them: between two of them a sign is one of its own. */
const inWord =
  /^(?![\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Hangul}])[\p{L}\p{M}\p{N}]$/u;
const letter = /^[\p{L}\p{M}\p{N}]$/u;
/**
 * Reports every mark that Markdown has left in the text.
 * @param base the text's offset in its source
 * @param isTaken whether something has been said of the place already
 */
export function checkEmphasis(
  { bare, raw, start }: Prose,
  base: number,
  isTaken: (from: number, to: number) => boolean,
  report: Report,
): void {
  const left = [...bare.replace(comments, hidden).matchAll(runs)]
    .map(({ 0: mark, index }) => ({
      mark,
      index,
      before: characterBefore(raw, index),
      after: characterAt(raw, index + mark.length),
      isName: mark.startsWith("_") && isInName(raw, index, index + mark.length),
    }))
    .filter(
      ({ mark, index, ...rest }) => !isTaken(index, index + mark.length) && !isSpaced({ mark, ...rest }),
    );
  // Where one mark of a pair does not take, the other is left alone: the hint is for both.
  const outside = new Set(
    left.filter((found) => !isMeant(found) && isOutside(found)).map(({ mark }) => mark),
  );
  for (const found of left) {
    const isSet = outside.has(found.mark);
    if (isSet || !isMeant(found))
      report("visible-mark", base + start + found.index, message(found), hint(found, isSet));
  }
}

/** A mark that Markdown has left in the text. */
interface Left {
  readonly mark: string;
  readonly before: string;
  readonly after: string;
  readonly isName: boolean;
}

/** Whether a sign stands alone, as in `5 * 3`. */
function isSpaced({ mark, before, after }: Left): boolean {
  return (mark === "*" || mark.startsWith("_")) && space.test(before) && space.test(after);
}

/** Whether a sign is obviously no mark: `2*3`, `a_b`, `docs/_static`. */
function isMeant({ mark, before, after, isName }: Left): boolean {
  if (mark !== "*" && !mark.startsWith("_")) return false;
  return isName || (inWord.test(before) && inWord.test(after));
}

/** Whether an underscore stands within a name or path: between letters, digits and the signs that join them. */
function isInName(raw: string, from: number, to: number): boolean {
  return (
    /[\w/\\.:@=&#?%+-]$/u.test(raw.slice(Math.max(0, from - 1), from)) &&
    /^[/\\.:@=&#?%+-]*\w/u.test(raw.slice(to, to + 3))
  );
}

function message({ mark, before, after }: Left): Say {
  const found = excerpt(mark);
  if (!mark.startsWith("*")) return ({ texts }) => texts.emphasis.unclosed(found);
  if (mark === "*" && /^[\s\0(“‘「『（]?$/u.test(before) && letter.test(after))
    return ({ texts }) => texts.emphasis.opens(found);
  return ({ texts }) => texts.emphasis.visible(found);
}

function hint({ mark }: Left, isSet: boolean): Say {
  const sign = mark.charAt(0);
  const does: Emphasis = sign === "~" ? "struck" : mark.length > 1 ? "strong" : "emphasis";
  if (isSet) return ({ texts }) => texts.emphasis.insideHint({ mark, sign, does });
  const inWord = sign === "_" ? "*".repeat(mark.length) : undefined;
  return ({ texts }) => texts.emphasis.closeHint({ mark, sign, does, inWord });
}

/** Whether a mark parts a quote, bracket or stop from a letter outside it: there Markdown takes no mark. */
function isOutside({ before, after }: Left): boolean {
  return (isStop(before) && letter.test(after)) || (letter.test(before) && isStop(after));
}

function isStop(character: string): boolean {
  return /^\p{P}$/u.test(character) && !/^[*_~]$/u.test(character);
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
}
