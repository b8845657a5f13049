/** The beginning of a new file: its required fields, still empty, so that the check names each until it is filled. */
import { z } from "zod";
import { quoted } from "../findings/diagnostics.ts";
import { didYouMean } from "../findings/suggestions.ts";
import type { Kind } from "../model/kinds.ts";
import { fileNameMistake } from "../reading/file-names.ts";
import { collectionKinds } from "../reading/layout.ts";
import { fieldsOf } from "../reading/schema-fields.ts";

/** A file that is about to be created. */
export interface Skeleton {
  /** Relative to the content folder, with `/`: `goals/58.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** Why there can be no such file, in the editor's words. */
export interface SkeletonRefusal {
  readonly problem: string;
  readonly hint: string;
}

/** The kinds of which new ones can be made, as an editor names them. */
export const newKinds: readonly (Kind | "page")[] = collectionKinds.map(({ kind }) => kind);

/**
 * A new file of a kind: everything that its schema requires, without values. Optional fields are left out.
 * @param kind `vision`, `strategy`, `goal` or `page`
 * @param name the number, or the name of a page
 */
export function createSkeleton(kind: string, name: string): Skeleton | SkeletonRefusal {
  const collection = collectionKinds.find((each) => each.kind === kind);
  if (!collection) {
    return {
      problem: `There is no kind ${quoted(kind)}.`,
      hint: `${didYouMean(kind, newKinds)}Kinds: ${newKinds.join(", ")}.`,
    };
  }
  const file = `${name}.mdx`;
  const mistake = fileNameMistake(collection.kind, file);
  if (mistake) return { problem: mistake.message, hint: mistake.hint };
  const lines = fieldsOf(collection.kind)
    .filter(({ isRequired }) => isRequired)
    .map(({ name: field, schema }) => `${field}:${schema instanceof z.ZodArray ? " []" : ""}\n`);
  return { path: `${collection.folder}/${file}`, text: `---\n${lines.join("")}---\n\n` };
}
