/** Numbers of records in any way that people write them: `56`, `goal 56`, `G56`, `主要施策５６`, `goal fifty-six`, `五十六`. */
import type { Kind } from "../model/kinds.ts";

/** A record by its number, as far as a query says it. */
export interface NumberAsked {
  readonly number: number;
  /** Where the query says it. */
  readonly kind?: Kind;
  /** Whether nothing else can be meant: a kind or a sign of numbers is before it, or there is nothing else. */
  readonly isCertain: boolean;
}

/** What a query asks for by number, and what is left of it. */
export interface NumbersAsked {
  readonly asked: readonly NumberAsked[];
  readonly rest: string;
}

/**
 * Makes the function that finds the numbers in a query, folded.
 *
 * @param kinds the names of kinds, folded
 */
export function createNumberReader(
  kinds: readonly (readonly [string, Kind])[],
): (query: string) => NumbersAsked {
  const byName = new Map(kinds);
  const names = [...byName.keys()].toSorted((one, other) => other.length - one.length).map(escapePattern);
  const sign = String.raw`no\.?|nr\.?|number|#|№|第|番号`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?<kind>${names.join("|")})[\s/_.:#-]*)?(?<sign>(?:${sign})\s*)?(?<number>\d+|${spelled}|[${kanji}]+)(?:番目?|号)?(?![\p{N}${kanji}]|[a-z])`,
    "gu",
  );
  return (query) => {
    const asked: NumberAsked[] = [];
    const rest = query.replace(pattern, (found, ...parts: unknown[]) => {
      const groups = parts.at(-1) as Readonly<Record<"kind" | "sign" | "number", string | undefined>>;
      const whole = found.trim() === query.trim();
      const isCertain = groups.kind !== undefined || groups.sign !== undefined || whole;
      const digits = /^\d+$/u.test(groups.number ?? "");
      // Numbers in words are words, unless nothing else can be meant.
      if (!isCertain && !digits) return found;
      const number = numberIn(groups.number ?? "");
      if (number === undefined || number > mostNumber) return found;
      const kind = byName.get(groups.kind ?? "");
      asked.push({ number, isCertain, ...(kind && { kind }) });
      return isCertain ? " " : found;
    });
    return { asked, rest };
  };
}

const mostNumber = 9999;
const kanji = "〇零一二三四五六七八九十百千";
const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const spelled = String.raw`(?:${tens.join("|")})(?:[\s-]*(?:${small.slice(1, 10).join("|")}))?|(?:${small.toReversed().join("|")})`;

function numberIn(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  if (/^[a-z]/u.test(text)) {
    return text.split(/[\s-]+/u).reduce((sum, word) => {
      const ten = tens.indexOf(word);
      return sum + (ten < 0 ? small.indexOf(word) : (ten + 2) * 10);
    }, 0);
  }
  return numberInKanji(text);
}

/** `五十六` and `五六` are both 56. */
function numberInKanji(text: string): number | undefined {
  const digits = [...text].map((sign) => "〇一二三四五六七八九".indexOf(sign === "零" ? "〇" : sign));
  if (digits.every((digit) => digit >= 0)) return Number(digits.join(""));
  let sum = 0;
  let digit = 1;
  let isOpen = false;
  for (const sign of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (unit === undefined) {
      digit = "〇一二三四五六七八九".indexOf(sign);
      isOpen = true;
    } else {
      sum += (isOpen ? digit : 1) * unit;
      isOpen = false;
    }
  }
  return isOpen ? sum + digit : sum;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\#/-]/gu, "\\$&");
}
