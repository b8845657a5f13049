/** What the desk says in English of publications that are refused, fail or are broken off, and of what comes after them. */
import type {
  CommandReasons,
  KeepingReasons,
  PublicationReasons,
  ReasonWords,
  RemoteReasons,
} from "../groups/publishing-reasons.ts";

const publication: PublicationReasons = {
  noRepository: ({ said }) =>
    `The content is not on a branch of a git repository, so nothing can be published from here (${said}).`,
  isBusy: "Something else is being published. Try again when it is online.",
  wasWithdrawn: "It was withdrawn before it was published.",
  wentWrong: "That went wrong; the terminal says why. The drafts are as they were.",
  changedSince:
    "Something else has gone online, or into the repository, since you looked. Nothing was published; look again and publish then.",
  savedAgain: ({ name }) =>
    `${name} has been saved again since you looked. Look at it again, and publish then.`,
  noteNotWritten: ({ name }) => `The note can’t be written into ${name}. Write it there, in the whole file.`,
  replaced: ({ name }) =>
    `${name} is no longer online as it was when this was planned: something else has been published there since. Look at both, and publish again.`,
  errors: ({ findings }) => `The check found something to correct:\n${findings}`,
  nothing: "There is nothing to publish: what you chose is online as it is.",
  notBuilt: "The site could not be built.",
  notRecorded: ({ said }) =>
    `It is online, but git could not record it (${said}). The desk tries again at its next start.`,
  notMerged: ({ branch, kept }) =>
    `It is online, but others have changed the branch ${branch} meanwhile: somebody who knows git has to merge the branch ${kept} into it.`,
  noSuch: "There is no such publication.",
  nothingToPutBack: "Nothing of that publication can be put back.",
  finished({ names, by, commandProblem }) {
    const said = `The publication of ${names} by ${by} was broken off after it was online. It is recorded now.`;
    return commandProblem === undefined ? said : `${said} The command after it failed: ${commandProblem}`;
  },
  undone: ({ names, by, isPlanned }) =>
    `The publication of ${names} by ${by} was broken off before anything was online. Nothing has changed; ${isPlanned ? "it was planned, so the desk publishes it by itself" : "publish again"}.`,
  isWrittenInto: ({ folder }) => `${folder} can’t be removed: another program goes on writing into it.`,
};

const remote: RemoteReasons = {
  diverged:
    "The repository that this one is pushed to has changes of its own, and so has this one. Somebody who knows git has to merge them; until then nothing can be published from here.",
  blocked: ({ files }) =>
    `Others have changed in the repository what is also changed here and not yet online, so their changes can't be taken over (${files}). Somebody who knows git has to merge them; your drafts are kept.`,
  notPushed: ({ said }) =>
    `It is online, but it could not be sent to the repository elsewhere (${said}). The desk tries again by itself.`,
};

const command: CommandReasons = {
  done: "It ended well.",
  notStarted: ({ said }) => `It could not be started: ${said}.`,
  late: ({ seconds }) => `It had not ended after ${seconds} seconds, and was ended.`,
  signal: ({ signal }) => `It ended with ${signal}.`,
  code: ({ code }) => `It ended with the code ${code}.`,
};

const keeping: KeepingReasons = {
  notReplaced: ({ file, why }) => `Nothing was published: ${file} cannot be replaced: ${why}`,
  notWritten: ({ file, why }) => `Nothing was published: ${file} cannot be written: ${why}`,
  notAdded: ({ file, why }) => `Nothing was added to ${file}: ${why}`,
  anotherFile: "another file is there.",
  changedMeanwhile: "another program has changed it meanwhile. Run the command again.",
  refused: ({ why, hint }) => `${why}.\n  hint: ${hint}`,
};

export const reasons: ReasonWords = { publication, remote, command, keeping };
