/** Finds what a text can link to, by number or by words. */
import type { DeskScriptWords } from "../../lib/words/groups/desk-script.ts";
import type { Target } from "../writing/targets.ts";

type TargetWords = Pick<DeskScriptWords["targets"], "paragraph" | "beforeNumber">;

/** A place to link to. */
export interface FoundTarget {
  /** `Goal 56`, `Goal 56, paragraph 2`. */
  readonly name: string;
  /** Its title, or the words of the paragraph. */
  readonly words: string;
  readonly address: string;
}

/**
 * The records and paragraphs that are meant, records before their paragraphs.
 *
 * @param asked a number in any spelling (`56`, `goal 056`, `#５６`), with a paragraph’s where one is meant (`56 p2`), or words
 * @param said what a paragraph is called, and what is written before a number
 */
export function findTargets(
  targets: readonly Target[],
  asked: string,
  said: TargetWords,
): readonly FoundTarget[] {
  // A number ends a word also where a language has no spaces.
  const words = (fold(asked).match(/\d+|(?:(?!\d)[\p{L}\p{M}\p{N}])+/gu) ?? [])
    .map((word) => word.replace(/^0+(?=\d)/u, ""))
    .filter((word) => !said.beforeNumber.includes(word));
  // Who writes a number means the record of that number rather than words in which it occurs.
  const isMeant = ({ number }: Target) => number !== null && words.includes(String(number));
  return [...targets.filter(isMeant), ...targets.filter((target) => !isMeant(target))].flatMap((target) =>
    foundIn(target, words, said),
  );
}

function foundIn(
  target: Target,
  words: readonly string[],
  { paragraph }: TargetWords,
): readonly FoundTarget[] {
  const { name, title, route, number, paragraphs } = target;
  const record = { name, words: title, address: route };
  const places = paragraphs.map(({ id, words: text }) => ({
    id,
    found: { name: paragraph({ name, number: id.slice(1) }), words: text, address: `${route}#${id}` },
  }));
  if (words.length === 0) return [record, ...places.map(({ found }) => found)];
  const own = fold(`${name} ${title}`);
  const isOwn = (word: string) => (isNumber(word) ? Number(word) === number : own.includes(word));
  const rest = words.filter((word) => !isOwn(word));
  if (rest.length === 0) return [record, ...places.map(({ found }) => found)];
  return places
    .filter(({ id, found }) => {
      const text = fold(found.words);
      return rest.every(
        (word) => text.includes(word) || (rest.length < words.length && word === id.slice(1)),
      );
    })
    .map(({ found }) => found);
}

function isNumber(word: string): boolean {
  return /^\d+$/u.test(word);
}

/** Full-width digits, capitals and accents make no difference. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
