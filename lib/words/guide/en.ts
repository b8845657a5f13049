/** The words of the check in English. */
import { commands } from "./en/commands.ts";
import { fields } from "./en/fields.ts";
import { files } from "./en/files.ts";
import { generated } from "./en/generated.ts";
import { ledger } from "./en/ledger.ts";
import { reading } from "./en/reading.ts";
import { report } from "./en/report.ts";
import { rules } from "./en/rules.ts";
import { synonyms } from "./en/synonyms.ts";
import { texts } from "./en/texts.ts";
import type { GuideWords } from "./words.ts";

export const english: GuideWords = {
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
