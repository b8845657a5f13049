/** When what a page shows was last changed. */

/**
 * The latest day on which any of several texts was changed.
 * @param texts everything that is shown, and what has been withdrawn from it
 * @returns ISO 8601; nothing where the day of any of them isn't known, since it could be later
 */
export function lastChange(texts: readonly { readonly modified?: string }[]): string | undefined {
  const days = texts.flatMap(({ modified }) => modified ?? []);
  return days.length === texts.length ? days.toSorted().at(-1) : undefined;
}
