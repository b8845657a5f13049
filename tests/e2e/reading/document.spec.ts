import { readFileSync } from "node:fs";
import { documentFragment, recordRoute, routes } from "../../../lib/model/routes.ts";
import { shownWords, wordsOf } from "../support/reading.ts";
import { content, expect, forEveryReader, test } from "../support/site.ts";

/** The source, as the university published it: the truth that no page may change. */
const source = readFileSync(new URL("../../fixtures/source.txt", import.meta.url), "utf8");

/** Its paragraphs and headings, these without their numbers, which pages set apart. */
const sourceTexts = source
  .split("\n")
  .map((line) => line.trim().replace(/^\d+\.\s/, ""))
  .filter((line) => line !== "");

forEveryReader(() => {
  test("The whole document has the source’s words, all of them and in their order, its numbers beside their headings, and leads to each goal’s by its fragment", async ({
    page,
  }) => {
    await page.goto(routes.document);
    const main = page.getByRole("main");
    const words = await shownWords(main);
    let position = 0;
    for (const text of sourceTexts) {
      const found = words.indexOf(wordsOf(text), position);
      expect(found, `“${text}” after what stands before it`).toBeGreaterThanOrEqual(position);
      position = found + wordsOf(text).length;
    }
    for (const goal of content.document.strategy.goals) {
      await expect(main.locator(`[id="${documentFragment(goal)}"]`)).toHaveCount(1);
      expect(words).toContain(String(goal.number));
      await expect(main.locator(`a[href="${recordRoute(goal)}"]:visible`).first()).toBeVisible();
    }
    for (const goal of content.document.strategy.goals) {
      await page.goto(`${routes.document}#${documentFragment(goal)}`);
      await expect(page.locator(":target")).toBeInViewport();
    }
  });

  test("Each page about the site shows its text word for word", async ({ page }) => {
    for (const { slug, title, paragraphs } of content.pages) {
      await page.goto(`/${slug}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleName(title);
      const words = await shownWords(page.getByRole("main"));
      for (const { text } of paragraphs) expect(words, slug).toContain(wordsOf(text));
    }
  });
});
