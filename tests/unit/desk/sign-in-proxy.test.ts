import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createProxySignIn, type ProxyOptions } from "../../../desk/sign-in/proxy-sign-in.ts";
import { makeFolder, startDesk, type TestDesk } from "./sign-in-support.ts";

const secret = "0123456789abcdef0123456789abcdef";
const options: ProxyOptions = {
  origin: "https://desk.example.ac.jp",
  headers: { name: "X-Remote-Name", email: "X-Remote-Email" },
  secret,
  publishers: undefined,
};
const host = "Host: desk.example.ac.jp";
const proof = `X-Desk-Secret: ${secret}`;
const hana = ["X-Remote-Name: Hana Sato", "X-Remote-Email: hana@example.ac.jp"];
const own = "Origin: https://desk.example.ac.jp";

const start = (changed: Partial<ProxyOptions> = {}, at: number | string = 0) =>
  startDesk(createProxySignIn({ ...options, ...changed }), at);

/** Expects that neither the editor nor the site gives anything to these headers, and returns the words of the refusal. */
async function expectRefused(desk: TestDesk, headers: readonly string[]): Promise<string> {
  const [editor, site, post] = await Promise.all([
    desk.send({ headers }),
    desk.send({ headers, path: "/goals/57" }),
    desk.send({ headers: [...headers, own], path: "/edit/goals/57", method: "POST", body: "title=Hijacked" }),
  ]);
  expect([editor.status, site.status, post.status]).toEqual([403, 403, 403]);
  expect(desk.handedOn).toEqual([]);
  return editor.text;
}

const who = async (desk: TestDesk, headers: readonly string[]) => {
  const { status, text } = await desk.send({ headers, path: "/who" });
  expect(status).toBe(200);
  return JSON.parse(text);
};

