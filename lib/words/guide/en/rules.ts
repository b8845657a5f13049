/** Each rule, explained to the person who writes, in English. */
import type { RuleWords } from "../groups/rules.ts";

export const rules: RuleWords = {};
