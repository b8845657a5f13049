/** The JSON Schema of the published JSON. */
import { z } from "zod";
import { files } from "../model/forms.ts";
import { fullAddress } from "../model/site-url.ts";
import { jsonFile } from "./json-fields.ts";

/**
 * The schema that every published JSON file names as its `$schema`: of single records and of the whole, told apart by `kind`.
 * @returns JSON Schema, draft 2020-12, as text
 */
export function jsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(jsonFile, { target: "draft-2020-12" });
  const head = {
    $schema,
    $id: fullAddress(files.schema),
    title: "Records of the strategy",
    description:
      "A vision, a Priority Strategy or a goal with its relations as addresses, or all of them in one file.",
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
