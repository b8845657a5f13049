/** The JSON Schema of the published JSON. */
import { z } from "zod";
import { files } from "../model/forms.ts";
import { findLanguage, originalLanguage } from "../model/languages.ts";
import { fullAddress } from "../model/site-url.ts";
import { guideWordsOf } from "../words/guide/languages.ts";
import type { Words } from "../words/words.ts";
import { createJsonFile } from "./json-fields.ts";

/**
 * The schema that every published JSON file names as its `$schema`: of single records and of the whole, told apart by `kind`.
 * @returns JSON Schema, draft 2020-12, as text
 */
export function jsonSchema(words: Words): string {
  const { fields } = guideWordsOf(findLanguage(words.language) ?? originalLanguage);
  const { $schema, ...schema } = z.toJSONSchema(createJsonFile(words, fields), { target: "draft-2020-12" });
  const { title, description } = words.schema.file;
  const head = { $schema, $id: fullAddress(files.schema, words.language), title, description };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
