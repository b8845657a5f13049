import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { listTextFiles } from "../../../lib/formats/files.ts";
import { inLanguage } from "../../../lib/model/languages.ts";
import { type Content, isNumbered } from "../../../lib/model/records.ts";
import { routeOf } from "../../../lib/model/routes.ts";
import { english } from "../../../lib/words/en.ts";
import { japanese } from "../../../lib/words/ja.ts";
import { createFormRules } from "../../../publish/headers/form-headers.ts";
import { addressPattern, createHeaderLookUp } from "../../../publish/headers/header-rules.ts";
import { createHeaderPolicy } from "../../../publish/headers/headers.ts";
import { listPublishedVersions } from "../../../publish/headers/version-headers.ts";
import { configureHosts } from "../../../publish/hosts/hosts.ts";
import * as apache from "../../servers/apache.ts";
import * as builtIn from "../../servers/built-in.ts";
import * as nginx from "../../servers/nginx.ts";
import { amendedContent } from "../formats/versioned-content.ts";
import { fiveYears } from "../versions/support.ts";
import { ask, file, page, writeFiles } from "./support.ts";

// A busy machine may take its time; nothing here is about speed.
vi.setConfig({ testTimeout: 60_000 });

const headersOf = (content: Content) => createHeaderPolicy([], true, listPublishedVersions(content));
const headersAt = (content: Content, address: string) => createHeaderLookUp(headersOf(content))(address);

const goalHistory =
  '</goals/56/versions>; rel="version-history", </goals/56/timemap.wlnk>; rel="timemap"; type="application/link-format"';

describe("The headers of versions", () => {
  test("name the moment of a version, its record, its list and its forms", async () => {
    const content = await fiveYears();
    expect(headersAt(content, "/goals/56/2026-11-20")).toMatchObject({
      "Memento-Datetime": "Thu, 19 Nov 2026 15:00:00 GMT",
      Link: [
        '</goals/56>; rel="original latest-version"',
        goalHistory,
        '</goals/56/2026-11-20/goal-56-2026-11-20.pdf>; rel="alternate"; type="application/pdf"',
        '</goals/56/2026-11-20/goal-56-2026-11-20-letter.pdf>; rel="alternate"; type="application/pdf"',
        '</goals/56/2026-11-20/data.json>; rel="alternate"; type="application/json"',
        '</goals/56/2026-11-20/data.md>; rel="alternate"; type="text/markdown"',
        '</goals/56/2026-11-20/data.bib>; rel="alternate"; type="application/x-bibtex"',
        '</goals/56/2026-11-20/data.ris>; rel="alternate"; type="application/x-research-info-systems"',
        '</goals/56/2026-11-20/data.csl.json>; rel="alternate"; type="application/vnd.citationstyles.csl+json"',
      ].join(", "),
    });
    expect(headersAt(content, "/goals/58/2023-04-03-2")["Memento-Datetime"]).toBe(
      "Sun, 02 Apr 2023 15:00:01 GMT",
    );
    expect(headersAt(content, "/document/2023-04-03-2")).toMatchObject({
      "Memento-Datetime": "Sun, 02 Apr 2023 15:00:01 GMT",
      Link: '</document>; rel="original latest-version", </changes>; rel="version-history", </document/timemap.wlnk>; rel="timemap"; type="application/link-format", </document/2023-04-03-2/international-strategy-2023-04-03-2.pdf>; rel="alternate"; type="application/pdf", </document/2023-04-03-2/international-strategy-2023-04-03-2-letter.pdf>; rel="alternate"; type="application/pdf"',
    });
    expect(
      headersAt(content, "/document/2023-04-03-2/international-strategy-2023-04-03-2.pdf"),
    ).toMatchObject({ Link: '</document/2023-04-03-2>; rel="canonical"' });
    expect(headersAt(content, "/goals/56/2026-11-20/data.json")).toMatchObject({
      "Access-Control-Allow-Origin": "*",
      Link: '</goals/56/2026-11-20>; rel="canonical"',
    });
    expect(headersAt(content, "/goals/56/timemap.wlnk")).toMatchObject({
      "Access-Control-Allow-Origin": "*",
    });
  });

  test("lead from the pages of records and of the document to their versions", async () => {
    const content = await fiveYears();
    expect(headersAt(content, "/goals/56").Link).toMatch(
      /; type="application\/json\+oembed", <\/goals\/56\/versions>; rel="version-history", <\/goals\/56\/timemap\.wlnk>; rel="timemap"; type="application\/link-format"$/u,
    );
    expect(headersAt(content, "/document").Link).toMatch(
      /; type="application\/atom\+xml", <\/changes>; rel="version-history", <\/document\/timemap\.wlnk>; rel="timemap"; type="application\/link-format"$/u,
    );
    expect(headersAt(content, "/").Link).not.toContain("timemap");
  });

  test("are the same in another language, with what is in that language", async () => {
    const headersOfFive = createHeaderLookUp(headersOf(await fiveYears()));
    for (const address of [
      "/goals/56",
      "/document",
      "/goals/58/2023-04-03-2",
      "/document/2023-04-03-2",
      "/goals/56/2026-11-20/data.json",
      "/goals/56/timemap.wlnk",
      "/document/timemap.wlnk",
    ]) {
      const { Link, ...others } = headersOfFive(address);
      const inJapanese = headersOfFive(`/ja${address}`);
      expect({ ...inJapanese }, address).toEqual({
        ...others,
        ...(Link && { Link: Link.replaceAll("</", "</ja/") }),
      });
    }
  });

  test("claim no versions for a kind of which a record was not published", async () => {
    // Goal 57 and the document have none.
    const content = await amendedContent();
    expect(headersAt(content, "/goals/56").Link).not.toContain("timemap");
    expect(headersAt(content, "/strategies/17").Link).toContain("</strategies/17/timemap.wlnk>");
    expect(headersAt(content, "/document").Link).not.toContain("timemap");
    expect(headersAt(content, "/goals/56/2026-11-22")["Memento-Datetime"]).toBe(
      "Sat, 21 Nov 2026 15:00:00 GMT",
    );
  });

  test("are given by one rule alone to each address, and by as many rules whatever the number of versions", async () => {
    const [few, many] = [await amendedContent(), await fiveYears()];
    const rules = createFormRules([], listPublishedVersions(many));
    const addresses = rules.flatMap((rule) =>
      rule.addresses.flatMap((each) =>
        ["", "/ja"].map((start) =>
          each.replace(":language", start).replaceAll(":number", "56").replaceAll(":version", "2023-04-03-2"),
        ),
      ),
    );
    for (const address of addresses) {
      const matching = rules.filter((rule) => new RegExp(`^${addressPattern(rule)}$`, "u").test(address));
      expect(matching, address).toHaveLength(1);
    }
    const ofVersions = (content: Content) =>
      createFormRules([], listPublishedVersions(content)).filter(({ addresses: [address = ""] }) =>
        address.includes(":version"),
      );
    expect(ofVersions(few)).toEqual(ofVersions(many));
  });

  test("are none where nothing was published", () => {
    expect(JSON.stringify(createHeaderPolicy([], true))).not.toMatch(/version|timemap|memento/iu);
  });
});

