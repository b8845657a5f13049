/** What the check says where a file cannot be read: its characters, its YAML, its fields. */
export type ReadingFindings = {};
