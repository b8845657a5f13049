/** What each field of the content is, as the guide and the desk explain it: one sentence for a person who writes. */
import type { ExplainedField } from "../../../model/explained-fields.ts";

export type FieldExplanations = Readonly<Record<ExplainedField, string>>;
