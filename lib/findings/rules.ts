/** Every rule of the content check: the one list that messages, the guide and the tests refer to. */

/** A rule, explained to the person who writes. */
export interface Rule {
  /** Errors stop publication, warnings do not. */
  readonly severity: "error" | "warning";
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it matters and what to do. */
  readonly explanation: string;
  /** What breaks the rule, as it would stand in a file or be named in a folder. */
  readonly example: string;
}

export const rules = {
  // Files and folders
  "missing-content": {
    severity: "error",
    title: "A folder or file of the content is missing",
    explanation:
      "The site is made from `document.mdx`, `site.yaml` and the folders `visions`, `strategies`, `goals` and `pages`. Put back what is missing.",
    example: "no content/goals/ folder",
  },
  "file-name": {
    severity: "error",
    title: "The file’s name is not a record’s name",
    explanation:
      "The file name is the number: `56.mdx` is goal 56, written with the digits 0–9 and nothing else. No record has the number 404, at whose address web servers say that there is nothing. Pages are named in small letters, digits and hyphens. Rename the file, or take a copy out of the folder.",
    example: "content/goals/57 copy.mdx",
  },
  "unexpected-file": {
    severity: "error",
    title: "A file or folder where none belongs",
    explanation:
      "Everything in the content folder is published or explains it. Move drafts, documents and copies elsewhere, and records into their folder.",
    example: "content/goals/draft.docx",
  },
  "not-a-file": {
    severity: "error",
    title: "A folder, link or unreadable file in place of a file",
    explanation:
      "Records are ordinary files. Links to other places are not followed. Put the file itself there.",
    example: "content/goals/58.mdx/ (a folder)",
  },
  "public-file": {
    severity: "error",
    title: "A file in the folder public that cannot be published",
    explanation:
      "The name of a file is its address, for decades: small letters a–z, digits, `-`, `_` and `.`, with an ending that tells its kind, and no name that the site itself uses. Rename the file as the message says, and write its new address in the text.",
    example: "public/campus map.PNG",
  },
  "empty-file": {
    severity: "error",
    title: "The file is empty",
    explanation: "A record needs at least its fields between two lines of `---`. Fill the file or delete it.",
    example: "a file of 0 bytes",
  },
  "too-large": {
    severity: "error",
    title: "Too large, too long or too deeply nested",
    explanation:
      "A record is a page of text. Files are limited to 128 kB and 5,000 lines, lines to 10,000 characters, lists and quotations to 1,000 lines and 12 levels and a field to 400 characters; all limits are listed above. They are counted, so that they are the same on every computer. Split the text, or look for something pasted by mistake.",
    example: "a file of 10 MB",
  },
  "program-fault": {
    severity: "error",
    title: "A fault of the program",
    explanation:
      "The program that checks the content failed. No word has to be changed for it: tell those who look after the program, and give them the file as it is. They see the cause with `NODE_DEBUG=content npm run content:check`.",
    example: "a file at which the program stops",
  },
  // Characters
  encoding: {
    severity: "error",
    title: "The file is not UTF-8",
    explanation:
      "Files are saved as UTF-8, the usual encoding of today’s editors. In the editor choose “Save with encoding” or “Save as”, then UTF-8.",
    example: "a file saved as Shift_JIS",
  },
  "control-character": {
    severity: "error",
    title: "A control character",
    explanation: "Control characters are invisible and have no meaning in a text. Delete the character.",
    example: "a NUL or escape character from a terminal",
  },
  "invisible-character": {
    severity: "error",
    title: "An invisible character that changes the text",
    explanation:
      "Marks that turn the direction of text, zero-width spaces, tags and the like make a text read other than it is written. Delete the character; retype the word if it cannot be seen.",
    example: "a right-to-left override U+202E",
  },
  "odd-character": {
    severity: "warning",
    title: "Debris from a word processor",
    explanation:
      "Non-breaking spaces and soft hyphens arrive with pasted text and break lines in the wrong places. Replace them by an ordinary space or nothing.",
    example: "a non-breaking space U+00A0",
  },
  mojibake: {
    severity: "error",
    title: "Characters damaged by a wrong encoding",
    explanation:
      "Signs such as “â€œ” or “�” appear when a text was read in one encoding and saved in another. Type the right characters again.",
    example: "â€œExcellenceâ€",
  },
  "merge-conflict": {
    severity: "error",
    title: "A merge conflict that was not resolved",
    explanation:
      "Two changes of the same lines met, and both stand between lines of `<<<<<<<`, `=======` and `>>>>>>>`. Keep the right words and delete the three marks.",
    example: "<<<<<<< HEAD",
  },
  // Front matter
  "front-matter": {
    severity: "error",
    title: "The fields do not stand between two lines of ---",
    explanation:
      "A file begins with a line of exactly three hyphens, then the fields, then again a line of exactly three hyphens. Only plain YAML fields are allowed: nothing after the hyphens, nothing before them.",
    example: "---js",
  },
  "yaml-syntax": {
    severity: "error",
    title: "A field cannot be read",
    explanation:
      'A field is a name, a colon, a space and a value: `strategy: 17`. Text that holds a colon followed by a space, or begins with a sign such as `@`, `[` or `#`, stands in straight quotes: `title: "Vision 2030: Innovate"`.',
    example: "title: Vision 2030: Innovate",
  },
  "yaml-feature": {
    severity: "error",
    title: "YAML that is not plain",
    explanation:
      "Tags (`!!`), anchors (`&`), aliases (`*`), merge keys (`<<`) and directives (`%`) are refused: fields hold text, numbers and lists only. Write the value itself, in straight quotes if it begins with such a sign.",
    example: "title: &name Excellence",
  },
  "yaml-comment": {
    severity: "warning",
    title: "A # cuts the value off",
    explanation:
      "After a space, `#` begins a comment, so the rest of the line is lost. Put the whole value in straight quotes.",
    example: "title: Partner #1",
  },
  "duplicate-field": {
    severity: "error",
    title: "The same field twice",
    explanation: "Only one of the two could be used. Delete the wrong one.",
    example: "title twice",
  },
  "unknown-field": {
    severity: "error",
    title: "A field that does not exist",
    explanation:
      "Field names are English, in small letters, exactly as in the tables of this guide. A field with another name would be lost.",
    example: "tilte: Excellence",
  },
  "missing-field": {
    severity: "error",
    title: "A field is missing",
    explanation: "The kind of file needs the field; the tables of this guide show which.",
    example: "a goal without strategy",
  },
  "empty-field": {
    severity: "error",
    title: "A field without a value",
    explanation: "Fill the field; delete the line if the field may be absent.",
    example: "title:",
  },
  "wrong-value": {
    severity: "error",
    title: "A value of the wrong kind",
    explanation:
      "Numbers are whole and written in digits (`17`), lists in square brackets (`[1, 2]`), dates as year-month or year-month-day (`2018-10`), text on one line.",
    example: "strategy: seventeen",
  },
  "quoted-title": {
    severity: "warning",
    title: "Typographic quotes around a whole value",
    explanation:
      'Typographic quotes become part of the text. Straight quotes (") are the ones that wrap a value; usually none are needed.',
    example: "title: “Excellence”",
  },
  // Words to look for
  synonyms: {
    severity: "error",
    title: "Words to look for that are not several",
    explanation:
      "A line of `search.yaml` has two or more words that mean the same, with commas between. Who looks for one of them finds the others, so a word alone, or the same word twice, does nothing.",
    example: "- industry",
  },
  "unused-synonyms": {
    severity: "warning",
    title: "Words to look for that lead nowhere",
    explanation:
      "None of the words on the line is in a text, in a title or on a page of the site. Add the word that the texts have for it, or delete the line.",
    example: "- parking, car park",
  },
  // The whole
  "unknown-reference": {
    severity: "error",
    title: "A number that no record has",
    explanation:
      "A goal names its strategy, a strategy its visions, by number. The record has to exist as a file.",
    example: "strategy: 71",
  },
  "duplicate-reference": {
    severity: "error",
    title: "The same record named twice",
    explanation: "Each record is named once in a list.",
    example: "visions: [1, 1]",
  },
  "withdrawn-reference": {
    severity: "error",
    title: "A reference to something withdrawn",
    explanation:
      "What is in force cannot rest on a record that is not. Name another record, or withdraw this one as well.",
    example: "strategy: 17, when strategy 17 has the field withdrawn",
  },
  "paragraph-names": {
    severity: "error",
    title: "Paragraph names that do not fit the text",
    explanation:
      "The field `paragraphs` names every paragraph of the text once, in order, and none that `withdrawn_paragraphs` says is gone. Without the field the paragraphs are p1, p2 and so on.",
    example: "paragraphs: [p1, p2] above a text of three paragraphs",
  },
  "lost-address": {
    severity: "error",
    title: "A published address would stop working",
    explanation:
      "Every address that was ever published stands in `content/addresses.txt`, and people link to it. Bring the record or paragraph back; or keep the file and add the field `withdrawn` (for a paragraph `withdrawn_paragraphs`), so that the address says so; or add `redirect_from` to the record that continues it.",
    example: "goals/57.mdx deleted after it was published",
  },
  "moved-paragraph": {
    severity: "error",
    title: "A paragraph’s address would lead to other words",
    explanation:
      "A new paragraph before others would take over their addresses. Add the line that the message gives: it says which paragraph keeps which name, and which is gone.",
    example: "a paragraph inserted above the first, without the field paragraphs",
  },
  "replaced-paragraph": {
    severity: "error",
    title: "A paragraph was replaced by other words",
    explanation:
      "People have cited the paragraph by its address. Small changes need nothing. When nearly all of its words are others, say which it is, with the line that the message gives: `reworded_paragraphs` where it is the same paragraph in other words; `paragraphs` and `withdrawn_paragraphs` where the old one is gone and another one is in its place. Both hold before and after publication.",
    example: "a published first paragraph deleted, and another one written in its place",
  },
  ledger: {
    severity: "error",
    title: "The list of published addresses was changed",
    explanation:
      "`content/addresses.txt` is written by `npm run content:publish` alone, which only adds lines. A line that cannot be read, as when a spreadsheet has saved the file, or a line of the last commit that is gone or in another place would let addresses be forgotten. Bring the file back with the command that the message gives.",
    example: "2026/11/22 /goals/56",
  },
  "kept-version": {
    severity: "error",
    title: "A published version that was changed, is missing or was never published",
    explanation:
      "The folder `content/history` keeps what was published, for good: `npm run content:publish` writes it, and nobody else. People cite the versions in it. Bring back what was changed or deleted, and make every change in the record’s own file; from there it becomes a new version.",
    example: "an edit in content/history/goals/56/2026-11-22.mdx",
  },
  "future-date": {
    severity: "error",
    title: "A day that has not come yet",
    explanation:
      "Days say when something happened: a withdrawal, a change, a publication. Whatever is written is published at once, so a day cannot lie ahead; make the change when its day has come. Which day it is follows from `timezone` in `site.yaml`.",
    example: "date: 2999-04-01 below withdrawn",
  },
  changes: {
    severity: "error",
    title: "Notes of changes out of order",
    explanation:
      "The notes under `changes` stand newest first, and each once: the site’s feed names them by their place. Write a new note above the others.",
    example: "a note of 2026 below one of 2025",
  },
  redirect: {
    severity: "error",
    title: "An old address that cannot lead here",
    explanation:
      "`redirect_from` names addresses of records or pages that are gone, such as `/goals/99`, each in one place only. An address that is the site’s own, such as `/goals`, `/feed.xml` or `/ja`, cannot lead elsewhere.",
    example: "redirect_from: [/goals/56], when goal 56 exists",
  },
  orphan: {
    severity: "warning",
    title: "A vision that no strategy rests on",
    explanation:
      "Its page leads to no strategy and no goal. Name its number in the field `visions` of a strategy.",
    example: "a new file visions/5.mdx, when no strategy has 5 among its visions",
  },
  "duplicate-title": {
    severity: "error",
    title: "The same title twice",
    explanation:
      "Two records of a kind cannot be told apart by their titles. Usually one is a copy that was not finished.",
    example: "goals 56 and 58 with one title",
  },
  // Text
  "missing-text": {
    severity: "error",
    title: "The record has no text",
    explanation: "Goals, pages and the document need text below the fields.",
    example: "a goal that ends after the second ---",
  },
  program: {
    severity: "error",
    title: "Program code in the text",
    explanation:
      "Text is published as it is written; nothing in it is run. `{` and lines that begin with `import` or `export` belong to programs. Write `\\{` for a brace.",
    example: "{1 + 1}",
  },
  tag: {
    severity: "error",
    title: "A tag or component that is not allowed",
    explanation:
      "HTML, comments, scripts and components are not part of the texts. Use Markdown: `**strong**`, `*emphasis*`, `[words](/address)`, lists and tables. For the sign itself write `&lt;`.",
    example: "<b>Excellence</b>",
  },
  address: {
    severity: "error",
    title: "An address that cannot be used",
    explanation:
      "Links lead to a page of this site (`/goals/56`), to the web (`https://www.example.org/page`), to an e-mail address (`mailto:office@example.org`) or a telephone number (`tel:+81…`). Everything else is refused.",
    example: "[read](javascript:alert(1))",
  },
  "bare-address": {
    severity: "warning",
    title: "An address that touches letters",
    explanation:
      "An address in running text is made of ASCII letters, digits and signs, and its link ends with the last of them. Put a space between the address and other letters; where they belong to it, write `[words](address)`.",
    example: "https://ja.wikipedia.org/wiki/東北大学",
  },
  "broken-link": {
    severity: "error",
    title: "A link to a page or place that does not exist",
    explanation:
      "The address has to exist on this site, written exactly so, with `#p1`, `#p2` … for the paragraphs of a page.",
    example: "[goal 99](/goals/99)",
  },
  "own-address": {
    severity: "error",
    title: "A full address of this site or of the writer’s computer",
    explanation:
      "A page of this site is addressed from its root, `/goals/56`, so that the link works wherever the site is published. `localhost` is the computer in front of you.",
    example: "[goal 56](http://localhost:3000/goals/56)",
  },
  "link-text": {
    severity: "error",
    title: "A link without words",
    explanation: "The words between the square brackets are what the reader sees and hears. Write them.",
    example: "[](/goals/56)",
  },
  image: {
    severity: "error",
    title: "A picture that cannot be shown to everyone",
    explanation:
      "Pictures are files in the folder `public`, named from there: `![A map of the campus](/campus.png)`; their kinds are avif, gif, jpeg, jpg, png, svg and webp. The words in the square brackets are for those who cannot see it.",
    example: "![](https://example.org/picture.png)",
  },
  "visible-mark": {
    severity: "error",
    title: "A Markdown mark that stays visible",
    explanation:
      "The mark did not take and would be printed: an unclosed `**` or backtick, marks around quotes with a letter right behind them, a space between `](`, full-width signs, `##` without a space after it. Complete it, set it around the words alone, `“**words**”`, or write a backslash before a sign that is meant.",
    example: "**strong",
  },
  "undefined-reference": {
    severity: "error",
    title: "A reference to nothing",
    explanation: "`[words][name]` and `[^1]` need a line `[name]: https://…` or `[^1]: …` in the same file.",
    example: "a note[^1] without its text",
  },
  "unused-definition": {
    severity: "warning",
    title: "A definition that nothing refers to",
    explanation:
      "A line `[name]: …` or `[^1]: …` is shown only where the text refers to it with `[words][name]` or `[^1]`. Without that its words are lost.",
    example: "[^1]: A note that is not referred to.",
  },
  "unclosed-block": {
    severity: "error",
    title: "A block that is not closed",
    explanation:
      "A block that begins with ``` ends with ```. Without the second the rest of the file is swallowed.",
    example: "```",
  },
  heading: {
    severity: "error",
    title: "A heading of the wrong level, or empty",
    explanation:
      "The title is the only heading of the first level. Headings in the text begin with `##`; below it comes `###`. No level is left out, no heading is empty.",
    example: "# Heading",
  },
  "underlined-heading": {
    severity: "warning",
    title: "A line of hyphens that makes a heading",
    explanation:
      "Directly below a paragraph, `---` turns the paragraph into a heading. Put a blank line between them, or write the heading with `##`.",
    example: "a paragraph with --- on its next line",
  },
  "list-number": {
    severity: "error",
    title: "A number of a list that would be published as another",
    explanation:
      "A numbered list counts on from its first number, whatever number the other items have. Number the items so, or write the number as words with a backslash, `3\\.`, in a paragraph of its own. The same helps where a sentence begins with a year: `2018\\. This year …`. A list within a list begins below the first word of the item that it belongs to.",
    example: "1. and then 3.",
  },
  "list-level": {
    severity: "warning",
    title: "A line that is not far enough to the right",
    explanation:
      "What belongs to an item of a list begins below the first word of the item: two spaces further for `- `, three for `1. `, four for `10. `. With fewer it stands beside the item, or ends the list.",
    example: "  - below it, under 10. tenth",
  },
  "run-together": {
    severity: "warning",
    title: "Lines that run together",
    explanation:
      "Lines without a blank line between them become one paragraph. For a list begin each line with `- ` or `1. `; for a table write `|` between the cells; otherwise put blank lines between, or end each line with a backslash.",
    example: "two lines that begin with •",
  },
  table: {
    severity: "error",
    title: "A table whose rows do not fit",
    explanation: "Every row has as many cells as the first, and so has the line of hyphens below it.",
    example: "| one | two |, then |---|",
  },
  translation: {
    severity: "error",
    title: "A translation that does not fit its original",
    explanation:
      "A translation has a file beside the original, `56.ja.mdx` beside `56.mdx`, with the same fields in words and as many paragraphs, in the same order: a paragraph has one address in all languages.",
    example: "two paragraphs in 56.ja.mdx, three in 56.mdx",
  },
  "translation-behind": {
    severity: "warning",
    title: "A translation that lags behind its original, or may",
    explanation:
      "`translated_from` names the version of the original that was translated. Where the original has changed since, the page says so and shows what has changed. Translate that, and write the newest version into `translated_from`. Where no version is named, nobody can know.",
    example: "translated_from: 2026-11-22, and a version of 2027-04-01",
  },
  unsupported: {
    severity: "error",
    title: "Text that the site cannot publish",
    explanation: "The construct is Markdown, but the site has no form for it. Say it in ordinary paragraphs.",
    example: "a paragraph that the compiler refuses",
  },
} as const satisfies Record<string, Rule>;

/** The id of a rule, as printed after each message. */
export type RuleId = keyof typeof rules;
