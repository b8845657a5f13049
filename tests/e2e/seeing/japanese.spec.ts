/** What is particular to pages in Japanese: their letters, their lines, and the ways between the languages. */
import { inLanguage, languageOf } from "../../../lib/model/languages.ts";
import { pageRoute, recordRoute, routes } from "../../../lib/model/routes.ts";
import { findSmallTargets } from "../support/layout.ts";
import { content, expect, kindsOfCards, kindsOfPages, onEveryScreen, test } from "../support/site.ts";
import { findHidden, findHiddenWhenSpaced } from "../support/words.ts";

const inJapanese = (route: string) => inLanguage(route, "ja");
const isJapanese = (address: string) => languageOf(address) === "ja";
const [goal] = content.of("goal");
if (!goal) throw new Error("There is no goal.");

/** Runs in the browser: Japanese words that are slanted, closer than usual, or thinner or bolder than their font. */
function findMisset(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const misset: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? "";
    if (!element?.checkVisibility() || !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text))
      continue;
    const { fontStyle, letterSpacing, fontWeight, fontSynthesis } = getComputedStyle(element);
    const isThin = Number(fontWeight) < 400;
    if (fontStyle !== "normal" || Number.parseFloat(letterSpacing) < 0 || isThin || fontSynthesis !== "none")
      misset.push(`${text.trim()}: ${fontStyle} ${letterSpacing} ${fontWeight} ${fontSynthesis}`);
  }
  return misset;
}

/** Runs in the browser: the lines of an element's words. */
function linesOf(element: Element): string[] {
  const lines: { top: number; text: string }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const [index, letter] of [...(node.textContent ?? "")].entries()) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { top } = range.getBoundingClientRect();
      const last = lines.at(-1);
      if (last && Math.abs(last.top - top) < 5) last.text += letter;
      else lines.push({ top, text: letter });
    }
  return lines.map(({ text }) => text);
}

onEveryScreen(() => {
  test("Every kind of page and card in Japanese fits the screen, and its letters are neither slanted nor squeezed", async ({
    page,
  }) => {
    for (const address of [...kindsOfPages, ...kindsOfCards].filter(isJapanese)) {
      await page.goto(address);
      expect.soft(await findHidden(page), address).toEqual([]);
      expect.soft(await page.evaluate(findSmallTargets, { all: 24, main: 44 }), address).toEqual([]);
      expect.soft(await page.evaluate(findMisset), address).toEqual([]);
      expect.soft(await findHiddenWhenSpaced(page), `${address} set apart`).toEqual([]);
    }
  });
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("a title is broken between its phrases", async ({ page }) => {
    await page.goto(inJapanese("/goals/57"));
    const lines = await page.getByRole("heading", { level: 1 }).evaluate(linesOf);
    expect(lines).toEqual(["全学的かつ", "分野横断的な", "キャンパスの", "国際化"]);
  });
});

test("The way to the other language keeps the paragraph that is read", async ({ page }) => {
  await page.goto(`${inJapanese(recordRoute(goal))}#p1`);
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/goals\/56#p1$/u);
  await page.getByRole("banner").getByRole("link", { name: "日本語" }).click();
  await expect(page).toHaveURL(/\/ja\/goals\/56#p1$/u);
});

test("The ways to the other language keep the paragraph on every page of a text, the full text and its versions among them", async ({
  page,
}) => {
  const [version] = content.versionsOf(routes.document);
  const [about] = content.pages;
  for (const route of [routes.document, version?.route, about && pageRoute(about)]) {
    if (route === undefined) continue;
    await page.goto(`${inJapanese(route)}#p2`);
    await page.getByRole("complementary").getByRole("link", { name: "英語の原文" }).click();
    await expect(page).toHaveURL(`${route}#p2`);
    await page.getByRole("banner").getByRole("link", { name: "日本語" }).click();
    await expect(page).toHaveURL(`${inJapanese(route)}#p2`);
  }
});

test("Pages in Japanese load no italics", async ({ page }) => {
  const pages = kindsOfPages.filter(isJapanese);
  expect(pages).toContain(inJapanese(routes.changes));
  for (const address of pages) {
    await page.goto(address, { waitUntil: "networkidle" });
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(
      loaded.filter((name) => name.includes("italic")),
      address,
    ).toEqual([]);
  }
});
