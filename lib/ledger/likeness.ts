/** How much two paragraphs have in common: whether one is the other, amended, or another paragraph. */

/** What a paragraph is compared by: its words; of languages written without spaces each pair of neighbouring letters. */
export type WordSet = ReadonlySet<string>;

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** The words of a text, in small letters; see `WordSet`. */
export function wordsOf(text: string): WordSet {
  const plain = text.normalize("NFKC").toLowerCase();
  const pairs = (plain.match(spaceless) ?? []).flatMap(pairsOf);
  const words = plain.replace(spaceless, " ").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set([...words, ...pairs]);
}

/** Every two neighbouring characters; a single one as it is. */
function pairsOf(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** How many words two texts share, of all their words: 0 to 1 (Dice). */
export function likeness(one: WordSet, other: WordSet): number {
  if (one.size + other.size === 0) return 0;
  return (2 * shared(one, other)) / (one.size + other.size);
}

/** From here on two texts are taken for the same paragraph. */
export const sameFrom = 0.5;

/** Fewer words than these say nothing of where a part was taken from. */
const fewest = 8;

/**
 * Whether a paragraph is still the one that it was. It is when half of the words are shared; when it was much shortened
 * or much added to, so that the shorter text is nearly all in the longer; and when in very few words only letters differ.
 */
export function isAmended(before: string, after: string): boolean {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  if (one.size === 0 && other.size === 0) return true;
  if (likeness(one, other) >= sameFrom) return true;
  const smaller = Math.min(one.size, other.size);
  if (smaller >= fewest) return shared(one, other) / smaller >= 0.8;
  return likeness(letterPairs(before), letterPairs(after)) >= sameFrom;
}

function shared(one: WordSet, other: WordSet): number {
  return [...one].filter((word) => other.has(word)).length;
}

function letterPairs(text: string): WordSet {
  return new Set(
    pairsOf(
      text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    ),
  );
}
