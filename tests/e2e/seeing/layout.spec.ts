import { findOverflow, findSmallTargets } from "../support/layout.ts";
import { addresses, expect, missingAddresses, test } from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/] });

test("Every page fits the screen, and what can be pressed can be hit", async ({ page }) => {
  const { width, height } = page.viewportSize() ?? { width: 320, height: 640 };
  for (const address of [...addresses, ...missingAddresses]) {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    expect.soft(await page.evaluate(findOverflow), address).toEqual([]);
    expect.soft(await page.evaluate(findSmallTargets, { all: 24, main: 44 }), address).toEqual([]);
    // 1280 × 1024 enlarged four times (WCAG 2.2, 1.4.10 Reflow).
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await page.evaluate(findOverflow), `${address} enlarged four times`).toEqual([]);
  }
});
