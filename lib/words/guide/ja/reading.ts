/** What the check says where a file cannot be read: its characters, its YAML, its fields, in Japanese. */
import type { ReadingFindings } from "../groups/reading.ts";
import { characters, encoding } from "./reading-characters.ts";
import { field } from "./reading-fields.ts";
import { names, places } from "./reading-names.ts";
import { frontMatter, sizes } from "./reading-sizes.ts";
import { yaml } from "./reading-yaml.ts";

export const reading: ReadingFindings = {
  ...{ names, places, encoding, sizes, characters, frontMatter, yaml, field },
  emptyFile: "ファイルが空です。",
  emptyFileHint: "2行の「---」の間に入力欄を書くか、ファイルを削除してください。",
  conflict: (mark) => `「${mark}」は競合の印です。前後の行に、2つの異なる内容が残っています。`,
  conflictHint: "正しい方の文章を残し、「<<<<<<<」「=======」「>>>>>>>」の行を削除してください。",
};
