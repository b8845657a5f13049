/** What the check says where a file cannot be read: its characters, its YAML, its fields, in Japanese. */
import type { ReadingFindings } from "../groups/reading.ts";

export const reading: ReadingFindings = {};
