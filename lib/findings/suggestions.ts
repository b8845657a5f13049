/** “Did you mean …?” */

const farthest = 3;

/** The likeliest of the known names; nothing when none is near. */
export function findNear(written: string, known: readonly string[]): string | undefined {
  return listNear(written, known)[0]?.name;
}

/**
 * The name that must have been meant.
 * @returns nothing where none is near, or another one is as near
 */
export function findMeant(written: string, known: readonly string[]): string | undefined {
  const [best, second] = listNear(written, known);
  return best && best.distance !== second?.distance ? best.name : undefined;
}

/** The known names that are near, the nearest first. */
function listNear(written: string, known: readonly string[]) {
  const folded = written.normalize("NFKC").trim().toLowerCase();
  return known
    .map((name) => ({ name, distance: editDistance(folded, name.toLowerCase()) }))
    .filter(
      ({ name, distance }) =>
        distance < name.length && distance <= Math.min(farthest, Math.ceil(name.length / 3)),
    )
    .toSorted((one, other) => one.distance - other.distance);
}

/** How many letters have to be put in, taken out, changed or swapped with their neighbour; long words are not compared. */
function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > farthest || one.length > 80) return farthest + 1;
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const above = rows[row - 1] ?? [];
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (rows[row - 2]?.[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    rows.push(current);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
