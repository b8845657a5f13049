/** The pages of versions and of changes, on the site’s content after five years of amendments. */
import type { Page } from "@playwright/test";
import { readContent } from "../../../lib/content.ts";
import { findAccessibilityProblems } from "../support/axe.ts";
import { findBrokenReferences, findEmptyWords } from "../support/ids.ts";
import { findUnmarkedLinks } from "../support/layout.ts";
import { validateHtml } from "../support/markup.ts";
import { expect } from "../support/site.ts";
import { test } from "../support/sites.ts";
import { findHidden, findHiddenWhenSpaced } from "../support/words.ts";

/** One page of each kind and state: in force, replaced, corrected, withdrawn, continued, and of several on one day. */
const pages = [
  "/changes",
  "/document/2025-10-01",
  "/document/2026-11-20",
  "/goals/58",
  "/goals/58/versions",
  "/goals/58/2022-10-03",
  "/goals/58/2023-04-03",
  "/goals/58/2023-04-03-2",
  "/goals/59/2024-06-03",
  "/goals/60/2021-11-22",
  "/goals/60/versions",
  "/strategies/18/2025-10-01",
  "/visions/1/2021-11-22",
];

const looks = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "forced colours", media: { forcedColors: "active" } },
] as const;

test.use({ siteName: "fiveYears", contextOptions: { reducedMotion: "reduce" } });

test("axe finds nothing on pages of versions of each kind and state, in light, dark and forced colours", async ({
  page,
}) => {
  for (const { name, media } of looks) {
    await page.emulateMedia(media);
    for (const address of pages) {
      await page.goto(address);
      expect
        .soft(
          await findAccessibilityProblems(page, name === "light" ? "everything" : "looks"),
          `${address}, ${name}`,
        )
        .toEqual([]);
    }
  }
});

test("Pages of versions are valid HTML, their references lead to what there is, and nothing in them is empty", async ({
  page,
  request,
}) => {
  const documents = new Map<string, string>();
  for (const address of pages) {
    documents.set(address, await (await request.get(address)).text());
    await page.goto(address);
    expect.soft(await findBrokenReferences(page), address).toEqual([]);
    expect.soft(await findEmptyWords(page), address).toEqual([]);
    expect.soft(await page.evaluate(findUnmarkedLinks), address).toEqual([]);
  }
  expect(await validateHtml(documents)).toEqual([]);
});

test("Pages of versions hold their words on a phone, with columns and on a wide screen, also with letters set apart", async ({
  page,
}) => {
  for (const address of pages) {
    await page.goto(address);
    for (const width of [320, 1000, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findHidden(page), `${address}, ${width}`).toEqual([]);
      expect.soft(await findHiddenWhenSpaced(page), `${address}, ${width}, spaced`).toEqual([]);
    }
  }
});

/** How words that came and words that went are drawn. */
const linesOf = (page: Page) =>
  page.evaluate(() => {
    const lineOf = (name: string) => {
      const found = document.querySelector(`.difference ${name}`);
      const style = found && getComputedStyle(found);
      return [style?.textDecorationLine, style?.color];
    };
    return { inserted: lineOf("ins"), deleted: lineOf("del"), around: getComputedStyle(document.body).color };
  });

test("What was inserted is underlined and what was deleted is struck out, in every look and on paper", async ({
  page,
}) => {
  await page.goto("/goals/58/versions");
  for (const { name, media } of [...looks, { name: "paper", media: { media: "print" } as const }]) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
    const { inserted, deleted, around } = await linesOf(page);
    expect([name, inserted[0], deleted[0]]).toEqual([name, "underline", "line-through"]);
    // Where the reader’s own colours rule, the lines alone tell.
    if (name === "forced colours") continue;
    expect(new Set([inserted[1], deleted[1], around]).size, name).toBe(3);
  }
});

test("A reader goes from a goal to its versions, to one of them, and on to those before and after", async ({
  page,
}) => {
  await page.goto("/goals/58");
  await expect(page.getByText("In these words since 20 November 2026.")).toBeVisible();
  await page.getByRole("link", { name: "Versions of Goal 58" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Versions of Goal 58");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(8);
  await page.getByRole("link", { name: "Goal 58, 3 April 2023", exact: true }).click();
  await expect(page).toHaveURL(/\/goals\/58\/2023-04-03$/);
  await expect(
    page.getByText("As published on 3 April 2023. Replaced on 3 April 2023, 2nd publication."),
  ).toBeVisible();
  const beside = page.getByRole("navigation", { name: "Versions before and after" });
  await beside.getByRole("link", { name: "Goal 58, 3 April 2023, 2nd publication" }).click();
  await expect(page).toHaveURL(/\/goals\/58\/2023-04-03-2$/);
  await beside.getByRole("link", { name: "Goal 58, 3 April 2023", exact: true }).click();
  await expect(page).toHaveURL(/\/goals\/58\/2023-04-03$/);
});

test("All changes are on one page, each with its difference and the way to the whole of its day", async ({
  page,
}) => {
  await page.goto("/changes");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("20 November 2026");
  const day = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "1 October 2025" }) });
  await expect(
    day.getByText("It belonged to Priority Strategy 17; it now belongs to Priority Strategy 18."),
  ).toBeVisible();
  await day.getByRole("link", { name: "The whole on 1 October 2025" }).click();
  await expect(page).toHaveURL(/\/document\/2025-10-01$/);
  await expect(page.getByRole("heading", { level: 3, name: /Goal 61/ })).toBeVisible();
  // Withdrawn, continued by another goal, and moved to another strategy.
  for (const gone of [58, 59, 60])
    await expect(page.getByRole("heading", { level: 3, name: `Goal ${gone}` })).toHaveCount(0);
});

test("Versions that were replaced are not for search engines, and each is canonical to itself", async ({
  page,
  served,
}) => {
  const { content } = await readContent(served.content);
  if (!content) throw new Error("The content has errors.");
  const versions = content.versioned.flatMap((of) =>
    content.versionsOf(of).map((version, index) => ({ version, index })),
  );
  expect(versions.length).toBeGreaterThan(20);
  for (const { version, index } of versions) {
    await page.goto(version.route);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
    expect(new URL(canonical ?? "", served.url).pathname).toBe(version.route);
    expect(await page.locator('meta[name="robots"][content*="noindex"]').count(), version.route).toBe(
      index === 0 ? 0 : 1,
    );
  }
});
