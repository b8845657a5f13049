/** What the check says of single lines of the ledger, in English. */
import type { LedgerLineFindings } from "../groups/ledger-lines.ts";

const entryForm = "a line is a day, one space and an address: 2026-11-22 /goals/56";

export const lines: LedgerLineFindings = {
  alike: ({ count, first }) =>
    count === 1
      ? ` Line ${first} has the same fault.`
      : ` ${count} more lines have the same fault, from line ${first} on.`,
  restore: ({ command }) => `bring the file back as it was: ${command}`,
  spreadsheetHint: `bring the file back from a copy of before the spreadsheet saved it; ${entryForm}`,
  noHead: "The list of addresses does not begin with its first line.",
  noHeadHint: ({ head }) => `the first line is: ${head}`,
  conflict: ({ mark }) => `“${mark}” is a merge-conflict marker: two branches have added addresses here.`,
  conflictHint:
    "delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>, and keep all the others: the addresses of both are published",
  future: ({ date, today }) => `The day ${date} has not come yet; today is ${today}.`,
  futureHint: ({ today }) =>
    `set the clock of the computer if it is wrong; else write the day of publication, ${today} or earlier`,
  damaged: ({ words }) => `The words “${words}” were damaged by a wrong encoding.`,
  damagedHint: "bring the file back from a copy of before it was opened in another program",
  emptyColumns: "Empty columns of a spreadsheet are at the end of the line.",
  quotationMarks: "The line is between quotation marks.",
  columnSign: "A sign between columns is after the day in place of one space.",
  otherDay: ({ day }) => `The day “${day}” is not written as 2026-11-22.`,
  noEntry: ({ line }) => `The line “${line}” is no entry of the list.`,
  noEntryHint: entryForm,
  noDay: ({ date }) => `The day ${date} does not exist.`,
  noDayHint: "write the day of publication",
  tab: "A tab is here.",
  spaces: "Something other than one space is here.",
  spacesHint: `write one space there; ${entryForm}`,
  noAddress: ({ address }) => `“${address}” is no address of this site.`,
  noAddressHint: `an address begins with /; ${entryForm}`,
  noDigest: ({ address }) => `The line of the version ${address} does not end with the digest of its file.`,
  noDigestHint: "bring the line back as npm run content:publish wrote it",
  wordsOfPage: ({ address }) => `Words follow the address of a page, ${address}.`,
  wordsOfPageHint: "only a paragraph’s address is followed by words",
};
