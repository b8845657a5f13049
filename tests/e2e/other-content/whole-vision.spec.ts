import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readContent } from "../../../lib/content.ts";
import { listFormRoutes } from "../../../lib/model/forms.ts";
import type { Content } from "../../../lib/model/records.ts";
import { collectionRoute, recordRoute, routes, sitemapRoute } from "../../../lib/model/routes.ts";
import { withForms } from "../../../lib/model/site-paths.ts";
import { english } from "../../../lib/words/en.ts";
import { exists, movedPagesFolder } from "../../../publish/release/release.ts";
import { firstFlight } from "../../fixtures/budgets.ts";
import { moved } from "../../fixtures/whole-vision.ts";
import { findAccessibilityProblems } from "../support/axe.ts";
import { findServer } from "../support/servers.ts";
import { expect, listAddresses } from "../support/site.ts";
import { readBuildLog, type ServedSite, test } from "../support/sites.ts";
import { findHidden, findHiddenWhenSpaced } from "../support/words.ts";

/** The site as it will be with all 4 visions, 19 priority strategies and 66 goals, built for this computer alone. */
test.use({ siteName: "wholeVision" });

async function readRecords({ content: directory }: ServedSite): Promise<Content> {
  const { content, diagnostics } = await readContent(directory);
  if (!content) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return content;
}

const kindsOfPage = [
  routes.home,
  collectionRoute("vision"),
  "/visions/1",
  collectionRoute("strategy"),
  "/strategies/17",
  collectionRoute("goal"),
];
/** A phone and a screen. */
const screens = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

test("The whole Vision has a page for each of its records, in the first flight", async ({
  request,
  served,
}) => {
  const records = await readRecords(served);
  expect(records.all).toHaveLength(4 + 19 + 66);
  for (const address of listAddresses(records)) {
    const response = await request.get(address, {
      maxRedirects: 0,
      headers: { "accept-encoding": "br" },
    });
    expect(response.status(), address).toBe(200);
    expect(response.headers()["content-encoding"], address).toBe("br");
    expect(Number(response.headers()["content-length"]), address).toBeLessThanOrEqual(firstFlight);
  }
});

test("On paper the whole Vision’s map is in words and not drawn", async ({ page }) => {
  await page.goto(routes.home);
  const map = page.getByRole("figure", { name: /strategy map/i });
  const words = map.locator("p", { hasText: /^Goals 56 and 57$/ });
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(words).toBeVisible();
  await expect(map.locator("svg:visible")).toHaveCount(0);
});

/** Of moved addresses and their forms each, where it leads. */
const redirects = Object.entries(moved).flatMap(([from, to]) =>
  withForms(from).map((address, index) => ({ from: address, to: withForms(to)[index] ?? to })),
);

for (const server of ["builtin", "nginx", "apache"]) {
  test(`Moved addresses and their forms lead on in one step, to what is there, on ${server}`, async ({
    playwright,
    served: { out },
  }) => {
    const running = await findServer(out, server);
    test.skip(!running, `${server} is not installed`);
    const request = await playwright.request.newContext({ baseURL: running?.url ?? "" });
    expect(redirects).toHaveLength(3 * (1 + listFormRoutes({ kind: "goal", number: 99 }).length) + 1);
    for (const { from, to } of redirects) {
      for (const asked of [from, `${from}/`, from.toUpperCase(), `${from}?from=a&to=b`]) {
        const query = asked.split("?")[1];
        for (const method of ["GET", "HEAD"]) {
          const answer = await request.fetch(asked, { method, maxRedirects: 0 });
          const location = answer.headers().location?.replace(/^https?:\/\/localhost:\d+/, "");
          expect([asked, answer.status(), location]).toEqual([asked, 301, query ? `${to}?${query}` : to]);
        }
      }
      expect([to, (await request.get(to, { maxRedirects: 0 })).status()]).toEqual([to, 200]);
    }
    await request.dispose();
    await running?.stop();
  });
}

test("Moved addresses are in no sitemap, have no copies, and their pages for other hosts name the new address", async ({
  request,
  served: { out },
}) => {
  const sitemap = await (await request.get(sitemapRoute)).text();
  for (const { from, to } of redirects) {
    expect(sitemap).not.toContain(`${from}<`);
    for (const file of [from, `${from}.html`])
      expect([file, await exists(join(out, file))]).toEqual([file, false]);
    const page = join(out, movedPagesFolder, `${from}.html`);
    expect([from, await exists(page)]).toEqual([from, from in moved]);
    if (!(from in moved)) continue;
    const html = await readFile(page, "utf8");
    expect(html).toContain(`content="0; url=${to}"`);
    expect(html).not.toContain("noindex");
  }
});

