import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRefusal } from "../../../desk/guard.ts";
import { ask, askAs, fillIn, type RunningEditor, startEditor } from "./support.ts";

let editor: RunningEditor;
beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.stop());

const own = () => ({ Host: `localhost:${editor.port}` });
const goal57 = () => readFile(join(editor.directory, "goals/57.mdx"), "utf8");

describe("the guard", () => {
  it.each([
    ["localhost", () => ({ Host: `localhost:${editor.port}` })],
    ["127.0.0.1", () => ({ Host: `127.0.0.1:${editor.port}` })],
    [
      "a page of its own",
      () => ({ ...own(), "Sec-Fetch-Site": "same-origin", Origin: `http://localhost:${editor.port}` }),
    ],
    ["an address typed by hand", () => ({ ...own(), "Sec-Fetch-Site": "none" })],
  ])("lets %s pass", async (_, headers) => {
    expect((await askAs(editor.port, "/edit", headers())).status).toBe(200);
    expect((await askAs(editor.port, "/goals/57", headers())).text).toBe("the site");
  });

  it.each([
    ["another host name that leads here", () => ({ Host: "editor.example.org" })],
    ["another host name with the right port", () => ({ Host: `localhost.example.org:${editor.port}` })],
    ["the right name with another port", () => ({ Host: "localhost:1" })],
    ["another origin", () => ({ ...own(), Origin: "https://example.org" })],
    ["an origin with another port", () => ({ ...own(), Origin: "http://localhost:1" })],
    ["an origin that is hidden", () => ({ ...own(), Origin: "null" })],
    ["a page of another site", () => ({ ...own(), "Sec-Fetch-Site": "cross-site" })],
    ["a page of another port", () => ({ ...own(), "Sec-Fetch-Site": "same-site" })],
  ])("refuses %s, for the editor and for the site behind it, and writes nothing", async (_, headers) => {
    const { text } = await ask(editor.port, "/edit/goals/57");
    const before = editor.handedOn.length;
    expect((await askAs(editor.port, "/edit", headers())).status).toBe(403);
    expect((await askAs(editor.port, "/goals/57", headers())).status).toBe(403);
    const form = fillIn(text, { title: "Hijacked" });
    const sending = { ...own(), Origin: `http://localhost:${editor.port}`, ...headers() };
    expect((await askAs(editor.port, "/edit/goals/57", sending, form)).status).toBe(403);
    expect(await goal57()).not.toContain("Hijacked");
    expect(editor.handedOn).toHaveLength(before);
  });

  it("saves nothing that does not say where it comes from", async () => {
    const { text } = await ask(editor.port, "/edit/goals/57");
    expect(
      (await askAs(editor.port, "/edit/goals/57", own(), fillIn(text, { title: "Hijacked" }))).status,
    ).toBe(403);
    expect(await goal57()).not.toContain("Hijacked");
  });

  it("refuses a request without a host name", async () => {
    expect(await exchange(`GET /edit HTTP/1.0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /u);
  });

  it.each([
    ["its own origin", () => `http://localhost:${editor.port}`, 200],
    ["another origin", () => "https://example.org", 403],
  ])(
    "opens no web socket, and asks a request for one of %s what it asks others",
    async (_, origin, status) => {
      const head = `GET /live HTTP/1.1\r\nHost: localhost:${editor.port}\r\nOrigin: ${origin()}\r\n`;
      const answer = await exchange(`${head}Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`);
      expect(answer).toContain(`HTTP/1.1 ${status} `);
    },
  );

  it("answers malformed addresses with 400", async () => {
    for (const address of ["//example.org/edit", "http://example.org/edit", "*"]) {
      const answer = await exchange(`GET ${address} HTTP/1.1\r\nHost: localhost:${editor.port}\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /u);
    }
  });

  it("refuses other computers, by the address that they come from", async () => {
    const from = (remoteAddress: string) =>
      findRefusal({ method: "GET", headers: { host: "localhost:4400" }, remoteAddress }, 4400);
    for (const address of ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
      expect(from(address)).toBeUndefined();
    for (const address of [
      "192.168.0.7",
      "10.0.0.1",
      "::ffff:192.168.0.7",
      "fe80::1",
      "127.0.0.1.example.org",
    ])
      expect(from(address)).toBe("The editor answers only this computer.");
  });

  const outside = Object.values(networkInterfaces())
    .flat()
    .find((each) => each && !each.internal && each.family === "IPv4");
  it.skipIf(!outside)("refuses a request that comes over the network though it names localhost", async () => {
    // This server listens everywhere, to prove the guard alone; the real one only on the loopback address.
    const reply = await askAs(editor.port, "/edit", own(), undefined, outside?.address);
    expect(reply.status).toBe(403);
    expect(reply.text).toBe("The editor answers only this computer.\n");
  });
});

/** What comes back for raw bytes, to the end of the connection or of the first answer. */
function exchange(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(editor.port, "127.0.0.1", () => socket.write(request));
    socket.on("data", (chunk) => {
      answer += chunk;
      if (answer.includes("\r\n\r\n")) socket.destroy();
    });
    socket.once("error", reject);
    socket.once("close", () => resolve(answer));
  });
}
