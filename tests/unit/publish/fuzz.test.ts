import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { startServer } from "../../../publish/server/server.ts";
import { loadTable } from "../../../publish/server/table.ts";
import { searchFiles } from "../../fixtures/search-release.ts";
import { ask, makeFolder, release, sampleFiles, sendRaw } from "./support.ts";

// A busy machine may take its time; nothing here is about speed.
vi.setConfig({ testTimeout: 60_000 });

/** Enough to find what breaks easily; the same each time, so that a failure can be looked at. */
const runs = { numRuns: 300, seed: 56 };

const statuses = new Set([200, 301, 304, 400, 404, 405, 406, 408, 412, 414, 431]);

async function serveSample() {
  const out = join(await makeFolder(), "out");
  await release(out, [...sampleFiles(), ...searchFiles(), ...searchFiles("/ja")]);
  const server = await startServer(await loadTable(out), { port: 0, connectionLimit: 512 });
  onTestFinished(() => server.close());
  return server;
}

/** Paths made of what tends to break servers, mixed with what exists. */
const path = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          "/",
          "//",
          "/goals",
          "/56",
          ".html",
          "..",
          ".",
          "%2e",
          "%2F",
          "%5c",
          "%00",
          "%",
          "%c3%28",
          "\\",
          ";",
          "?",
          "&a=b",
          "/search",
          "?q=",
        ],
        ...[
          "index",
          "__proto__",
          "constructor",
          "~",
          "data.json",
          ":",
          "@",
          "http://a",
          "[",
          "*",
          "_next",
          ".br",
          "İ",
          "ﬁ",
        ],
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => encodeOdd(`/${parts.join("")}`));

/** Leaves what a client could put into a request line; the rest is for the test of raw bytes. */
function encodeOdd(text: string): string {
  return text.replace(/[^\x21-\x7e]/gu, (character) => {
    try {
      return encodeURIComponent(character);
    } catch {
      return "%EF%BF%BD";
    }
  });
}

test("No address gets anything but a whole, known answer that stays on the site", async () => {
  const { port } = await serveSample();
  await fc.assert(
    fc.asyncProperty(path, fc.constantFrom("GET", "HEAD", "POST"), async (target, method) => {
      const { status, headers } = await ask(`http://127.0.0.1:${port}`, target, { method });
      expect(statuses).toContain(status);
      expect(headers["content-security-policy"]).toBeDefined();
      if (headers.location !== undefined) expect(headers.location).toMatch(/^\/(?![/\\])/);
    }),
    runs,
  );
});

/** Queries made of what tends to break searches, decoders and pages, mixed with what is found. */
const query = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          "goal",
          "56",
          "G56",
          "主要施策",
          "五十六",
          "partnerships",
          "#",
          "-",
          "*",
          "\\",
          "(",
          "[",
          "$&",
          "^",
        ],
        ...[
          "<script>",
          "</search-answer>",
          "<title>",
          '"',
          "'",
          "&lt;",
          "\0",
          "\r\n",
          "\u202e",
          "__proto__",
          "toString",
        ],
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("x", "字", "1").map((sign) => sign.repeat(3000)),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(" "));

/** Halves of characters can't be encoded. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "?");

test("No query gets anything but the page, in which it is nothing but text", async () => {
  const { port } = await serveSample();
  await fc.assert(
    fc.asyncProperty(
      query,
      fc.constantFrom("/search?q=", "/ja/search?q=", "/search?a=b&q="),
      fc.boolean(),
      async (text, start, isEncoded) => {
        const target = start + (isEncoded ? encodeURIComponent(wellFormed(text)) : encodeOdd(text));
        const { status, headers, body } = await ask(`http://127.0.0.1:${port}`, target.slice(0, 20_000));
        expect([200, 400]).toContain(status);
        expect(headers["content-security-policy"]).toBeDefined();
        expect(body.length).toBeLessThan(40_000);
        if (status !== 200) return;
        const html = String(body);
        expect(html.match(/<title>/gu)).toHaveLength(1);
        expect(html.match(/<\/search-answer>/gu)).toHaveLength(1);
        expect(html.replace('<script src="/search.js" type="module"></script>', "")).not.toContain("<script");
      },
    ),
    runs,
  );
});

test("No request header changes more than the form, and none is given back", async () => {
  const { port } = await serveSample();
  const name = fc.constantFrom(
    ...[
      "accept-encoding",
      "if-none-match",
      "if-match",
      "range",
      "if-modified-since",
      "if-range",
      "accept",
      "te",
      "cookie",
    ],
    ...[
      "x-forwarded-host",
      "x-original-url",
      "x-rewrite-url",
      "next-action",
      "upgrade",
      "x-http-method-override",
    ],
  );
  const value = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc
      .array(
        fc.constantFrom("gzip", "br", "*", ";q=", "0", "0.5", ",", '"', "W/", "bytes=", "-", "9".repeat(30)),
        { maxLength: 20 },
      )
      .map((parts) => parts.join("")),
  );
  await fc.assert(
    fc.asyncProperty(name, value, async (header, text) => {
      const clean = text.replace(/[^\x20-\x7e]/g, "");
      const { status, headers } = await ask(`http://127.0.0.1:${port}`, "/goals/56", {
        headers: { [header]: clean },
      });
      expect([200, 304, 400, 406, 412]).toContain(status);
      expect(headers["set-cookie"]).toBeUndefined();
    }),
    runs,
  );
});

test("No bytes on the wire bring the server down or get an answer of the 500 kind", async () => {
  const { port } = await serveSample();
  const line = fc.constantFrom(
    "GET / HTTP/1.1",
    "GET /goals/56 HTTP/1.0",
    "POST / HTTP/1.1",
    "GET / HTTP/2.0",
    "PRI * HTTP/2.0",
    "GET",
  );
  const header = fc.constantFrom(
    ...[
      "Host: a",
      "Host:",
      "Content-Length: -1",
      "Content-Length: 99999999999999999999",
      "Transfer-Encoding: chunked",
      ": x",
    ],
    ...[
      "Transfer-Encoding: gzip, chunked",
      "Connection: upgrade",
      "Upgrade: h2c",
      "Expect: x",
      "X\u0000: y",
      "Range: bytes=0-",
    ],
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((values) => Buffer.from(values)),
    fc
      .tuple(line, fc.array(header, { maxLength: 5 }), fc.string({ maxLength: 20 }))
      .map(([first, headers, body]) => Buffer.from([first, ...headers, "", body].join("\r\n"), "latin1")),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (sent) => {
      const received = await sendRaw(port, sent, 30);
      for (const [, status] of received.matchAll(/HTTP\/1\.1 (\d{3}) /g))
        expect(statuses).toContain(Number(status));
    }),
    { ...runs, numRuns: 150 },
  );
  expect((await ask(`http://127.0.0.1:${port}`, "/goals/56")).status).toBe(200);
});
