/** What the check says where a file cannot be read: its characters, its YAML, its fields, in English. */
import type { ReadingFindings } from "../groups/reading.ts";

export const reading: ReadingFindings = {};