test("The whole Vision’s lists lead to all its records", async ({ page, served }) => {
  const content = await readRecords(served);
  for (const [address, records] of [
    [collectionRoute("vision"), content.of("vision")],
    [collectionRoute("strategy"), content.of("strategy")],
    [collectionRoute("goal"), content.of("goal")],
  ] as const) {
    await page.goto(address);
    const targets = await page
      .getByRole("main")
      .locator("a[href]:visible")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(targets).toEqual(expect.arrayContaining(records.map(recordRoute)));
  }
});

test("The whole Vision’s map holds the visions and strategies, none upon another, on a phone and on a screen", async ({
  page,
  served,
}) => {
  const content = await readRecords(served);
  const { fullName } = english.records;
  const shown = [
    ...content.of("vision").map(fullName),
    ...content.of("strategy").map((strategy) => `${fullName(strategy)}, ${english.pictures.below(strategy)}`),
  ];
  await page.goto(routes.home);
  for (const size of screens) {
    await page.setViewportSize(size);
    const map = page.getByRole("figure", { name: /strategy map/i });
    const links = map.locator("svg:visible").getByRole("link");
    const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute("aria-label")));
    expect(names.toSorted()).toEqual(shown.toSorted());

    const overlaps = await links.evaluateAll((all) => {
      // What is written is what must not collide; boxes to press may touch.
      const written = all.map((link) => ({
        name: link.getAttribute("aria-label"),
        boxes: [...link.querySelectorAll("text")].map((text) => text.getBoundingClientRect()),
      }));
      return written.flatMap(({ name: first, boxes }, index) =>
        written
          .slice(index + 1)
          .filter((other) =>
            boxes.some((box) =>
              other.boxes.some(
                (another) =>
                  Math.min(box.right, another.right) - Math.max(box.left, another.left) > 2 &&
                  Math.min(box.bottom, another.bottom) - Math.max(box.top, another.top) > 6,
              ),
            ),
          )
          .map((other) => `${first} and ${other.name}`),
      );
    });
    expect(overlaps).toEqual([]);
  }
});

test("The whole Vision’s pages fit a phone and a screen, and axe finds nothing on them", async ({ page }) => {
  for (const address of [...kindsOfPage, "/goals/56", routes.document]) {
    await page.goto(address);
    for (const [index, size] of screens.entries()) {
      await page.setViewportSize(size);
      const where = `${address} on ${size.width} × ${size.height}`;
      expect.soft(await findHidden(page), where).toEqual([]);
      expect.soft(await findHiddenWhenSpaced(page), `${where} with letters set apart`).toEqual([]);
      const problems = await findAccessibilityProblems(page, index === 0 ? "everything" : "looks");
      expect.soft(problems, where).toEqual([]);
    }
  }
});

test("A site for this computer alone gives nothing to keep that leads to this computer", async ({
  served,
}) => {
  expect(await readBuildLog("wholeVision")).toContain(
    "!! This site is for this computer alone (http://localhost:8080)",
  );
  const kept = ['<link rel="canonical"', "og:url", "citation_public_url", "DC.identifier", 'class="qr-code"'];
  const read = async (file: string) => ({
    here: await readFile(join(served.out, file), "utf8"),
    published: await readFile(join("out", file), "utf8"),
  });
  for (const page of ["goals/56", "document", "strategies/17", "visions/1", "goals/56/embed"]) {
    const { here, published } = await read(`${page}.html`);
    for (const words of kept.filter((each) => published.includes(each)))
      expect(here, page).not.toContain(words);
  }
  const goal = await read("goals/56.html");
  for (const words of kept) expect(goal.published).toContain(words);
  for (const form of ["data.bib", "data.ris", "data.csl.json"]) {
    const { here, published } = await read(`goals/56/${form}`);
    expect(here, form).not.toMatch(/localhost|URL/);
    expect(published, form).toContain("/goals/56");
  }
  const share = /<section class="share"[\s\S]*?<\/section>/.exec(goal.here);
  expect(share?.[0]).toContain("No permanent address");
  expect(share?.[0]).not.toContain("localhost");
  expect(await readFile(join(served.out, "sitemap.xml"), "utf8")).toContain("http://localhost:8080/goals/56");
});
