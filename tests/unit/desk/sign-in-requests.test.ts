import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createProxySignIn } from "../../../desk/sign-in/proxy-sign-in.ts";
import { exchange } from "./raw.ts";
import { startDesk } from "./sign-in-support.ts";

const secret = "0123456789abcdef0123456789abcdef";
const origin = "https://desk.example.ac.jp";
const host = "Host: desk.example.ac.jp";
const signedIn = [`X-Desk-Secret: ${secret}`, "X-Remote-Email: hana@example.ac.jp"];
const opening = ["Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];

const start = (limits: Parameters<typeof startDesk>[2] = {}) => {
  const headers = { name: "X-Remote-Name", email: "X-Remote-Email" };
  return startDesk(createProxySignIn({ origin, headers, secret, publishers: undefined }), 0, limits);
};

describe("A browser in which somebody has signed in", () => {
  it.each([
    ["typed the address", [host, "Sec-Fetch-Site: none", ...opening]],
    ["follows a link of the desk", [host, "Sec-Fetch-Site: same-origin", ...opening]],
    ["comes back from the university’s sign-in", [host, "Sec-Fetch-Site: cross-site", ...opening]],
    ["follows a link of another host of the university", [host, "Sec-Fetch-Site: same-site", ...opening]],
    ["says nothing of where it comes from", [host]],
    ["writes the host in capitals", ["Host: DESK.example.ac.jp"]],
  ])("opens the desk when it %s", async (_, headers) => {
    const desk = await start();
    expect((await desk.send({ headers: [...headers, ...signedIn] })).status).toBe(200);
  });

  it.each([
    ["a foreign name that leads here", ["Host: attacker.example"]],
    ["the loopback address", ["Host: 127.0.0.1"]],
    ["the right name with a port", ["Host: desk.example.ac.jp:3000"]],
    ["a name that begins as the right one", ["Host: desk.example.ac.jp.attacker.example"]],
    ["two names", [host, "Host: attacker.example"]],
    [
      "the right name told by a header alone",
      ["Host: attacker.example", "X-Forwarded-Host: desk.example.ac.jp"],
    ],
    [
      "a frame of another site",
      [host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"],
    ],
    [
      "a frame of another host of the university",
      [host, "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"],
    ],
    [
      "an embedded object",
      [host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: object"],
    ],
    [
      "a picture of another site",
      [host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image"],
    ],
    [
      "a script of another site",
      [host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty"],
    ],
    ["another origin", [host, "Origin: https://attacker.example"]],
    ["two origins", [host, `Origin: ${origin}`, "Origin: https://attacker.example"]],
    [
      "two answers to where it comes from",
      [host, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: cross-site"],
    ],
  ])("gets and sends nothing by %s", async (_, headers) => {
    const desk = await start();
    const all = [...headers, ...signedIn];
    expect((await desk.send({ headers: all })).status).toBe(403);
    expect((await desk.send({ headers: all, path: "/goals/57" })).status).toBe(403);
    const form = { path: "/edit", headers: [...all, `Origin: ${origin}`], body: "kind=goals&name=x" };
    expect((await desk.send(form)).status).toBe(403);
    expect(desk.handedOn).toEqual([]);
  });

  it.each([
    ["no origin", []],
    ["a hidden origin", ["Origin: null"]],
    ["an origin without TLS", ["Origin: http://desk.example.ac.jp"]],
    ["an origin with a port", ["Origin: https://desk.example.ac.jp:444"]],
    [
      "a window that another site has opened",
      [`Origin: ${origin}`, "Sec-Fetch-Site: cross-site", ...opening],
    ],
  ])("sends no form with %s", async (_, headers) => {
    const desk = await start();
    const form = { headers: [host, ...signedIn, ...headers], body: "kind=goals&name=x" };
    expect((await desk.send(form)).status).toBe(403);
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"])
      expect([method, (await desk.send({ ...form, method })).status]).toEqual([method, 403]);
  });

  it("sends a form of the desk’s own", async () => {
    const desk = await start();
    const headers = [host, ...signedIn, `Origin: ${origin}`, "Sec-Fetch-Site: same-origin"];
    const { status, text } = await desk.send({ headers, body: "kind=none&name=x" });
    // It arrives at the editor, which knows no such kind.
    expect(status).toBe(409);
    expect(text).toContain("All entries");
  });

  it("shows pages in no frame of another site", async () => {
    const desk = await start();
    const editor = await desk.send({ headers: [host, ...signedIn] });
    expect(editor.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    const site = await desk.send({ headers: [host, ...signedIn], path: "/goals/57" });
    const refused = await desk.send({ headers: [host] });
    for (const { headers } of [editor, site, refused]) expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect(refused.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  });
});

describe("Addresses that no browser sends", () => {
  it.each([
    "//attacker.example/edit",
    "http://desk.example.ac.jp/edit",
    "*",
    "edit",
    "/edit/../goals/57",
    "/edit/..%2f..%2fetc/passwd",
    "/edit/%2e%2e/%2E%2e/etc/passwd",
    "/goals/../edit",
    "/./edit",
    "/edit\\..\\desk.yaml",
    "/edit%5c..%5cdesk.yaml",
    "/edit/goals/57%00.mdx",
    "/edit/%zz",
    "/edit#/../x",
  ])("are refused before anything reads them: %s", async (address) => {
    const desk = await start();
    const head = [`GET ${address} HTTP/1.1`, host, ...signedIn, "Connection: close", "", ""];
    expect(await exchange(desk.to, head.join("\r\n"))).toMatch(/^HTTP\/1\.1 400 /u);
    expect(desk.handedOn).toEqual([]);
  });

  it("are not those with dots and slashes in names and queries", async () => {
    const desk = await start();
    for (const path of [
      "/goals/57/data.json",
      "/a..b/.well-known/x",
      "/%E5%9B%BD?next=%2F..%2F",
      "/x?a=../b",
    ])
      expect([path, (await desk.send({ path, headers: [host, ...signedIn] })).status]).toEqual([path, 200]);
    expect(desk.handedOn).toHaveLength(4);
  });
});

describe("Requests that are too large or too slow", () => {
  const quick = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 };

  it("end when their headers do not come", async () => {
    const desk = await start(quick);
    expect(await exchange(desk.to, `GET /edit HTTP/1.1\r\n${host}\r\nX-Slow:`)).toMatch(/^HTTP\/1\.1 408 /u);
  });

  it("end when their body does not come, and save nothing", async () => {
    const desk = await start(quick);
    const head = [
      "POST /edit HTTP/1.1",
      host,
      ...signedIn,
      `Origin: ${origin}`,
      "Content-Length: 100",
      "",
      "kind",
    ];
    expect(await exchange(desk.to, head.join("\r\n"))).toMatch(/^HTTP\/1\.1 408 /u);
  });

  it("are answered when something fails before their body has come", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    onTestFinished(() => said.mockRestore());
    const desk = await start();
    const head = [
      "POST /broken HTTP/1.1",
      host,
      ...signedIn,
      `Origin: ${origin}`,
      "Content-Length: 100",
      "",
      "",
    ];
    expect(await exchange(desk.to, head.join("\r\n"))).toMatch(/^HTTP\/1\.1 500 [\s\S]*That went wrong/u);
    expect(said).toHaveBeenCalledExactlyOnceWith(new Error("The site is broken."));
  });

  it("are refused with headers of more than 16 KB", async () => {
    const desk = await start();
    const padding = `X-Padding: ${"x".repeat(17 * 1024)}`;
    expect((await desk.send({ headers: [host, ...signedIn, padding] })).status).toBe(431);
  });

  it("are answered with 413 when what they send is longer than any text", async () => {
    const desk = await start();
    const headers = [host, ...signedIn, `Origin: ${origin}`];
    expect((await desk.send({ headers, body: "x".repeat(2 * 1024 * 1024 + 1) })).status).toBe(413);
  });

  it("are neither read nor kept when nobody is signed in, however much they go on to send", async () => {
    const desk = await start();
    const { port } = desk.to as { port: number };
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    const closed = once(socket, "close");
    socket.on("error", () => socket.destroy());
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.write(`POST /edit HTTP/1.1\r\n${host}\r\nOrigin: ${origin}\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const sending = setInterval(() => socket.write(`4000\r\n${"x".repeat(0x4000)}\r\n`), 5);
    await closed;
    clearInterval(sending);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /u);
  });
});
