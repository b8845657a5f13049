/**
 * Does the same to every item, a few at a time: enough to use the machine, few enough to hold few files open.
 *
 * @throws what the first failing call threw, when all that had begun have ended
 */
export async function forEachLimited<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
  limit = 4,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  let failure: { readonly error: unknown } | undefined;
  const worker = async () => {
    for (let next = rest.next(); !next.done && !failure; next = rest.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  if (failure) throw failure.error;
}
