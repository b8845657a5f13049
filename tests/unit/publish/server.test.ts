import { connect } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type SiteServer, startServer } from "../../../publish/server/server.ts";
import { loadTable } from "../../../publish/server/table.ts";
import { ask, makeFolder, release, sampleFiles, sendRaw } from "./support.ts";

// A busy machine may take its time; nothing here is about speed.
vi.setConfig({ testTimeout: 60_000 });

const securityHeaders = [
  "content-security-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
  "referrer-policy",
  "strict-transport-security",
  "x-content-type-options",
  "x-frame-options",
];

async function serveSample(connectionLimit = 512): Promise<{ server: SiteServer; url: string; out: string }> {
  const out = join(await makeFolder(), "out");
  await release(out, sampleFiles());
  const server = await startServer(await loadTable(out), { port: 0, connectionLimit });
  onTestFinished(() => server.close());
  return { server, url: `http://127.0.0.1:${server.port}`, out };
}

describe("A page", () => {
  test("comes in the form that the reader prefers, each with its own strong validator", async () => {
    const { url } = await serveSample();
    const plain = await ask(url, "/goals/56");
    const gzip = await ask(url, "/goals/56", { headers: { "accept-encoding": "gzip" } });
    const brotli = await ask(url, "/goals/56", { headers: { "accept-encoding": "gzip, br" } });
    expect([plain.status, gzip.status, brotli.status]).toEqual([200, 200, 200]);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect([gzip.headers["content-encoding"], brotli.headers["content-encoding"]]).toEqual(["gzip", "br"]);
    expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers } of [plain, gzip, brotli]) {
      expect(headers.vary).toBe("Accept-Encoding");
      expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(headers.etag).toMatch(/^"[^"]+"$/);
    }
  });

  test("that the reader has already is not sent again, and the answer repeats what caches need", async () => {
    const { url } = await serveSample();
    const headers = { "accept-encoding": "br" };
    const first = await ask(url, "/goals/56", { headers });
    const again = await ask(url, "/goals/56", {
      headers: { ...headers, "if-none-match": `"x", W/${first.headers.etag}` },
    });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    for (const name of ["etag", "cache-control", "vary"])
      expect(again.headers[name]).toBe(first.headers[name]);
    const otherForm = await ask(url, "/goals/56", { headers: { "if-none-match": first.headers.etag ?? "" } });
    expect(otherForm.status).toBe(200);
  });

  test("is sent whole whatever range is asked for", async () => {
    const { url } = await serveSample();
    const whole = await ask(url, "/goals/56");
    for (const range of [
      "bytes=0-4",
      "bytes=5-2",
      "bytes=-0",
      "bytes=0-,0-,0-,0-,0-",
      "lines=1-2",
      "bytes=99999999-",
    ]) {
      const { status, body } = await ask(url, "/goals/56", { headers: { range } });
      expect([range, status, body.equals(whole.body)]).toEqual([range, 200, true]);
    }
  });

  test("has the same headers for HEAD, without its bytes", async () => {
    const { url } = await serveSample();
    const get = await ask(url, "/goals/56");
    const head = await ask(url, "/goals/56", { method: "HEAD" });
    expect(head.body.length).toBe(0);
    const { date: _getDate, ...getHeaders } = get.headers;
    const { date: _headDate, ...headHeaders } = head.headers;
    expect(headHeaders).toEqual(getHeaders);
  });

  test("is the same whatever host, proxy or framework header is sent", async () => {
    const { url } = await serveSample();
    const plain = await ask(url, "/goals/56");
    for (const [name, value] of [
      ["host", "elsewhere.example"],
      ["x-forwarded-host", "elsewhere.example"],
      ["x-forwarded-proto", "https"],
      ["rsc", "1"],
      ["next-action", "x"],
      ["next-router-state-tree", "%5B%5D"],
      ["x-middleware-subrequest", "middleware:middleware:middleware"],
      ["x-nextjs-data", "1"],
    ] as const) {
      const { status, body, headers } = await ask(url, "/goals/56", { headers: { [name]: value } });
      expect([name, status, body.equals(plain.body)]).toEqual([name, 200, true]);
      expect(JSON.stringify(headers)).not.toContain("elsewhere.example");
    }
  });
});

test("A file whose name says what it holds is kept for a year", async () => {
  const { url } = await serveSample();
  const { headers } = await ask(url, "/_next/static/media/Font-1a2B.woff2");
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(headers["content-type"]).toBe("font/woff2");
  expect(headers.vary).toBeUndefined();
});

test.each([
  ["/goals/56/", "/goals/56"],
  ["/goals/56.html", "/goals/56"],
  ["/Goals/56?a=%2F%2Fb", "/goals/56?a=%2F%2Fb"],
  ["//goals//56", "/goals/56"],
  ["/index.html", "/"],
  ["//", "/"],
  ["/old", "/goals/56"],
  ["/OLD/", "/goals/56"],
  ["/_next/static/media/font-1A2b.woff2", "/_next/static/media/Font-1a2B.woff2"],
])("%s is redirected for good to %s", async (path, location) => {
  const { url } = await serveSample();
  const { status, headers } = await ask(url, path);
  expect([status, headers.location]).toEqual([301, location]);
});

