/** What the check says where a file cannot be read: its characters, its YAML, its fields, in English. */
import type { ReadingFindings } from "../groups/reading.ts";
import { characters, encoding } from "./reading-characters.ts";
import { field } from "./reading-fields.ts";
import { names, places } from "./reading-names.ts";
import { frontMatter, sizes } from "./reading-sizes.ts";
import { yaml } from "./reading-yaml.ts";

export const reading: ReadingFindings = {
  ...{ names, places, encoding, sizes, characters, frontMatter, yaml, field },
  emptyFile: "The file is empty.",
  emptyFileHint: "write its fields between two lines of ---, or delete the file",
  conflict: (mark) => `“${mark}” is a merge-conflict marker: two versions of the lines around it stand here.`,
  conflictHint: "keep the right words and delete the lines of <<<<<<<, ======= and >>>>>>>",
};
