import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { listTextFiles } from "../../../lib/formats/files.ts";
import { embedRoute, pictureRoute } from "../../../lib/model/forms.ts";
import { english } from "../../../lib/words/en.ts";
import type { PublishedFile } from "../../../publish/build/write-release.ts";
import { isEmbed } from "../../../publish/headers/form-headers.ts";
import { createHeaderPolicy } from "../../../publish/headers/headers.ts";
import { listPublishedVersions } from "../../../publish/headers/version-headers.ts";
import { configureHosts } from "../../../publish/hosts/hosts.ts";
import { headersFile, redirectsFile } from "../../../publish/hosts/static-hosts.ts";
import { exists, findRelease } from "../../../publish/release/release.ts";
import { fiveYears } from "../versions/support.ts";
import { file, filesOfEveryForm, makeFolder, page, release, sampleRedirects, writeFiles } from "./support.ts";

async function sampleFolder(): Promise<string> {
  const out = join(await makeFolder(), "out");
  await release(out, filesOfEveryForm());
  return out;
}

/** What an address is sent by a host that reads `_headers`, given how it reads the file. */
type Reading = (address: string) => Record<string, string>;

/** Netlify's own parser, and its rule that the later value is the one sent. */
async function readAsNetlify(path: string): Promise<Reading> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [path],
    netlifyConfigPath: undefined,
    configHeaders: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  return (address) =>
    Object.assign(
      {},
      ...headers
        .filter((header) => "forRegExp" in header && header.forRegExp.test(address))
        .map(({ values }) => values),
    );
}

/** As Cloudflare Pages documents it: all rules in turn; values are joined, `! Name` takes the earlier off. */
async function readAsCloudflare(path: string): Promise<Reading> {
  const blocks = (await readFile(path, "utf8")).trim().split("\n\n");
  const rules = blocks.map((block) => {
    const [path = "", ...lines] = block.split("\n");
    const escaped = path
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replace("*", ".*")
      .replace(/:[a-z]+/g, "[^/]+");
    return { path, pattern: new RegExp(`^${escaped}$`), lines: lines.map((line) => line.trim()) };
  });
  expect(new Set(rules.map((rule) => rule.path)).size, "a path stands once").toBe(rules.length);
  return (address) => {
    const sent: Record<string, string> = { "Access-Control-Allow-Origin": "*" };
    for (const { lines } of rules.filter(({ pattern }) => pattern.test(address))) {
      for (const line of lines.filter((each) => each.startsWith("! "))) delete sent[line.slice(2)];
      for (const [, name = "", value = ""] of lines.map((line) => /^([\w-]+): (.+)$/.exec(line) ?? [])) {
        if (name !== "") sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
      }
    }
    return sent;
  };
}

