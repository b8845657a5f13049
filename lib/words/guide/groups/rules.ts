/** Each rule of the check, explained to the person who writes. */
import type { RuleId } from "../../../model/rules.ts";

export interface RuleExplanation {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it matters and what to do. */
  readonly explanation: string;
  /** What breaks the rule, as it would stand in a file or be named in a folder. */
  readonly example: string;
}

export type RuleWords = Readonly<Record<RuleId, RuleExplanation>>;
