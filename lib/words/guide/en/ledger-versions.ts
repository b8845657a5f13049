/** What the check says of kept versions, in English. */
import type { KeptVersionFindings } from "../groups/ledger-versions.ts";

export const versions: KeptVersionFindings = {
  missing: ({ file }) => `The published version ${file} is missing.`,
  missingHint: ({ command }) => `bring it back${after(command)}`,
  future: ({ day, today }) => `The version’s day ${day} has not come yet; today is ${today}.`,
  futureHint: "set the clock of the computer if it is wrong; nothing can be published ahead of time",
  changed: "This published version was changed.",
  changedHint({ command, own }) {
    const how = `bring it back as it was${after(command)}`;
    return own === undefined
      ? how
      : `${how}; make changes in ${own}, which become a new version when they are published`;
  },
  unlisted: "This version is not in the list of published addresses.",
  unlistedHint: "if npm run content:publish was interrupted, run it again",
  unlistedOther: ({ own }) =>
    `This version is not in the list of published addresses, and ${own} says something else.`,
  unlistedOtherHint: ({ ledger }) =>
    `if npm run content:publish was interrupted before that file was changed, delete this one, which was never published; if it was published, bring its line in ${ledger} back`,
  unopened: ({ name }) => `“${name}” cannot be opened.`,
  unopenedHint: "allow reading it",
  noVersion: ({ name }) => `“${name}” is not a version that was published.`,
  noVersionHint:
    "take it out of the folder: npm run content:publish alone writes there, files such as history/goals/56/2026-11-22.mdx",
  unreadable: ({ findings }) =>
    `A published version cannot be read any more. Let its fields be read as they were:\n${findings}`,
};

function after(command: string | undefined): string {
  return command === undefined ? "" : `: ${command}`;
}
