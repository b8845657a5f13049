import { join } from "node:path";
import { readContent } from "../../../lib/content.ts";
import { fullName } from "../../../lib/names.ts";
import type { Content } from "../../../lib/records.ts";
import { recordRoute, routes } from "../../../lib/routes.ts";
import { writeWholeVision } from "../../fixtures/whole-vision.ts";
import { findAccessibilityProblems } from "../support/axe.ts";
import { makeFolder, serveContent } from "../support/builds.ts";
import { test as base, expect, listAddresses, listRecords } from "../support/site.ts";
import { findHidden, findHiddenWhenSpaced } from "../support/words.ts";

interface WholeVision {
  readonly url: string;
  readonly content: Content;
}

/** The site as it will be with all 4 visions, 19 priority strategies and 66 goals. */
const test = base.extend<object, { wholeVision: WholeVision }>({
  wholeVision: [
    async ({ playwright: _ }, use) => {
      const folder = await makeFolder();
      const directory = join(folder.path, "content");
      await writeWholeVision(directory);
      const { content, diagnostics } = await readContent(directory);
      if (!content) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
      const site = await serveContent(directory, join(folder.path, "out"));
      await use({ url: site.url, content });
      await site.stop();
      await folder.remove();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: async ({ wholeVision }, use) => use(wholeVision.url),
});

const kindsOfPage = [
  routes.home,
  routes.visions,
  "/visions/1",
  routes.strategies,
  "/strategies/17",
  routes.goals,
];
const screens = [
  { name: "narrow", size: { width: 320, height: 640 } },
  { name: "wide", size: { width: 1280, height: 800 } },
];

test("The whole Vision has a page for each of its records", async ({ request, wholeVision: { content } }) => {
  expect(listRecords(content)).toHaveLength(4 + 19 + 66);
  for (const address of listAddresses(content)) {
    expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200);
  }
});

test("The whole Vision’s lists lead to all its records", async ({ page, wholeVision: { content } }) => {
  for (const [address, records] of [
    [routes.visions, content.visions],
    [routes.strategies, content.strategies],
    [routes.goals, content.goals],
  ] as const) {
    await page.goto(address);
    const targets = await page
      .getByRole("main")
      .locator("a[href]:visible")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(targets).toEqual(expect.arrayContaining(records.map(recordRoute)));
  }
});

for (const { name, size } of screens) {
  test(`The whole Vision’s map holds every record, none upon another, on a ${name} screen`, async ({
    page,
    wholeVision,
  }) => {
    await page.setViewportSize(size);
    await page.goto(routes.home);
    const map = page.getByRole("figure", { name: /strategy map/i });
    const links = map.locator("svg:visible").getByRole("link");
    const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute("aria-label")));
    expect(names.toSorted()).toEqual(listRecords(wholeVision.content).map(fullName).toSorted());

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
  });

  test(`The whole Vision’s pages fit a ${name} screen, and axe finds nothing on them`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const address of [...kindsOfPage, "/goals/56", routes.document]) {
      await page.goto(address);
      expect.soft(await findHidden(page), address).toEqual([]);
      expect.soft(await findHiddenWhenSpaced(page), `${address} with letters set apart`).toEqual([]);
      expect.soft(await findAccessibilityProblems(page), address).toEqual([]);
    }
  });
}
