/** Each rule, explained to the person who writes, in English. */
import type { RuleWords } from "../groups/rules.ts";
import { ofFields } from "./rules-fields.ts";
import { ofFiles } from "./rules-files.ts";
import { ofTexts } from "./rules-texts.ts";
import { ofWhole } from "./rules-whole.ts";

export const rules: RuleWords = { ...ofFiles, ...ofFields, ...ofWhole, ...ofTexts };
