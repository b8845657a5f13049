import type { Page } from "@playwright/test";
import { listKindsOfCards, listKindsOfPages } from "../../../scripts/kinds-of-pages.ts";
import { demandingAddresses, demandingCards, longWord } from "../../fixtures/demanding-content.ts";
import { findAccessibilityProblems } from "../support/axe.ts";
import { findBrokenReferences, findEmptyWords } from "../support/ids.ts";
import { findUnmarkedLinks } from "../support/layout.ts";
import { validateHtml } from "../support/markup.ts";
import { content, expect, missingAddresses } from "../support/site.ts";
import { test } from "../support/sites.ts";
import { addStyles, findHidden, findHiddenWhenSpaced } from "../support/words.ts";

/** Every kind of page and card, and every state of a record, with words and addresses of 200 characters. */
const pages = [...listKindsOfPages(content), ...demandingAddresses, ...missingAddresses];
const cards: readonly string[] = [...listKindsOfCards(content), ...demandingCards];

/** A phone; just wide enough for columns and the wide map; a screen. */
const screens = [
  { width: 320, height: 640 },
  { width: 1000, height: 700 },
  { width: 1280, height: 800 },
];

/** A4 with the margins that `app/styles/print.css` has, which a browser window doesn't show. */
const paper = { width: Math.floor((210 / 25.4) * 96), height: 900 };

test.use({
  siteName: "edited",
  expectedMessages: [/status of 404/],
  contextOptions: { reducedMotion: "reduce" },
  // As on a phone, where nothing can be pointed at before it is pressed.
  hasTouch: true,
});

test("Long words and addresses are whole and lie upon nothing on every screen, also with letters set apart, and on paper, where nothing scrolls; references lead to one place, and nothing that is read is empty", async ({
  page,
}) => {
  test.slow();
  for (const address of [...pages, ...cards]) {
    await page.emulateMedia({ media: "screen" });
    await page.goto(address);
    expect.soft(await findBrokenReferences(page), address).toEqual([]);
    expect.soft(await findEmptyWords(page), address).toEqual([]);
    for (const screen of screens) {
      await page.setViewportSize(screen);
      const where = `${address} on ${screen.width} × ${screen.height}`;
      expect.soft(await findHidden(page), where).toEqual([]);
      expect.soft(await findHiddenWhenSpaced(page), `${where}, with letters set apart`).toEqual([]);
    }
    if (cards.includes(address)) continue;
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(paper);
    await addStyles(page, "html { padding-inline: 20mm }");
    expect.soft(await findHidden(page), `${address} on paper`).toEqual([]);
    expect.soft(await page.evaluate(findScrolling), `${address} on paper`).toEqual([]);
  }
});

/** Runs in the browser: what scrolls by itself. */
function findScrolling(): string[] {
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.checkVisibility() && /auto|scroll/.test(getComputedStyle(element).overflow))
    .map((element) => element.outerHTML.slice(0, 80));
}

test("A word that is cut off, words upon others and a region that only a mouse scrolls would be found", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const findWith = async (words: string, style: Readonly<Record<string, string>>) => {
    await page.goto("/goals/56");
    expect(await findHidden(page)).toEqual([]);
    await addParagraph(page, words, style);
    return (await findHidden(page)).join("\n");
  };
  expect(await findWith(longWord, { "overflow-wrap": "normal" })).toMatch(
    /^“Donau.* is cut off by the side of the screen/,
  );
  expect(await findWith(longWord, { "overflow-wrap": "normal", "overflow-x": "auto" })).toMatch(
    /is cut off by <p.*can't be scrolled by keyboard/s,
  );
  expect(await findWith("Words", { position: "absolute", top: "15px", left: "30px" })).toContain("lies upon");
});

test("A heading that is called like a part of the site leads to itself, and the site’s part to its own", async ({
  page,
}) => {
  await page.goto("/demanding");
  const headings = page.getByRole("main").getByRole("heading", { name: "Main", exact: true });
  await expect(headings).toHaveCount(2);
  await expect(headings.first()).toHaveAttribute("id", "main");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("An id that is there twice and a reference to nothing would be found", async ({ page }) => {
  await page.goto("/demanding");
  await page.evaluate(() => {
    const twice = document.createElement("p");
    twice.id = "p1";
    twice.setAttribute("aria-describedby", "no-such-id");
    const link = document.createElement("a");
    link.href = "/demanding#no-such-place";
    document.querySelector("main")?.append(twice, link);
  });
  expect(await findBrokenReferences(page)).toHaveLength(3);
});

test("Footnotes are described and lead to their notes and back, also where several texts share a page", async ({
  page,
}) => {
  for (const address of [
    "/goals/9998",
    "/goals/60",
    "/document",
    "/goals",
    "/",
    "/strategies/17",
    "/goals/9998/embed",
  ]) {
    await page.goto(address);
    const marks = page.getByRole("main").locator("[data-footnote-ref]");
    expect(await marks.count(), address).toBeGreaterThan(2);
    for (const mark of await marks.all()) await expect(mark).toHaveAccessibleDescription("Footnotes");
    const labels = page.getByText("Footnotes", { exact: true });
    for (const label of await labels.all())
      expect((await label.boundingBox())?.width, address).toBeLessThanOrEqual(1);
  }
});

test("axe and html-validate find nothing on pages of long words, footnotes and tables", async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const documents = new Map<string, string>();
  for (const address of [...demandingAddresses, ...demandingCards, "/", "/document", "/goals"]) {
    documents.set(address, await (await request.get(address)).text());
    await page.goto(address);
    expect.soft(await findAccessibilityProblems(page), address).toEqual([]);
    expect.soft(await page.evaluate(findUnmarkedLinks), address).toEqual([]);
  }
  expect(await validateHtml(documents)).toEqual([]);
});

async function addParagraph(
  page: Page,
  words: string,
  style: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate(
    ([text, properties]) => {
      const paragraph = document.createElement("p");
      paragraph.append(text);
      document.querySelector("main")?.prepend(paragraph);
      for (const [name, value] of Object.entries(properties)) paragraph.style.setProperty(name, value);
    },
    [words, style] as const,
  );
}
