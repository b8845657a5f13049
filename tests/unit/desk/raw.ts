/** A client of the desk that sends exactly what it is told, also what no browser would send. */
import { type IncomingHttpHeaders, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { connect } from "node:net";

/** Where a server listens. */
export type Listening =
  | { readonly path: string }
  | { readonly port: number; readonly host: string; readonly isSecure?: boolean };

/** What came back. */
export interface RawReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request with its headers as lines, `Name: value`, of which several can have one name. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers: readonly string[];
  readonly body?: string;
}

/** Sends one request on a connection of its own and waits for its whole answer. Characters are sent as their bytes in UTF-8. */
export function sendRequest(to: Listening, { body, ...asked }: RawRequest): Promise<RawReply> {
  const { method = body === undefined ? "GET" : "POST", path = "/edit" } = asked;
  const headers = asked.headers.flatMap((line) => {
    const [, name = "", value = ""] = /^([^:]+): ?(.*)$/su.exec(line) ?? [];
    return [name, Buffer.from(value).toString("latin1")];
  });
  if (body !== undefined) headers.push("Content-Length", String(Buffer.byteLength(body)));
  const where = "path" in to ? { socketPath: to.path } : { host: to.host, port: to.port };
  // The certificates of tests are signed by nobody.
  const options = {
    ...where,
    method,
    path,
    headers,
    agent: false,
    setHost: false,
    rejectUnauthorized: false,
  };
  return new Promise((resolve, reject) => {
    const request = "isSecure" in to && to.isSecure ? requestSecure : requestPlain;
    const asking = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    asking.once("error", reject);
    asking.end(body);
  });
}

/** Sends bytes and returns all that comes back until the server closes the connection. */
export function exchange(to: Listening, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(to, () => socket.write(bytes));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.once("error", (error) => (chunks.length > 0 ? socket.destroy() : reject(error)));
    socket.once("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
  });
}
