import { readFileSync } from "node:fs";
import { documentFragment, recordRoute, routes } from "../../../lib/model/routes.ts";
import { shownWords, wordsOf } from "../support/reading.ts";
import { content, expect, test } from "../support/site.ts";

/** The source, as the university published it: the truth that no page may change. */
const source = readFileSync(new URL("../../fixtures/source.txt", import.meta.url), "utf8");

/** Its paragraphs and headings, these without their numbers, which pages set apart. */
const sourceTexts = source
  .split("\n")
  .map((line) => line.trim().replace(/^\d+\.\s/, ""))
  .filter((line) => line !== "");

test("The whole document has the source’s words, all of them and in their order", async ({ page }) => {
  await page.goto(routes.document);
  const words = await shownWords(page.getByRole("main"));
  let position = 0;
  for (const text of sourceTexts) {
    const found = words.indexOf(wordsOf(text), position);
    expect(found, `“${text}” after what stands before it`).toBeGreaterThanOrEqual(position);
    position = found + wordsOf(text).length;
  }
});

test("The whole document names the source’s numbers beside their headings", async ({ page }) => {
  await page.goto(routes.document);
  const main = page.getByRole("main");
  for (const goal of content.document.strategy.goals) {
    const section = main.locator(`[id="${documentFragment(goal)}"]`);
    await expect(section).toHaveCount(1);
    expect(await shownWords(main)).toContain(String(goal.number));
    await expect(main.locator(`a[href="${recordRoute(goal)}"]:visible`).first()).toBeVisible();
  }
});

test("The document’s address with a goal’s fragment leads to the goal’s text", async ({ page }) => {
  for (const goal of content.document.strategy.goals) {
    await page.goto(`${routes.document}#${documentFragment(goal)}`);
    await expect(page.locator(":target")).toBeInViewport();
  }
});

for (const { slug, title, paragraphs } of content.pages) {
  test(`The page /${slug} shows its text word for word`, async ({ page }) => {
    await page.goto(`/${slug}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleName(title);
    const words = await shownWords(page.getByRole("main"));
    for (const { text } of paragraphs) expect(words).toContain(wordsOf(text));
  });
}
