import { PNG } from "pngjs";
import { citationTags } from "../../../lib/formats/citation-tags.ts";
import { files, pictureRoute } from "../../../lib/model/forms.ts";
import { recordRoute, routeOf } from "../../../lib/model/routes.ts";
import { english } from "../../../lib/words/en.ts";
import { addresses, content, expect, missingAddresses, records, test } from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/] });

test("No two pages have the same title or the same description", async ({ page }) => {
  const pages: { address: string; title: string; description: string }[] = [];
  for (const address of [...addresses, ...missingAddresses]) {
    await page.goto(address);
    const description = page.locator("meta[name=description]");
    pages.push({
      address,
      title: await page.title(),
      description:
        (await description.count()) === 1 ? ((await description.getAttribute("content")) ?? "") : "",
    });
  }
  for (const { address, title } of pages) {
    expect(title, `The title of ${address}`).not.toBe("");
    expect(pages.filter((other) => other.title === title).map((other) => other.address)).toEqual([address]);
  }
  for (const { address, description } of pages.filter((each) => addresses.includes(each.address))) {
    expect(description, `The description of ${address}`).not.toBe("");
    expect(pages.filter((other) => other.description === description).map((other) => other.address)).toEqual([
      address,
    ]);
  }
});

test("Every page tells machines its address, its title and its kind", async ({ page, request }) => {
  const known = new Set<string>();
  for (const address of addresses) {
    await page.goto(address);
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(new URL(canonical ?? "").pathname).toBe(address);

    const property = (name: string) => page.locator(`meta[property="${name}"]`);
    await expect(property("og:url")).toHaveAttribute("content", canonical ?? "");
    await expect(property("og:title")).toHaveAttribute("content", /\S/);
    await expect(property("og:description")).toHaveAttribute("content", /\S/);
    await expect(property("og:type")).toHaveAttribute("content", /^(website|article)$/);
    await expect(property("og:locale")).toHaveAttribute("content", /^en(_[A-Z]{2})?$/);
    await expect(page.locator("meta[name=viewport]")).not.toHaveAttribute(
      "content",
      /maximum-scale|user-scalable/,
    );

    // Each is asked for once: the pages share their head.
    const assets = await page
      .locator("link[href]:not([rel=canonical]):not([rel=alternate])")
      .evaluateAll((all) => all.flatMap((link) => (link instanceof HTMLLinkElement ? [link.href] : [])));
    for (const asset of assets.filter((each) => !known.has(each))) {
      known.add(asset);
      expect((await request.get(asset)).status(), asset).toBe(200);
    }
  }
});

test("Every page's link preview has a picture of 1200 × 630 pixels with a text in its place", async ({
  page,
  request,
}) => {
  const sizes = new Map<string, { width: number; height: number }>();
  for (const address of addresses) {
    await page.goto(address);
    const property = (name: string) => page.locator(`meta[property="${name}"]`);
    await expect(page.locator("meta[name='twitter:card']")).toHaveAttribute("content", "summary_large_image");
    await expect(property("og:image:type")).toHaveAttribute("content", "image/png");
    await expect(property("og:image:width")).toHaveAttribute("content", "1200");
    await expect(property("og:image:height")).toHaveAttribute("content", "630");
    await expect(property("og:image:alt")).toHaveAttribute("content", /\S \S/);

    const picture = new URL((await property("og:image").getAttribute("content")) ?? "").pathname;
    const record = records.find((each) => recordRoute(each) === address);
    expect(picture).toBe(record ? pictureRoute(record) : files.picture);
    if (sizes.has(picture)) continue;
    const answer = await request.get(picture);
    expect(answer.status(), picture).toBe(200);
    expect(answer.headers()["content-type"], picture).toBe("image/png");
    const bytes = await answer.body();
    expect(bytes.length, picture).toBeLessThanOrEqual(100_000);
    const { width, height } = PNG.sync.read(bytes);
    sizes.set(picture, { width, height });
  }
  expect([...sizes.values()]).toEqual([...sizes].map(() => ({ width: 1200, height: 630 })));
});

test("The full text and every record's page tell reference managers what to cite, other pages nothing", async ({
  page,
}) => {
  const cited = new Map([content.document, ...records].map((each) => [routeOf(each), each]));
  for (const address of addresses) {
    await page.goto(address);
    const tags = await page
      .locator('head meta[name^="citation_"], head meta[name^="DC."]')
      .evaluateAll((all) => all.map((tag) => [tag.getAttribute("name"), tag.getAttribute("content")]));
    const subject = cited.get(address);
    expect(Object.fromEntries(tags), address).toEqual(
      subject ? citationTags(content.site, subject, english) : {},
    );
  }
});
