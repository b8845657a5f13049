/**
 * The words of the check, of the editors’ guide and of the commands for the content. They are apart from those of the site, which
 * no page shows them with, and so that the check starts without reading all of those.
 */
import type { CommandWords } from "./groups/commands.ts";
import type { FieldExplanations } from "./groups/fields.ts";
import type { FileFindings } from "./groups/files.ts";
import type { GeneratedWords } from "./groups/generated.ts";
import type { LedgerFindings } from "./groups/ledger.ts";
import type { ReadingFindings } from "./groups/reading.ts";
import type { ReportWords } from "./groups/report.ts";
import type { RuleWords } from "./groups/rules.ts";
import type { SynonymFindings } from "./groups/synonyms.ts";
import type { TextFindings } from "./groups/texts.ts";

export interface GuideWords {
  readonly report: ReportWords;
  readonly texts: TextFindings;
  readonly reading: ReadingFindings;
  readonly files: FileFindings;
  readonly ledger: LedgerFindings;
  readonly synonyms: SynonymFindings;
  readonly rules: RuleWords;
  readonly fields: FieldExplanations;
  readonly generated: GeneratedWords;
  readonly commands: CommandWords;
}

/** Something in the words of whichever language is asked for. */
export type Say = (words: GuideWords) => string;
