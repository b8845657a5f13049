/** What a fault of the program comes to while something is read or checked. */
import { debuglog } from "node:util";
import { type Diagnostic, diagnostic } from "./diagnostics.ts";

const debug = debuglog("content");

/**
 * A fault of the program is no mistake of those who write: it is reported as what it is, at the file at which it came up, and the
 * check of the other files goes on. `NODE_DEBUG=content` shows where the program failed.
 */
export function guard<Result>(
  path: string,
  diagnostics: Diagnostic[],
  check: () => Result,
): Result | undefined {
  try {
    return check();
  } catch (error) {
    debug("%s: %s", path, error);
    diagnostics.push(
      diagnostic(
        "program-fault",
        { path, line: 1, column: 1 },
        ({ report }) => report.fault,
        ({ report }) => report.faultHint,
      ),
    );
    return undefined;
  }
}