let folder: string;
/** A release of five years, which all tests look at: its files, and pages that say no more than that they are there. */
let out: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "versions-"));
  out = join(folder, "out");
  await writeFiveYearsRelease();
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function writeFiveYearsRelease(): Promise<void> {
  const content = await fiveYears();
  const subjects = [content.document, ...content.all, ...content.withdrawn.filter(isNumbered)];
  const pages = [
    ...["/", "/changes", ...subjects.map(routeOf)],
    ...content.versioned.flatMap((of) => content.versionsOf(of)).map(({ route }) => route),
  ];
  await writeFiles(
    out,
    [
      ...pages.flatMap((address) => [
        page(address, `the page ${address}`),
        page(inLanguage(address, "ja"), `the page ${address} in Japanese`),
      ]),
      ...[...listTextFiles(content, english)].map(([address, make]) => file(address, make())),
      ...[...listTextFiles(content.inLanguage("ja"), japanese)].map(([address, make]) =>
        file(inLanguage(address, "ja"), make()),
      ),
    ],
    {
      source: "sources",
      headers: headersOf(content),
      redirects: [{ from: "/goals/60", to: "/goals/61" }],
      movedPages: [],
      configure: configureHosts,
    },
  );
}

/** The links of a TimeMap or of a header (RFC 8288): addresses by relation, with the moment of each. */
function linksIn(text: string): { href: string; rel: readonly string[]; datetime: string | undefined }[] {
  return [...text.matchAll(/<([^>]*)>((?:\s*;\s*[a-z]+="[^"]*")*)/gu)].map(
    ([, href = "", attributes = ""]) => ({
      href,
      rel: (/rel="([^"]*)"/u.exec(attributes)?.[1] ?? "").split(" "),
      datetime: /datetime="([^"]*)"/u.exec(attributes)?.[1],
    }),
  );
}

