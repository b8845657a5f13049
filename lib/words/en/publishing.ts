/** What the desk says in English of publishing: what waits, the review, the progress, what was published, plans, mail, the log. */
import type { PublishingWords } from "../groups/publishing.ts";
import { history, log, progress, review, waiting } from "./publishing-pages.ts";
import { plans } from "./publishing-plans.ts";
import { reasons } from "./publishing-reasons.ts";

export const publishing: PublishingWords = {
  // The name of a translation has a comma of its own.
  names: ({ names }) => names.join(names.some((name) => name.includes(", ")) ? "; " : ", "),
  notPublished: "Not published",
  mayNotPublish: "You may write, but not publish. Ask somebody who may.",
  noText: "This file is not text that can be shown.",
  others: ({ others }) =>
    others.map(({ name, time }) => `${name} has this entry open too, since ${time}.`).join(" "),
  commits: {
    publish: ({ names }) => `Publish ${names}`,
    putBack: ({ names }) => `Put ${names} back`,
  },
  waiting,
  review,
  progress,
  history,
  log,
  plans,
  reasons,
};
