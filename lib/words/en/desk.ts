/** What the desk says in English: its frame, the check’s findings, answers in place of a page, and the list of entries. */
import type { AnswerWords, CureWords, DeskWords, EntriesWords, FindingWords } from "../groups/desk.ts";
import { entry, saving } from "./desk-entry.ts";
import { files } from "./desk-files.ts";
import { deskPictures } from "./desk-pictures.ts";
import { shares } from "./desk-shares.ts";
import { signIn } from "./desk-sign-in.ts";
import { deskTranslations } from "./desk-translations.ts";
import { kinds } from "./kinds.ts";
import { numberOf } from "./writing.ts";

const cure: CureWords = {
  replace: ({ before, after }) => `Write ${after} in place of ${before}`,
  fill: ({ fields }) =>
    `Write ${fields.map(({ name, values }) => `${name}: [${values.join(", ")}]`).join(" and ")}`,
};

const problems: FindingWords["problems"] = ({ count }) =>
  `${numberOf(count)} problem${count === 1 ? "" : "s"}`;

const findings: FindingWords = {
  severity: { error: "To correct: ", warning: "Please look: " },
  line: ({ line }) => `line ${line}: `,
  inFile: ({ path, message }) => `${path}: ${message}`,
  atLine: ({ path, line, message }) => `${path}, line ${line}: ${message}`,
  problems,
  state: ({ count }) =>
    count === 0 ? "The check finds nothing to correct here." : `The check finds ${problems({ count })} here.`,
  cure,
};

const answers: AnswerWords = {
  malformed: "The address is malformed.",
  siteStarts: "The site is starting.",
  failed: "That went wrong; the terminal says why. Nothing was saved.",
  deskMethods: "The editor answers GET and POST.",
  siteMethods: "The site answers GET and HEAD.",
  notFound: "Not found",
  noEntry: "There is no such entry",
  toCorrect: "What to correct",
  comesBack: "The page comes back when this is corrected.",
};

const entries: EntriesWords = {
  heading: "What would you like to edit?",
  headings: { document: "Document", page: "Pages", site: "Site" },
  document: "The document",
  site: "The whole site",
  search: "Words to look for",
  page: ({ name }) => `Page “${name}”`,
  untitled: "(no title yet)",
  choice: ({ name, title }) => `${name} – ${title}`,
  missingChoice: ({ name, kind }) => `${name} – there is no such ${kinds[kind].entry}`,
  find: "Find an entry",
  findButton: "Find",
  showAll: "Show all",
  see: "see",
  seeOnSite: ({ name }) => `See ${name} on the site`,
  kept: {
    unsaved: ({ path, target }) => `A save of ${target} broke off. The words are in ${path}.`,
    overwritten: ({ path, target }) =>
      `Another program wrote into ${target} while it was saved. The words are in ${path}.`,
    hint: ({ target }) => `compare them with ${target}, then delete that file in its folder`,
  },
  create: {
    heading: "New entry",
    kind: "Kind",
    page: "page",
    name: "Number, or the name of a page",
    button: "Create",
  },
  share: "Show a draft to somebody who only reads",
};

export const desk: DeskWords = {
  frame: {
    name: "Editor",
    title: ({ title }) => `${title} – Editor`,
    allEntries: "All entries",
    ways: ({ first, second }) => [first, " · ", second],
  },
  findings,
  answers,
  entries,
  entry,
  saving,
  files,
  pictures: deskPictures,
  translations: deskTranslations,
  shares,
  signIn,
};
