/** What the strategy map and the pictures of link previews say, to those who can't see them too. */
import type { NumberedRecord, Site, Strategy, Vision } from "../../model/records.ts";
import type { Sentence } from "../sentence.ts";

export interface PictureWords {
  readonly map: (subject: {
    readonly visions: readonly Vision[];
    readonly strategies: readonly Strategy[];
  }) => string;
  /** What is below a record, where the map is too small for it: `Goals 41–50`; nothing where nothing is. */
  readonly below: (record: NumberedRecord) => string | undefined;
  /** A record’s name with what is below it, for who hears the map. */
  readonly noted: (named: { name: string; note: string }) => string;
  readonly mapInWords: string;
  readonly restsOn: <Part>(named: { strategy: Part }) => Sentence<Part>;
  readonly consistsOf: string;
  readonly wholeAlt: (site: Site) => string;
  readonly recordAlt: (named: { record: NumberedRecord; site: Site }) => string;
}
