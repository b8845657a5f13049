/** Says in words why the system does not let a file be written. */
import type { WriteRefusal } from "../../lib/words/groups/desk-files.ts";
import { words } from "../words.ts";
import { codeOf } from "./file-calls.ts";

const reasons: ReadonlyMap<string, "notAllowed" | "readOnly" | "full" | "busy"> = new Map([
  ["EACCES", "notAllowed"],
  ["EPERM", "notAllowed"],
  ["EROFS", "readOnly"],
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EBUSY", "busy"],
]);

/**
 * @param error of a call of the file system
 * @throws the error, where it does not come from the system
 */
export function describeRefusal(error: unknown): WriteRefusal {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const { files } = words().desk;
  const reason = reasons.get(code);
  return reason ? files[reason] : { why: files.other.why({ code }), hint: files.other.hint };
}
