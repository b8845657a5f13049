import { addresses, expect, missingAddresses, test } from "../support/site.ts";

/** The levels of the page's headings that are shown, in order. */
function headingLevels(): number[] {
  return [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => Number(heading.tagName.slice(1)));
}

test.use({ expectedMessages: [/status of 404/] });

test("Every page is built so that everybody can find their way in it", async ({ page }) => {
  for (const address of [...addresses, ...missingAddresses]) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");

      const levels = await page.evaluate(headingLevels);
      expect(levels[0], "The first heading’s level").toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries()) {
        const before = levels[index - 1] ?? 0;
        expect(level, `No level is skipped: ${levels}`).toBeLessThanOrEqual(before + 1);
      }

      for (const role of ["banner", "main", "contentinfo"] as const) {
        await expect(page.getByRole(role)).toHaveCount(1);
      }
      await expect(page.getByRole("navigation", { name: "Main", exact: true })).toHaveCount(1);
      const names = await page
        .getByRole("navigation")
        .evaluateAll((all) => all.map((navigation) => navigation.getAttribute("aria-label") ?? ""));
      expect(names).not.toContain("");
      expect(new Set(names).size, `Each navigation has a name of its own: ${names}`).toBe(names.length);
    });
  }
});
