/** Which entries are meant by some words: for the server, and for the script while somebody types. */

/**
 * Makes the test whether a text has all of some words, in any order. Capitals, accents and full-width digits make no difference.
 *
 * @param asked the words; without any, every text has them
 */
export function createFilter(asked: string): (text: string) => boolean {
  const words = fold(asked).split(/\s+/u).filter(Boolean);
  return (text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
