/** Slips of the fingers. */

/** A word with two letters the other way round, at each of its places: the slip that the fingers make most. */
export function swaps(word: string): readonly string[] {
  if (word.length < 4) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const [before, one, other] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
    return before + other + one + word.slice(at + 2);
  });
}

/** Whether a word is another with one letter more, less or otherwise, or with two that have changed places. */
export function isNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  const [rest, otherRest] = [one.slice(start, end), other.slice(start, otherEnd)];
  return (
    (rest.length < 2 && otherRest.length < 2) ||
    (rest.length === 2 && otherRest === rest.charAt(1) + rest.charAt(0))
  );
}

/** How many letters of a word may be wrong. */
export function slipsIn(word: string, shortest: number): number {
  if (word.length < shortest || /^\d+$/u.test(word)) return 0;
  return word.length < 6 ? 1 : 2;
}
