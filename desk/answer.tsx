/** What the editor answers, and how it is sent. */
import type { ServerResponse } from "node:http";
import type { ReactNode } from "react";
import { DeskMain, renderPage } from "./frame.tsx";
import { words } from "./words.ts";

/** An answer. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  /** Where the browser goes on. */
  readonly location?: string;
  /** What the browser keeps, as `Set-Cookie` has it. */
  readonly cookie?: string;
  /** What is sent as it comes, after the body. */
  readonly rest?: AsyncIterable<string>;
  /** Of a page with the script for writing: with which the script may add styles. */
  readonly nonce?: string;
}

/** What the editor of texts needs: the desk’s own script, what it asks the desk, and the styles that it adds to the page. */
function policyFor(nonce: string | undefined): string {
  const writing = nonce === undefined ? "" : `script-src 'self'; connect-src 'self'; `;
  const styles = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  return `default-src 'none'; ${writing}style-src ${styles}; font-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}

export function page(status: number, title: string, content: ReactNode): Answer {
  return { status, body: renderPage(title, content) };
}

export function notFound(): Answer {
  const { notFound: title, noEntry } = words().desk.answers;
  return page(404, title, <DeskMain heading={noEntry} />);
}

export function seeOther(location: string): Answer {
  return { status: 303, body: "", location };
}

export async function send(
  response: ServerResponse,
  { status, body, type = "text/html", location, cookie, rest, nonce }: Answer,
): Promise<void> {
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Cache-Control": "no-store",
    "Content-Security-Policy": policyFor(nonce),
    // Without any referrer the browser would send forms as from nowhere (`Origin: null`).
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    // nginx hands on what comes as it comes.
    ...(rest ? { "X-Accel-Buffering": "no" } : {}),
    ...(location ? { Location: location } : {}),
    ...(cookie === undefined ? {} : { "Set-Cookie": cookie }),
  });
  if (!rest) {
    response.end(body);
    return;
  }
  response.write(body);
  for await (const part of rest) {
    if (response.destroyed) break;
    response.write(part);
  }
  response.end();
}
