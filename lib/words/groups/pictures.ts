/** What the strategy map and the pictures of link previews say, to those who can't see them too. */
import type { NumberedRecord, Site, Strategy, Vision } from "../../model/records.ts";
import type { Sentence } from "../sentence.ts";

export interface PictureWords {
  readonly map: (subject: {
    readonly visions: readonly Vision[];
    readonly strategies: readonly Strategy[];
  }) => string;
  readonly mapInWords: string;
  readonly restsOn: <Part>(named: { strategy: Part }) => Sentence<Part>;
  readonly consistsOf: string;
  readonly wholeAlt: (site: Site) => string;
  readonly recordAlt: (named: { record: NumberedRecord; site: Site }) => string;
}
