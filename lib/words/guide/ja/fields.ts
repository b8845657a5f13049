/** What each field of the content is, as the guide and the desk explain it, in Japanese. */
import type { FieldExplanations } from "../groups/fields.ts";

export const fields: FieldExplanations = {};
