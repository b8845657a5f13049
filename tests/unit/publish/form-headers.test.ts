import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { listFormRoutes } from "../../../lib/model/forms.ts";
import { createFormRules, isEmbed } from "../../../publish/headers/form-headers.ts";
import { addressPattern, createHeaderLookUp } from "../../../publish/headers/header-rules.ts";
import { createHeaderPolicy } from "../../../publish/headers/headers.ts";
import { configureHosts } from "../../../publish/hosts/hosts.ts";
import { findRelease, releaseFileName, releaseSchema } from "../../../publish/release/release.ts";
import { loadTable } from "../../../publish/server/table.ts";
import * as apache from "../../servers/apache.ts";
import * as builtIn from "../../servers/built-in.ts";
import * as nginx from "../../servers/nginx.ts";
import { ask, filesOfEveryForm, makeFolder, type Response, release, sendRaw } from "./support.ts";

// A busy machine may take its time; nothing here is about speed.
vi.setConfig({ testTimeout: 60_000 });

async function sampleFolder(): Promise<string> {
  const out = join(await makeFolder(), "out");
  await release(out, filesOfEveryForm());
  return out;
}

const hashOf = (style: string) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
const pageHash = hashOf("p{color:red}");
const embedHash = hashOf("p{color:blue}");

const goalLinks = [
  '</goals/56/goal-56.pdf>; rel="alternate"; type="application/pdf"',
  '</goals/56/goal-56-letter.pdf>; rel="alternate"; type="application/pdf"',
  '</goals/56/data.json>; rel="alternate"; type="application/json"',
  '</goals/56/data.md>; rel="alternate"; type="text/markdown"',
  '</goals/56/data.bib>; rel="alternate"; type="application/x-bibtex"',
  '</goals/56/data.ris>; rel="alternate"; type="application/x-research-info-systems"',
  '</goals/56/data.csl.json>; rel="alternate"; type="application/vnd.citationstyles.csl+json"',
  '</goals/56/oembed.json>; rel="alternate"; type="application/json+oembed"',
].join(", ");