test.each([
  ["/goals/99", "no such goal"],
  ["/Goals/99/", "no such goal"],
  ["/goals/404.html", "no such goal"],
  ["/nope", "nothing here"],
  ["/404.html", "nothing here"],
  ["/.htaccess", "nothing here"],
  ["/_headers", "nothing here"],
  ["/_redirects", "nothing here"],
  ["/.nginx/server.conf", "nothing here"],
  ["/.release.json", "nothing here"],
  ["/index.html.br", "nothing here"],
  ["/goals/56.html.gz", "no such goal"],
  ["//elsewhere.example/", "nothing here"],
  ["/__proto__", "nothing here"],
  ["/constructor", "nothing here"],
])("%s does not exist, and the nearest 404 page says so", async (path, words) => {
  const { url } = await serveSample();
  const { status, body, headers } = await ask(url, path);
  expect(status).toBe(404);
  expect(body.toString()).toContain(words);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
});

describe("What can't be answered is refused in a line, with every security header", () => {
  test.each([
    ["POST", "/goals/56", 405],
    ["OPTIONS", "/goals/56", 405],
    ["PUT", "/nope", 405],
    ["TRACE", "/", 405],
    ["DELETE", "/healthz", 405],
    ["GET", "/../etc/passwd", 400],
    ["GET", "/%2e%2e/%2e%2e/etc/passwd", 400],
    ["GET", "/a%00b", 400],
    ["GET", "/%", 400],
    ["GET", "/%c0%ae%c0%ae/", 400],
    ["GET", `/${"a".repeat(5000)}`, 414],
  ])("%s %s", async (method, path, status) => {
    const { url } = await serveSample();
    const response = await ask(url, path, { method });
    expect(response.status).toBe(status);
    expect(response.body.length).toBeLessThan(100);
    expect(response.headers.allow).toBe(status === 405 ? "GET, HEAD" : undefined);
    for (const name of securityHeaders) expect([name, response.headers[name]]).not.toEqual([name, undefined]);
  });

  test.each([
    ["an unknown method", "FOO / HTTP/1.1\r\nHost: a\r\n\r\n", 405],
    ["a tunnel", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", 405],
    ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
    ["two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400],
    ["a bare asterisk", "GET * HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["no protocol", "hello\r\n\r\n", 400],
    ["a folded header", "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", 400],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx", 400],
    [
      "a length and chunks",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx",
      400,
    ],
    ["bytes that are not text", Buffer.from("GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n", "latin1"), 400],
    ["too much in the headers", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(40_000)}\r\n\r\n`, 431],
    ["an endless address", `GET /${"a".repeat(100_000)}`, 414],
    [
      "a request for permission to send",
      "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n",
      405,
    ],
  ])("%s", async (_name, bytes, status) => {
    const { server } = await serveSample();
    const received = (await sendRaw(server.port, bytes)).toLowerCase();
    expect(received).toMatch(new RegExp(`^http/1\\.1 ${status} `));
    for (const name of securityHeaders) expect(received).toContain(`\r\n${name}: `);
  });
});

test("The absolute form of an address is answered like the other", async () => {
  const { server } = await serveSample();
  const received = await sendRaw(
    server.port,
    "GET http://elsewhere.example/goals/56 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  );
  expect(received).toMatch(/^HTTP\/1\.1 200 /);
  expect(received).not.toContain("elsewhere.example");
});

test("Requests sent in one go are answered in their order", async () => {
  const { server } = await serveSample();
  const get = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
  const received = await sendRaw(
    server.port,
    get("/healthz") + get("/nope") + get("/goals/56", "Connection: close\r\n"),
  );
  expect([...received.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status)).toEqual([
    "200",
    "404",
    "200",
  ]);
});

test("A load balancer learns that the server is well", async () => {
  const { url } = await serveSample();
  const { status, body, headers } = await ask(url, "/healthz");
  expect([status, body.toString(), headers["cache-control"]]).toEqual([200, "ok\n", "no-store"]);
});

test("A form that no reader can be given is refused", async () => {
  const { url } = await serveSample();
  const { status } = await ask(url, "/goals/56", { headers: { "accept-encoding": "identity;q=0" } });
  expect(status).toBe(406);
});

test("Connections that never finish a request give way to readers", async () => {
  const { server, url } = await serveSample(20);
  const open = Array.from({ length: 200 }, () => {
    const socket = connect(server.port, "127.0.0.1", () =>
      socket.write("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: "),
    );
    socket.on("error", () => socket.destroy());
    return socket;
  });
  await Promise.all(open.map((socket) => new Promise((resolve) => socket.once("connect", resolve))));
  for (let reader = 0; reader < 50; reader += 1) expect((await ask(url, "/goals/56")).status).toBe(200);
  for (const socket of open) socket.destroy();
  expect((await ask(url, "/")).status).toBe(200);
});

test("Another release is taken over between two requests of one connection", async () => {
  const { server, url, out } = await serveSample();
  expect((await ask(url, "/")).body.toString()).toContain("first home");
  await release(out, sampleFiles("second"));
  expect((await ask(url, "/")).body.toString()).toContain("first home");
  server.replaceTable(await loadTable(out));
  expect((await ask(url, "/")).body.toString()).toContain("second home");
});
