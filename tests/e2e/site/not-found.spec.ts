import { collectionRoute, recordRoute } from "../../../lib/model/routes.ts";
import { english } from "../../../lib/words/en.ts";
import { expect, missingAddresses, records, test } from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/] });

test("An address of nothing answers that there is no such page, and leads on; under a kind, to all of its records", async ({
  page,
}) => {
  for (const address of missingAddresses) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("link[rel=canonical]")).toHaveCount(0);
    const shown = await page
      .getByRole("main")
      .locator("a[href]:visible")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(shown, address).not.toEqual([]);
    for (const record of records.filter(({ kind }) => address.startsWith(`${collectionRoute(kind)}/`)))
      expect(shown, `${english.records.fullName(record)} on ${address}`).toContain(recordRoute(record));
  }
  // An address under each kind is among them.
  for (const { kind } of records)
    expect(missingAddresses.some((address) => address.startsWith(`${collectionRoute(kind)}/`))).toBe(true);
});
