/** The rules of the check about how records, addresses and published versions fit together, explained in English. */
import type { RuleWords } from "../groups/rules.ts";

export const ofWhole = {
  "unknown-reference": {
    title: "A number that no record has",
    explanation:
      "A goal names its strategy, a strategy its visions, by number. The record has to exist as a file.",
    example: "strategy: 71",
  },
  "duplicate-reference": {
    title: "The same record named twice",
    explanation: "Each record is named once in a list.",
    example: "visions: [1, 1]",
  },
  "withdrawn-reference": {
    title: "A reference to something withdrawn",
    explanation:
      "What is in force cannot rest on a record that is not. Name another record, or withdraw this one as well.",
    example: "strategy: 17, when strategy 17 has the field withdrawn",
  },
  "paragraph-names": {
    title: "Paragraph names that do not fit the text",
    explanation:
      "The field `paragraphs` names every paragraph of the text once, in order, and none that `withdrawn_paragraphs` says is gone. Without the field the paragraphs are p1, p2 and so on.",
    example: "paragraphs: [p1, p2] above a text of three paragraphs",
  },
  "lost-address": {
    title: "A published address would stop working",
    explanation:
      "Every address that was ever published stands in `content/addresses.txt`, and people link to it. Bring the record or paragraph back; or keep the file and add the field `withdrawn` (for a paragraph `withdrawn_paragraphs`), so that the address says so; or add `redirect_from` to the record that continues it.",
    example: "goals/57.mdx deleted after it was published",
  },
  "moved-paragraph": {
    title: "A paragraph’s address would lead to other words",
    explanation:
      "A new paragraph before others would take over their addresses. Add the line that the message gives: it says which paragraph keeps which name, and which is gone.",
    example: "a paragraph inserted above the first, without the field paragraphs",
  },
  "replaced-paragraph": {
    title: "A paragraph was replaced by other words",
    explanation:
      "People have cited the paragraph by its address. Small changes need nothing. When nearly all of its words are others, say which it is, with the line that the message gives: `reworded_paragraphs` where it is the same paragraph in other words; `paragraphs` and `withdrawn_paragraphs` where the old one is gone and another one is in its place. Both hold before and after publication.",
    example: "a published first paragraph deleted, and another one written in its place",
  },
  ledger: {
    title: "The list of published addresses was changed",
    explanation:
      "`content/addresses.txt` is written by `npm run content:publish` alone, which only adds lines. A line that cannot be read, as when a spreadsheet has saved the file, or a line of the last commit that is gone or in another place would let addresses be forgotten. Bring the file back with the command that the message gives.",
    example: "2026/11/22 /goals/56",
  },
  "kept-version": {
    title: "A published version that was changed, is missing or was never published",
    explanation:
      "The folder `content/history` keeps what was published, for good: `npm run content:publish` writes it, and nobody else. People cite the versions in it. Bring back what was changed or deleted, and make every change in the record’s own file; from there it becomes a new version.",
    example: "an edit in content/history/goals/56/2026-11-22.mdx",
  },
  "future-date": {
    title: "A day that has not come yet",
    explanation:
      "Days say when something happened: a withdrawal, a change, a publication. Whatever is written is published at once, so a day cannot lie ahead; make the change when its day has come. Which day it is follows from `timezone` in `site.yaml`.",
    example: "date: 2999-04-01 below withdrawn",
  },
  changes: {
    title: "Notes of changes out of order",
    explanation:
      "The notes under `changes` stand newest first, and each once: the site’s feed names them by their place. Write a new note above the others.",
    example: "a note of 2026 below one of 2025",
  },
  redirect: {
    title: "An old address that cannot lead here",
    explanation:
      "`redirect_from` names addresses of records or pages that are gone, such as `/goals/99`, each in one place only. An address that is the site’s own, such as `/goals`, `/feed.xml` or `/ja`, cannot lead elsewhere.",
    example: "redirect_from: [/goals/56], when goal 56 exists",
  },
  orphan: {
    title: "A vision that no strategy rests on",
    explanation:
      "Its page leads to no strategy and no goal. Name its number in the field `visions` of a strategy.",
    example: "a new file visions/5.mdx, when no strategy has 5 among its visions",
  },
  "duplicate-title": {
    title: "The same title twice",
    explanation:
      "Two records of a kind cannot be told apart by their titles. Usually one is a copy that was not finished.",
    example: "goals 56 and 58 with one title",
  },
} satisfies Partial<RuleWords>;
