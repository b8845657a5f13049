/** What is said in English of files that cannot be written. */
import type { FileWords } from "../groups/desk-files.ts";

export const files: FileWords = {
  notAllowed: { why: "writing there is not allowed", hint: "allow writing to the file and its folder" },
  readOnly: { why: "the drive can only be read", hint: "move the project to a drive that can be written" },
  full: { why: "the disk is full", hint: "delete what is not needed, and save again" },
  busy: { why: "another program holds the file", hint: "close it there, and save again" },
  other: { why: ({ code }) => `the system refuses it (${code})`, hint: "look at the drive and its rights" },
  taken: ({ path }) => `${path} is there already.`,
  takenHint: "edit that file, or choose another number or name",
  notCreated: ({ path, why }) => `${path} cannot be written: ${why}.`,
};
