/** Links that show drafts to somebody who is not signed in. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { answerShared } from "../../../desk/shares/shared-site.ts";
import { createShares, type Shares } from "../../../desk/shares/shares.ts";
import { refuse } from "../../../desk/sign-in/find-person.ts";
import { somebody } from "../../fixtures/desk-publication.ts";
import { startDesk } from "./sign-in-support.ts";

let state: string;
let now: Date;
let shares: Shares;

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "shares-"));
  onTestFinished(() => rmSync(state, { recursive: true }));
  now = new Date("2026-11-26T12:00:00Z");
  shares = createShares(state, () => now);
});

const document = `<!DOCTYPE html><html lang="en"><head><link rel="icon" href="/icon.svg"><style>
@font-face { src: url(/_next/static/media/a.woff2) } b { background: url("data:image/png;base64,AA") }</style></head>
<body><a href="/goals/57#p1">A goal</a><a href="https://example.org/x">Elsewhere</a><a href="//example.org/">There</a>
<a href="#p2">Here</a><img src="/goals/57/picture.png" alt=""></body></html>`;

/** Asks for an address below a link; the site has one page, and its draft is marked. */
const ask = (token: string, path: string, method = "GET") =>
  answerShared({ method, url: `/shared/${token}${path}` }, shares, async (address) =>
    address === "/goals/59"
      ? { status: 301, type: "text/plain", bytes: Buffer.alloc(0), location: "/goals/57" }
      : {
          status: 200,
          type: "text/html; charset=utf-8",
          bytes: Buffer.from(`${document}<!-- ${address} -->`),
        },
  );

describe("A link", () => {
  it("shows the pages with every address of the site below it, and search engines none of them", async () => {
    const { token } = shares.create(somebody, "/goals/57");
    const html = String((await ask(token, "/goals/57?x=1"))?.bytes);
    expect(html).toContain("<!-- /goals/57 -->");
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    const base = `/shared/${token}`;
    expect(html.match(/(?:href|src)="[^"]*"|url\([^)]*\)/gu)).toEqual([
      `href="${base}/icon.svg"`,
      `url(${base}/_next/static/media/a.woff2)`,
      'url("data:image/png;base64,AA")',
      `href="${base}/goals/57#p1"`,
      'href="https://example.org/x"',
      'href="//example.org/"',
      'href="#p2"',
      `src="${base}/goals/57/picture.png"`,
    ]);
    expect((await ask(token, "/goals/59"))?.location).toBe(`${base}/goals/57`);
  });

  it("ends after a week, and not before", async () => {
    const { token } = shares.create(somebody, "/goals/57");
    now = new Date("2026-12-03T11:59:59Z");
    expect(await ask(token, "/")).toBeDefined();
    now = new Date("2026-12-03T12:00:00Z");
    expect(await ask(token, "/")).toBeUndefined();
    expect(shares.list()).toEqual([]);
  });

  it("ends when it is withdrawn, and no other one with it", async () => {
    const [one, other] = [shares.create(somebody, "/goals/57"), shares.create(somebody, "/goals/57")];
    shares.withdraw(one.share.digest);
    expect(await ask(one.token, "/")).toBeUndefined();
    expect(await ask(other.token, "/")).toBeDefined();
  });

  it("can’t be learned from the file, and holds when the desk starts again", async () => {
    const { token } = shares.create(somebody, "/goals/57");
    expect(readFileSync(join(state, "shares.json"), "utf8")).not.toContain(token);
    expect(createShares(state, () => now).isValid(token)).toBe(true);
  });

  it("leads nowhere when it is wrong, when it is for writing, or when the file is damaged", async () => {
    const { token } = shares.create(somebody, "/goals/57");
    for (const wrong of ["", "x", `${token}x`, token.slice(1), `${token.slice(0, -2)}AA`, "A".repeat(43)])
      expect(await ask(wrong, "/goals/57"), wrong).toBeUndefined();
    expect(await ask(token, "/goals/57", "POST")).toBeUndefined();
    writeFileSync(join(state, "shares.json"), "[");
    expect(await ask(token, "/goals/57")).toBeUndefined();
  });
});

it("Only what is below /shared/ is shown to who isn’t signed in", async () => {
  const desk = await startDesk(() => refuse(401, "Sign in."));
  const statusOf = async (path: string) => (await desk.send({ path, headers: ["Host: localhost"] })).status;
  expect(await statusOf(`/shared/${"A".repeat(43)}/goals/57`)).toBe(200);
  for (const path of ["/", "/shared", "/goals/57", "/edit", "/edit/shares", "/shared/../edit", "/Shared/x"])
    expect(await statusOf(path), path).not.toBe(200);
  expect(desk.handedOn).toEqual([]);
});
