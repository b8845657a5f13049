import { addresses, expect, missingAddresses, test } from "../support/site.ts";

/** The levels of the page's headings that are shown, in order. */
function headingLevels(): number[] {
  return [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => Number(heading.tagName.slice(1)));
}

test.use({ expectedMessages: [/status of 404/] });

for (const address of [...addresses, ...missingAddresses]) {
  test(`${address} is built so that everybody can find their way in it`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");

    await test.step("One heading of the first level, and no level skipped", async () => {
      const levels = await page.evaluate(headingLevels);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries()) {
        expect(level, `The heading after ${levels.slice(0, index)}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      }
    });

    await test.step("Landmarks: one of each, each navigation named", async () => {
      for (const role of ["banner", "main", "contentinfo"] as const) {
        await expect(page.getByRole(role)).toHaveCount(1);
      }
      await expect(page.getByRole("navigation", { name: "Main", exact: true })).toHaveCount(1);
      const names = await page
        .getByRole("navigation")
        .evaluateAll((all) => all.map((navigation) => navigation.getAttribute("aria-label") ?? ""));
      expect(names.every((name) => name !== "")).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    });

    await test.step("Every id once", async () => {
      const ids = await page.locator("[id]").evaluateAll((all) => all.map((element) => element.id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });
  });
}
