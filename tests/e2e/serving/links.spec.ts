import type { APIRequestContext } from "@playwright/test";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { mainId } from "../../../lib/model/ids.ts";
import { languageOf } from "../../../lib/model/languages.ts";
import { attribute, type Element, isElement, listElements } from "../../../publish/build/html-tree.ts";
import { expect, onEveryServer, test } from "../support/asked.ts";
import { everyAddress } from "../support/site.ts";

interface FoundLink {
  /** The page that it stands on. */
  readonly on: string;
  /** What it is called, as assistive technology says it. */
  readonly name: string;
  /** As written. */
  readonly href: string;
  /** Whether it leads to the same page in another language. */
  readonly isTranslation: boolean;
}

interface FoundPage {
  readonly status: number;
  readonly fragments: ReadonlySet<string>;
  readonly links: readonly FoundLink[];
}

/** What is read of an element: its texts, those in pictures too, and nothing that is hidden from assistive technology. */
function textsOf(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node) return node.value;
  if (!("childNodes" in node) || (isElement(node) && attribute(node, "aria-hidden") === "true")) return "";
  return node.childNodes.map(textsOf).join("");
}

/** The link's accessible name, from what links on this site can be named by. */
function nameOf(link: Element): string {
  return (attribute(link, "aria-label") ?? textsOf(link)).replace(/\s+/g, " ").trim();
}

async function readPage(request: APIRequestContext, address: string): Promise<FoundPage> {
  const response = await request.get(address);
  const elements = listElements(parse(await response.text()));
  return {
    status: response.status(),
    fragments: new Set(["", ...elements.flatMap((element) => attribute(element, "id") ?? [])]),
    links: elements.flatMap((element) => {
      const href = element.tagName === "a" ? attribute(element, "href") : undefined;
      const isTranslation = attribute(element, "hreflang") !== undefined;
      return href === undefined ? [] : [{ on: address, name: nameOf(element), href, isTranslation }];
    }),
  };
}

/** Follows every link of the site from the first page on. */
async function crawl(request: APIRequestContext, origin: string): Promise<Map<string, FoundPage>> {
  const found = new Map<string, FoundPage>();
  const waiting = ["/"];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (found.has(address)) continue;
    const read = await readPage(request, address);
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

onEveryServer(() => {
  test.describe("The site’s links", () => {
    test.describe.configure({ mode: "serial" });
    let found: Map<string, FoundPage>;
    let links: readonly FoundLink[];

    test.beforeAll(async ({ playwright, baseURL }) => {
      const request = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) });
      found = baseURL ? await crawl(request, baseURL) : new Map();
      links = [...found.values()].flatMap((read) => read.links);
      await request.dispose();
    });

    test("reach every page from the first, and no other", () => {
      expect([...found.keys()].sort()).toEqual(everyAddress);
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
      for (const { name: text, href, on, isTranslation } of links) {
        // Names such as “JSON Schema” are the same in several languages.
        const name = `${languageOf(on)}: ${text}`;
        // The texts whose promise is a place on the same page, or the same page in another language, whichever that is.
        if (href === `#${mainId}` || isTranslation) continue;
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
});
