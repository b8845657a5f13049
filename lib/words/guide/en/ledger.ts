/** What the check says of what was published: the ledger, kept versions, days, in English. */
import type { DayFindings, LedgerFileFindings, LedgerFindings, NoteFindings } from "../groups/ledger.ts";
import { fields, lost, paragraphs } from "./ledger-addresses.ts";
import { lines } from "./ledger-lines.ts";
import { versions } from "./ledger-versions.ts";

const file: LedgerFileFindings = {
  missing: ({ file, folder }) =>
    `The list of published addresses, ${file}, is missing; versions in the folder ${folder} were published.`,
  missingHint: "bring the file back from a copy",
  unreadable: "The file cannot be opened.",
  unreadableHint: "allow reading it",
  tooLarge: ({ size, most }) => `The list of addresses has ${size} MB; ${most} MB are the limit.`,
  tooLargeHint: "look for something pasted by mistake",
  missingSince: ({ file, commit }) =>
    `The list of published addresses, ${file}, is missing; the ${commit} has it.`,
  linesLost: ({ line, others, commit }) =>
    `The line “${line}”${others === 0 ? "" : ` and ${others} more`} of the ${commit} was deleted or changed.`,
  linesMoved: ({ commit }) => `The lines of the ${commit} are in another order from here on.`,
  bringBack: ({ commit, command }) =>
    commit === "last commit"
      ? `lines are only ever added; bring the file back as it was: ${command}`
      : `lines are only ever added; copy what is missing to the end of the file from what this command shows: ${command}`,
};

const days: DayFindings = {
  future: ({ unit, value, today, timeZone }) =>
    `The ${unit} ${value} has not come yet; today is ${today} (${timeZone}).`,
  futureHint: ({ unit, latest }) =>
    `write ${latest} or an earlier ${unit}; nothing can be published ahead of time, so make the change when it holds`,
};

const notes: NoteFindings = {
  order: ({ date, above }) => `The note of ${date} stands below the older one of ${above}.`,
  orderHint: "put the newest note first",
  twice: ({ date }) => `The same note of ${date} stands twice.`,
  twiceHint: "delete one of the two",
};

export const ledger: LedgerFindings = { file, lines, lost, paragraphs, fields, versions, days, notes };
