/** The rules of the check about fields, explained in English. */
import type { RuleWords } from "../groups/rules.ts";

export const ofFields = {
  "front-matter": {
    title: "The fields do not stand between two lines of ---",
    explanation:
      "A file begins with a line of exactly three hyphens, then the fields, then again a line of exactly three hyphens. Only plain YAML fields are allowed: nothing after the hyphens, nothing before them.",
    example: "---js",
  },
  "yaml-syntax": {
    title: "A field cannot be read",
    explanation:
      'A field is a name, a colon, a space and a value: `strategy: 17`. Text that holds a colon followed by a space, or begins with a sign such as `@`, `[` or `#`, stands in straight quotes: `title: "Vision 2030: Innovate"`.',
    example: "title: Vision 2030: Innovate",
  },
  "yaml-feature": {
    title: "YAML that is not plain",
    explanation:
      "Tags (`!!`), anchors (`&`), aliases (`*`), merge keys (`<<`) and directives (`%`) are refused: fields hold text, numbers and lists only. Write the value itself, in straight quotes if it begins with such a sign.",
    example: "title: &name Excellence",
  },
  "yaml-comment": {
    title: "A # cuts the value off",
    explanation:
      "After a space, `#` begins a comment, so the rest of the line is lost. Put the whole value in straight quotes.",
    example: "title: Partner #1",
  },
  "duplicate-field": {
    title: "The same field twice",
    explanation: "Only one of the two could be used. Delete the wrong one.",
    example: "title twice",
  },
  "unknown-field": {
    title: "A field that does not exist",
    explanation:
      "Field names are English, in small letters, exactly as in the tables of this guide. A field with another name would be lost.",
    example: "tilte: Excellence",
  },
  "missing-field": {
    title: "A field is missing",
    explanation: "The kind of file needs the field; the tables of this guide show which.",
    example: "a goal without strategy",
  },
  "empty-field": {
    title: "A field without a value",
    explanation: "Fill the field; delete the line if the field may be absent.",
    example: "title:",
  },
  "wrong-value": {
    title: "A value of the wrong kind",
    explanation:
      "Numbers are whole and written in digits (`17`), lists in square brackets (`[1, 2]`), dates as year-month or year-month-day (`2018-10`), text on one line.",
    example: "strategy: seventeen",
  },
  "quoted-title": {
    title: "Typographic quotes around a whole value",
    explanation:
      'Typographic quotes become part of the text. Straight quotes (") are the ones that wrap a value; usually none are needed.',
    example: "title: “Excellence”",
  },
  synonyms: {
    title: "Words to look for that are not several",
    explanation:
      "A line of `search.yaml` has two or more words that mean the same, with commas between. Who looks for one of them finds the others, so a word alone, or the same word twice, does nothing.",
    example: "- industry",
  },
  "unused-synonyms": {
    title: "Words to look for that lead nowhere",
    explanation:
      "None of the words on the line is in a text, in a title or on a page of the site. Add the word that the texts have for it, or delete the line.",
    example: "- parking, car park",
  },
} satisfies Partial<RuleWords>;
