/** A desk over a real server that says who it takes each request to be from, in place of the site. */
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createEditServer, type EditServerOptions } from "../../../desk/edit-server.ts";
import type { FindPerson } from "../../../desk/sign-in/find-person.ts";
import { listenOnSocket } from "../../../scripts/listen-on-socket.ts";
import { type Listening, type RawReply, type RawRequest, sendRequest } from "./raw.ts";

/** A desk of one test. */
export interface TestDesk {
  readonly to: Listening;
  readonly send: (request: RawRequest) => Promise<RawReply>;
  /** Addresses that were handed on to the site. */
  readonly handedOn: readonly string[];
}

/** A folder that is gone when the test is over. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "desk-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Starts a desk. Addresses that end in `/who` answer with the person as JSON; `/broken` fails.
 *
 * @param at a port, or the path of a socket
 */
export async function startDesk(
  findPerson: FindPerson,
  at: number | string = 0,
  limits: NonNullable<EditServerOptions["limits"]> = {},
): Promise<TestDesk> {
  const handedOn: string[] = [];
  const { server } = createEditServer({
    directory: "content",
    publicFolder: "public",
    assets: { styles: ["desk/editor.css"], scripts: {}, fonts: [] },
    findPerson: (arrival) => {
      const decision = findPerson(arrival);
      // The site is not told who asks, so the test's site asks by the address.
      if ("person" in decision && arrival.url?.endsWith("/who"))
        return { answer: { status: 200, headers: {}, body: JSON.stringify(decision.person) } };
      return decision;
    },
    publishing: "Nothing can be published from here.",
    sharing: "Nothing can be shown from here.",
    findSite: async () => ({
      answer: async ({ url = "" }, response) => {
        handedOn.push(url);
        if (url === "/broken") throw new Error("The site is broken.");
        response.end("the site");
      },
      answerShared: async (_, response) => {
        response.end("what was shared");
      },
    }),
    limits,
  });
  if (typeof at === "string") await listenOnSocket(server, at);
  else await once(server.listen(at, "127.0.0.1"), "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  const address = server.address();
  if (address === null) throw new Error("The server does not listen.");
  const to = typeof address === "string" ? { path: address } : { port: address.port, host: "127.0.0.1" };
  return { to, handedOn, send: (request) => sendRequest(to, request) };
}
