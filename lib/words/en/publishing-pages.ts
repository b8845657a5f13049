/** What the pages of publishing say in English. */
import type {
  HistoryWords,
  LogWords,
  ProgressWords,
  ReviewWords,
  WaitingWords,
} from "../groups/publishing-pages.ts";

const changes = { added: "new", changed: "changed", deleted: "deleted" } as const;

export const waiting: WaitingWords = {
  title: "Not yet online",
  nothing: "Everything that is written here is online.",
  others: ({ names }) => `Changed by others, online with the next publication: ${names}`,
  entry: ({ name, what }) => [name, ` ${changes[what]}`],
  saved: ({ by, time }) => `${by}, ${time}`,
  planned: ({ time }) => `planned for ${time}`,
  edit: "edit",
  editName: ({ name }) => `Edit ${name}`,
  look: "Look and publish",
  last: ({ title, time, by, history }) => [
    `Published last: ${title}, ${time}, by ${by}. `,
    history("What was published, and the way back"),
  ],
};

const unkept = {
  records: "the words and fields that readers see are as they were.",
  pages: "pages about the site have none.",
} as const;

export const review: ReviewWords = {
  publish: "Publish",
  heading: ({ names }) => `Publish ${names.length === 1 ? names[0] : `${names.length} entries`}`,
  planned: ({ name, time }) =>
    `${name} is planned for ${time}. That will fail when it is published before; withdraw it first.`,
  isNew: "It is new.",
  wasDeleted: "It was deleted.",
  newFile: ({ isPicture, file }) => [
    `With the ${isPicture ? "picture" : "file"} `,
    file,
    ", which is not online yet.",
  ],
  note: "Note for readers",
  noteHelp:
    "One sentence that says why, if readers should know. It is shown with this version and in the feed. May be left empty.",
  outside: "What this does outside",
  errors: ({ count }) =>
    `The check finds ${count} problem${count === 1 ? "" : "s"}. Nothing can be published before that is corrected; choose other entries, or correct these.`,
  error: ({ path, line, message }) => `${path}, line ${line}: ${message}`,
  pages: "The pages of these entries change, and all pages that show their words or titles.",
  version: ({ address }) => [
    "A version is kept for good at ",
    address,
    ". With a note for readers, the feed tells of it.",
  ],
  noVersion: ({ of }) => `No version is kept: ${unkept[of]}`,
  addresses({ addresses, more }) {
    const count = addresses.length + more;
    const named = `${addresses.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    return `${count === 1 ? "An address is" : `${count} addresses are`} there for good from then on: ${named}.`;
  },
  when: {
    title: "When",
    now: "Now",
    later: "On a day and hour",
    time: "Day and hour",
    help: ({ timeZone, clock }) =>
      `By the clocks of ${timeZone}, where it is ${clock} now. It is published as it is shown here, whatever is written until then, and can be withdrawn.`,
  },
};

const steps = {
  prepare: "Putting together what goes online",
  check: "Checking the whole content",
  keep: "Keeping the new versions",
  build: "Building the site, and putting it online",
  record: "Recording it in git",
  command: "Running the command that comes after it",
  push: "Sending it to the repository elsewhere, where there is one",
} as const;

export const progress: ProgressWords = {
  name: "Progress",
  step: ({ number, count, step }) => `${number} of ${count}: ${steps[step]}…`,
  failed: "Nothing was published. The site, the drafts and git are as they were.",
  online: ({ time }) => `Online since ${time}.`,
  commandDone: "The command that comes after it ended well.",
  commandFailed: ({ problem }) =>
    `The command that comes after it failed. ${problem} The site is online here all the same. Show this to who runs the desk.`,
  history: ({ history: link }) => [link("All publications"), ", from where it can be taken back."],
};

export const history: HistoryWords = {
  title: "What was published",
  name: ({ title, time }) => `${title}, ${time}`,
  by: ({ time, by }) => `${time}, by ${by}`,
  putBack: ({ name }) => `Put ${name} back as it was before`,
  putAllBack: "Put all of this back as it was before",
  wasNew: "It was new. What was published stays at its address: to end it, withdraw it in its fields.",
  older: "Older ones",
};

const operations = {
  published: "published",
  failed: "publication that failed",
  undone: "publication that was broken off and undone",
  finished: "publication that was broken off and is finished",
  pushed: "publication that was sent to the repository elsewhere",
  "not pushed": "publication that could not be sent to the repository elsewhere",
  command: "command after the publication",
  planned: "planned",
  withdrawn: "withdrew a plan",
  "plan failed": "plan that was not published",
  dismissed: "dismissed a plan that had failed",
  "taken over": "changes that were taken over from the repository elsewhere",
} as const;

export const log: LogWords = {
  title: "Log",
  heading: "What the desk did",
  way: "Everything that the desk did",
  nothing: "Nothing yet.",
  line: ({ time, by, what, names }) => [
    time,
    ` ${by}: ${operations[what]}${names === undefined ? "" : ` (${names})`}`,
  ],
};
