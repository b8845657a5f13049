/** What the desk says in English of publications that are planned for a day and an hour. */
import type { PlanMail, PlannedTimeWords, PlanRefusals, PlanWords } from "../groups/publishing-plans.ts";

const howToWrite = "Write them like 2026-11-27 09:00.";
const otherHour = "Choose an earlier or a later hour.";

const time: PlannedTimeWords = {
  missing: `No day and hour are given. ${howToWrite}`,
  unreadable: ({ sent }) => `“${sent}” is no day and hour. ${howToWrite}`,
  twice: ({ hour, day, timeZone }) =>
    `${hour} on ${day} is there twice: the clocks are put back in ${timeZone}. ${otherHour}`,
  skipped: ({ hour, day, timeZone }) =>
    `${hour} on ${day} is not there: the clocks are put forward in ${timeZone}. ${otherHour}`,
  passed: ({ hour, day, timeZone, now }) => `${hour} on ${day} has passed. In ${timeZone} it is ${now} now.`,
  tooLate: ({ day, timeZone, now }) =>
    `${day} is more than a year from now. In ${timeZone} it is ${now} now.`,
};

const refusals: PlanRefusals = {
  nowWithTime:
    "You have given a day and hour, but chosen “Now”. Choose “On a day and hour”, or empty the field.",
  changedSince: "Something else has gone online since you looked. Look again, and plan then.",
  plannedAlready: ({ name, time: planned }) =>
    `${name} is planned for ${planned} already. Withdraw that first, or choose other entries.`,
  brokenOff: ({ times }) => `The desk was broken off ${times} times while it published this.`,
  mayNoLonger: ({ by }) =>
    `${by} may no longer publish, so this was not published by itself. Somebody who may can publish it.`,
  noteNotWritten: ({ name }) => `The note can’t be written into ${name}.`,
  isPublished: "It is being published at this moment.",
  isGone: "It is no longer planned: it was published, or somebody else has withdrawn it.",
};

const mail: PlanMail = {
  subject: ({ names }) => `Not published: ${names}`,
  planned: ({ names, time: planned, timeZone, by }) =>
    `${names} was planned for ${planned} (${timeZone}) by ${by}. It was not published; the site is as it was.`,
  kept: ({ address }) =>
    `What was planned is kept at the desk until somebody dismisses it there${address === undefined ? "." : `: ${address}`}`,
};

export const plans: PlanWords = {
  title: "Planned",
  damaged: ({ file }) =>
    `The file ${file} is a plan that can’t be read: another program has written into it. Plan again, and delete the file.`,
  failed: ({ names, time: planned, by, strong }) => [
    strong(`${names} was not published.`),
    ` It was planned for ${planned} by ${by}.`,
  ],
  by: ({ by }) => `planned by ${by}`,
  dismiss: "Dismiss",
  dismissPlan: ({ names, time: planned }) => `Dismiss the plan of ${names} for ${planned}`,
  withdraw: "Withdraw",
  withdrawPlan: ({ names, time: planned }) => `Withdraw the plan of ${names} for ${planned}`,
  notWithdrawn: "Not withdrawn",
  logged: ({ time: planned }) => `for ${planned}`,
  time,
  refusals,
  mail,
};
