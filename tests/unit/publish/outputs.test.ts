import { describe, expect, test } from "vitest";
import type { Addresses } from "../../../app/addresses.ts";
import { type Application, createMatcher } from "../../../publish/build/application.ts";
import { checkAnswer } from "../../../publish/build/make-document.ts";
import { checkPlan, listFileOutputs, listRouteOutputs } from "../../../publish/build/outputs.ts";
import type { Problem } from "../../../publish/release/problem.ts";

interface Site {
  readonly application?: Partial<Application>;
  readonly addresses?: Partial<Addresses>;
  readonly files?: readonly string[];
  readonly redirects?: readonly { from: string; to: string }[];
}

const applicationOf = (changes: Partial<Application> = {}): Application => ({
  ...{ source: "", folder: ".next", pages: [], routes: [], assets: [], middleware: null },
  ...changes,
});

const tell = (problems: readonly Problem[]) => problems.map(({ where, message }) => `${where} ${message}`);

function messages({ application, addresses, files = [], redirects = [] }: Site): string[] {
  const plan = {
    application: applicationOf(application),
    addresses: { pages: [], moved: [], missing: [], ...addresses },
    files: files.map((address) => ({ address })),
    redirects,
  };
  return tell(checkPlan(plan));
}

const output = (pathname: string, file = "page.js") => ({ pathname, file });

describe("The files of a site", () => {
  test("are those of the folder public, those that content makes, and those that routes make", async () => {
    const files = listFileOutputs({
      contentFiles: new Map([["/feed.xml", () => "text"]]),
      publicFiles: [{ address: "/campus.png", make: async () => Buffer.from("a picture") }],
    });
    expect(files.map(({ address }) => address)).toEqual(["/campus.png", "/feed.xml"]);
    expect(await Promise.all(files.map(({ make }) => make()))).toEqual(
      ["a picture", "text"].map((text) => Buffer.from(text)),
    );
    const application = applicationOf({ routes: [output("/icon.svg"), output("/icon.svg.rsc")] });
    const body = Buffer.from("<svg/>");
    const answer = { status: 200, type: "image/svg+xml", body, text: String(body) };
    const routes = listRouteOutputs(application, async () => answer);
    expect(routes.map(({ address }) => address)).toEqual(["/icon.svg"]);
    expect(await routes[0]?.make()).toBe(body);
  });

  test("are of the type that their address says", async () => {
    const answer = { status: 200, type: "image/png", body: Buffer.from("x"), text: "x" };
    const [icon] = listRouteOutputs(applicationOf({ routes: [output("/icon.svg")] }), async () => answer);
    await expect(icon?.make()).rejects.toThrow(
      "/icon.svg: says that it is image/png, but is published as image/svg+xml.",
    );
  });
});

describe("The page for an address", () => {
  test("is the one that names it, or the pattern that names most of its steps", () => {
    const find = createMatcher(
      ["/[section]", "/[section]/[number]", "/missing/[collection]", "/data", "/"].map((pathname) => ({
        pathname,
      })),
    );
    const found = (address: string) => find(address)?.pathname;
    expect(found("/")).toBe("/");
    expect(found("/data")).toBe("/data");
    expect(found("/about")).toBe("/[section]");
    expect(found("/missing/goals")).toBe("/missing/[collection]");
    expect(found("/goals/56")).toBe("/[section]/[number]");
    expect(found("/goals/56/embed")).toBeUndefined();
  });
});

describe("A moved address", () => {
  test("leads in one step to what is published: not to nothing, in a chain, in a circle, or to two", () => {
    const redirects = [
      { from: "/goals/1", to: "/goals/2" },
      { from: "/goals/2", to: "/goals/56" },
      { from: "/goals/3", to: "/goals/3" },
      { from: "/goals/2", to: "/goals/56" },
      { from: "/goals/56/data.json", to: "/goals/56" },
      { from: "/goals/4", to: "/goals/56#p1" },
    ];
    expect(
      messages({ addresses: { pages: ["/goals/56"] }, files: ["/goals/56/data.json"], redirects }),
    ).toEqual([
      "/goals/1 redirects to /goals/2, which is not published.",
      "/goals/3 redirects to /goals/3, which is not published.",
      "/goals/2 is published, or moved elsewhere; it can't redirect.",
      "/goals/56/data.json is published, or moved elsewhere; it can't redirect.",
    ]);
  });
});

describe("What can't be published as files is named", () => {
  test("a page that no address leads to, middleware, and a route of several addresses", () => {
    expect(
      messages({
        application: {
          pages: [output("/search"), output("/search.rsc"), output("/_global-error"), output("/[section]")],
          routes: [output("/[section]/data.json")],
          middleware: "middleware.js",
        },
      }),
    ).toEqual([
      "middleware.js is middleware, which files can't run.",
      "/search is a page that would not be published; name its address in app/addresses.ts.",
      "/[section]/data.json is a route of several addresses; list its files in app/files.ts.",
    ]);
  });

  test("a file without an ending", () => {
    expect(messages({ files: ["/goals/56/picture"] })).toEqual([
      "/goals/56/picture has no ending, so its kind is not known.",
    ]);
  });

  test("a page that is rendered with a status that no file has, or is no HTML", () => {
    expect(tell(checkAnswer("/a", { status: 200, type: "text/html; charset=utf-8" }))).toEqual([]);
    expect(tell(checkAnswer("/a", { status: 307, type: "text/html" }))).toEqual([
      "/a was rendered with the status 307, which no file has.",
    ]);
    expect(tell(checkAnswer("/a", { status: 200, type: "text/plain" }))).toEqual([
      "/a is text/plain, and a page is HTML.",
    ]);
  });

  test("an address in capitals, one with a space, and one in letters that not every system has", () => {
    expect(messages({ addresses: { pages: ["/About", "/a b"] }, files: ["/キャンパス.png"] })).toEqual([
      "/About holds a capital letter.",
      "/a b holds a space.",
      "/キャンパス.png holds a letter or sign other than a–z, 0–9, “.”, “-” and “_”.",
    ]);
  });

  test("two pages that would be written to one file, though their addresses differ", () => {
    expect(messages({ addresses: { pages: ["/", "/index"] } })).toEqual([
      "/ would be written to the same place as /index.",
      "/index would be written to the same place as /.",
    ]);
  });

  test("a page at the place of a 404 page, and a file at the place of a folder", () => {
    const found = messages({
      addresses: { pages: ["/goals/404"], missing: [{ address: "/missing/goals", under: "/goals/" }] },
      files: ["/feed.xml", "/feed.xml/data.json"],
    });
    expect(found).toContain("/goals/404 would be written to the same place as /missing/goals.");
    expect(found).toContain("/feed.xml/data.json would be written to the same place as /feed.xml.");
  });

  test("files of the folder public by the same rules", () => {
    const files = ["/about.html", "/campus map.png", "/goals", "/film.mp4", "/campus.jpeg", "/map.gif"];
    expect(messages({ addresses: { pages: ["/about"] }, files })).toEqual([
      "/campus map.png holds a space.",
      "/about.html ends with .html, and pages are made from the content alone.",
      "/goals has no ending, so its kind is not known.",
      "/film.mp4 ends with .mp4, a kind of file that is not published.",
      "/about would be written to the same place as /about.html.",
      "/about.html would be written to the same place as /about.",
    ]);
  });
});
