import type { Page } from "@playwright/test";
import { kinds } from "../../../lib/model/kinds.ts";
import { inLanguage, languages } from "../../../lib/model/languages.ts";
import { recordRoute, routes } from "../../../lib/model/routes.ts";
import { content, expect, kindsOfPages, test } from "../support/site.ts";

test("The page of a record of every kind, with everything that it loads, is at most 60 KB", async ({
  browser,
  baseURL,
}) => {
  const addresses = languages.flatMap((language) =>
    kinds.flatMap((kind) => {
      const [record] = content.of(kind);
      return record ? inLanguage(recordRoute(record), language) : [];
    }),
  );
  for (const address of addresses) {
    // Someone new to the site, who has none of its fonts.
    const context = await browser.newContext();
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (finished) => {
      sizes.push(finished.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${baseURL}${address}`, { waitUntil: "networkidle" });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await context.close();
    expect(bytes, address).toBeGreaterThan(10_000);
    expect(bytes, address).toBeLessThanOrEqual(60 * 1024);
  }
});

test("A new reader's first page takes three requests: itself and what it is drawn with; a script may follow", async ({
  page,
}) => {
  // The browser fetches the site's icon and the rules for prerendering by itself, when the page is there.
  for (const address of kindsOfPages) {
    await page.goto(address, { waitUntil: "networkidle" });
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    const asked = loaded.filter((name) => !/\/speculation\.\w+\.rules\.json$|\/icon\.svg/.test(name));
    // A module, for which nothing waits.
    const scripts = asked.filter((name) => name.endsWith("/copy.js"));
    expect(scripts.length, address).toBeLessThanOrEqual(1);
    expect(1 + asked.length - scripts.length, `${address}\n${asked.join("\n")}`).toBeLessThanOrEqual(3);
  }
});

const noStandIn = "This machine has neither Times, Liberation nor Noto Serif.";

test.describe("A page whose font comes late", () => {
  test("hardly moves when it comes, since what stood in for it has its widths", async ({ page }) => {
    await page.goto(routes.home);
    test.skip(!(await page.evaluate(hasStandIn)), noStandIn);
    for (const address of kindsOfPages) {
      expect(await openWithLateFont(page, address), address).toBeLessThan(0.05);
    }
  });

  test("hardly moves at widths where another font breaks a title or a paragraph otherwise", async ({
    page,
  }) => {
    await page.goto(routes.home);
    test.skip(!(await page.evaluate(hasStandIn)), noStandIn);
    for (const [address, width] of [
      [routes.home, 902],
      [routes.document, 832],
      [routes.document, 896],
      [routes.document, 1304],
      [routes.document, 1600],
      ["/ja", 902],
      ["/ja/document", 896],
      ["/ja/document", 1304],
      ["/ja/about", 1008],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      expect(await openWithLateFont(page, address), `${address} at ${width} px`).toBeLessThan(0.05);
    }
  });

  test("would be found to move, did another font stand in for it", async ({ page }) => {
    await page.route(routes.home, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replaceAll("local(", "local(not ");
      // Its styles are others now than the policy allows.
      await route.fulfill({ body: html, contentType: "text/html" });
    });
    expect(await openWithLateFont(page, routes.home)).toBeGreaterThan(0.1);
  });
});

/** Whether one of the system's fonts that `app/styles/stand-ins.css` names is there. */
async function hasStandIn(): Promise<boolean> {
  const loaded = await Promise.all(
    ["newsreader-times", "newsreader-noto"].map((family) =>
      document.fonts.load(`400 16px ${family}`).catch(() => []),
    ),
  );
  return loaded.some((faces) => faces.length > 0);
}

/**
 * Opens a page, and lets its fonts come only when it has been drawn without them.
 * @returns how much moves when they come
 */
async function openWithLateFont(page: Page, address: string): Promise<number> {
  const held: (() => Promise<void>)[] = [];
  let isHeld = true;
  await page.route("**/*.woff2", async (route) => {
    if (isHeld) held.push(() => route.continue());
    else await route.continue();
  });
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await page.evaluate(hasStandIn);
  const before = await page.evaluate(readShift);
  isHeld = false;
  await Promise.all(held.map((release) => release()));
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  const after = await page.evaluate(readShift);
  await page.unroute("**/*.woff2");
  return after - before;
}

/** How much has moved since the page was opened (Layout Instability). */
function readShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) sum += Number(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
    // What was buffered is delivered in a task of its own.
    setTimeout(() => resolve(sum), 100);
  });
}
