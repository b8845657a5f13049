/** The desk in Japanese, from the sign-in to what the public reads and back, without a word of English but what somebody wrote. */
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { textsOfAnswer } from "../../fixtures/desk-answer.ts";
import { listMistakes } from "../../fixtures/written-japanese.ts";
import { isRead, people, signIn, test } from "../support/office.ts";
import { content } from "../support/site.ts";

const status = (page: Page) => page.locator("form [role=status]");
const publishedNow = /^\d\d:\d\dに公開しました。$/u;

/** What is on the desk’s pages and not said by it: what is written, the other language’s own name, and messages of the check. */
const notSaid = [".cm-editor", ".difference", ".languages", ".findings"];

/** What editors have written in English, and the names of who committed it. */
const written = [
  ...[...content.all, ...content.pages, content.document, content.site].map(({ title }) => title),
  ...["Hana Satō", "Programmer", "Begin"],
];

/** The texts of a page of the desk in which something is not Japanese. */
async function listForeign(page: Page): Promise<readonly string[]> {
  const html = await page.evaluate((selector) => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) return "";
    for (const each of copy.querySelectorAll(selector)) each.remove();
    return copy.outerHTML;
  }, notSaid.join());
  const texts = textsOfAnswer(html).map((text) =>
    written.reduce((rest, each) => rest.replaceAll(each, ""), text),
  );
  expect(texts.join("")).toMatch(/\p{Script=Hiragana}/u);
  return listMistakes(texts);
}

/** Types at the beginning of the text, as soon as the script is there. */
async function writeFirst(page: Page, words: string): Promise<void> {
  await expect(page.getByRole("toolbar", { name: "本文の書式" })).toBeVisible();
  await page.getByRole("textbox", { name: "本文" }).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(words);
}

async function openDesk(context: BrowserContext, address: string): Promise<Page> {
  await signIn(context, people.hana);
  const page = await context.newPage();
  await page.goto(`${address}/edit`);
  return page;
}

test("Somebody whose browser is Japanese corrects a translation and its original, publishes both, finds them online and takes them back, in Japanese alone", async ({
  browser,
  office: { desk, site },
}) => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "ja-JP",
    viewport: { width: 1280, height: 900 },
  });
  const page = await openDesk(context, desk.url);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("編集する項目を選んでください");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  expect(await listForeign(page)).toEqual([]);

  await page.getByRole("link", { name: /^主要施策57（日本語） /u }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("主要施策57（日本語）");
  const mistake = "[例](/goals/99)";
  await writeFirst(page, mistake);
  await expect(page.getByRole("listitem").filter({ hasText: "要修正：" })).toBeVisible();
  await expect(page.getByText("点検の結果、この項目に指摘が1件あります。")).toBeVisible();
  expect(await listForeign(page)).toEqual([]);
  for (const _ of mistake) await page.keyboard.press("Backspace");
  await page.keyboard.type("まず、");
  await expect(page.getByText("点検の結果、この項目に指摘はありません。")).toBeVisible();
  await expect(status(page)).toHaveText("保存しました。");
  const preview = page.frameLocator("iframe[title='サイトでの主要施策57（日本語）']");
  await expect(preview.getByRole("main")).toContainText("まず、教育、研究");

  await page.route("**/edit/goals/57.ja", (route) => route.fulfill({ status: 500 }));
  await page.keyboard.type("そして、");
  await expect(status(page)).toHaveText(
    "保存できません。編集デスクで問題が発生しました。入力した内容は、このブラウザーに保管しています。自動で再度保存します。",
  );
  await page.unroute("**/edit/goals/57.ja");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(status(page)).toHaveText("保存しました。");

  await page.getByRole("link", { name: "原文を編集" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("主要施策57");
  await writeFirst(page, "In the first place: ");
  await expect(status(page)).toHaveText("保存しました。");
  expect(await listForeign(page)).toEqual([]);
  await page.getByRole("link", { name: "項目一覧" }).click();
  const waiting = page.getByRole("region", { name: "未公開の変更" });
  await expect(waiting.getByRole("checkbox", { name: /^主要施策57/u, checked: true })).toHaveCount(2);
  expect(await listForeign(page)).toEqual([]);

  await waiting.getByRole("button", { name: "確認して公開" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2件の項目を公開");
  await expect(page.locator("ins")).toHaveText(["In the first place: ", "まず、そして、"]);
  await page.getByRole("textbox", { name: "変更の説明" }).fill("順序を明確にしました。");
  expect(await listForeign(page)).toEqual([]);
  await page.getByRole("button", { name: "公開", exact: true }).click();
  await expect(page.getByText(publishedNow)).toBeVisible();
  const title = "主要施策57、主要施策57（日本語）を公開";
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  expect(await listForeign(page)).toEqual([]);
  await expect.poll(() => isRead(site, "/ja/goals/57", "まず、そして、教育、研究")).toBe(true);
  expect(await isRead(site, "/ja/goals/57/versions", "順序を明確にしました。")).toBe(true);

  await page.getByRole("link", { name: "公開履歴" }).click();
  expect(await listForeign(page)).toEqual([]);
  const publication = page.getByRole("region", { name: title }).first();
  await publication.getByRole("button", { name: "全ての項目を元に戻す" }).click();
  await expect(page.getByText(publishedNow)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "主要施策57、主要施策57（日本語）を元に戻す",
  );
  await expect.poll(() => isRead(site, "/ja/goals/57", "まず、")).toBe(false);
  expect(await isRead(site, "/ja/goals/57", "教育、研究")).toBe(true);
  await context.close();
});
