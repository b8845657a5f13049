import { fullName, paragraphName, shortName } from "../../../lib/names.ts";
import type { NumberedRecord } from "../../../lib/records.ts";
import { collectionRoute, recordRoute } from "../../../lib/routes.ts";
import { shownText, shownWords, wordsOf } from "../support/reading.ts";
import { content, expect, records, test } from "../support/site.ts";

/** The records that belong to a record, in both directions. */
function relatives(record: NumberedRecord): readonly NumberedRecord[] {
  if (record.kind === "vision") return [...record.strategies, ...record.goals];
  if (record.kind === "strategy") return [...record.visions, ...record.goals];
  return [record.strategy, ...record.visions];
}

for (const record of records) {
  test.describe(fullName(record), () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(recordRoute(record));
    });

    test("has its whole title as its one heading of the first level", async ({ page }) => {
      await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleName(record.title);
    });

    test("shows its number, its statement and its text word for word", async ({ page }) => {
      const words = await shownWords(page.getByRole("main"));
      const texts = [shortName(record), record.title, ...record.paragraphs.map((paragraph) => paragraph.text)];
      if (record.kind === "vision") texts.push(record.theme, record.subtitle ?? "");
      for (const text of texts) expect(words).toContain(wordsOf(text));
    });

    test("gives each paragraph an address and a link to it that speaks its name", async ({ page }) => {
      for (const { id, text } of record.paragraphs) {
        const paragraph = page.getByRole("main").locator(`[id="${id}"]`);
        expect((await shownText(paragraph)).replace(/\s*¶$/, "")).toBe(text);
        const name = paragraphName(shortName(record), id);
        await paragraph.getByRole("link", { name, exact: true }).click();
        await expect(page).toHaveURL(`${recordRoute(record)}#${id}`);
        await expect(page.locator(":target")).toHaveAttribute("id", id);
        await expect(paragraph).toBeInViewport();
      }
    });

    test("links in its text to every record that it belongs with", async ({ page }) => {
      for (const relative of relatives(record)) {
        const links = page.getByRole("main").locator(`a[href="${recordRoute(relative)}"]:visible`);
        await expect(links.first(), `A link to ${fullName(relative)}`).toBeVisible();
        const words = (await links.evaluateAll((all) => all.map((link) => link.textContent))).join("\n");
        expect(words, `A link that says ${relative.title}`).toContain(relative.title);
      }
    });

    test("links to the records of its kind before and after it", async ({ page }) => {
      const collection = records.filter((other) => other.kind === record.kind);
      const index = collection.indexOf(record);
      for (const sibling of [collection[index - 1], collection[index + 1]]) {
        if (!sibling) continue;
        const link = page.getByRole("main").getByRole("link", { name: fullName(sibling), exact: true });
        await expect(link.last()).toHaveAttribute("href", recordRoute(sibling));
      }
    });

    test("says where it stands, and leads back up", async ({ page }) => {
      const breadcrumb = page.getByRole("navigation", { name: "Breadcrumb" });
      await expect(breadcrumb.locator("[aria-current=page]")).toBeVisible();
      await breadcrumb.locator(`a[href="${collectionRoute(record.kind)}"]`).click();
      await expect(page).toHaveURL(collectionRoute(record.kind));
    });

    test("shows its permanent address in plain text", async ({ page }) => {
      const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
      expect(canonical).toMatch(new RegExp(`${recordRoute(record)}$`));
      await expect(page.getByRole("main").getByText(canonical ?? "", { exact: true })).toBeVisible();
    });
  });
}

for (const kind of ["vision", "strategy", "goal"] as const) {
  test(`The list at ${collectionRoute(kind)} leads to every record of its kind`, async ({ page }) => {
    await page.goto(collectionRoute(kind));
    for (const record of records.filter((other) => other.kind === kind)) {
      const link = page
        .getByRole("main")
        .getByRole("link", { name: record.title })
        .and(page.locator(`[href="${recordRoute(record)}"]`));
      await expect(link.first()).toBeVisible();
    }
  });
}

test("The first page says what the site is and leads to every record", async ({ page }) => {
  await page.goto("/");
  const words = await shownWords(page.getByRole("main"));
  expect(words).toContain(wordsOf(content.site.publisher));
  expect(words).toContain(wordsOf(content.site.title));
  expect(words).toContain("October 2018");
  for (const record of records) {
    const links = page.getByRole("main").locator(`a[href="${recordRoute(record)}"]:visible`);
    await expect(links.first(), `A link to ${fullName(record)}`).toBeVisible();
    expect(words).toContain(wordsOf(record.title));
  }
});