/** That nothing of what only some addresses have is sent. */
function expectNothingOfItsOwn(headers: Response["headers"], address: string): void {
  expect(headers["content-security-policy"], address).toContain("frame-ancestors 'none'");
  expect(headers["x-frame-options"], address).toBe("DENY");
  expect(headers["cross-origin-resource-policy"], address).toBe("same-origin");
  expect(headers["access-control-allow-origin"], address).toBeUndefined();
  expect(headers.link, address).toBeUndefined();
  expect(headers["speculation-rules"], address).toMatch(/^"\/speculation\./);
}

describe("The rules of addresses", () => {
  const rules = createFormRules([]);

  test("never give two to one address, so that no server has to choose", () => {
    const addresses = rules.flatMap((rule) =>
      rule.addresses.flatMap((each) =>
        ["", "/ja"].map((start) => each.replace(":language", start).replaceAll(":number", "56")),
      ),
    );
    for (const address of addresses) {
      const matching = rules.filter((rule) => new RegExp(`^${addressPattern(rule)}$`).test(address));
      expect(matching, address).toHaveLength(1);
    }
  });

  test("take the pattern's number for digits only, and its dots for dots", () => {
    for (const address of [
      "/goals/5/6/embed",
      "/goals/x/embed",
      "/goals//embed",
      "/goals/56/embed/",
      "/embed",
      "/en/goals/56/embed",
      "/jam/goals/56/embed",
      "/ja/ja/goals/56/embed",
    ])
      expect(isEmbed(address), address).toBe(false);
    expect(isEmbed("/strategies/17/embed")).toBe(true);
    expect(isEmbed("/ja/strategies/17/embed")).toBe(true);
    const headersAt = createHeaderLookUp(createHeaderPolicy([], true));
    expect(headersAt("/goals/56/data.md").Link).toBe('</goals/56>; rel="canonical"');
    expect(headersAt("/goals/56/data-md").Link).toBeUndefined();
  });

  test("are as many for all languages, and lead to what is in the language of the address", () => {
    const headersAt = createHeaderLookUp(createHeaderPolicy([], true));
    expect(headersAt("/ja/goals/56/data.md").Link).toBe('</ja/goals/56>; rel="canonical"');
    expect(headersAt("/ja/data/strategy.md").Link).toBe('</ja/document>; rel="canonical"');
    expect(headersAt("/ja/goals/56").Link).toBe(goalLinks.replaceAll("</", "</ja/"));
    for (const [address, other] of [
      ["/", "/ja"],
      ["/data", "/ja/data"],
      ["/document", "/ja/document"],
    ] as const)
      expect(headersAt(other).Link, other).toBe(headersAt(address).Link?.replaceAll("</", "</ja/"));
    for (const address of ["/ja/", "/japan", "/jagoals/56", "/ja/sitemap.xml", "/en/goals/56/data.md"])
      expect(headersAt(address), address).toBe(headersAt("/nothing"));
  });

  test("name the page of a record in every language that the site is published in", () => {
    const [en, ja] = [
      '</goals/56>; rel="alternate"; hreflang="en"',
      '</ja/goals/56>; rel="alternate"; hreflang="ja"',
    ];
    const others = '</goals/56>; rel="alternate"; hreflang="x-default"';
    const headersAt = createHeaderLookUp(createHeaderPolicy([], true, undefined, ["en", "ja"]));
    expect(headersAt("/goals/56").Link).toBe([goalLinks, en, ja, others].join(", "));
    expect(headersAt("/ja/goals/56").Link).toBe(
      [goalLinks.replaceAll("</", "</ja/"), en, ja, others].join(", "),
    );
  });

  test("leave each kind of document the hashes of its own styles", () => {
    const documents = [
      { address: "/", styles: ["a", "b"] },
      { address: "/goals/1/embed", styles: ["c"] },
      { address: "/ja/goals/1/embed", styles: ["b"] },
    ];
    const headersAt = createHeaderLookUp(createHeaderPolicy(documents, true));
    const stylesOf = (address: string) =>
      headersAt(address)
        ["Content-Security-Policy"]?.match(/style-src 'self'([^;]*)/)?.[1]
        ?.split(" ")
        .slice(1);
    expect(stylesOf("/")).toEqual(["a", "b"].map(hashOf).sort());
    for (const address of ["/goals/2/embed", "/ja/goals/2/embed"])
      expect(stylesOf(address)).toEqual(["b", "c"].map(hashOf).sort());
  });
});

test("Ten thousand records need no more configuration for this than two", () => {
  const digests = { identity: "x".repeat(22) };
  const configure = (count: number) =>
    configureHosts({
      source: "sources",
      headers: releaseSchema.shape.headers.parse(createHeaderPolicy([], true)),
      redirects: [],
      missing: [],
      files: Array.from({ length: count }, (_, number) =>
        [`/goals/${number + 1}`, ...listFormRoutes({ kind: "goal", number: number + 1 })].map((address) => {
          return { address, file: address.slice(1), type: "text/plain", immutable: false, digests };
        }),
      ).flat(),
    });
  const [few, many] = [configure(2), configure(10_000)];
  // nginx's names begin with a digest of the addresses.
  const textOf = (configuration: Record<string, string>, name: string) =>
    configuration[name]?.replaceAll(/site_[\da-f]{8}_/g, "site_");
  for (const name of [".htaccess", ".nginx/server.conf", "_headers"])
    expect(textOf(many, name)).toBe(textOf(few, name));
  const rulesOf = (configuration: Record<string, string>) =>
    textOf(configuration, ".nginx/http.conf")?.split("$site_rule {")[1];
  expect(rulesOf(few)).toContain("/goals/");
  expect(rulesOf(many)).toBe(rulesOf(few));
});

test("A release of before there were rules is read, as one without any", async () => {
  const out = await sampleFolder();
  const description = join(out, releaseFileName);
  const { headers, ...rest } = JSON.parse(await readFile(description, "utf8"));
  const { rules: _, ...before } = headers;
  await writeFile(description, JSON.stringify({ ...rest, headers: before }));
  expect((await findRelease(out))?.headers.rules).toEqual([]);
  expect((await loadTable(out)).files.get("/goals/56")?.identity?.headers).not.toContain("Link");
});

const servers = { "the built-in server": builtIn, nginx, "Apache httpd": apache };

for (const [name, { isInstalled }] of Object.entries(servers)) {
  if (!isInstalled)
    console.warn(`SKIPPED: ${name} is not installed, so nothing is known about it from this run.`);
}

describe.each(Object.entries(servers))("From %s", (_name, { isInstalled, start }) => {
  let port = 4320;

  async function serve(): Promise<string> {
    port += 1;
    const server = await start(await sampleFolder(), port);
    onTestFinished(() => server.stop());
    return server.url.replace("localhost", "127.0.0.1");
  }

  /** What an address is answered in each form, for GET and HEAD, and to who has it already. */
  async function askInEveryWay(url: string, address: string): Promise<Response[]> {
    const answers: Response[] = [];
    for (const coding of ["identity", "gzip", "br"]) {
      const headers = { "accept-encoding": coding };
      const get = await ask(url, address, { headers });
      const head = await ask(url, `${address}?a=b`, { headers, method: "HEAD" });
      const again = await ask(url, address, {
        headers: { ...headers, "if-none-match": get.headers.etag ?? "" },
      });
      expect([address, get.status, head.status, again.status]).toEqual([address, 200, 200, 304]);
      answers.push(get, head, again);
    }
    return answers;
  }

  test.skipIf(!isInstalled)(
    "a card may be framed by any site, and does nothing but show itself",
    async () => {
      const url = await serve();
      const cards = [
        ...(await askInEveryWay(url, "/goals/56/embed")),
        ...(await askInEveryWay(url, "/ja/goals/56/embed")),
      ];
      for (const { headers } of cards) {
        expect(headers["content-security-policy"]).toBe(
          `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; style-src 'self' ${embedHash}`,
        );
        expect(headers["x-frame-options"]).toBeUndefined();
        expect(headers["speculation-rules"]).toBeUndefined();
        expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
        expect(headers["x-content-type-options"]).toBe("nosniff");
        expect(headers["strict-transport-security"]).toBe("max-age=63072000");
        expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
      }
    },
  );

  test.skipIf(!isInstalled)("data may be read by scripts of any site, and is no document", async () => {
    const url = await serve();
    for (const [address, type, link] of [
      ["/goals/56/data.json", "application/json", '</goals/56>; rel="canonical"'],
      ["/goals/56/data.md", "text/markdown; charset=utf-8", '</goals/56>; rel="canonical"'],
      ["/visions/1/data.bib", "application/x-bibtex; charset=utf-8", '</visions/1>; rel="canonical"'],
      ["/goals/56/oembed.json", "application/json", undefined],
      ["/goals/56/picture.png", "image/png", undefined],
      ["/data/strategy.xml", "application/xml; charset=utf-8", '</document>; rel="canonical"'],
      ["/feed.xml", "application/atom+xml; charset=utf-8", undefined],
      ["/ja/goals/56/data.json", "application/json", '</ja/goals/56>; rel="canonical"'],
      ["/ja/data/strategy.xml", "application/xml; charset=utf-8", '</ja/document>; rel="canonical"'],
      ["/ja/feed.xml", "application/atom+xml; charset=utf-8", undefined],
    ] as const) {
      for (const { status, headers } of await askInEveryWay(url, address)) {
        if (status === 200) expect(headers["content-type"], address).toBe(type);
        expect(headers["access-control-allow-origin"], address).toBe("*");
        expect(headers["cross-origin-resource-policy"], address).toBe("cross-origin");
        expect(headers.link, address).toBe(link);
        expect(headers["content-security-policy"], address).toContain("frame-ancestors 'none'");
        expect(headers["x-frame-options"], address).toBe("DENY");
      }
    }
  });

  test.skipIf(!isInstalled)("pages name their data, and stay out of frames", async () => {
    const url = await serve();
    for (const { headers } of await askInEveryWay(url, "/goals/56")) {
      expect(headers.link).toBe(goalLinks);
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"]).toContain(pageHash);
      expect(headers["content-security-policy"]).not.toContain(embedHash);
      expect(headers["x-frame-options"]).toBe("DENY");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
    expect((await ask(url, "/visions/1")).headers.link).toBe(
      goalLinks.replaceAll("/goals/56/", "/visions/1/").replaceAll("goal-56", "vision-1"),
    );
    for (const { headers } of await askInEveryWay(url, "/ja/goals/56")) {
      expect(headers.link).toBe(goalLinks.replaceAll("</", "</ja/"));
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    }
    expect((await ask(url, "/ja")).headers.link).toBe(
      (await ask(url, "/")).headers.link?.toString().replaceAll("</", "</ja/"),
    );
    for (const address of ["/", "/data"]) {
      for (const { headers } of await askInEveryWay(url, address)) {
        expect(headers.link, address).toMatch(
          /<\/data\/strategy\.json>; rel="alternate"; type="application\/json", /,
        );
        expect(headers.link, address).toMatch(
          /, <\/feed\.xml>; rel="alternate"; type="application\/atom\+xml"$/,
        );
      }
    }
  });

  test.skipIf(!isInstalled)("other files, errors and redirects have nothing of this", async () => {
    const url = await serve();
    for (const [method, address, status] of [
      ["GET", "/goals", 200],
      ["GET", "/robots.txt", 200],
      ["GET", "/.well-known/security.txt", 200],
      ["GET", "/_next/static/media/Font-1a2B.woff2", 200],
      ["GET", "/speculation.000000000000.rules.json", 200],
      ["GET", "/goals/56/", 301],
      ["GET", "/goals/56/embed/", 301],
      ["GET", "/goals/56/embed.html", 301],
      ["GET", "/Goals/56/embed", 301],
      ["GET", "/goals/56/Data.json", 301],
      ["GET", "/goals/99", 404],
      ["GET", "/goals/99/embed", 404],
      ["GET", "/goals/99/data.json", 404],
      ["GET", "/ja/goals/99/data.json", 404],
      ["GET", "/ja/goals/56/", 301],
      ["GET", "/visions/2/embed", 404],
      ["GET", "/data/strategy.md", 404],
      ["GET", "/goals/56/embed/data.json", 404],
      ["GET", "/nope?/goals/56/embed", 404],
      ["GET", "/goals/99/embed%20/goals/56/embed", 404],
      ["POST", "/goals/56/embed", 405],
      ["OPTIONS", "/goals/56/data.json", 405],
    ] as const) {
      const answer = await ask(url, address, { method });
      expect([method, address, answer.status]).toEqual([method, address, status]);
      expectNothingOfItsOwn(answer.headers, address);
    }
    expect((await ask(url, "/.well-known/security.txt")).headers["content-type"]).toBe(
      "text/plain; charset=utf-8",
    );
  });

  test.skipIf(!isInstalled)(
    "the absolute form of an address has the same headers, whatever host it names",
    async () => {
      const url = await serve();
      const received = await sendRaw(
        Number(new URL(url).port),
        "GET http://elsewhere.example/goals/56 HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n",
      );
      expect(received).toMatch(/^HTTP\/1\.1 200 /);
      expect(received).toContain(`\r\nLink: ${goalLinks}\r\n`);
      expect(received).not.toContain("elsewhere.example");
    },
  );
});
