/** What each field of the content is, as the guide and the desk explain it. */
export type FieldExplanations = {};
