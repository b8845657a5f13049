/** Creates the file of a new record or page, for the command line and for the editor. */
import { mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createSkeleton, type SkeletonRefusal } from "../../lib/authoring/skeleton.ts";
import { words } from "../words.ts";
import { createNewFile } from "./replace-file.ts";
import { describeRefusal } from "./write-refusal.ts";

/**
 * Creates a new file with the skeleton of its kind; never overwrites.
 *
 * @param directory the content folder
 * @param kind `vision`, `strategy`, `goal` or `page`
 * @param name the number, or the name of a page
 * @returns the path within the content folder, or why there is no such file
 */
export async function createFile(
  directory: string,
  kind: string,
  name: string,
): Promise<{ readonly path: string } | SkeletonRefusal> {
  const skeleton = createSkeleton(kind, name);
  if ("problem" in skeleton) return skeleton;
  const { files } = words().desk;
  const file = join(directory, skeleton.path);
  const shown = `${basename(directory)}/${skeleton.path}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    if (createNewFile(file, new TextEncoder().encode(skeleton.text)) === "created")
      return { path: skeleton.path };
    return { problem: files.taken({ path: shown }), hint: files.takenHint };
  } catch (error) {
    const { why, hint } = describeRefusal(error);
    return { problem: files.notCreated({ path: shown, why }), hint };
  }
}
