import { describe, expect, test } from "vitest";
import { type BuildOutputs, collectOutputs } from "../../../publish/build/outputs.ts";
import { noRouting, type Prerender, prerender, type Routing } from "./support.ts";

function appPage(pathname: string): BuildOutputs["appPages"][number] {
  return {
    pathname,
    id: pathname,
    filePath: "page.js",
    sourcePage: pathname,
  } as BuildOutputs["appPages"][number];
}

function collect(outputs: Partial<BuildOutputs>, routing: Partial<Routing> = {}) {
  const nothing = { pages: [], appPages: [], pagesApi: [], appRoutes: [], prerenders: [], staticFiles: [] };
  return collectOutputs({ ...nothing, ...outputs }, { ...noRouting, ...routing }, []);
}

function messages(outputs: Partial<BuildOutputs>, routing: Partial<Routing> = {}): string[] {
  return collect(outputs, routing).problems.map(({ where, message }) => `${where} ${message}`);
}

describe("A build's outputs are sorted", () => {
  const staticFile = (pathname: string, filePath: string) =>
    ({ pathname, filePath, id: pathname }) as BuildOutputs["staticFiles"][number];

  test("pages, data, 404 pages, error pages and assets each to their place", () => {
    const collected = collect({
      prerenders: [
        prerender("/goals/56", "56.html"),
        prerender("/goals/56.rsc", "56.rsc"),
        prerender("/goals/56/data.json", "data.json.body"),
        prerender("/missing/goals", "goals.html"),
        prerender("/_global-error", "_global-error.html"),
      ],
      staticFiles: [
        staticFile("/404", "404.html"),
        staticFile("/500", "500.html"),
        staticFile("/_next/static/chunks/a.js", "a.js"),
        staticFile("/sitemap.xml", "sitemap.xml.body"),
      ],
    });
    expect(collected.problems).toEqual([]);
    expect(collected.documents).toEqual([{ address: "/goals/56", filePath: "56.html" }]);
    expect(collected.files.map(({ address }) => address)).toEqual(["/goals/56/data.json", "/sitemap.xml"]);
    expect(collected.missingDocuments.map(({ under }) => under)).toEqual(["/goals/", "/"]);
    expect(collected.unpublishedDocuments.map(({ address }) => address)).toEqual(["/_global-error", "/500"]);
    expect(collected.assets.map(({ address }) => address)).toEqual(["/_next/static/chunks/a.js"]);
  });

  test("a route and a page that are not found are not published", () => {
    const missing = (filePath: string) => ({
      fallback: { filePath, postponedState: undefined, initialHeaders: {}, initialStatus: 404 },
    });
    const collected = collect({
      prerenders: [
        prerender("/.well-known/security.txt", "security.txt.body", missing("security.txt.body")),
        prerender("/goals/1", "1.html", missing("1.html")),
        prerender("/_not-found", "_not-found.html", missing("_not-found.html")),
      ],
    });
    expect(collected.problems).toEqual([]);
    expect([...collected.files, ...collected.documents]).toEqual([]);
    expect(collected.unpublishedDocuments.map(({ address }) => address)).toEqual(["/goals/1"]);
    expect(collected.missingDocuments.map(({ under }) => under)).toEqual(["/"]);
  });

  test("redirects of one address to another are taken, the framework's own left", () => {
    const { redirects, problems } = collect(
      { prerenders: [prerender("/goals/56", "56.html")] },
      {
        beforeMiddleware: [
          { source: "/:path+/", sourceRegex: "", headers: { Location: "/$1" }, status: 308, priority: true },
          { source: "/goals/55", sourceRegex: "", headers: { Location: "/goals/56" }, status: 308 },
        ],
      },
    );
    expect(redirects).toEqual([{ from: "/goals/55", to: "/goals/56" }]);
    expect(problems).toEqual([]);
  });
});

describe("A moved address", () => {
  const route = (source: string, location: string) => ({
    source,
    sourceRegex: "",
    headers: { Location: location },
    status: 301,
  });

  test("has a page of its own, which is not published at it", () => {
    const collected = collect(
      { prerenders: [prerender("/goals/56", "56.html"), prerender("/goals/55", "55.html")] },
      { beforeMiddleware: [route("/goals/55", "/goals/56")] },
    );
    expect(collected.problems).toEqual([]);
    expect(collected.documents.map(({ address }) => address)).toEqual(["/goals/56"]);
    expect(collected.movedDocuments).toEqual([{ address: "/goals/55", filePath: "55.html" }]);
  });

  test("leads in one step to what is published: not to nothing, in a chain, in a circle, or to two", () => {
    const outputs = {
      prerenders: [
        prerender("/goals/56", "56.html"),
        prerender("/goals/56/data.json", "x.body", {
          fallback: { filePath: "x.body", postponedState: undefined, initialHeaders: {} },
        }),
      ],
    };
    const beforeMiddleware = [
      route("/goals/1", "/goals/2"),
      route("/goals/2", "/goals/56"),
      route("/goals/3", "/goals/3"),
      route("/goals/2", "/goals/56"),
      route("/goals/56/data.json", "/goals/56"),
      route("/goals/4", "/goals/56#p1"),
    ];
    expect(messages(outputs, { beforeMiddleware })).toEqual([
      "/goals/1 redirects to /goals/2, which is not published.",
      "/goals/3 redirects to /goals/3, which is not published.",
      "/goals/2 is published, or moved elsewhere; it can't redirect.",
      "/goals/56/data.json is published, or moved elsewhere; it can't redirect.",
    ]);
  });
});

