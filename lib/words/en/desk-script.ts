/** What the scripts of the desk’s pages say in English. Nothing is imported but types: each byte is sent to browsers. */
import type { DeskScriptWords, PasteCounts } from "../groups/desk-script.ts";

const numbers = new Intl.NumberFormat("en-GB");
const lists = new Intl.ListFormat("en-GB", { type: "conjunction" });
const times = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

/** `2 headings`; nothing where there are none. */
function counted(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${numbers.format(count)} ${noun}${count === 1 ? "" : "s"}`];
}

function pasted(paste: PasteCounts): string {
  const held = [
    ...counted(paste.headings, "heading"),
    ...counted(paste.lists, "list"),
    ...counted(paste.tables, "table"),
    ...counted(paste.links, "link"),
  ];
  const left = [
    "fonts and colours",
    ...counted(paste.pictures, "picture"),
    ...counted(paste.comments, "comment"),
    ...counted(paste.deletions, "deleted passage"),
  ];
  const what = held.length === 0 ? "" : `: ${held.join(", ")}`;
  return `Pasted as clean text${what}; ${lists.format(left)} were left out.`;
}

const tools: DeskScriptWords["tools"] = {
  title: "Format of the text",
  withKey: ({ label, key }) => `${label} (Ctrl+${key})`,
  strong: { label: "Strong", sign: "B" },
  emphasis: { label: "Emphasis", sign: "I" },
  heading: { label: "Heading", sign: "Heading" },
  bullets: { label: "List", sign: "List" },
  numbers: { label: "Numbered list", sign: "Numbered list" },
  link: { label: "Link", sign: "Link" },
  target: { label: "Link to a goal", sign: "Link to a goal…" },
  picture: { label: "Picture", sign: "Picture…" },
  undo: { label: "Undo", sign: "Undo" },
  redo: { label: "Redo", sign: "Redo" },
  linkText: "words",
  deleted: "Selection deleted",
};

const targets: DeskScriptWords["targets"] = {
  title: "Link to a goal",
  field: "Number or words of a goal, a strategy, a vision or a page",
  list: "Places to link to",
  reading: "Reading the list…",
  count({ count, shown }) {
    const more = shown === undefined ? "" : `; the first ${numbers.format(shown)} are shown`;
    return count === 1 ? "1 place" : `${numbers.format(count)} places${more}`;
  },
  failed: "The list cannot be read now. Close this, and try again.",
  signedOut: "You are no longer signed in. Sign in again in another window, and then open this list again.",
  paragraph: ({ name, number }) => `${name}, paragraph ${number}`,
  beforeNumber: ["no", "nr", "number", "p", "par", "paragraph", "g"],
};

export const deskScript: DeskScriptWords = {
  entries: {
    shown: ({ shown, all }) =>
      shown === all
        ? `${numbers.format(all)} entries`
        : `${numbers.format(shown)} of ${numbers.format(all)} entries`,
  },
  saving: {
    saving: "Saving…",
    saved: "Saved.",
    noAnswer: "Not saved: the editor does not answer. Your words are kept in this browser; trying again.",
    notSaved:
      "Not saved: something went wrong at the desk. Your words are kept in this browser; trying again.",
    signedOut:
      "Not saved: you are no longer signed in. Your words are kept in this browser, and are saved once you are signed in again.",
    signIn: "Sign in in another window",
    conflict: "Not saved: somebody else has saved this entry in the meantime. Nothing is lost.",
  },
  conflict: {
    title: "Somebody else has saved this entry",
    explanation:
      "Below are both texts in one. You can go on writing, and take over from it what you want to keep. Then choose.",
    mine: "Save mine in the place of theirs",
    theirs: "Take theirs into the form",
    legend: ({ theirs, mine }) => [theirs("only in theirs"), " · ", mine("only in yours")],
    keptTheirs: "The words that yours have replaced, to copy",
    keptMine: "Your words, to copy",
  },
  keptDraft: {
    title: "Words that were not saved",
    from({ at, isToday }) {
      const day = isToday ? "" : `${days.format(at)}, `;
      return `Your words from ${day}${times.format(at)} were not saved here.`;
    },
    putBack: "Put them back",
    discard: "Discard them",
  },
  paste: { done: pasted, undo: "Undo" },
  tools,
  targets,
  pictures: {
    title: "Picture",
    file: "The picture: choose a file, or drop it here",
    description: "What it shows",
    descriptionHelp: "For those who can’t see it: what somebody would say of it on the telephone.",
    add: "Add the picture",
    sending: "Sending…",
    notSent: "The desk does not answer. The picture was not sent; try again.",
    signedOut:
      "You are no longer signed in. Sign in again in another window, and then send the picture again.",
  },
  cancel: "Cancel",
  preview: { width: "Width of the page", phone: "Phone", desktop: "Desktop" },
};
