import { languageOf } from "../../../lib/model/languages.ts";
import { findBrokenReferences, findEmptyWords } from "../support/ids.ts";
import { addresses, expect, forEveryReader, missingAddresses, test, wordsAt } from "../support/site.ts";

/** Runs in the browser: the levels of the headings that are shown, in order, and what the navigations are called. */
function readStructure(): { language: string; levels: number[]; navigations: string[] } {
  return {
    language: document.documentElement.lang,
    levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1))),
    navigations: [...document.querySelectorAll("nav, [role=navigation]")]
      .filter((navigation) => navigation.checkVisibility({ visibilityProperty: true }))
      .map((navigation) => navigation.getAttribute("aria-label") ?? ""),
  };
}

test.use({ expectedMessages: [/status of 404/] });

forEveryReader(() => {
  test("Every page is built so that everybody can find their way in it: ids are unique, references lead to them, and nothing that is read is empty", async ({
    page,
  }) => {
    for (const address of [...addresses, ...missingAddresses]) {
      await test.step(address, async () => {
        await page.goto(address);
        const { language, levels, navigations } = await page.evaluate(readStructure);
        expect(language).toBe(languageOf(address));

        expect(levels[0], "The first heading’s level").toBe(1);
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        for (const [index, level] of levels.entries()) {
          const before = levels[index - 1] ?? 0;
          expect(level, `No level is skipped: ${levels}`).toBeLessThanOrEqual(before + 1);
        }

        for (const role of ["banner", "main", "contentinfo"] as const) {
          await expect(page.getByRole(role)).toHaveCount(1);
        }
        expect(navigations.filter((name) => name === wordsAt(address).frame.main)).toHaveLength(1);
        expect(navigations).not.toContain("");
        expect(new Set(navigations).size, `Each has a name of its own: ${navigations}`).toBe(
          navigations.length,
        );

        expect.soft(await findBrokenReferences(page)).toEqual([]);
        expect.soft(await findEmptyWords(page)).toEqual([]);
      });
    }
  });
});
