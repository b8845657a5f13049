/**
 * The site's own server: Node's `http` in front of a table. All it adds is patience with those who read and none with
 * those who only hold connections open.
 */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { type Answer, answer, plainAnswer } from "./answer.ts";
import type { Table } from "./table.ts";

/** A server that is listening. */
export interface SiteServer {
  readonly port: number;
  /** Answers from another release; requests under way are answered from the one they began with. */
  replaceTable(table: Table): void;
  /** Takes no new connections, finishes what is in flight, and resolves when all is closed. */
  close(): Promise<void>;
}

interface ServerOptions {
  /** `0` lets the system choose. */
  readonly port: number;
  /** An address or a name of this machine; all interfaces where none is given. */
  readonly host?: string | undefined;
  /** Connections held at once; beyond it one gives way to the new one. */
  readonly connectionLimit: number;
}

/** A request line and headers may be this long; addresses are held to far less by `readTarget`. */
const maxHeaderSize = 32 * 1024;

/** How long a request that is already on its way may take to arrive when the server is to stop. */
const arrivalGrace = 300;

/** How long what is in flight may take then; process managers wait ten seconds or more before they kill. */
const drainLimit = 8000;

/**
 * Starts a server.
 *
 * @throws {Error} with the system's code, such as `EADDRINUSE`, where the port or the host can't be had
 */
export async function startServer(firstTable: Table, options: ServerOptions): Promise<SiteServer> {
  let table = firstTable;
  let isClosing = false;
  // In the order in which they came: those that have not yet sent a whole request, and the others.
  const unproven = new Set<Socket>();
  const proven = new Set<Socket>();

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const { socket, headers } = request;
    if (unproven.delete(socket)) proven.add(socket);
    // A body is of no use here: it isn't waited for, and what follows it can't be told from it.
    const hasBody = headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
    send(response, answerRequest(table, request), request.method === "HEAD", hasBody || isClosing);
  };

  const server = createServer(
    // Node's own check of `Host` answers without the site's headers; `answerRequest` makes it instead.
    { maxHeaderSize, requireHostHeader: false, connectionsCheckingInterval: 1000, highWaterMark: 256 * 1024 },
    handle,
  );
  server.headersTimeout = 10_000;
  server.requestTimeout = 15_000;
  // Longer than load balancers keep a connection, so that it is they who close it.
  server.keepAliveTimeout = 65_000;
  server.timeout = 30_000;
  server.on("checkContinue", handle);
  server.on("checkExpectation", handle);
  server.on("clientError", (error: ParseError, socket) => {
    if (socket.writableLength > 0) socket.destroy();
    else if (!socket.writable || error.code === "ECONNRESET") socket.destroy();
    else refuse(table, statusOfParseError(error), socket);
  });
  server.on("connect", (_request, socket) => refuse(table, 405, socket));
  server.on("connection", (socket) => {
    if (unproven.size + proven.size >= options.connectionLimit) giveWay(unproven, proven);
    unproven.add(socket);
    socket.once("close", () => {
      unproven.delete(socket);
      proven.delete(socket);
    });
  });

  await listen(server, options);
  return {
    port: portOf(server),
    replaceTable(next) {
      table = next;
    },
    async close() {
      isClosing = true;
      // `http.Server` would cut idle connections off at once, and with them requests that are on their way.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      const grace = setTimeout(() => {
        for (const socket of [...unproven, ...proven]) if (!isSending(socket)) socket.destroy();
      }, arrivalGrace);
      const limit = setTimeout(() => server.closeAllConnections(), drainLimit);
      await closed;
      clearTimeout(grace);
      clearTimeout(limit);
    },
  };
}

function answerRequest(table: Table, request: IncomingMessage): Answer {
  const { method = "", url = "", headers, httpVersion } = request;
  const hosts = countHosts(request.rawHeaders);
  if (hosts > 1 || (hosts === 0 && httpVersion === "1.1")) return plainAnswer(table, 400);
  return answer(table, { method, target: url, headers });
}

function countHosts(rawHeaders: readonly string[]): number {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts;
}

function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  isHead: boolean,
  isLast: boolean,
): void {
  response.writeHead(status, isLast ? [...headers, "Connection", "close"] : headers);
  response.end(isHead ? undefined : body);
}

/** What Node reports of bytes that it could not make a request of. */
interface ParseError {
  readonly code?: string | undefined;
  readonly rawPacket?: Buffer | undefined;
}

/** Answers what Node's parser would not make a request of, and closes the connection. */
function refuse(table: Table, status: number, socket: Duplex): void {
  const { headers, body } = plainAnswer(table, status, status === 405 ? ["Allow", "GET, HEAD"] : []);
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`];
  for (let index = 0; index < headers.length; index += 2) {
    lines.push(`${headers[index]}: ${headers[index + 1]}`);
  }
  socket.end(`${lines.join("\r\n")}\r\nConnection: close\r\n\r\n${body ?? ""}`);
}

/** How a request begins that is sound but for its method. */
const requestLine = /^[!#$%&'*+.^_`|~\w-]+ \S+ HTTP\/1\.[01]\r?\n/;

function statusOfParseError({ code, rawPacket }: ParseError): number {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  if (code === "HPE_INVALID_METHOD" && requestLine.test(rawPacket?.toString("latin1") ?? "")) return 405;
  // Where no line has ended yet, it is the request line that is too long.
  if (code === "HPE_HEADER_OVERFLOW") return rawPacket?.includes("\r\n") ? 431 : 414;
  return 400;
}

/** Answers are made at once, so that a connection is in use for as long as it has bytes to send. */
function isSending(socket: Socket): boolean {
  return socket.writableLength > 0;
}

/** Closes the oldest connection that never sent a whole request; else the oldest that waits; else the oldest. */
function giveWay(unproven: Set<Socket>, proven: Set<Socket>): void {
  const [halfOpen] = unproven;
  const [oldest] = proven;
  const chosen = halfOpen ?? [...proven].find((socket) => !isSending(socket)) ?? oldest;
  if (!chosen) return;
  unproven.delete(chosen);
  proven.delete(chosen);
  chosen.destroy();
}

function listen(server: Server, { port, host }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, backlog: 1024 }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens on no port.");
  return address.port;
}
