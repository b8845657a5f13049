import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readDeskFields, readDeskSettings } from "../../../desk/settings/read-settings.ts";
import { createProxySignIn } from "../../../desk/sign-in/proxy-sign-in.ts";
import { makeSocketFolder, password, proxies } from "../../servers/desk-proxies.ts";
import { findFreePair } from "../../servers/ports.ts";
import { release, sampleFiles } from "../publish/support.ts";
import { root } from "../running/support.ts";
import { type RawRequest, sendRequest } from "./raw.ts";
import { makeFolder, startDesk } from "./sign-in-support.ts";

for (const [name, { isInstalled }] of Object.entries(proxies)) {
  if (!isInstalled)
    console.warn(`SKIPPED: ${name} or openssl is not installed, so it was not tried before the desk.`);
}

const secret = "fedcba9876543210fedcba9876543210";
const origin = "https://desk.example.ac.jp";
const host = "Host: desk.example.ac.jp";
const login = (email: string) =>
  `Authorization: Basic ${Buffer.from(`${email}:${password}`).toString("base64")}`;
const hana = login("hana@example.ac.jp");

/** The settings that the documentation shows. */
async function documentedSettings(): Promise<string> {
  const documentation = await readFile(join(root, "docs/desk.md"), "utf8");
  const found = /```yaml\n([\s\S]*?)```/u.exec(documentation)?.[1];
  if (found === undefined) throw new Error("The documentation has no desk.yaml.");
  return found.replace(/^ {3}/gmu, "");
}

/** A desk with the settings of the documentation, a public site, and a web server before both. */
async function startAll(name: string, over: "a socket" | "a port") {
  const folder = await makeFolder();
  await chmod(folder, 0o755);
  await writeFile(join(folder, "desk.yaml"), await documentedSettings());
  const out = join(folder, "out");
  await release(out, sampleFiles());
  const socket = join(await makeSocketFolder(folder), "desk.sock");
  const environment = over === "a socket" ? { DESK_SOCKET: socket } : { DESK_SECRET: secret };
  const file = readDeskFields(folder);
  const { headers, publishers, origin = "", ...settings } = readDeskSettings(folder, file, environment);
  const signIn = createProxySignIn({ origin, headers, publishers, secret: settings.secret });
  const arrived: string[] = [];
  const desk = await startDesk(
    (arrival) => {
      arrived.push(arrival.url ?? "");
      return signIn(arrival);
    },
    over === "a socket" ? socket : 0,
  );
  const port = await findFreePair();
  const proxy = await proxies[name]?.start({
    ...{ folder, port, out },
    desk: "port" in desk.to ? { port: desk.to.port, secret } : { socket },
  });
  onTestFinished(() => proxy?.stop());
  const send = (request: RawRequest) => sendRequest({ host: "127.0.0.1", port, isSecure: true }, request);
  const sendToSite = (request: RawRequest) => sendRequest({ host: "127.0.0.1", port: port + 1 }, request);
  const who = async (...headers: string[]) => {
    const { status, text } = await send({ headers: [host, ...headers], path: "/who" });
    return status === 200 ? JSON.parse(text) : status;
  };
  return { ...desk, arrived, send, sendToSite, who };
}

