/** What the check says where a file cannot be read: its characters, its YAML, its fields. */
import type { CharacterFindings, EncodingFindings } from "./reading-characters.ts";
import type { FieldFindings } from "./reading-fields.ts";
import type { NameFindings, PlaceFindings } from "./reading-names.ts";
import type { FrontMatterFindings, SizeFindings } from "./reading-sizes.ts";
import type { YamlFindings } from "./reading-yaml.ts";

export interface ReadingFindings {
  readonly names: NameFindings;
  readonly places: PlaceFindings;
  readonly encoding: EncodingFindings;
  readonly sizes: SizeFindings;
  readonly characters: CharacterFindings;
  readonly frontMatter: FrontMatterFindings;
  readonly yaml: YamlFindings;
  readonly field: FieldFindings;
  /** A file of nothing but blank lines. */
  readonly emptyFile: string;
  readonly emptyFileHint: string;
  /** `mark` is a row of seven signs. */
  readonly conflict: (mark: string) => string;
  readonly conflictHint: string;
}
