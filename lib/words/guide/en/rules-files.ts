/** The rules of the check about files, folders and characters, explained in English. */
import type { RuleWords } from "../groups/rules.ts";

export const ofFiles = {
  "missing-content": {
    title: "A folder or file of the content is missing",
    explanation:
      "The site is made from `document.mdx`, `site.yaml` and the folders `visions`, `strategies`, `goals` and `pages`. Put back what is missing.",
    example: "no content/goals/ folder",
  },
  "file-name": {
    title: "The file’s name is not a record’s name",
    explanation:
      "The file name is the number: `56.mdx` is goal 56, written with the digits 0–9 and nothing else. No record has the number 404, at whose address web servers say that there is nothing. Pages are named in small letters, digits and hyphens. Rename the file, or take a copy out of the folder.",
    example: "content/goals/57 copy.mdx",
  },
  "unexpected-file": {
    title: "A file or folder where none belongs",
    explanation:
      "Everything in the content folder is published or explains it. Move drafts, documents and copies elsewhere, and records into their folder.",
    example: "content/goals/draft.docx",
  },
  "not-a-file": {
    title: "A folder, link or unreadable file in place of a file",
    explanation:
      "Records are ordinary files. Links to other places are not followed. Put the file itself there.",
    example: "content/goals/58.mdx/ (a folder)",
  },
  "public-file": {
    title: "A file in the folder public that cannot be published",
    explanation:
      "The name of a file is its address, for decades: small letters a–z, digits, `-`, `_` and `.`, with an ending that tells its kind, and no name that the site itself uses. Rename the file as the message says, and write its new address in the text.",
    example: "public/campus map.PNG",
  },
  "empty-file": {
    title: "The file is empty",
    explanation: "A record needs at least its fields between two lines of `---`. Fill the file or delete it.",
    example: "a file of 0 bytes",
  },
  "too-large": {
    title: "Too large, too long or too deeply nested",
    explanation:
      "A record is a page of text. Files are limited to 128 kB and 5,000 lines, lines to 10,000 characters, lists and quotations to 1,000 lines and 12 levels and a field to 400 characters; all limits are listed above. They are counted, so that they are the same on every computer. Split the text, or look for something pasted by mistake.",
    example: "a file of 10 MB",
  },
  "program-fault": {
    title: "A fault of the program",
    explanation:
      "The program that checks the content failed. No word has to be changed for it: tell those who look after the program, and give them the file as it is. They see the cause with `NODE_DEBUG=content npm run content:check`.",
    example: "a file at which the program stops",
  },
  encoding: {
    title: "The file is not UTF-8",
    explanation:
      "Files are saved as UTF-8, the usual encoding of today’s editors. In the editor choose “Save with encoding” or “Save as”, then UTF-8.",
    example: "a file saved as Shift_JIS",
  },
  "control-character": {
    title: "A control character",
    explanation: "Control characters are invisible and have no meaning in a text. Delete the character.",
    example: "a NUL or escape character from a terminal",
  },
  "invisible-character": {
    title: "An invisible character that changes the text",
    explanation:
      "Marks that turn the direction of text, zero-width spaces, tags and the like make a text read other than it is written. Delete the character; retype the word if it cannot be seen.",
    example: "a right-to-left override U+202E",
  },
  "odd-character": {
    title: "Debris from a word processor",
    explanation:
      "Non-breaking spaces and soft hyphens arrive with pasted text and break lines in the wrong places. Replace them by an ordinary space or nothing.",
    example: "a non-breaking space U+00A0",
  },
  mojibake: {
    title: "Characters damaged by a wrong encoding",
    explanation:
      "Signs such as “â€œ” or “�” appear when a text was read in one encoding and saved in another. Type the right characters again.",
    example: "â€œExcellenceâ€",
  },
  "merge-conflict": {
    title: "A merge conflict that was not resolved",
    explanation:
      "Two changes of the same lines met, and both stand between lines of `<<<<<<<`, `=======` and `>>>>>>>`. Keep the right words and delete the three marks.",
    example: "<<<<<<< HEAD",
  },
} satisfies Partial<RuleWords>;