describe.each([
  ["Netlify", readAsNetlify],
  ["Cloudflare Pages", readAsCloudflare],
] as const)("As %s reads _headers", (name, read) => {
  const reading = async () => read(join(await sampleFolder(), "_headers"));

  test("a card may be framed, and a page may not", async () => {
    const headersAt = await reading();
    for (const card of ["/goals/56/embed", "/ja/goals/56/embed"].map(headersAt)) {
      expect(card["Content-Security-Policy"]).toMatch(/^[^,]*; frame-ancestors \*;[^,]*$/);
      expect(card["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
      // Browsers that know `frame-ancestors` pass over it (CSP 3, section 6.4.2.2).
      expect(card["X-Frame-Options"]).toBe(name === "Netlify" ? "DENY" : undefined);
    }
    for (const address of ["/", "/goals/56", "/goals/56/data.json", "/ja/goals/56", "/nope"]) {
      const { "Content-Security-Policy": policy, "X-Frame-Options": options } = headersAt(address);
      expect([address, policy?.match(/frame-ancestors [^;]*/)?.[0], options]).toEqual([
        address,
        "frame-ancestors 'none'",
        "DENY",
      ]);
    }
  });

  test("data may be read by scripts of any site, and nothing else may", async () => {
    const headersAt = await reading();
    for (const { address } of filesOfEveryForm().filter((each) => !each.missingUnder)) {
      const isData = /^(?:\/ja)?\/(?:(?:\w+\/\d+|data)\/.*\.\w+|feed\.xml)$/.test(address);
      const { "Access-Control-Allow-Origin": origin, "Cross-Origin-Resource-Policy": policy } =
        headersAt(address);
      expect([address, origin]).toEqual([address, isData ? "*" : undefined]);
      const isShared = isData || isEmbed(address);
      expect([address, policy]).toEqual([address, isShared ? "cross-origin" : "same-origin"]);
    }
  });

  test("links are sent where every host can be told their whole address", async () => {
    const headersAt = await reading();
    expect(headersAt("/").Link).toMatch(/<\/data\/strategy\.json>; rel="alternate"/);
    expect(headersAt("/data/strategy.xml").Link).toBe('</document>; rel="canonical"');
    expect(headersAt("/ja").Link).toMatch(/<\/ja\/data\/strategy\.json>; rel="alternate"/);
    expect(headersAt("/ja/data/strategy.xml").Link).toBe('</ja/document>; rel="canonical"');
    expect(headersAt("/ja/goals/56").Link).toBeUndefined();
    expect(headersAt("/ja/feed.xml")["Content-Type"]).toBe("application/atom+xml; charset=utf-8");
    expect(headersAt("/goals/56").Link).toBeUndefined();
    expect(headersAt("/goals/56/data.json").Link).toBeUndefined();
    expect(headersAt("/feed.xml")["Content-Type"]).toBe("application/atom+xml; charset=utf-8");
    expect(headersAt("/goals/56/data.md")["Content-Type"]).toBe("text/markdown; charset=utf-8");
    expect(headersAt("/visions/1/data.bib")["Content-Type"]).toBe("application/x-bibtex; charset=utf-8");
  });
});

describe("The rules in _headers", () => {
  /** The paths of a release with these files besides those of every form. */
  const pathsWith = async (...others: PublishedFile[]) => {
    const out = join(await makeFolder(), "out");
    await release(out, [...filesOfEveryForm(), ...others]);
    const text = await readFile(join(out, "_headers"), "utf8");
    return text.split("\n").filter((line) => line.startsWith("/"));
  };

  test("are few, whatever the kinds and languages: a step of an address is any step", async () => {
    const paths = await pathsWith();
    expect(paths).toEqual(
      expect.arrayContaining([
        "/:first/:second/embed",
        "/:first/:second/:third/embed",
        "/:first/:second/data.json",
        "/:first/:second/:third/data.json",
      ]),
    );
    expect(paths.filter((path) => path.includes("goals"))).toEqual([]);
    const versioned = await fiveYears();
    const inLanguages = ["", "/ja"].flatMap((start) =>
      [
        ...listTextFiles(versioned, english).keys(),
        ...versioned.all.flatMap((record) => [embedRoute(record), pictureRoute(record)]),
      ].map((address) =>
        address.includes(".") ? file(`${start}${address}`, "{}") : page(`${start}${address}`, "a page"),
      ),
    );
    const folder = join(await makeFolder(), "out");
    await writeFiles(folder, [page("/", "home"), page("/ja", "home"), ...inLanguages], {
      source: "sources",
      headers: createHeaderPolicy([], true, listPublishedVersions(versioned), ["en", "ja"]),
      ...{ redirects: [], movedPages: [], configure: configureHosts },
    });
    const written = await readFile(join(folder, "_headers"), "utf8");
    expect(written.split("\n").filter((line) => line.startsWith("/")).length).toBeLessThan(70);
  });

  test("open no file of another folder: its steps are named where there is one of the same name", async () => {
    const paths = await pathsWith(file("/maps/2026/data.json", "{}"));
    expect(paths).not.toContain("/:first/:second/data.json");
    expect(paths).toEqual(
      expect.arrayContaining(["/goals/:number/data.json", "/:first/:second/:third/data.json"]),
    );
  });
});

test("No pattern for these hosts has a name within a step, as the PDFs’ patterns have", async () => {
  const folder = join(await makeFolder(), "out");
  await release(folder, [page("/", "home"), file("/goals/56/goal-56.pdf", "%PDF")]);
  const paths = (await readFile(join(folder, "_headers"), "utf8"))
    .split("\n")
    .filter((line) => line.startsWith("/"));
  expect(paths.filter((path) => /[^/]:/u.test(path))).toEqual([]);
});

describe("What Cloudflare Pages would pass over is not written:", () => {
  const withRule = async (addresses: string[], value: string) => {
    const folder = join(await makeFolder(), "out");
    await release(folder, [page("/", "home"), ...addresses.map((address) => file(address, "{}"))]);
    const found = await findRelease(folder);
    if (!found) throw new Error("There is no release.");
    const rules = [{ addresses: ["/", ...addresses], headers: { "X-Test": value } }];
    return headersFile({ ...found, headers: { ...found.headers, rules } });
  };

  test("a line that is too long", async () => {
    await expect(withRule([], "x".repeat(2000))).rejects.toThrow("2000 characters");
    expect(await withRule([], "x".repeat(1900))).toContain("x".repeat(1900));
  });

  test("more rules than it reads", async () => {
    const addresses = Array.from({ length: 100 }, (_, index) => `/data/${index}.json`);
    await expect(withRule(addresses, "x")).rejects.toThrow("100 rules");
    expect(await withRule(addresses.slice(0, 98), "x")).toContain("/data/97.json\n  X-Test: x\n");
  });
});

/** Where an address leads on a host that reads `_redirects`; undefined where that isn't said. */
type Leading = (address: string) => { to: string; status: number } | undefined;

/** What Netlify's parser gives of a rule. */
const netlifyRules = z.array(
  z.object({ from: z.string(), to: z.string(), status: z.number(), force: z.boolean() }),
);

/** Netlify's own parser; it reads an address with and without a final slash as one, and prefers a file to a redirect. */
async function leadAsNetlify(out: string): Promise<Leading> {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [join(out, "_redirects")],
    configRedirects: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  const rules = netlifyRules.parse(redirects);
  for (const { from, status, force } of rules) {
    const isFile = (await exists(join(out, from))) || (await exists(join(out, `${from}.html`)));
    if (status === 301) expect([from, force || !isFile]).toEqual([from, true]);
  }
  return (address) => rules.find(({ from }) => from === address.replace(/(.)\/$/, "$1"));
}

/** As Cloudflare Pages documents it: 2,000 rules without a pattern, of which the path is the whole address. */
async function leadAsCloudflare(out: string): Promise<Leading> {
  const rules = new Map<string, { to: string; status: number }>();
  let read = 0;
  for (const line of (await readFile(join(out, "_redirects"), "utf8")).trim().split("\n")) {
    const [from = "", to = "", status] = line.split(" ");
    if (from.includes("*")) continue;
    read += 1;
    // No other form of these numbers is read, `301!` neither.
    if (read <= 2000 && ["301", "302", "303", "307", "308"].includes(status ?? "") && !rules.has(from))
      rules.set(from, { to, status: Number(status) });
  }
  return (address) => rules.get(address);
}

describe.each([
  ["Netlify", leadAsNetlify],
  ["Cloudflare Pages", leadAsCloudflare],
] as const)("As %s reads _redirects", (_name, read) => {
  test("a moved address and its forms lead to the new ones in one step, however they are written", async () => {
    const out = await sampleFolder();
    const leadingFrom = await read(out);
    for (const { from, to } of sampleRedirects) {
      const spellings = from.endsWith(".json") ? [from] : [from, `${from}/`, `${from}.html`];
      for (const address of spellings)
        expect([address, leadingFrom(address)]).toEqual([
          address,
          expect.objectContaining({ to, status: 301 }),
        ]);
      expect(leadingFrom(to)).toBeUndefined();
    }
    expect(leadingFrom("/goals/55/x")).toBeUndefined();
  });
});

test("Of more redirects than Cloudflare Pages reads, those of pages are first, then those of forms", async () => {
  const found = await findRelease(await sampleFolder());
  if (!found) throw new Error("There is no release.");
  const numbers = Array.from({ length: 300 }, (_, index) => index + 1000);
  const redirects = numbers.flatMap((number) =>
    ["", "/embed", "/data.json"].map((step) => ({ from: `/goals/${number}${step}`, to: `/goals/56${step}` })),
  );
  const lines = redirectsFile({ ...found, redirects }).split("\n");
  const places = (pattern: RegExp) => lines.flatMap((line, place) => (pattern.test(line) ? [place] : []));
  expect(places(/^\/goals\/\d+ /)).toEqual(numbers.map((_, index) => index));
  expect(Math.max(...places(/^\/goals\/\d+\/(?:embed|data\.json) /))).toBe(3 * numbers.length - 1);
  expect(Math.min(...places(/ 404$/))).toBeGreaterThan(Math.max(...places(/ 301$/)));
});
