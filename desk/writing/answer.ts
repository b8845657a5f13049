/** What the script of an entry’s page asks for: the places to link to, and what the check says. */
import type { IncomingMessage } from "node:http";
import type { Sent } from "../../lib/authoring/entry-file.ts";
import { checkSent } from "./check-sent.tsx";
import { readTargets } from "./targets.ts";

/** What is answered. */
export interface WritingAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const checks = "/edit/check";

/**
 * Answers what the script of an entry’s page asks for.
 *
 * @param pathname the address that is asked for
 * @param sent the values of a form; nothing where none was sent
 * @returns nothing where the address is another’s
 */
export async function answerWriting(
  directory: string,
  pathname: string,
  sent?: Sent,
): Promise<WritingAnswer | undefined> {
  if (sent) {
    if (!pathname.startsWith(`${checks}/`)) return undefined;
    const found = await checkSent(directory, `/edit${pathname.slice(checks.length)}`, sent);
    return found ? json(200, found) : json(404, {});
  }
  if (pathname === "/edit/targets.json") return json(200, await readTargets(directory));
  return undefined;
}

/** Whether a form was sent by the script, which shows what comes of it in the page that is open. */
export function asksForDraft({ headers }: IncomingMessage): boolean {
  return headers.accept === "application/json";
}

/** An answer for the script. */
export function json(status: number, data: object): WritingAnswer {
  return { status, type: "application/json", body: JSON.stringify(data) };
}
