import { collectionRoute, recordRoute } from "../../../lib/model/routes.ts";
import { english } from "../../../lib/words/en.ts";
import { expect, missingAddresses, records, test } from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/] });

for (const address of missingAddresses) {
  test(`${address} answers that there is no such page, and leads on`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    await expect(page.locator("link[rel=canonical]")).toHaveCount(0);
  });
}

for (const kind of ["vision", "strategy", "goal"] as const) {
  test(`An unknown number under ${collectionRoute(kind)} lists the records that there are`, async ({
    page,
  }) => {
    await page.goto(`${collectionRoute(kind)}/9999`);
    for (const record of records.filter((other) => other.kind === kind)) {
      const link = page
        .getByRole("main")
        .locator(`a[href="${recordRoute(record)}"]`)
        .first();
      await expect(link, english.records.fullName(record)).toBeVisible();
    }
  });
}
