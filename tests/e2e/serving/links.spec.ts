import type { Page } from "@playwright/test";
import { mainId } from "../../../lib/model/ids.ts";
import { addresses, expect, test } from "../support/site.ts";

interface FoundLink {
  /** The page that it stands on. */
  readonly on: string;
  /** What it is called, as assistive technology says it. */
  readonly name: string;
  /** As written. */
  readonly href: string;
}

interface FoundPage {
  readonly status: number;
  readonly fragments: ReadonlySet<string>;
  readonly links: readonly FoundLink[];
}

/** The link's accessible name, from what links on this site can be named by; titles in pictures count as text. */
function readLinks(): { name: string; href: string }[] {
  const texts = (element: Element): string =>
    [...element.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
        if (!(node instanceof Element) || node.getAttribute("aria-hidden") === "true") return "";
        return texts(node);
      })
      .join("");
  return [...document.querySelectorAll("a[href]")].map((link) => ({
    name: (link.getAttribute("aria-label") ?? texts(link)).replace(/\s+/g, " ").trim(),
    href: link.getAttribute("href") ?? "",
  }));
}

async function readPage(page: Page, address: string): Promise<FoundPage> {
  const response = await page.goto(address);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map((element) => element.id));
  const links = await page.evaluate(readLinks);
  return {
    status: response?.status() ?? 0,
    fragments: new Set(["", ...ids]),
    links: links.map((link) => ({ on: address, ...link })),
  };
}

/** Follows every link of the site from the first page on. */
async function crawl(page: Page, origin: string): Promise<Map<string, FoundPage>> {
  const found = new Map<string, FoundPage>();
  const waiting = ["/"];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (found.has(address)) continue;
    const read = await readPage(page, address);
    found.set(address, read);
    for (const { href } of read.links) {
      const target = new URL(href, origin + address);
      // A file with an ending is not a page; whether it is there is asked below.
      if (target.origin === origin && !/\.\w+$/.test(target.pathname))
        waiting.push(target.pathname + target.search);
    }
  }
  return found;
}

test.describe("The site’s links", () => {
  test.describe.configure({ mode: "serial", timeout: 60_000 });
  let found: Map<string, FoundPage>;
  let links: readonly FoundLink[];

  test.beforeAll(async ({ browser, baseURL }) => {
    const page = await browser.newPage();
    found = await crawl(page, baseURL ?? "");
    links = [...found.values()].flatMap((read) => read.links);
    await page.close();
  });

  test("reach every page from the first, and no other", () => {
    expect([...found.keys()].sort()).toEqual(addresses);
  });

  test("lead to pages that are there", () => {
    expect([...found].filter(([, read]) => read.status !== 200).map(([address]) => address)).toEqual([]);
  });

  test("lead to fragments that are there", ({ baseURL }) => {
    const broken = links.filter(({ on, href }) => {
      const target = new URL(href, (baseURL ?? "") + on);
      const read = found.get(target.pathname + target.search);
      return read !== undefined && !read.fragments.has(decodeURIComponent(target.hash.slice(1)));
    });
    expect(broken).toEqual([]);
  });

  test("lead to files that are there", async ({ request, baseURL }) => {
    const targets = new Set(links.map(({ on, href }) => new URL(href, (baseURL ?? "") + on)).map(String));
    for (const target of targets) {
      const { origin, pathname } = new URL(target);
      if (origin !== baseURL || !/\.\w+$/.test(pathname)) continue;
      expect((await request.get(target)).status(), target).toBe(200);
    }
  });

  test("have one text for one address, on the whole site", ({ baseURL }) => {
    const targets = new Map<string, Set<string>>();
    for (const { name, href, on } of links) {
      // The one text whose promise is a place on the same page, whichever that is.
      if (href === `#${mainId}`) continue;
      const target = new URL(href, (baseURL ?? "") + on).href;
      targets.set(name, (targets.get(name) ?? new Set<string>()).add(target));
    }
    const ambiguous = [...targets].filter(([, known]) => known.size > 1);
    expect(ambiguous.map(([name, known]) => `“${name}”: ${[...known].join(", ")}`)).toEqual([]);
  });

  test("all say where they lead", () => {
    expect(links.filter(({ name }) => name === "")).toEqual([]);
  });
});