describe.each(Object.entries(proxies))(
  "%s, as the documentation sets it up before the desk,",
  (name, proxy) => {
    const test = it.skipIf(!proxy.isInstalled);

    test.each(["a socket", "a port"] as const)(
      "signs people in by their passwords, over %s",
      async (over) => {
        const { who, send } = await startAll(name, over);
        expect(await who(hana)).toEqual({ name: "Hana Satō", email: "hana@example.ac.jp", mayPublish: true });
        expect(await who(login("ken@example.ac.jp"))).toEqual({
          name: "Ken Mori",
          email: "ken@example.ac.jp",
          mayPublish: false,
        });
        expect(await who(login("mio@example.ac.jp"))).toMatchObject({ name: "mio@example.ac.jp" });
        expect((await send({ headers: [host, hana] })).text).toContain("Goal 57");
      },
    );

    test("hands nothing to the desk of who has no password, or a wrong one", async () => {
      const { send, arrived } = await startAll(name, "a socket");
      const wrong = `Authorization: Basic ${Buffer.from("hana@example.ac.jp:wrong").toString("base64")}`;
      const spoofed = [
        "X-Remote-Email: hana@example.ac.jp",
        "X-Remote-Name: Hana",
        `X-Desk-Secret: ${secret}`,
      ];
      for (const headers of [[], [wrong], spoofed, [...spoofed, wrong]])
        for (const path of ["/edit", "/goals/57", "/edit/../edit", "/edit/editor.css"])
          expect((await send({ headers: [host, ...headers], path })).status).toBe(401);
      expect(arrived).toEqual([]);
    });

    test.each(["a socket", "a port"] as const)(
      "overwrites whatever a browser says of who it is, over %s",
      async (over) => {
        const { who } = await startAll(name, over);
        const ken = login("ken@example.ac.jp");
        const mine = { name: "Ken Mori", email: "ken@example.ac.jp", mayPublish: false };
        for (const headers of [
          ["X-Remote-Email: hana@example.ac.jp"],
          ["x-remote-email: hana@example.ac.jp", "X-REMOTE-EMAIL: hana@example.ac.jp"],
          ["X_Remote_Email: hana@example.ac.jp", "X_Remote_Name: Hana"],
          ["X-Remote-Name: Hana Satō", "X-Remote-Name: Hana"],
          ["Remote-User: hana@example.ac.jp", "X-Forwarded-User: hana@example.ac.jp"],
        ])
          expect(await who(ken, ...headers)).toEqual(mine);
        // Whose name the proxy does not know cannot take another one.
        expect(await who(login("mio@example.ac.jp"), "X-Remote-Name: Hana Satō")).toMatchObject({
          name: "mio@example.ac.jp",
        });
      },
    );

    test.each(["a socket", "a port"] as const)(
      "can be told by a browser to leave headers out, and nobody is signed in by that, over %s",
      async (over) => {
        const { who } = await startAll(name, over);
        const known = { email: "ken@example.ac.jp", mayPublish: false };
        for (const left of ["X-Remote-Email", "X-Desk-Secret", "X-Remote-Name", "Host", "Origin"]) {
          const found = await who(
            login("ken@example.ac.jp"),
            `Connection: close, ${left}`,
            "X-Remote-Email: hana@example.ac.jp",
          );
          if (typeof found === "object") expect(found).toMatchObject(known);
          else expect([400, 403]).toContain(found);
        }
      },
    );

    test.each(["a socket", "a port"] as const)(
      "lets people with a link read without a password, and signs nobody in by that, over %s",
      async (over) => {
        const { send } = await startAll(name, over);
        const unverified = `Authorization: Basic ${Buffer.from("hana@example.ac.jp:wrong").toString("base64")}`;
        const spoofed = ["X-Remote-Email: hana@example.ac.jp", `X-Desk-Secret: ${secret}`];
        for (const headers of [[], [unverified], spoofed]) {
          const read = await send({ headers: [host, ...headers], path: "/shared/x/goals/57" });
          expect([read.status, read.text]).toEqual([200, "what was shared"]);
          // What one of the two takes for an address of a link, and the other for an address of the desk.
          for (const path of [
            "/%73hared/who",
            "/shared%2fwho",
            "/shared/../who",
            "/shared/%2e%2e/who",
            "/shared/..%2fwho",
            "/shared/x/..;/../../who",
            "/who/../shared/who",
            "/who/..%2fshared/who",
            "//shared/who",
            "/Shared/who",
            "/shared\\..\\who",
          ]) {
            const { status, text } = await send({ headers: [host, ...headers], path });
            if (status === 200) expect([path, text]).toEqual([path, "what was shared"]);
            else expect([400, 401, 403, 404], path).toContain(status);
          }
        }
      },
    );

    test("lets the desk refuse foreign names, foreign pages and forms from nowhere", async () => {
      const { send, handedOn } = await startAll(name, "a socket");
      const form = { path: "/edit", body: "kind=none&name=x" };
      const own = [host, hana, `Origin: ${origin}`];
      expect((await send({ ...form, headers: own })).status).toBe(409);
      expect((await send({ ...form, headers: [host, hana] })).status).toBe(403);
      expect(
        (await send({ ...form, headers: [host, hana, "Origin: https://attacker.example"] })).status,
      ).toBe(403);
      expect((await send({ headers: ["Host: attacker.example", hana], path: "/goals/57" })).status).toBe(403);
      expect(
        (await send({ headers: [host, hana, "Sec-Fetch-Site: cross-site"], path: "/goals/57" })).status,
      ).toBe(403);
      expect(handedOn).toEqual([]);
      // Longer than any text, though not too long for the proxy.
      const long = { path: "/edit", headers: own, body: "x".repeat(3 * 1024 * 1024) };
      expect((await send(long)).status).toBe(413);
    });

    test("gives nothing of the desk at the address of the public site", async () => {
      const { sendToSite, arrived } = await startAll(name, "a port");
      const spoofed = ["X-Remote-Email: hana@example.ac.jp", `X-Desk-Secret: ${secret}`, hana];
      expect(
        (await sendToSite({ headers: ["Host: strategy.example.ac.jp"], path: "/goals/56" })).status,
      ).toBe(200);
      for (const name of ["Host: strategy.example.ac.jp", host])
        for (const path of [
          "/edit",
          "/edit/",
          "/edit/goals/57",
          "/edit/editor.css",
          "/edit/sign-in/x",
          "/desk.yaml",
        ]) {
          const { status, text } = await sendToSite({ headers: [name, ...spoofed], path });
          expect([name, path, status]).toEqual([name, path, 404]);
          expect(text).toContain("nothing here");
        }
      expect(arrived).toEqual([]);
    });
  },
);
