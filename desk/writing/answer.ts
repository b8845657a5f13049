/** What the script of an entry’s page asks for: itself, its styles, the places to link to, and what the check says. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import type { Sent } from "../../lib/authoring/entry-file.ts";
import { checkSent } from "./check-sent.tsx";
import { readTargets } from "./targets.ts";

/** The files that the editor’s pages need in a browser. */
export interface Assets {
  /** The style sheets, sent as one. */
  readonly styles: readonly string[];
  /** The bundled script. */
  readonly script: string;
}

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
  assets: Assets,
  pathname: string,
  sent?: Sent,
): Promise<WritingAnswer | undefined> {
  if (sent) {
    if (!pathname.startsWith(`${checks}/`)) return undefined;
    const found = await checkSent(directory, `/edit${pathname.slice(checks.length)}`, sent);
    return found ? json(200, found) : json(404, {});
  }
  if (pathname === "/edit/editor.css") {
    const sheets = await Promise.all(assets.styles.map((file) => readFile(file, "utf8")));
    return { status: 200, type: "text/css", body: sheets.join("\n") };
  }
  if (pathname === "/edit/editor.js")
    return { status: 200, type: "text/javascript", body: await readFile(assets.script, "utf8") };
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
