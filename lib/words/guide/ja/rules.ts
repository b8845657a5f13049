/** Each rule, explained to the person who writes, in Japanese. */
import type { RuleWords } from "../groups/rules.ts";

export const rules: RuleWords = {};
