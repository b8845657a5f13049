import type { Page } from "@playwright/test";
import type { NumberedRecord } from "../../../lib/model/records.ts";
import { collectionRoute, recordRoute } from "../../../lib/model/routes.ts";
import { english } from "../../../lib/words/en.ts";
import { shownText, shownWords, wordsOf } from "../support/reading.ts";
import { content, expect, records, test } from "../support/site.ts";

/** The records that belong to a record, in both directions. */
function relatives(record: NumberedRecord): readonly NumberedRecord[] {
  if (record.kind === "vision") return [...record.strategies, ...record.goals];
  if (record.kind === "strategy") return [...record.visions, ...record.goals];
  return [record.strategy, ...record.visions];
}

/** The links to a record that are shown in the page's main part. */
function shownLinks(page: Page, record: NumberedRecord) {
  return page.getByRole("main").locator(`a[href="${recordRoute(record)}"]:visible`);
}

for (const record of records) {
  test(`${english.records.fullName(record)} stands on its page, word for word and in its place`, async ({
    page,
  }) => {
    await page.goto(recordRoute(record));
    const main = page.getByRole("main");

    await test.step("Its whole title is the one heading of the first level", async () => {
      await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleName(record.title);
    });

    await test.step("Its number, its statement and its text are there word for word", async () => {
      const words = await shownWords(main);
      const texts = [
        english.records.shortName(record),
        record.title,
        ...record.paragraphs.map((paragraph) => paragraph.text),
      ];
      if (record.kind === "vision") texts.push(record.theme, record.subtitle ?? "");
      for (const text of texts) expect(words).toContain(wordsOf(text));
    });

    await test.step("It links in its text to every record that it belongs with, by what that says", async () => {
      for (const relative of relatives(record)) {
        const names = await shownLinks(page, relative).allTextContents();
        expect(names.join("\n"), `A link to ${recordRoute(relative)}`).toContain(relative.title);
      }
    });

    await test.step("It links to the records of its kind before and after it", async () => {
      const collection = records.filter((other) => other.kind === record.kind);
      const index = collection.indexOf(record);
      for (const sibling of [collection[index - 1], collection[index + 1]]) {
        if (sibling) await expect(shownLinks(page, sibling).first()).toBeVisible();
      }
    });

    await test.step("Its permanent address is there in plain text", async () => {
      const canonical = (await page.locator("link[rel=canonical]").getAttribute("href")) ?? "";
      expect(new URL(canonical).pathname).toBe(recordRoute(record));
      await expect(main.getByText(canonical, { exact: true })).toBeVisible();
    });

    await test.step("Each paragraph has an address, and a link to it that speaks its name", async () => {
      for (const { id, text } of record.paragraphs) {
        const paragraph = main.locator(`[id="${id}"]`);
        expect((await shownText(paragraph)).replace(/\s*¶$/, "")).toBe(text);
        const name = english.records.paragraphName({
          name: english.records.shortName(record),
          paragraph: id,
        });
        await paragraph.getByRole("link", { name, exact: true }).click();
        await expect(page).toHaveURL(`${recordRoute(record)}#${id}`);
        await expect(page.locator(":target")).toHaveAttribute("id", id);
        await expect(paragraph).toBeInViewport();
      }
    });

    await test.step("It says where it stands, and leads back up", async () => {
      const breadcrumb = page.getByRole("navigation", { name: "Breadcrumb" });
      await expect(breadcrumb.locator("[aria-current=page]")).toBeVisible();
      await breadcrumb.locator(`a[href="${collectionRoute(record.kind)}"]`).click();
      await expect(page).toHaveURL(collectionRoute(record.kind));
    });
  });
}

test("Each list leads to every record of its kind", async ({ page }) => {
  for (const kind of ["vision", "strategy", "goal"] as const) {
    await page.goto(collectionRoute(kind));
    for (const record of records.filter((other) => other.kind === kind)) {
      const names = await shownLinks(page, record).allTextContents();
      expect(names.join("\n"), `A link to ${recordRoute(record)}`).toContain(record.title);
    }
  }
});

test("The first page says what the site is, whose and since when, and leads to every record", async ({
  page,
}) => {
  await page.goto("/");
  const words = await shownWords(page.getByRole("main"));
  for (const text of [content.site.publisher, content.site.title, "October 2018"]) {
    expect(words).toContain(wordsOf(text));
  }
  for (const record of records) {
    await expect(
      shownLinks(page, record).first(),
      `A link to ${english.records.fullName(record)}`,
    ).toBeVisible();
    expect(words).toContain(wordsOf(record.title));
  }
});
