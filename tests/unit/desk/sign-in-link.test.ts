import { describe, expect, it } from "vitest";
import { createLinkSignIn } from "../../../desk/sign-in/link-sign-in.ts";
import { startDesk } from "./sign-in-support.ts";

const person = { name: "Hana Satō", email: "hana@example.ac.jp", mayPublish: true };
const headers = { name: "X-Remote-Name", email: "X-Remote-Email" };
const origin = "https://desk.example.ac.jp";
const own = ["Host: desk.example.ac.jp", "Sec-Fetch-Site: same-origin"];

/** A desk that is not behind a proxy which signs people in. */
async function start(at = origin) {
  const { link, findPerson } = createLinkSignIn({ origin: at, person, headers, styles: "p{color:red}" });
  const desk = await startDesk(findPerson);
  const { host, pathname } = new URL(link);
  const browser = [`Host: ${host}`, "Sec-Fetch-Site: same-origin", `Origin: ${at}`];
  const press = () => desk.send({ path: pathname, headers: browser, body: "" });
  /** Signs in and returns the cookie as the browser sends it back. */
  const signIn = async () => `Cookie: ${(await press()).headers["set-cookie"]?.[0]?.split(";")[0]}`;
  return { ...desk, link, path: pathname, press, signIn };
}

describe("A link to sign in", () => {
  it("signs one person in, by its button", async () => {
    const desk = await start();
    const { status, headers, text } = await desk.press();
    expect([status, headers.location, text]).toEqual([303, "/edit", ""]);
    const cookie = `Cookie: ${headers["set-cookie"]?.[0]?.split(";")[0]}`;
    expect(JSON.parse((await desk.send({ path: "/who", headers: [...own, cookie] })).text)).toEqual(person);
    expect((await desk.send({ headers: [...own, cookie] })).text).toContain("Goal 57");
    expect((await desk.send({ path: "/goals/57", headers: [...own, cookie] })).text).toBe("the site");
  });

  it("gives a cookie that scripts, other sites and connections without TLS do not get", async () => {
    const { headers } = await (await start()).press();
    expect(headers["set-cookie"]).toEqual([
      expect.stringMatching(/^__Host-desk=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/u),
    ]);
  });

  it("gives a cookie that this computer’s browser takes without TLS", async () => {
    const { headers } = await (await start("http://localhost:3000")).press();
    expect(headers["set-cookie"]).toEqual([
      expect.stringMatching(/^desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/u),
    ]);
  });

  it("is not used by being opened, however often, so that what opens links ahead of a person spends nothing", async () => {
    const desk = await start();
    const opening = ["Host: desk.example.ac.jp"];
    for (const more of [[], ["Sec-Purpose: prefetch"], ["User-Agent: SafeLinks"], []]) {
      const opened = await desk.send({ path: desk.path, headers: [...opening, ...more] });
      expect([opened.status, opened.headers["set-cookie"]]).toEqual([200, undefined]);
      expect(opened.text).toContain("You sign in as Hana Satō.");
      expect((await desk.send({ path: desk.path, headers: opening, method: "HEAD" })).status).toBe(200);
    }
    expect((await desk.press()).status).toBe(303);
  });

  it("works once", async () => {
    const desk = await start();
    await desk.press();
    const again = await desk.press();
    expect([again.status, again.headers["set-cookie"]]).toEqual([403, undefined]);
    expect(again.text).toContain("This link does not sign in");
    expect((await desk.send({ path: desk.path, headers: own })).status).toBe(403);
  });

  it("works once also for two who press at the same moment", async () => {
    const desk = await start();
    const answers = await Promise.all(Array.from({ length: 10 }, () => desk.press()));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ headers }) => headers["set-cookie"])).toHaveLength(1);
  });

  it("leads who has signed in by it to the editor", async () => {
    const desk = await start();
    const cookie = await desk.signIn();
    const opened = await desk.send({ path: desk.path, headers: [...own, cookie] });
    expect([opened.status, opened.headers.location]).toEqual([303, "/edit"]);
  });

  it.each([
    ["another origin", "Origin: https://example.org"],
    ["an origin that is hidden", "Origin: null"],
    ["the same host without TLS", "Origin: http://desk.example.ac.jp"],
    ["another port", "Origin: https://desk.example.ac.jp:8443"],
    ["no origin at all", "Accept: */*"],
  ])("cannot be used by a page of %s", async (_, origin) => {
    const desk = await start();
    const headers = ["Host: desk.example.ac.jp", origin];
    expect((await desk.send({ path: desk.path, headers, body: "" })).status).toBe(403);
    expect((await desk.press()).status).toBe(303);
  });

  it.each([
    ["none", () => "/edit/sign-in/"],
    ["half of it", (path: string) => path.slice(0, -20)],
    ["one in other letters", (path: string) => path.replace(/[^/]+$/u, (key) => key.toLowerCase())],
    ["more than it", (path: string) => `${path}x`],
    ["it with a query", (path: string) => `${path}?a`],
  ])("cannot be guessed: %s signs nobody in", async (_, change) => {
    const desk = await start();
    const headers = [...own, `Origin: ${origin}`];
    const tried = await desk.send({ path: change(desk.path), headers, body: "" });
    expect([tried.status, tried.headers["set-cookie"]]).toEqual([403, undefined]);
  });

  it("is of 256 random bits, and another one at each start", () => {
    const links = Array.from({ length: 50 }, () => {
      const { link } = createLinkSignIn({ origin, person, headers, styles: "" });
      expect(Buffer.from(link.split("/").at(-1) ?? "", "base64url")).toHaveLength(32);
      return link;
    });
    expect(new Set(links).size).toBe(50);
  });

  it("shows a page that nobody can put into a frame and that runs and loads nothing", async () => {
    const desk = await start();
    for (const path of [desk.path, "/edit"]) {
      const { headers, text } = await desk.send({ path, headers: own });
      const policy = headers["content-security-policy"];
      expect(policy).toContain("default-src 'none'; style-src 'sha256-");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers["cache-control"]).toBe("no-store");
      expect(text).not.toMatch(/<script|src=|href="(?!data:|\/edit")/u);
    }
  });
});

