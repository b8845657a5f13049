/** Says in words why the system does not let a file be written. */
import { codeOf } from "./file-calls.ts";

/** Why, to complete a sentence, and what to do. */
export interface WriteRefusal {
  readonly why: string;
  readonly hint: string;
}

const reasons: Readonly<Record<string, WriteRefusal>> = {
  EACCES: { why: "writing there is not allowed", hint: "allow writing to the file and its folder" },
  EPERM: { why: "writing there is not allowed", hint: "allow writing to the file and its folder" },
  EROFS: { why: "the drive can only be read", hint: "move the project to a drive that can be written" },
  ENOSPC: { why: "the disk is full", hint: "delete what is not needed, and save again" },
  EDQUOT: { why: "the disk is full", hint: "delete what is not needed, and save again" },
  EBUSY: { why: "another program holds the file", hint: "close it there, and save again" },
};

/**
 * @param error of a call of the file system
 * @throws the error, where it does not come from the system
 */
export function describeRefusal(error: unknown): WriteRefusal {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return (
    reasons[code] ?? { why: `the system refuses it (${code})`, hint: "look at the drive and its rights" }
  );
}
