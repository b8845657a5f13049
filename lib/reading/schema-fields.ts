/** The fields of a schema, for everything that is made from the schemas. */
import { z } from "zod";
import { recordFields } from "../model/fields.ts";
import { findParent, type Kind } from "../model/kinds.ts";
import { type SchemaKind, schemaOf } from "./schema.ts";

/** A field of a schema. */
export interface SchemaField {
  readonly name: string;
  /** What the field holds where it is present. */
  readonly schema: z.ZodType;
  readonly isRequired: boolean;
}

/** The fields of a kind of file, in the order in which they are written. */
export function fieldsOf(kind: SchemaKind): readonly SchemaField[] {
  return fieldsIn(schemaOf(kind));
}

/** The fields of a schema of fields, in the order in which they are written. */
export function fieldsIn({ shape }: z.ZodObject): readonly SchemaField[] {
  return Object.entries(shape).map(([name, schema]) => {
    const inner =
      schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
    if (!(inner instanceof z.ZodType))
      throw new TypeError(`The field ${name} has a schema of an unknown kind.`);
    return { name, schema: inner, isRequired: inner === schema };
  });
}

/** The fields that a kind of record has for itself: neither those of every record nor the one that names its parent. */
export function ownFieldsOf(kind: Kind): readonly SchemaField[] {
  const parent = findParent(kind)?.field;
  return fieldsOf(kind).filter(({ name }) => !Object.hasOwn(recordFields, name) && name !== parent);
}