describe("What can't be published as files is named", () => {
  test("a page that is rendered on request", () => {
    expect(messages({ appPages: [appPage("/search"), appPage("/search.rsc")] })).toEqual([
      "/search is rendered on request; a page of this site must be static.",
    ]);
  });

  test("a page of which a part is rendered later", () => {
    const late = prerender("/a", "a.html", {
      response: "initial",
      compute: "resuming",
    } as Partial<Prerender>);
    expect(messages({ prerenders: [late] })).toEqual(["/a was not rendered completely by the build."]);
  });

  test("a route that also renders what the build did not know", () => {
    const open = { route: "/goals/[number]", parentOutputId: "/goals/[number]" };
    expect(messages({ prerenders: [prerender("/goals/56", "56.html", open)] })).toEqual([
      "/goals/56 /goals/[number] also renders other addresses on request; export dynamicParams = false.",
    ]);
    const closed = { ...open, parentFallbackMode: false as const };
    expect(messages({ prerenders: [prerender("/goals/56", "56.html", closed)] })).toEqual([]);
  });

  test("a file without an ending, and one whose type its ending contradicts", () => {
    const png = {
      fallback: {
        filePath: "x.body",
        postponedState: undefined,
        initialHeaders: { "content-type": "image/png" },
      },
    };
    expect(messages({ prerenders: [prerender("/goals/56/picture", "x.body", png)] })).toEqual([
      "/goals/56/picture has no ending, so its kind is not known.",
    ]);
    expect(messages({ prerenders: [prerender("/goals/56/data.json", "x.body", png)] })).toEqual([
      "/goals/56/data.json says that it is image/png, but is published as application/json.",
    ]);
  });

  test("what was rendered with a status that no file has", () => {
    const moved = {
      fallback: { filePath: "a.html", postponedState: undefined, initialHeaders: {}, initialStatus: 307 },
    };
    expect(messages({ prerenders: [prerender("/a", "a.html", moved)] })).toEqual([
      "/a was rendered with the status 307, which no file has.",
    ]);
  });

  test("an address in capitals, one with a space, and one in letters that not every system has", () => {
    expect(
      messages({
        prerenders: [
          prerender("/About", "a.html"),
          prerender("/a b", "b.html"),
          prerender("/キャンパス.png", "c.body"),
        ],
      }),
    ).toEqual([
      "/About holds a capital letter.",
      "/a b holds a space.",
      "/キャンパス.png holds a letter or sign other than a–z, 0–9, “.”, “-” and “_”.",
    ]);
  });

  test("two pages that would be written to one file, though their addresses differ", () => {
    expect(messages({ prerenders: [prerender("/", "a.html"), prerender("/index", "b.html")] })).toEqual([
      "/ would be written to the same place as /index.",
      "/index would be written to the same place as /.",
    ]);
  });

  test("a page at the place of a 404 page, and a file at the place of a folder", () => {
    const found = messages({
      prerenders: [
        prerender("/missing/goals", "a.html"),
        prerender("/goals/404", "b.html"),
        prerender("/feed.xml", "c.body"),
        prerender("/feed.xml/data.json", "d.body"),
      ],
    });
    expect(found).toContain("/goals/404 would be written to the same place as /missing/goals.");
    expect(found).toContain("/feed.xml/data.json would be written to the same place as /feed.xml.");
  });

  test("files of the folder public by the same rules", () => {
    const nothing = { pages: [], appPages: [], pagesApi: [], appRoutes: [], prerenders: [], staticFiles: [] };
    const about = prerender("/about", "about.html");
    const publicFiles = ["/about.html", "/campus map.png", "/goals", "/film.mp4", "/campus.jpeg", "/map.gif"];
    const { problems, files } = collectOutputs(
      { ...nothing, prerenders: [about] },
      noRouting,
      publicFiles.map((address) => ({ address, filePath: `public${address}` })),
    );
    expect(problems.map(({ where, message }) => `${where} ${message}`)).toEqual([
      "/campus map.png holds a space.",
      "/about.html ends with .html, and pages are made from the content alone.",
      "/goals has no ending, so its kind is not known.",
      "/film.mp4 ends with .mp4, a kind of file that is not published.",
      "/about would be written to the same place as /about.html.",
      "/about.html would be written to the same place as /about.",
    ]);
    expect(files.map(({ address }) => address)).toEqual(publicFiles);
  });

  test("a redirect by a pattern, and one that leaves the site", () => {
    const route = (source: string, location: string) => ({
      source,
      sourceRegex: "",
      headers: { Location: location },
      status: 308,
    });
    const beforeMiddleware = [route("/old/:number", "/goals/:number"), route("/a", "//elsewhere.example")];
    expect(messages({}, { beforeMiddleware }).map((message) => message.split(" ")[0])).toEqual([
      "/old/:number",
      "/a",
    ]);
  });
});
