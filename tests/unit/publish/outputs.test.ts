import { describe, expect, test } from "vitest";
import type { Addresses } from "../../../app/addresses.ts";
import { type Answer, type Application, createMatcher } from "../../../publish/build/application.ts";
import { collectOutputs } from "../../../publish/build/outputs.ts";
import { PublishError } from "../../../publish/release/problem.ts";

const page: Answer = { status: 200, type: "text/html; charset=utf-8", body: Buffer.from("<p>Sample</p>") };

const noFile = async () => Buffer.from("a file");

interface Site {
  readonly application?: Partial<Application>;
  readonly addresses?: Partial<Addresses>;
  readonly answer?: Answer;
  readonly files?: readonly string[];
  readonly publicFiles?: readonly string[];
  readonly redirects?: readonly { from: string; to: string }[];
}

function collect({
  application,
  addresses,
  answer = page,
  files = [],
  publicFiles = [],
  redirects = [],
}: Site) {
  return collectOutputs({
    application: {
      ...{ source: "", folder: ".next", pages: [], routes: [], assets: [], middleware: null },
      ...application,
    },
    render: async () => answer,
    addresses: { pages: [], moved: [], missing: [], ...addresses },
    contentFiles: new Map(files.map((address) => [address, () => "text"])),
    publicFiles: publicFiles.map((address) => ({ address, make: noFile })),
    redirects,
  });
}

function messages(site: Site): string[] {
  return collect(site).problems.map(({ where, message }) => `${where} ${message}`);
}

/** What is said when an output is made. */
async function refusal(site: Site): Promise<string> {
  const { outputs, problems } = collect(site);
  expect(problems).toEqual([]);
  const [output] = [...outputs.documents, ...outputs.files];
  const error: unknown = await output?.make().catch((thrown) => thrown);
  if (!(error instanceof PublishError)) throw new Error(`It was made: ${error}`);
  return error.problems.map(({ where, message }) => `${where} ${message}`).join("\n");
}

const output = (pathname: string, file = "page.js") => ({ pathname, file });

describe("The outputs of a site", () => {
  test("are pages, files, 404 pages, pages of moved addresses and assets", async () => {
    const { outputs, problems } = collect({
      application: {
        pages: [
          output("/"),
          output("/_not-found"),
          output("/_global-error"),
          output("/[section]/[number].rsc"),
        ],
        routes: [output("/icon.svg"), output("/icon.svg.rsc")],
        assets: [output("/_next/static/chunks/a.css")],
      },
      addresses: {
        pages: ["/", "/goals/56"],
        moved: ["/goals/55"],
        missing: [
          { address: "/_not-found", under: "/" },
          { address: "/missing/goals", under: "/goals/" },
        ],
      },
      files: ["/feed.xml"],
      publicFiles: ["/campus.png"],
      redirects: [{ from: "/goals/55", to: "/goals/56" }],
    });
    expect(problems).toEqual([]);
    expect(outputs.documents.map(({ address }) => address)).toEqual(["/", "/goals/56"]);
    expect(outputs.missingDocuments.map(({ under }) => under)).toEqual(["/", "/goals/"]);
    expect(outputs.movedDocuments.map(({ address }) => address)).toEqual(["/goals/55"]);
    expect(outputs.files.map(({ address }) => address)).toEqual(["/campus.png", "/icon.svg", "/feed.xml"]);
    expect(outputs.assets.map(({ address }) => address)).toEqual(["/_next/static/chunks/a.css"]);
    expect(String(await outputs.documents[0]?.make())).toBe("<p>Sample</p>");
    expect(String(await outputs.files[2]?.make())).toBe("text");
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
          pages: [output("/search"), output("/search.rsc")],
          routes: [output("/[section]/data.json")],
          middleware: "middleware.js",
        },
      }),
    ).toEqual([
      "middleware.js is middleware, which files can't run.",
      "/search is a page that would not be published; name its address in app/addresses.ts.",
      "/[section]/data.json is a route of several addresses; list its files in app/files.ts.",
      "/[section]/data.json holds a letter or sign other than a–z, 0–9, “.”, “-” and “_”.",
    ]);
  });

  test("a file without an ending, and one whose type its ending contradicts", async () => {
    expect(messages({ files: ["/goals/56/picture"] })).toEqual([
      "/goals/56/picture has no ending, so its kind is not known.",
    ]);
    const application = { routes: [output("/icon.svg")] };
    expect(await refusal({ application, answer: { ...page, type: "image/png" } })).toBe(
      "/icon.svg says that it is image/png, but is published as image/svg+xml.",
    );
  });

  test("a page that is rendered with a status that no file has, or is no HTML", async () => {
    const addresses = { pages: ["/a"] };
    expect(await refusal({ addresses, answer: { ...page, status: 307 } })).toBe(
      "/a was rendered with the status 307, which no file has.",
    );
    expect(await refusal({ addresses, answer: { ...page, type: "text/plain" } })).toBe(
      "/a is text/plain, and a page is HTML.",
    );
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
    const publicFiles = ["/about.html", "/campus map.png", "/goals", "/film.mp4", "/campus.jpeg", "/map.gif"];
    const { problems, outputs } = collect({ addresses: { pages: ["/about"] }, publicFiles });
    expect(problems.map(({ where, message }) => `${where} ${message}`)).toEqual([
      "/campus map.png holds a space.",
      "/about.html ends with .html, and pages are made from the content alone.",
      "/goals has no ending, so its kind is not known.",
      "/film.mp4 ends with .mp4, a kind of file that is not published.",
      "/about would be written to the same place as /about.html.",
      "/about.html would be written to the same place as /about.",
    ]);
    expect(outputs.files.map(({ address }) => address)).toEqual(publicFiles);
  });
});