describe("A desk without a proxy", () => {
  it.each([
    ["nobody’s cookie", () => []],
    ["an empty cookie", () => ["Cookie: __Host-desk="]],
    ["a cookie of another start", () => [`Cookie: __Host-desk=${"A".repeat(43)}`]],
    ["the link’s own key as a cookie", (key: string) => [`Cookie: __Host-desk=${key}`]],
  ])("gives nothing to %s, neither of the editor nor of the site", async (_, cookie) => {
    const desk = await start();
    await desk.press();
    const headers = [...own, ...cookie(desk.path.split("/").at(-1) ?? "")];
    for (const path of ["/edit", "/edit/goals/57", "/edit/editor.css", "/goals/57", "/"]) {
      const { status, text } = await desk.send({ path, headers });
      expect([path, status]).toEqual([path, 403]);
      expect(text).toContain("You are not signed in");
      expect(text).not.toContain("Goal");
    }
    expect(desk.handedOn).toEqual([]);
  });

  it("takes no cookie without its prefix, which another host of the domain could set", async () => {
    const desk = await start();
    const cookie = (await desk.signIn()).replace("__Host-", "");
    expect((await desk.send({ headers: [...own, cookie] })).status).toBe(403);
  });

  it.each([
    "X-Remote-Email: hana@example.ac.jp",
    "X-Remote-Name: Hana",
    "x-remote-email: hana@example.ac.jp",
    "X-Desk-Secret: 0123456789abcdef0123456789abcdef",
  ])(
    "refuses a request with %s, since nothing proves who wrote it, also with a good cookie",
    async (header) => {
      const desk = await start();
      const cookie = await desk.signIn();
      const { status, text } = await desk.send({ headers: [...own, cookie, header] });
      expect(status).toBe(403);
      expect(text).toContain("the desk has no secret");
    },
  );
});
