/** What the page of an entry says in English, and what becomes of a save. */
import type { EntryWords, FieldWords, SavingWords } from "../groups/desk-entry.ts";

type Lines = Parameters<FieldWords["note"]>[0]["lines"];

function noteOf(lines: Lines): string {
  switch (lines) {
    case undefined:
      return "";
    case "texts":
      return "One a line.";
    case "words":
      return "One a line, or the line that the check gives.";
    default:
      return `One a line: ${lines.join(", a space, ")}.`;
  }
}

const field: FieldWords = {
  label({ name }) {
    const words = name.replaceAll("_", " ");
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  note({ explanation, isRequired, lines, example }) {
    const sentences = [
      explanation,
      isRequired ? "" : "May be left empty.",
      noteOf(lines),
      example === undefined ? "" : `For example: ${example}`,
    ];
    return sentences.filter((sentence) => sentence !== "").join(" ");
  },
  notShown: ({ explanation, whole }) => [
    `${explanation} This form cannot show it; `,
    whole("edit the whole file"),
    ".",
  ],
  choose: "– choose –",
};

export const entry: EntryWords = {
  file: ({ path, isNumbered }) =>
    `The file ${path}${isNumbered ? "; its name is the number, which never changes" : ""}.`,
  now: "The file as it is now",
  elsewhere: "There is something to correct in other files.",
  preview: "Preview",
  onSite: ({ name }) => `${name} on the site`,
  readOnly:
    "A browser cannot carry this file without damage, so it is not opened here. Correct it in a text editor.",
  text: "Text",
  whole: "The whole file",
  markdown:
    "Markdown: a blank line begins a paragraph, **strong**, *emphasis*, [words](/goals/56), ## Heading, - list.",
  save: "Save",
  editWhole: "Edit the whole file",
  editFields: "Edit in fields",
  moreFields: ({ labels }) => `More fields: ${labels.join(", ")}`,
  field,
};

export const saving: SavingWords = {
  heading: "Not saved",
  outdated:
    "Not saved: the file has changed since you opened it, here or in another program. Your words are still below. Compare them with the file as it is now; saving again puts yours in its place.",
  gone: "Not saved: the file is no longer there, or can no longer be edited here. Your words are below, to copy.",
  stuck: ({ label }) =>
    `Not saved: ${label === undefined ? "the text" : `“${label}”`} cannot be changed here without touching what is around it in the file. Edit the whole file instead.`,
  refused: ({ why, hint }) => `Not saved: ${why}. Your words are still below; ${hint}.`,
  failed: "Not saved: something went wrong; the terminal says what.",
  tooLong:
    "Not saved: the text is too long. Go back in the browser, where your words still are, and shorten it.",
  yourWords: ({ label }) => `Your words: ${label}`,
};
