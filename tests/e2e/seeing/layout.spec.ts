import { findSmallTargets, findUnmarkedLinks } from "../support/layout.ts";
import { addresses, expect, kindsOfCards, kindsOfPages, missingAddresses, test } from "../support/site.ts";
import { findHidden, findHiddenWhenSpaced } from "../support/words.ts";

test.use({ expectedMessages: [/status of 404/] });

test("Every page fits the screen, and what can be pressed can be hit and told from the words around it", async ({
  page,
}) => {
  const { width, height } = page.viewportSize() ?? { width: 320, height: 640 };
  for (const address of [...addresses, ...missingAddresses]) {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    expect.soft(await findHidden(page), address).toEqual([]);
    expect.soft(await page.evaluate(findSmallTargets, { all: 24, main: 44 }), address).toEqual([]);
    expect.soft(await page.evaluate(findUnmarkedLinks), address).toEqual([]);
    // 1280 × 1024 enlarged four times (WCAG 2.2, 1.4.10 Reflow).
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await findHidden(page), `${address} enlarged four times`).toEqual([]);
  }
});

test("Lines, paragraphs, letters and words can be set apart on every kind of page without loss", async ({
  page,
}) => {
  for (const address of [...kindsOfPages, ...kindsOfCards, ...missingAddresses]) {
    await page.goto(address);
    expect.soft(await findHiddenWhenSpaced(page), address).toEqual([]);
  }
});

test("A link without a line below it would be found, also where it has the colour of its words", async ({
  page,
}) => {
  await page.goto("/goals/56");
  const link = page.getByRole("main").locator("p > a[href='/goals/56#p1']");
  for (const color of ["var(--color-soft)", "inherit"]) {
    await link.evaluate((element, value) => {
      element.style.setProperty("text-decoration", "none");
      element.style.setProperty("color", value);
    }, color);
    expect(await page.evaluate(findUnmarkedLinks)).toHaveLength(1);
  }
});
