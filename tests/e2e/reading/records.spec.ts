import type { Locator } from "@playwright/test";
import type { NumberedRecord } from "../../../lib/model/records.ts";
import { collectionRoute, recordRoute } from "../../../lib/model/routes.ts";
import { english } from "../../../lib/words/en.ts";
import { shownText, shownWords, wordsOf } from "../support/reading.ts";
import { content, expect, forEveryReader, records, test } from "../support/site.ts";

/** The records that belong to a record, in both directions. */
function relatives(record: NumberedRecord): readonly NumberedRecord[] {
  if (record.kind === "vision") return [...record.strategies, ...record.goals];
  if (record.kind === "strategy") return [...record.visions, ...record.goals];
  return [record.strategy, ...record.visions];
}

/** A link as it is shown. */
interface ShownLink {
  readonly href: string;
  readonly words: string;
}

/** The links that a part of a page shows. */
function shownLinks(part: Locator): Promise<readonly ShownLink[]> {
  return part
    .locator("a[href]:visible")
    .evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute("href") ?? "", words: link.textContent ?? "" })),
    );
}

/** What the links to a record say, a line each. */
function namesOf(shown: readonly ShownLink[], record: NumberedRecord): string {
  return shown
    .filter(({ href }) => href === recordRoute(record))
    .map(({ words }) => words)
    .join("\n");
}

forEveryReader(() => {
  test("Every record stands on its page, word for word and in its place", async ({ page }) => {
    for (const record of records)
      await test.step(english.records.fullName(record), async () => {
        await page.goto(recordRoute(record));
        const main = page.getByRole("main");
        const shown = await shownLinks(main);

        // Its whole title is the one heading of the first level.
        await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleName(record.title);

        // Its number, its statement and its text are there word for word.
        const words = await shownWords(main);
        const texts = [
          english.records.shortName(record),
          record.title,
          ...record.paragraphs.map((paragraph) => paragraph.text),
        ];
        if (record.kind === "vision") texts.push(record.theme, record.subtitle ?? "");
        for (const text of texts) expect(words).toContain(wordsOf(text));

        // It links in its text to every record that it belongs with, by what that says.
        for (const relative of relatives(record)) expect(namesOf(shown, relative)).toContain(relative.title);

        // It links to the records of its kind before and after it.
        const collection = records.filter((other) => other.kind === record.kind);
        const index = collection.indexOf(record);
        for (const sibling of [collection[index - 1], collection[index + 1]]) {
          if (sibling) expect(shown.map(({ href }) => href)).toContain(recordRoute(sibling));
        }

        // Its permanent address is there in plain text.
        const canonical = (await page.locator("link[rel=canonical]").getAttribute("href")) ?? "";
        expect(new URL(canonical).pathname).toBe(recordRoute(record));
        await expect(main.getByText(canonical, { exact: true })).toBeVisible();

        // Each paragraph has an address, and a link to it that speaks its name.
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

        // It says where it stands, and leads back up.
        const breadcrumb = page.getByRole("navigation", { name: "Breadcrumb" });
        await expect(breadcrumb.locator("[aria-current=page]")).toBeVisible();
        await breadcrumb.locator(`a[href="${collectionRoute(record.kind)}"]`).click();
        await expect(page).toHaveURL(collectionRoute(record.kind));
      });
  });

  test("Each list leads to every record of its kind", async ({ page }) => {
    for (const kind of ["vision", "strategy", "goal"] as const) {
      await page.goto(collectionRoute(kind));
      const shown = await shownLinks(page.getByRole("main"));
      for (const record of records.filter((other) => other.kind === kind))
        expect(namesOf(shown, record)).toContain(record.title);
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
    const shown = await shownLinks(page.getByRole("main"));
    for (const record of records) {
      expect(shown.map(({ href }) => href)).toContain(recordRoute(record));
      expect(words).toContain(wordsOf(record.title));
    }
  });
});
