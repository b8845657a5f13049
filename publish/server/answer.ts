/** What the server says to a request: a pure function of the request and the table. */
import type { IncomingHttpHeaders } from "node:http";
import { redirectStatus } from "../headers/header-rules.ts";
import { canonicalPath, readTarget } from "./address.ts";
import { chooseEncoding, namesEtag } from "./negotiate.ts";
import { readQuery } from "./search.ts";
import type { EncodedFile, Table } from "./table.ts";

/** The parts of a request that an answer may depend on. */
export interface Question {
  readonly method: string;
  readonly target: string;
  readonly headers: Pick<IncomingHttpHeaders, "accept-encoding" | "if-none-match" | "if-match">;
}

/** A whole answer; for HEAD the body is left out when it is sent. */
export interface Answer {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body?: Buffer;
}

const reasons: Readonly<Record<number, string>> = {
  400: "The request can't be understood.",
  404: "There is nothing at this address.",
  405: "This site can only be read.",
  406: "No encoding of this file is acceptable to the client.",
  408: "The request took too long.",
  412: "The file is no longer the one that was asked for.",
  414: "The address is too long.",
  431: "The request's headers are too long.",
};

/** An answer in one line of plain text. */
export function plainAnswer(table: Table, status: number, more: readonly string[] = []): Answer {
  const body = Buffer.from(`${reasons[status] ?? "ok"}\n`);
  const headers = [
    ...table.everywhere,
    ...["Cache-Control", "no-store", "Content-Type", "text/plain; charset=utf-8"],
    ...["Content-Length", String(body.length), ...more],
  ];
  return { status, headers, body };
}

/** Answers a request from a table. */
export function answer(table: Table, { method, target, headers }: Question): Answer {
  if (method !== "GET" && method !== "HEAD") return plainAnswer(table, 405, ["Allow", "GET, HEAD"]);
  // What nearly all ask for: an address as it is.
  const exact = table.files.get(target);
  if (exact) return answerFile(table, exact, headers);
  const searched = findSearched(table, target);
  if (searched) return answerFile(table, searched, headers);

  const asked = readTarget(target);
  if ("refused" in asked) return plainAnswer(table, asked.refused);
  const file = table.files.get(asked.path);
  if (file) return answerFile(table, file, headers);
  if (asked.path === "/healthz") return plainAnswer(table, 200);

  const path = canonicalPath(asked.path);
  if (path === undefined) return plainAnswer(table, 400);
  const address = table.canonical.get(path);
  if (address !== undefined) return redirect(table, path, address + asked.query);
  return answerMissing(table, path, headers);
}

/** The page of searches with what was asked for, however long that is: it is cut where it is looked for. */
function findSearched({ searches, files }: Table, target: string): EncodedFile | undefined {
  const [path = "", ...parts] = target.split("?");
  const search = parts.length > 0 ? searches.get(path) : undefined;
  if (!search) return undefined;
  const query = readQuery(parts.join("?"));
  return query === undefined ? files.get(path) : search(query);
}

function answerFile(table: Table, file: EncodedFile, headers: Question["headers"]): Answer {
  const encoding = chooseEncoding(headers["accept-encoding"], (each) => file[each] !== undefined);
  const encoded = encoding && file[encoding];
  if (!encoded) return plainAnswer(table, 406, ["Vary", "Accept-Encoding"]);
  if (headers["if-match"] !== undefined && !namesEtag(headers["if-match"], encoded.etag)) {
    return plainAnswer(table, 412);
  }
  if (headers["if-none-match"] !== undefined && namesEtag(headers["if-none-match"], encoded.etag)) {
    return { status: 304, headers: encoded.validatorHeaders };
  }
  return { status: 200, headers: encoded.headers, body: encoded.bytes() };
}

/** The 404 page of the nearest part of the site, as static hosts choose it. */
function answerMissing(table: Table, path: string, headers: Question["headers"]): Answer {
  const file = table.missing.find(({ under }) => path.startsWith(under))?.file;
  const encoding = file && chooseEncoding(headers["accept-encoding"], (each) => file[each] !== undefined);
  const encoded = encoding && file[encoding];
  return encoded ? { status: 404, headers: encoded.headers, body: encoded.bytes() } : plainAnswer(table, 404);
}

function redirect(table: Table, path: string, location: string): Answer {
  const headers = [
    ...(table.movedHeaders.get(path) ?? table.everywhere),
    ...["Cache-Control", table.revalidate, "Location", location, "Content-Length", "0"],
  ];
  return { status: redirectStatus, headers };
}
