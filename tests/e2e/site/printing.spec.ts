import type { Page } from "@playwright/test";
import { inLanguage, languages } from "../../../lib/model/languages.ts";
import { recordRoute, routes } from "../../../lib/model/routes.ts";
import { content, expect, test } from "../support/site.ts";

/** How many sheets a page is. */
async function countSheets(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const pdf = await page.pdf({ format: "A4", tagged: true, preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("The whole document is three sheets in every language", async ({ page }) => {
  for (const language of languages)
    expect(await countSheets(page, inLanguage(routes.document, language)), language).toBe(3);
});

test("A goal is one sheet in every language", async ({ page }) => {
  for (const language of languages)
    for (const goal of content.of("goal")) {
      const address = inLanguage(recordRoute(goal), language);
      expect(await countSheets(page, address), address).toBe(1);
    }
});