const findLink = (text: string, rel: string) =>
  linksIn(text).find((link) => link.rel.includes(rel))?.href ?? "";

const servers = { "the built-in server": builtIn, nginx, "Apache httpd": apache };

for (const [name, { isInstalled }] of Object.entries(servers)) {
  if (!isInstalled)
    console.warn(`SKIPPED: ${name} is not installed, so nothing is known about it from this run.`);
}

describe.each(Object.entries(servers))("From %s", (_name, { isInstalled, start }) => {
  const serve = async () => {
    const server = await start(out, 4420 + Object.keys(servers).indexOf(_name));
    onTestFinished(() => server.stop());
    return server.url.replace("localhost", "127.0.0.1");
  };

  test.skipIf(!isInstalled)(
    "a client of Memento finds a record as it stood: from the record to its TimeMap, and from that to each version",
    async () => {
      const url = await serve();
      for (const of of ["/goals/58", "/document", "/goals/59", "/ja/goals/58", "/ja/document"]) {
        const original = await ask(url, of);
        const timeMap = findLink(String(original.headers.link), "timemap");
        const answer = await ask(url, timeMap, { headers: { "accept-encoding": "identity" } });
        expect([timeMap, answer.status, answer.headers["content-type"]]).toEqual([
          `${of}/timemap.wlnk`,
          200,
          "application/link-format",
        ]);
        expect(answer.headers["access-control-allow-origin"]).toBe("*");
        const links = linksIn(answer.body.toString());
        expect(new URL(links[0]?.href ?? "").pathname).toBe(of);
        const mementos = links.filter(({ rel }) => rel.includes("memento"));
        expect(mementos.length).toBeGreaterThan(1);
        for (const { href, datetime } of mementos) {
          for (const coding of ["identity", "gzip", "br"]) {
            const address = new URL(href).pathname;
            const memento = await ask(url, address, { headers: { "accept-encoding": coding } });
            expect([address, memento.status, memento.headers["memento-datetime"]]).toEqual([
              address,
              200,
              datetime,
            ]);
            expect(findLink(String(memento.headers.link), "original")).toBe(of);
            expect(findLink(String(memento.headers.link), "timemap")).toBe(timeMap);
            const again = await ask(url, address, {
              headers: { "accept-encoding": coding, "if-none-match": memento.headers.etag ?? "" },
            });
            expect([again.status, again.headers["memento-datetime"]]).toEqual([304, datetime]);
          }
        }
      }
    },
  );

  test.skipIf(!isInstalled)("a version of a record that is gone is at its address for good", async () => {
    const url = await serve();
    const moved = await ask(url, "/goals/60");
    expect([moved.status, moved.headers.location?.replace(/^https?:\/\/[^/]+/u, "")]).toEqual([
      301,
      "/goals/61",
    ]);
    const version = await ask(url, "/goals/60/2021-11-22");
    expect([version.status, version.headers["memento-datetime"]]).toEqual([
      200,
      "Sun, 21 Nov 2021 15:00:00 GMT",
    ]);
    expect((await ask(url, "/goals/60/2021-11-22/data.json")).status).toBe(200);
  });

  test.skipIf(!isInstalled)("nothing else has a moment", async () => {
    const url = await serve();
    for (const [address, status] of [
      ["/goals/58", 200],
      ["/goals/58/timemap.wlnk", 200],
      ["/goals/58/2022-04-01/data.json", 200],
      ["/goals/58/2022-04-01/", 301],
      ["/goals/58/2022-04-01.html", 301],
      ["/goals/58/2022-04-02", 404],
      ["/goals/56/2022-04-01", 404],
      ["/nothing?/goals/58/2022-04-01", 404],
      ["/ja/goals/58", 200],
      ["/ja/goals/58/2022-04-02", 404],
    ] as const) {
      const answer = await ask(url, address);
      expect([address, answer.status]).toEqual([address, status]);
      expect(answer.headers["memento-datetime"], address).toBeUndefined();
    }
  });
});

test("Static hosts are told no moments, which need a rule for each day, but who may read the forms", async () => {
  const headers = await readFile(join(out, "_headers"), "utf8");
  expect(headers).not.toMatch(/Memento|\d{4}-\d{2}-\d{2}|\/document\/:version\n/u);
  expect(headers).toContain(
    "/:first/:second/:third/data.json\n  Access-Control-Allow-Origin: *\n  ! Cross-Origin-Resource-Policy\n  Cross-Origin-Resource-Policy: cross-origin\n",
  );
  expect(headers).toContain("/*.wlnk\n  Content-Type: application/link-format\n");
});
