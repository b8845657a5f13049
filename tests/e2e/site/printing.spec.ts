import { routes } from "../../../lib/model/routes.ts";
import { expect, test } from "../support/site.ts";

test("The whole document prints as a PDF of a few pages", async ({ page }) => {
  await page.goto(routes.document);
  const pdf = await page.pdf({ format: "A4", tagged: true });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(4);
});
