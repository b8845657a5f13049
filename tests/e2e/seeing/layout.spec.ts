import { findOverflow, findSmallTargets } from "../support/layout.ts";
import { addresses, expect, missingAddresses, test } from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/] });

for (const address of [...addresses, ...missingAddresses]) {
  test(`${address} fits the screen, and what can be pressed can be hit`, async ({ page }) => {
    await page.goto(address);
    expect(await page.evaluate(findOverflow)).toEqual([]);
    expect(await page.evaluate(findSmallTargets, { all: 24, main: 44 })).toEqual([]);
    // 1280 × 1024 enlarged four times (WCAG 2.2, 1.4.10 Reflow).
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(findOverflow)).toEqual([]);
  });
}
