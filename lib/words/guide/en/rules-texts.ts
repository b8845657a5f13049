/** The rules of the check about texts, explained in English. */
import type { RuleWords } from "../groups/rules.ts";

export const ofTexts = {
  "missing-text": {
    title: "The record has no text",
    explanation: "Goals, pages and the document need text below the fields.",
    example: "a goal that ends after the second ---",
  },
  program: {
    title: "Program code in the text",
    explanation:
      "Text is published as it is written; nothing in it is run. `{` and lines that begin with `import` or `export` belong to programs. Write `\\{` for a brace.",
    example: "{1 + 1}",
  },
  tag: {
    title: "A tag or component that is not allowed",
    explanation:
      "HTML, comments, scripts and components are not part of the texts. Use Markdown: `**strong**`, `*emphasis*`, `[words](/address)`, lists and tables. For the sign itself write `&lt;`.",
    example: "<b>Excellence</b>",
  },
  address: {
    title: "An address that cannot be used",
    explanation:
      "Links lead to a page of this site (`/goals/56`), to the web (`https://www.example.org/page`), to an e-mail address (`mailto:office@example.org`) or a telephone number (`tel:+81…`). Everything else is refused.",
    example: "[read](javascript:alert(1))",
  },
  "bare-address": {
    title: "An address that touches letters",
    explanation:
      "An address in running text is made of ASCII letters, digits and signs, and its link ends with the last of them. Put a space between the address and other letters; where they belong to it, write `[words](address)`.",
    example: "https://ja.wikipedia.org/wiki/東北大学",
  },
  "broken-link": {
    title: "A link to a page or place that does not exist",
    explanation:
      "The address has to exist on this site, written exactly so, with `#p1`, `#p2` … for the paragraphs of a page.",
    example: "[goal 99](/goals/99)",
  },
  "own-address": {
    title: "A full address of this site or of the writer’s computer",
    explanation:
      "A page of this site is addressed from its root, `/goals/56`, so that the link works wherever the site is published. `localhost` is the computer in front of you.",
    example: "[goal 56](http://localhost:3000/goals/56)",
  },
  "link-text": {
    title: "A link without words",
    explanation: "The words between the square brackets are what the reader sees and hears. Write them.",
    example: "[](/goals/56)",
  },
  image: {
    title: "A picture that cannot be shown to everyone",
    explanation:
      "Pictures are files in the folder `public`, named from there: `![A map of the campus](/campus.png)`; their kinds are avif, gif, jpeg, jpg, png, svg and webp. The words in the square brackets are for those who cannot see it.",
    example: "![](https://example.org/picture.png)",
  },
  "visible-mark": {
    title: "A Markdown mark that stays visible",
    explanation:
      "The mark did not take and would be printed: an unclosed `**` or backtick, marks around quotes with a letter right behind them, a space between `](`, full-width signs, `##` without a space after it. Complete it, set it around the words alone, `“**words**”`, or write a backslash before a sign that is meant.",
    example: "**strong",
  },
  "undefined-reference": {
    title: "A reference to nothing",
    explanation: "`[words][name]` and `[^1]` need a line `[name]: https://…` or `[^1]: …` in the same file.",
    example: "a note[^1] without its text",
  },
  "unused-definition": {
    title: "A definition that nothing refers to",
    explanation:
      "A line `[name]: …` or `[^1]: …` is shown only where the text refers to it with `[words][name]` or `[^1]`. Without that its words are lost.",
    example: "[^1]: A note that is not referred to.",
  },
  "unclosed-block": {
    title: "A block that is not closed",
    explanation:
      "A block that begins with ``` ends with ```. Without the second the rest of the file is swallowed.",
    example: "```",
  },
  heading: {
    title: "A heading of the wrong level, or empty",
    explanation:
      "The title is the only heading of the first level. Headings in the text begin with `##`; below it comes `###`. No level is left out, no heading is empty.",
    example: "# Heading",
  },
  "underlined-heading": {
    title: "A line of hyphens that makes a heading",
    explanation:
      "Directly below a paragraph, `---` turns the paragraph into a heading. Put a blank line between them, or write the heading with `##`.",
    example: "a paragraph with --- on its next line",
  },
  "list-number": {
    title: "A number of a list that would be published as another",
    explanation:
      "A numbered list counts on from its first number, whatever number the other items have. Number the items so, or write the number as words with a backslash, `3\\.`, in a paragraph of its own. The same helps where a sentence begins with a year: `2018\\. This year …`. A list within a list begins below the first word of the item that it belongs to.",
    example: "1. and then 3.",
  },
  "list-level": {
    title: "A line that is not far enough to the right",
    explanation:
      "What belongs to an item of a list begins below the first word of the item: two spaces further for `- `, three for `1. `, four for `10. `. With fewer it stands beside the item, or ends the list.",
    example: "  - below it, under 10. tenth",
  },
  "run-together": {
    title: "Lines that run together",
    explanation:
      "Lines without a blank line between them become one paragraph. For a list begin each line with `- ` or `1. `; for a table write `|` between the cells; otherwise put blank lines between, or end each line with a backslash.",
    example: "two lines that begin with •",
  },
  table: {
    title: "A table whose rows do not fit",
    explanation: "Every row has as many cells as the first, and so has the line of hyphens below it.",
    example: "| one | two |, then |---|",
  },
  translation: {
    title: "A translation that does not fit its original",
    explanation:
      "A translation has a file beside the original, `56.ja.mdx` beside `56.mdx`, with the same fields in words and as many paragraphs, in the same order: a paragraph has one address in all languages.",
    example: "two paragraphs in 56.ja.mdx, three in 56.mdx",
  },
  "translation-behind": {
    title: "A translation that lags behind its original, or may",
    explanation:
      "`translated_from` names the version of the original that was translated. Where the original has changed since, the page says so and shows what has changed. Translate that, and write the newest version into `translated_from`. Where no version is named, nobody can know.",
    example: "translated_from: 2026-11-22, and a version of 2027-04-01",
  },
  unsupported: {
    title: "Text that the site cannot publish",
    explanation: "The construct is Markdown, but the site has no form for it. Say it in ordinary paragraphs.",
    example: "a paragraph that the compiler refuses",
  },
} satisfies Partial<RuleWords>;
