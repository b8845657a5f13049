import { collectionRoute, recordRoute, routes } from "../../../lib/model/routes.ts";
import { expect, test } from "../support/asked.ts";
import {
  canonicalOf,
  findAll,
  findOne,
  metaOf,
  readDocument,
  readDocuments,
  type ServedDocument,
  textOf,
} from "../support/documents.ts";
import { addresses, content, missingAddresses, records } from "../support/site.ts";

/** What a page's JSON-LD says of one thing. */
type Thing = Record<string, unknown>;

const linkedData = { type: "application/ld+json" };

function thingsOn(document: ServedDocument): Thing[] {
  const data: { "@context": string; "@graph": Thing[] } = JSON.parse(
    textOf(findOne(document, "script", linkedData)),
  );
  expect(data["@context"]).toBe("https://schema.org");
  return data["@graph"];
}

test("The sitemap holds the canonical address of every page, and nothing else", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
  expect(listed.map((address) => new URL(address).pathname).sort()).toEqual([...addresses]);
  for (const address of listed)
    expect(canonicalOf(await readDocument(request, new URL(address).pathname))).toBe(address);
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
});

test("Every record's page says its number, its title, its words and what it is part of", async ({
  request,
}) => {
  for (const record of records) {
    const things = thingsOn(await readDocument(request, recordRoute(record)));
    const work = things.find(({ position, name }) => position === record.number && name === record.title);
    expect(work, recordRoute(record)).toMatchObject({
      "@type": "CreativeWork",
      ...(record.text && { text: record.text }),
      isPartOf: { "@id": expect.any(String) },
    });
    if (record.kind === "goal") {
      expect(JSON.stringify(work?.isPartOf)).toContain(`${recordRoute(record.strategy)}"`);
    }
  }
});

test("Every page says the way to it, by addresses that answer", async ({ request }) => {
  for (const document of await readDocuments(request, [
    collectionRoute("vision"),
    routes.document,
    ...content.of("goal").map(recordRoute),
  ])) {
    const way = thingsOn(document).find((thing) => thing["@type"] === "BreadcrumbList");
    const steps = (way?.itemListElement ?? []) as { position: number; item: string }[];
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect(new URL(steps.at(-1)?.item ?? "").pathname).toBe(document.address);
    for (const { item } of steps) expect((await request.get(new URL(item).pathname)).status()).toBe(200);
  }
});

test("Pages that aren't there say nothing to machines but that they are not to be listed", async ({
  request,
}) => {
  for (const document of await readDocuments(request, missingAddresses)) {
    expect(findAll(document, "script", linkedData), document.address).toEqual([]);
    expect(metaOf(document, "name", "robots"), document.address).toMatch(/noindex/);
  }
});
