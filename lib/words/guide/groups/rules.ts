/** Each rule, explained to the person who writes. */
export type RuleWords = {};
