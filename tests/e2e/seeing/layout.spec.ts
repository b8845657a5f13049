import { findSmallTargets, findUnmarkedLinks } from "../support/layout.ts";
import { addresses, expect, kindsOfCards, missingAddresses, onEveryScreen, test } from "../support/site.ts";
import { findHidden, findHiddenWhenSpaced } from "../support/words.ts";

/** 1280 × 1024 enlarged four times (WCAG 2.2, 1.4.10 Reflow). */
const narrowest = { width: 320, height: 256 };

test.use({ expectedMessages: [/status of 404/] });

onEveryScreen(() => {
  test("Every page fits the screen, with lines, paragraphs, letters and words set apart too, and what can be pressed can be hit and told from the words around it", async ({
    page,
  }) => {
    const { width, height } = page.viewportSize() ?? narrowest;
    for (const address of [...addresses, ...missingAddresses]) {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      expect.soft(await findHidden(page), address).toEqual([]);
      expect.soft(await page.evaluate(findSmallTargets, { all: 24, main: 44 }), address).toEqual([]);
      expect.soft(await page.evaluate(findUnmarkedLinks), address).toEqual([]);
      expect.soft(await findHiddenWhenSpaced(page), `${address} set apart`).toEqual([]);
      // On a phone it is as narrow already.
      if (width === narrowest.width) continue;
      await page.setViewportSize(narrowest);
      expect.soft(await findHidden(page), `${address} enlarged four times`).toEqual([]);
    }
  });

  test("Every kind of card fits the screen, also with lines, paragraphs, letters and words set apart", async ({
    page,
  }) => {
    for (const address of kindsOfCards) {
      await page.goto(address);
      expect.soft(await findHidden(page), address).toEqual([]);
      expect.soft(await findHiddenWhenSpaced(page), `${address} set apart`).toEqual([]);
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
});
