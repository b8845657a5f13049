/** What pages say in English of published versions and of what changed between them. */
import { findKind } from "../../model/kinds.ts";
import type { NumberedRecord } from "../../model/records.ts";
import type { ChangeWords, TranslationVersionWords, VersionWords, WholeWords } from "../groups/versions.ts";
import { counted, fields, naming, shortName } from "./kinds.ts";
import { translations } from "./translations.ts";
import { dates, join, numberOf, ordinal } from "./writing.ts";

const change: ChangeWords = {
  field: ({ field, difference }) => [`The ${fields[field]} was changed: “`, difference, "”."],
  fieldAdded: ({ field, after }) => [`The ${fields[field]} “`, after, "” was added."],
  fieldGone: ({ field, before }) => [`The ${fields[field]} “`, before, "” was taken away."],
  naming({ field, before, after }) {
    const sentence = naming[field];
    return `${sentence.before} ${namesOf(before)}; ${sentence.after} ${namesOf(after)}.`;
  },
  reinstated: "It is in force again.",
  continues: ({ routes }) => `It continues what was at ${join(routes)}.`,
  section: ({ before, after }) => `The text was section ${before}; it is now section ${after}.`,
  vision: "What is said of the Vision was changed.",
  addresses: "The addresses of paragraphs were changed.",
  inserted: "inserted: ",
  deleted: "deleted: ",
  end: " (end)",
  blocks: {
    inserted: "Added",
    deleted: "Deleted",
    movedHere: (move) => `Moved here (${move})`,
    movedAway: (move) => `Moved away (${move})`,
  },
  split: "A paragraph begins here now.",
  joined: "A paragraph ended here.",
  unchanged: (count) =>
    count === 1 ? "One paragraph is unchanged." : `${numberOf(count)} paragraphs are unchanged.`,
};

const whole: WholeWords = {
  changes: "Changes",
  changesLead: ({ day }) => `What has changed in the strategy since ${dates.day(day)}, the newest first.`,
  changesDescription: "What has changed in the strategy, with each change word for word.",
  noChanges: ({ day }) => `The strategy was published here on ${dates.day(day)}. Nothing has changed since.`,
  notPublished: "No version of the strategy has been published yet.",
  begin: ({ counts }) => `The strategy was published: ${join(Object.entries(counts).flatMap(countOf))}.`,
  more({ count, areNamed }) {
    const those = areNamed ? "more" : count === 1 ? "text" : "texts";
    return `${numberOf(count)} ${those} ${count === 1 ? "was" : "were"} changed.`;
  },
  asOf: ({ version }) => `The whole on ${version}`,
  nameOf: ({ version }) => `Full text, ${version}`,
  publishedThen: "What was published then",
  inForce: ({ document }) => ["In force today: ", document, "."],
};

const translation: TranslationVersionWords = {
  list: "Versions of the translation",
  nameOf: ({ name, version }) => `Translation of ${name}, ${version}`,
  wholeName: ({ version }) => `Translation of the full text, ${version}`,
  here: ({ version }) => `Translation, ${version}`,
  description: ({ name, day }) => `The translation of ${name} as it was published on ${dates.day(day)}.`,
  asPublished: ({ day }) => ["The translation as published on ", day, ". "],
  madeFrom: ({ version }) => ["It was made from the version of ", version, ". "],
  replaced: ({ day }) => ["Replaced on ", day, "."],
  corrected: ({ day }) => ["Its typography was corrected on ", day, "."],
  gone: ({ record }) => ["It is no longer shown; see ", record, "."],
  shownIn: ({ day }) => [" Shown in the translation of ", day, "."],
  since: ({ day, versions: link }) => ["Translation of ", day, ". ", link, "."],
  status: ({ before, after }) =>
    `It was of the status “${translations.status[before]}”; it is now of the status “${translations.status[after]}”.`,
  from({ before, after }) {
    if (after === undefined) return "It no longer says from which version it was made.";
    const made = `It is now made from the version of ${after}`;
    return before === undefined ? `${made}.` : `${made}, and was made from that of ${before} before.`;
  },
};

function namesOf(records: readonly NumberedRecord[]): string {
  return join(records.map(shortName));
}

function countOf([name, count]: [string, number]): readonly string[] {
  if (name === "document") return ["the text"];
  const kind = findKind(name);
  return kind ? [counted({ kind, count })] : [];
}

export const versions: VersionWords = {
  of: ({ name }) => `Versions of ${name}`,
  name: ({ day, order }) =>
    order === 1 ? dates.day(day) : `${dates.day(day)}, ${ordinal(order)} publication`,
  nameOf: ({ name, version }) => `${name}, ${version}`,
  asPublished: ({ day }) => ["As published on ", day, ". "],
  inForce: ({ record }) => ["In force today: ", record, "."],
  replaced: ({ day }) => ["Replaced on ", day, "."],
  corrected: ({ day }) => ["Its typography was corrected on ", day, "."],
  continued: ({ record }) => ["Continued by ", record, "."],
  changing: ({ record }) => [
    "Since then no other version has been published; see ",
    record,
    " for its words now.",
  ],
  since: ({ day, versions: link }) => ["In these words since ", day, ". ", link, "."],
  count: ({ count, day }) =>
    count === 1
      ? `One version, of ${dates.day(day)}.`
      : `${numberOf(count)} versions since ${dates.day(day)}, the newest first.`,
  today: "In force today",
  first: "First published.",
  correction: "Correction of typography; the words are the same.",
  sameWords: "The text is the same.",
  belonged: "Where it belonged then",
  changedSince: ({ version }) => ["Changed since ", version],
  changedUntilNow: "Changed from then until today",
  beforeAndAfter: "Versions before and after",
  listDescription: ({ name }) => `Every published version of ${name}, with what each changed.`,
  description: ({ name, day }) => `${name} as it was published on ${dates.day(day)}.`,
  change,
  whole,
  translation,
};
