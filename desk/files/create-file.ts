/** Creates the file of a new record, page or translation, for the command line and for the editor. */
import { mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createSkeleton, type Skeleton } from "../../lib/authoring/skeleton.ts";
import { guideWords, words } from "../words.ts";
import { createNewFile } from "./replace-file.ts";
import { describeRefusal } from "./write-refusal.ts";

/** The path of a new file within the content folder, or why there is no such file. */
type Created = { readonly path: string } | { readonly problem: string; readonly hint: string };

/**
 * Creates a new file with the skeleton of its kind; never overwrites.
 *
 * @param directory the content folder
 * @param kind `vision`, `strategy`, `goal` or `page`
 * @param name the number, or the name of a page
 */
export async function createFile(directory: string, kind: string, name: string): Promise<Created> {
  const skeleton = createSkeleton(kind, name);
  if (!("problem" in skeleton)) return writeSkeleton(directory, skeleton);
  const said = guideWords();
  return { problem: skeleton.problem(said), hint: skeleton.hint(said) };
}

/** Creates a new file; never overwrites. */
export async function writeSkeleton(directory: string, { path, text }: Skeleton): Promise<Created> {
  const { files } = words().desk;
  const file = join(directory, path);
  const shown = `${basename(directory)}/${path}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    if (createNewFile(file, new TextEncoder().encode(text)) === "created") return { path };
    return { problem: files.taken({ path: shown }), hint: files.takenHint };
  } catch (error) {
    const { why, hint } = describeRefusal(error);
    return { problem: files.notCreated({ path: shown, why }), hint };
  }
}
