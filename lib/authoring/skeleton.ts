/** The beginning of a new file: its required fields, still empty, so that the check names each until it is filled. */
import { z } from "zod";
import { excerpt } from "../findings/diagnostics.ts";
import { findNear } from "../findings/suggestions.ts";
import type { Kind } from "../model/kinds.ts";
import type { Language } from "../model/languages.ts";
import { fileNameMistake } from "../reading/file-names.ts";
import { collectionKinds, type Place, translationPath } from "../reading/layout.ts";
import { fieldsIn, fieldsOf } from "../reading/schema-fields.ts";
import { translationSchemaOf } from "../reading/translations.ts";
import type { Say } from "../words/guide/words.ts";
import { valueAt } from "./editor-fields.ts";

/** A file that is about to be created. */
export interface Skeleton {
  /** Relative to the content folder, with `/`: `goals/58.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** Why there can be no such file. */
export interface SkeletonRefusal {
  readonly problem: Say;
  readonly hint: Say;
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
    const near = findNear(kind, newKinds);
    return {
      problem: ({ files }) => files.create.noKind({ kind: excerpt(kind) }),
      hint: ({ files, report }) =>
        (near === undefined ? "" : report.didYouMean(near)) + files.create.noKindHint({ kinds: newKinds }),
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

/** What is translated. */
interface Original {
  readonly place: Place;
  /** Its fields, of any shape. */
  readonly data: unknown;
  /** Its newest version, as its address ends; absent of what has none. */
  readonly version: string | undefined;
}

/**
 * A new translation, which is provisional: the fields in words that its original has, without values.
 */
export function createTranslation({ place, data, version }: Original, language: Language): Skeleton {
  const about = { translation: "provisional", ...(version !== undefined && { translated_from: version }) };
  const { translation: _, translated_from: __, ...words } = translationSchemaOf(place.kind).shape;
  const fields = [
    ...Object.entries(about).map(([name, value]) => `${name}: ${value}\n`),
    ...emptyFields(z.strictObject(words), data, ""),
  ].join("");
  const path = translationPath(place.path, language);
  return { path, text: place.kind === "site" ? fields : `---\n${fields}---\n\n` };
}

/** The lines of fields without values: of those that are required, and of those that the original has. */
function emptyFields(schema: z.ZodObject, data: unknown, indent: string): readonly string[] {
  return fieldsIn(schema)
    .filter(({ name, isRequired }) => isRequired || valueAt(data, [name]) !== undefined)
    .map(({ name, schema: field }) => {
      if (field instanceof z.ZodArray) return `${indent}${name}: []\n`;
      if (!(field instanceof z.ZodObject)) return `${indent}${name}:\n`;
      const within = emptyFields(field, valueAt(data, [name]), `${indent}  `).join("");
      return within === "" ? `${indent}${name}: {}\n` : `${indent}${name}:\n${within}`;
    });
}
