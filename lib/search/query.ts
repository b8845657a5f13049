/** A query as it is looked for. */

/** A query is cut here, and the answer says so. */
export const longestQuery = 200;

/** A query on one line, no longer than is looked for; without signs that nobody sees. */
export function cleanQuery(asked: string): { query: string; isCut: boolean } {
  // Cut first: what follows takes as long as the query is.
  const line = asked
    .slice(0, longestQuery * 4)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  const query = [...line].slice(0, longestQuery).join("").trim();
  return { query, isCut: query.length < line.length || asked.length > longestQuery * 4 };
}
