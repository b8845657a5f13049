import type { Page } from "@playwright/test";
import { collectionRoute, recordRoute, routes } from "../../../lib/model/routes.ts";
import { addresses, content, expect, missingAddresses, records, test } from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/] });

/** What a page's JSON-LD says of one thing. */
type Thing = Record<string, unknown>;

async function thingsOn(page: Page, address: string): Promise<Thing[]> {
  await page.goto(address);
  const scripts = page.locator('script[type="application/ld+json"]');
  await expect(scripts).toHaveCount(1);
  const data: { "@context": string; "@graph": Thing[] } = JSON.parse((await scripts.textContent()) ?? "");
  expect(data["@context"]).toBe("https://schema.org");
  return data["@graph"];
}

test("The sitemap holds the canonical address of every page, and nothing else", async ({ page, request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
  expect(listed.map((address) => new URL(address).pathname).sort()).toEqual([...addresses]);
  for (const address of listed) {
    await page.goto(new URL(address).pathname);
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", address);
  }
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
});

test("Every record's page says its number, its title, its words and what it is part of", async ({ page }) => {
  for (const record of records) {
    const things = await thingsOn(page, recordRoute(record));
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

test("Every page says the way to it, by addresses that answer", async ({ page, request }) => {
  for (const address of [
    collectionRoute("vision"),
    routes.document,
    ...content.of("goal").map(recordRoute),
  ]) {
    const things = await thingsOn(page, address);
    const way = things.find((thing) => thing["@type"] === "BreadcrumbList");
    const steps = (way?.itemListElement ?? []) as { position: number; item: string }[];
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect(new URL(steps.at(-1)?.item ?? "").pathname).toBe(address);
    for (const { item } of steps) expect((await request.get(new URL(item).pathname)).status()).toBe(200);
  }
});

test("Pages that aren't there say nothing to machines but that they are not to be listed", async ({
  page,
}) => {
  for (const address of missingAddresses) {
    await page.goto(address);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
    await expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", /noindex/);
  }
});