describe("A desk behind a proxy with a secret", () => {
  it("takes who the proxy names, for the editor and for the site behind it", async () => {
    const desk = await start();
    expect(await who(desk, [host, proof, ...hana])).toEqual({
      name: "Hana Sato",
      email: "hana@example.ac.jp",
      mayPublish: true,
    });
    expect((await desk.send({ headers: [host, proof, ...hana] })).text).toContain("Goal 57");
    expect((await desk.send({ headers: [host, proof, ...hana], path: "/goals/57" })).text).toBe("the site");
  });

  it.each([
    ["no secret", []],
    ["an empty secret", ["X-Desk-Secret:"]],
    ["a wrong secret", [`X-Desk-Secret: ${secret.replace("0", "1")}`]],
    ["the beginning of the secret", [`X-Desk-Secret: ${secret.slice(0, -1)}`]],
    ["more than the secret", [`X-Desk-Secret: ${secret}0`]],
    ["the secret in other letters", [`X-Desk-Secret: ${secret.toUpperCase()}`]],
    ["the secret twice", [proof, proof]],
    ["a wrong secret before the right one", ["X-Desk-Secret: wrong", proof]],
    ["a wrong secret after the right one", [proof, "X-Desk-Secret: wrong"]],
    ["the secret in a name that only looks alike", [`X_Desk_Secret: ${secret}`]],
    ["the secret as a cookie", [`Cookie: X-Desk-Secret=${secret}`]],
  ])("refuses a name and an address with %s", async (_, headers) => {
    const words = await expectRefused(await start(), [host, ...hana, ...headers]);
    expect(words).toBe("The desk answers only through its proxy, at https://desk.example.ac.jp/edit.\n");
    expect(words).not.toContain(secret);
  });

  it.each([
    [
      "a second address",
      [...hana, "X-Remote-Email: ken@example.ac.jp"],
      "sends X-Remote-Email more than once",
    ],
    ["a second name", [...hana, "x-remote-name: Ken"], "sends X-Remote-Name more than once"],
    ["the same address twice", [...hana, "X-Remote-Email: hana@example.ac.jp"], "more than once"],
    ["no address", ["X-Remote-Name: Hana"], "says no e-mail address"],
    ["an empty address", ["X-Remote-Name: Hana", "X-Remote-Email:   "], "says no e-mail address"],
    ["two addresses in one", ["X-Remote-Email: hana@example.ac.jp;ken@example.ac.jp"], "no e-mail address"],
    ["something that is no address", ["X-Remote-Email: (null)"], "“(null)” in X-Remote-Email"],
    ["the headers of another proxy", ["Remote-User: hana@example.ac.jp"], "says no e-mail address"],
  ])("refuses %s, and says what the proxy sends", async (_, headers, words) => {
    expect(await expectRefused(await start(), [host, proof, ...headers])).toContain(words);
  });

  it("reads names as UTF-8, refuses other encodings and shows nothing that hides or turns text", async () => {
    const desk = await start();
    const named = async (bytes: string) => {
      const email = "X-Remote-Email: hana@example.ac.jp";
      return (await who(desk, [host, proof, `X-Remote-Name: ${bytes}`, email])).name;
    };
    expect(await named("Hana Satō 佐藤 花")).toBe("Hana Satō 佐藤 花");
    expect(await named("Hana\tSato <root@example.org>\u202e\u200b")).toBe("Hana Sato root@example.org");
    for (const none of ["", " ", ".", "'-'", "\u200b"]) expect(await named(none)).toBe("hana@example.ac.jp");
    expect(await named("x".repeat(5000))).toHaveLength(200);
  });

  it("refuses a name that is not UTF-8", async () => {
    const arrival = {
      method: "GET",
      url: "/edit",
      headersDistinct: {
        host: ["desk.example.ac.jp"],
        "x-desk-secret": [secret],
        "x-remote-name": ["Sat\u00f4"],
        "x-remote-email": ["hana@example.ac.jp"],
      },
      socket: { remoteAddress: "127.0.0.1", localPort: 3000 },
    };
    expect(createProxySignIn(options)(arrival)).toMatchObject({
      answer: { status: 403, body: expect.stringContaining("another encoding than UTF-8") },
    });
  });

  it("reads the headers that it is told to read, and no others", async () => {
    const desk = await start({ headers: { name: "OIDC_CLAIM_name", email: "OIDC_CLAIM_email" } });
    const claims = ["OIDC_CLAIM_name: Ken", "OIDC_CLAIM_email: ken@example.ac.jp"];
    expect(await who(desk, [host, proof, ...claims, ...hana])).toMatchObject({ email: "ken@example.ac.jp" });
    expect(await expectRefused(desk, [host, proof, ...hana])).toContain("OIDC_CLAIM_email");
  });

  it("lets publish who is listed, in whatever letters, and everyone else write alone", async () => {
    const desk = await start({ publishers: ["hana@example.ac.jp"] });
    const asked = (email: string) => who(desk, [host, proof, `X-Remote-Email: ${email}`]);
    expect(await asked("Hana@Example.ac.jp")).toMatchObject({ mayPublish: true });
    expect(await asked("ken@example.ac.jp")).toMatchObject({ mayPublish: false });
    expect(await asked("xhana@example.ac.jp")).toMatchObject({ mayPublish: false });
  });
});

describe.skipIf(process.platform === "win32")("A desk behind a proxy on a socket", () => {
  it("takes who the proxy names without a secret, since only the proxy can open the socket", async () => {
    const desk = await start({ secret: undefined }, join(await makeFolder(), "desk.sock"));
    expect(await who(desk, [host, ...hana])).toMatchObject({ email: "hana@example.ac.jp" });
  });

  it("takes nobody without a secret who comes by a port", async () => {
    const desk = await start({ secret: undefined });
    await expectRefused(desk, [host, ...hana]);
    await expectRefused(desk, [host, proof, ...hana]);
  });

  it("asks for the secret all the same where there is one", async () => {
    const desk = await start({}, join(await makeFolder(), "desk.sock"));
    await expectRefused(desk, [host, ...hana]);
    expect(await who(desk, [host, proof, ...hana])).toMatchObject({ name: "Hana Sato" });
  });
});
