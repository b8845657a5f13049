/** What pages hold of contents of any size: they name as much as a page can hold, and lead to the rest. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { originalLanguage } from "../../../lib/model/languages.ts";
import type { Content } from "../../../lib/model/records.ts";
import { documentFragment, recordRoute } from "../../../lib/model/routes.ts";
import { type Size, writeSampleContent } from "../../../scripts/bench/sample-content.ts";
import { firstFlight } from "../../fixtures/budgets.ts";
import { type RenderedRoute, renderRoutes } from "../../fixtures/rendered-routes.tsx";

/** The first flight of a connection holds the page with its styles and its head, which are 7,000 bytes on every page. */
const mostCompressed = firstFlight - 7000;

/** What records are looked at: the first and the last of each kind, and those around the first part of a list. */
const numbersOf = ({ strategies, goals }: Size) =>
  new Set([1, 2, 4, 17, 100, 101, strategies, goals].map(String));

interface SampleSite {
  readonly content: Content;
  readonly routes: readonly RenderedRoute[];
}

async function renderSample(size: Size): Promise<SampleSite> {
  const folder = await mkdtemp(join(tmpdir(), "extent-"));
  const kept = numbersOf(size);
  vi.resetModules();
  vi.doMock("next/font/local", () => ({ default: () => ({ variable: "", className: "" }) }));
  vi.stubEnv("CONTENT_DIR", folder);
  try {
    await writeSampleContent(folder, size);
    const routes = await renderRoutes(
      (name) => /^(?:\d+|embed|picture\.png)$/u.test(name) && !kept.has(name),
      originalLanguage,
    );
    const { getContent } = await import("../../../lib/content.ts");
    return { content: await getContent(), routes };
  } finally {
    await rm(folder, { recursive: true, force: true });
    vi.unstubAllEnvs();
    vi.doUnmock("next/font/local");
    vi.resetModules();
  }
}

const compress = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;

describe.each([
  { name: "the whole Vision", size: { strategies: 19, goals: 66 } },
  { name: "two hundred strategies with two thousand goals", size: { strategies: 200, goals: 2000 } },
  { name: "one strategy with five hundred goals", size: { strategies: 1, goals: 500 } },
])("Of $name", ({ size }) => {
  let site: SampleSite;
  let documents: ReadonlyMap<string, string>;

  beforeAll(async () => {
    site = await renderSample(size);
    documents = new Map(site.routes.flatMap((route) => ("html" in route ? [[route.place, route.html]] : [])));
  }, 120_000);

  it("every page comes in the first flight", () => {
    const sizes = [...documents].map(([place, html]) => ({ place, bytes: compress(html) }));
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter(({ bytes }) => bytes > mostCompressed)).toEqual([]);
    expect(Math.max(...sizes.map(({ bytes }) => bytes))).toBeGreaterThan(mostCompressed / 3);
  });

  it("the lists lead to every record", () => {
    const listed = [...documents].flatMap(([place, html]) =>
      /^\/\w+(?:\/\d+-\d+)?$/u.test(place) ? linksOf(html) : [],
    );
    const routes = site.content.all.map(recordRoute);
    expect(routes.filter((route) => !listed.includes(route))).toEqual([]);
  });

  it("every way to a part of a list leads to a page", () => {
    for (const [place, html] of documents) {
      const parts = linksOf(html).filter((href) => /\/\d+-\d+$/u.test(href));
      for (const part of parts) expect([...documents.keys()], place).toContain(part);
    }
  });

  it("the text has every fragment of the records that it announces", () => {
    const html = documents.get("/document") ?? "";
    const { strategy } = site.content.document;
    const fragments = [strategy, ...strategy.visions, ...strategy.goals].flatMap((record) => {
      const start = documentFragment(record);
      return [start, ...record.paragraphs.map(({ id }) => `${start}-${id}`)];
    });
    expect(fragments.length).toBeGreaterThan(10);
    expect(fragments.filter((id) => !html.includes(` id="${id}"`))).toEqual([]);
  });

  it("the contents of the text lead to its parts", () => {
    const html = documents.get("/document") ?? "";
    const [, contents = ""] = /<nav class="document-contents[^"]*"[^>]*>(.*?)<\/nav>/su.exec(html) ?? [];
    const ways = [...contents.matchAll(/href="#([^"]*)"/gu)].map(([, id = ""]) => id);
    expect(ways.length).toBeGreaterThan(3);
    expect(ways.filter((id) => !html.includes(` id="${id}"`))).toEqual([]);
  });

  it("the list for language models is bounded", () => {
    const file = site.routes.find(({ place }) => place === "/llms.txt");
    const { length } = file && "text" in file ? file.text : "";
    expect(length).toBeGreaterThan(10_000);
    expect(length).toBeLessThan(80_000);
  });
});

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*?href="([^"#]*)/gu)].map(([, href = ""]) => href);
}
