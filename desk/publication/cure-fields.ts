/** Writes into files that are put back what the check asks for where there is only one answer: a paragraph that came since goes again. */
import { applyCure } from "../../lib/authoring/form-cure.ts";
import { readText } from "../../lib/authoring/text-file.ts";
import type { NamedEntry } from "./entries.ts";
import type { Repository } from "./repository.ts";
import { reviewPublication } from "./review.ts";

/** A file that is put back. */
type Restored = Pick<NamedEntry, "path" | "place"> & { readonly bytes: Buffer };

/** Each round does one thing to each file, and may bring up the next. */
const mostRounds = 5;

/**
 * Cures fields of files, as far as the check knows the only cure.
 *
 * @param base the commit on top of which they are published
 * @param state the desk’s own folder
 * @returns the files; what is left to correct is found when they are published
 */
export async function cureFields<File extends Restored>(
  repository: Repository,
  base: string,
  state: string,
  files: readonly File[],
): Promise<readonly File[]> {
  let current = files;
  for (let round = 0; round < mostRounds; round += 1) {
    const { diagnostics } = await reviewPublication(repository, base, state, current);
    let hasCured = false;
    current = current.map((file) => {
      const { path, place } = file;
      const found = diagnostics.find(
        (each) => each.path.endsWith(`/${path}`) && each.cure && "fields" in each.cure,
      );
      const text = readText(file.bytes);
      const cured = found?.cure && text && applyCure(place, place.path, text, found.cure);
      if (!cured) return file;
      hasCured = true;
      return { ...file, bytes: Buffer.from(cured.raw) };
    });
    if (!hasCured) break;
  }
  return current;
}
