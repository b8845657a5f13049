import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sitemaps } from "../../../lib/formats/sitemap.ts";
import {
  inLanguage,
  languageOf,
  languages,
  originalLanguage,
  withoutLanguage,
} from "../../../lib/model/languages.ts";
import { lastChange } from "../../../lib/model/last-change.ts";
import { siteInJapanese } from "../../fixtures/content-folder.ts";
import { copyUnpublished } from "../../fixtures/earlier-content.ts";
import { publishOn } from "../../fixtures/publish-on.ts";
import { contentIn } from "./support.ts";

let folder: string;
beforeEach(async () => {
  vi.setSystemTime(new Date("2026-12-01"));
  folder = await mkdtemp(join(tmpdir(), "content-"));
  // A ledger of one day, whatever has been published since.
  await copyUnpublished(folder);
  await writeFile(join(folder, "site.ja.yaml"), siteInJapanese);
  await publishOn(folder, "2026-11-22");
  vi.stubEnv("CONTENT_DIR", folder);
  vi.stubEnv("SITE_URL", "https://strategy.example.ac.jp");
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Changes a word of goal 56, and adds fields. */
async function amend(fields = ""): Promise<void> {
  const path = join(folder, "goals/56.mdx");
  const text = await readFile(path, "utf8");
  await writeFile(
    path,
    text.replace("strategy: 17\n", `strategy: 17\n${fields}`).replace("global presence", "presence"),
  );
}

/** What the sitemap lists: of each page the path, the day of its change and its links to other languages. */
async function listPages() {
  const [write] = sitemaps(await contentIn(folder)).values();
  return [...(write?.() ?? "").matchAll(/<url>(.*?)<\/url>/gs)].map(([, page = ""]) => ({
    path: pathOf(/<loc>(.*?)<\/loc>/.exec(page)?.[1]),
    day: /<lastmod>(.*?)<\/lastmod>/.exec(page)?.[1],
    alternates: Object.fromEntries(
      [...page.matchAll(/<xhtml:link rel="alternate" hreflang="(.*?)" href="(.*?)" \/>/g)].map(
        ([, language = "", href]) => [language, pathOf(href)],
      ),
    ),
  }));
}

function pathOf(address = ""): string {
  const { origin, pathname } = new URL(address);
  expect(origin).toBe("https://strategy.example.ac.jp");
  return pathname;
}

/** The days of change by path. */
async function days(): Promise<Readonly<Record<string, unknown>>> {
  return Object.fromEntries((await listPages()).map(({ path, day }) => [path, day]));
}

describe("The sitemap", () => {
  it("says when each record was last changed, and of lists and the start page the latest day of what they show", async () => {
    await amend("changes:\n  - date: 2026-11-25\n    note: Amended.\n");
    const found = await days();
    for (const path of ["/goals/56", "/goals", "/document", "/", "/data", "/ja/goals/56", "/ja"])
      expect(found[path], path).toBe("2026-11-25");
    for (const path of ["/goals/57", "/visions", "/strategies/17"])
      expect(found[path], path).toBe("2026-11-22");
  });

  it("says nothing of pages whose words were changed on a day that nobody noted", async () => {
    await amend();
    const found = await days();
    for (const path of ["/goals/56", "/goals", "/document", "/", "/data"])
      expect(found[path], path).toBeUndefined();
    expect(found["/goals/57"]).toBe("2026-11-22");
  });

  it("lists every page of every language, each with the same page in all of them, and the original for other readers", async () => {
    const pages = await listPages();
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const originals = paths.filter((path) => languageOf(path) === originalLanguage);
    expect(originals).toContain("/about");
    expect(paths.toSorted()).toEqual(
      languages.flatMap((language) => originals.map((path) => inLanguage(path, language))).toSorted(),
    );
    for (const { path, alternates } of pages) {
      const original = withoutLanguage(path);
      expect(alternates, path).toEqual({
        ...Object.fromEntries(languages.map((language) => [language, inLanguage(original, language)])),
        "x-default": original,
      });
    }
  });
});

describe("The sitemaps of many pages", () => {
  it("are as many as the protocol asks for, and an index names each", async () => {
    const content = await contentIn(folder);
    const whole = sitemaps(content).get("/sitemap.xml")?.() ?? "";
    const addresses = (text: string) =>
      [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    const files = new Map([...sitemaps(content, 5)].map(([address, write]) => [address, write()]));
    const index = files.get("/sitemap.xml") ?? "";
    expect(index).toContain("<sitemapindex");
    const parts = Array.from(
      { length: Math.ceil(addresses(whole).length / 5) },
      (_, part) => `/sitemap-${part + 1}.xml`,
    );
    expect(parts.length).toBeGreaterThan(2);
    expect([...files.keys()]).toEqual(["/sitemap.xml", ...parts]);
    expect(addresses(index)).toEqual(parts.map((part) => `https://strategy.example.ac.jp${part}`));
    expect(parts.flatMap((part) => addresses(files.get(part) ?? ""))).toEqual(addresses(whole));
  });
});

describe("The last change of several texts", () => {
  it("is the latest of their days, and unknown when one of them is", () => {
    expect(lastChange([{ modified: "2030-01-02" }, { modified: "2031-01-01" }])).toBe("2031-01-01");
    expect(lastChange([{ modified: "2030-01-02" }, {}])).toBeUndefined();
    expect(lastChange([])).toBeUndefined();
  });
});
