/** What the desk says in English of publishing: what waits, the review, the progress, what was published, plans, mail, the log. */
import type { PublishingWords } from "../groups/publishing.ts";

export const publishing: PublishingWords = {
  steps: { prepare: "Putting together what goes online" },
};
