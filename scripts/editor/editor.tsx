/** Answers the requests for `/edit`: pages, and what is sent from them. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { ReactNode } from "react";
import { createFile } from "../create-file.ts";
import { type Desk, type Entry, readDesk } from "./desk.ts";
import { DeskPage } from "./desk-page.tsx";
import { changeEntry, partsOf, type Sent } from "./entry-file.ts";
import { EntryPage, type Message } from "./entry-page.tsx";
import { renderPage } from "./frame.tsx";
import { createQueue, replaceFile, versionOf } from "./store.ts";

/** What the editor answers. */
interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  /** Where the browser goes on. */
  readonly location?: string;
}

/** Nothing that the check accepts is longer when a form sends it. */
const longestForm = 2 * 1024 * 1024;

/**
 * The editor of a content folder. Whoever calls it has made sure where the request comes from (`findRefusal`).
 *
 * @param directory the content folder
 * @param styles the file of the style sheet
 */
export function createEditor(directory: string, styles: string) {
  const inTurn = createQueue();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const isWhole = searchParams.has("whole");
    if (pathname === "/edit/editor.css") {
      return send(response, { status: 200, body: await readFile(styles, "utf8"), type: "text/css" });
    }
    if (!["GET", "HEAD", "POST"].includes(request.method ?? "")) {
      return send(response, { status: 405, body: "The editor knows GET and POST.", type: "text/plain" });
    }
    if (request.method !== "POST") {
      const desk = await readDesk(directory);
      const message: Message | undefined = searchParams.has("saved")
        ? { kind: "done", text: "Saved." }
        : undefined;
      return send(response, showPage(desk, pathname, isWhole, message));
    }
    const form = await readForm(request);
    if (!form) return send(response, { status: 413, body: "The text is too long.", type: "text/plain" });
    const sent: Sent = (name) => form.getAll(name);
    const answer = await inTurn(() =>
      pathname === "/edit" ? createEntry(directory, form) : saveEntry(directory, pathname, isWhole, sent),
    );
    return send(response, answer);
  };
}

function showPage(desk: Desk, pathname: string, isWhole: boolean, message?: Message, sent?: Sent): Answer {
  if (pathname === "/edit") return page(200, "All entries", <DeskPage desk={desk} />);
  const entry = findEntry(desk, pathname);
  if (!entry) return notFound();
  const { place, file, name, path } = entry;
  const parts = file && !isWhole ? partsOf(place.kind, path, file.text) : undefined;
  const status = message?.kind === "error" ? 409 : 200;
  return page(status, name, <EntryPage {...{ desk, entry, parts, message, sent }} />);
}

async function createEntry(directory: string, form: URLSearchParams): Promise<Answer> {
  const kind = form.get("kind") ?? "";
  const name = (form.get("name") ?? "").trim();
  const created = await createFile(directory, kind, name);
  if ("path" in created) return seeOther(`/edit/${created.path.replace(/\.mdx$/u, "")}`);
  const desk = await readDesk(directory);
  return page(409, "All entries", <DeskPage desk={desk} refusal={{ ...created, kind, name }} />);
}

async function saveEntry(directory: string, pathname: string, isWhole: boolean, sent: Sent): Promise<Answer> {
  const desk = await readDesk(directory);
  const entry = findEntry(desk, pathname);
  if (!entry?.file) return notFound();
  const refuse = (text: string) => showPage(desk, pathname, isWhole, { kind: "error", text }, sent);
  if (sent("version")[0] !== versionOf(entry.bytes)) {
    return refuse(
      "Not saved: the file was changed by another program meanwhile. Your words are still below. Compare them with the page beside; saving again puts them in place.",
    );
  }
  const changed = changeEntry(entry.place.kind, entry.path, entry.file, sent);
  if ("stuck" in changed) {
    const what = changed.stuck === "text" ? "the text" : `“${changed.stuck.label}”`;
    return refuse(
      `Not saved: ${what} cannot be changed here without touching what stands around it in the file. Edit the whole file instead.`,
    );
  }
  const bytes = new TextEncoder().encode(changed.file.raw);
  if (!Buffer.from(bytes).equals(entry.bytes))
    await replaceFile(join(desk.directory, entry.place.path), bytes);
  return seeOther(`${pathname}?${isWhole ? "whole&" : ""}saved`);
}

function findEntry(desk: Desk, pathname: string): Entry | undefined {
  return desk.entries.find(({ address }) => address === pathname);
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // Read to its end all the same: a browser hears an answer only when it has sent everything.
    if (length <= longestForm) chunks.push(chunk);
  }
  if (length > longestForm) return undefined;
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

function page(status: number, title: string, content: ReactNode): Answer {
  return { status, body: renderPage(title, content) };
}

function notFound(): Answer {
  const content = (
    <main>
      <h1>There is no such entry</h1>
      <p>
        <a href="/edit">All entries</a>
      </p>
    </main>
  );
  return page(404, "Not found", content);
}

function seeOther(location: string): Answer {
  return { status: 303, body: "", location };
}

function send(response: ServerResponse, { status, body, type = "text/html", location }: Answer): void {
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Cache-Control": "no-store",
    "Content-Security-Policy":
      "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    // Without any referrer the browser would send forms as from nowhere (`Origin: null`).
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(location ? { Location: location } : {}),
  });
  response.end(body);
}
