/** Every rule of the content check: the one list that the findings, the guide and the tests refer to. */

/**
 * Each rule, and how bad it is to break it: errors stop publication, warnings do not. `lib/words/guide` explains the rules to the
 * person who writes.
 */
export const rules = {
  // Files and folders
  "missing-content": "error",
  "file-name": "error",
  "unexpected-file": "error",
  "not-a-file": "error",
  "public-file": "error",
  "empty-file": "error",
  "too-large": "error",
  "program-fault": "error",
  // Characters
  encoding: "error",
  "control-character": "error",
  "invisible-character": "error",
  "odd-character": "warning",
  mojibake: "error",
  "merge-conflict": "error",
  // Front matter
  "front-matter": "error",
  "yaml-syntax": "error",
  "yaml-feature": "error",
  "yaml-comment": "warning",
  "duplicate-field": "error",
  "unknown-field": "error",
  "missing-field": "error",
  "empty-field": "error",
  "wrong-value": "error",
  "quoted-title": "warning",
  // Words to look for
  synonyms: "error",
  "unused-synonyms": "warning",
  // The whole
  "unknown-reference": "error",
  "duplicate-reference": "error",
  "withdrawn-reference": "error",
  "paragraph-names": "error",
  "lost-address": "error",
  "moved-paragraph": "error",
  "replaced-paragraph": "error",
  ledger: "error",
  "kept-version": "error",
  "future-date": "error",
  changes: "error",
  redirect: "error",
  orphan: "warning",
  "duplicate-title": "error",
  // Text
  "missing-text": "error",
  program: "error",
  tag: "error",
  address: "error",
  "bare-address": "warning",
  "broken-link": "error",
  "own-address": "error",
  "link-text": "error",
  image: "error",
  "visible-mark": "error",
  "undefined-reference": "error",
  "unused-definition": "warning",
  "unclosed-block": "error",
  heading: "error",
  "underlined-heading": "warning",
  "list-number": "error",
  "list-level": "warning",
  "run-together": "warning",
  table: "error",
  translation: "error",
  "translation-behind": "warning",
  unsupported: "error",
} as const satisfies Readonly<Record<string, "error" | "warning">>;

/** The id of a rule, as printed after each message. */
export type RuleId = keyof typeof rules;
