/** The words of the check in Japanese. */
import { commands } from "./ja/commands.ts";
import { fields } from "./ja/fields.ts";
import { files } from "./ja/files.ts";
import { generated } from "./ja/generated.ts";
import { ledger } from "./ja/ledger.ts";
import { reading } from "./ja/reading.ts";
import { report } from "./ja/report.ts";
import { rules } from "./ja/rules.ts";
import { synonyms } from "./ja/synonyms.ts";
import { texts } from "./ja/texts.ts";
import type { GuideWords } from "./words.ts";

export const japanese: GuideWords = {
  report,
  texts,
  reading,
  files,
  ledger,
  synonyms,
  rules,
  fields,
  generated,
  commands,
};
