/** The pages of the desk by their looks, the list of entries, pictures, and the page beside a text. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { findAccessibilityProblems } from "../support/axe.ts";
import { type RunningEdit, startEdit } from "../support/edit.ts";

const test = base.extend<object, { edit: RunningEdit }>({
  edit: [
    async ({ playwright: _ }, use) => {
      const edit = await startEdit();
      await fetch(`${edit.url}/goals/57`);
      await use(edit);
      await edit.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});

const textOf = (page: Page) => page.getByRole("textbox", { name: "Text" });
const status = (page: Page) => page.locator("form [role=status]");

for (const width of [320, 768, 1440]) {
  test(`Each page of the desk is readable at ${width} px, in light, dark and forced colours`, async ({
    page,
    edit,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ["", "?find=goal", "/goals/57", "/pictures", "/shares", "/history", "/log"]) {
      await page.goto(`${edit.url}/edit${address}`);
      for (const media of [
        { colorScheme: "light", forcedColors: "none" },
        { colorScheme: "dark", forcedColors: "none" },
        { colorScheme: "light", forcedColors: "active" },
      ] as const) {
        await page.emulateMedia(media);
        expect(await findAccessibilityProblems(page), `${address} ${JSON.stringify(media)}`).toEqual([]);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, address).toBeLessThanOrEqual(width);
    }
  });
}

test("The entries with the words that are typed are shown, and by a form where no script runs", async ({
  browser,
  page,
  edit,
}) => {
  await page.goto(`${edit.url}/edit`);
  const entries = (of: Page) => of.locator("a.entry:visible");
  await page.getByRole("searchbox", { name: "Find an entry" }).pressSequentially("GOAL ５７");
  await expect(entries(page)).toHaveText([/^Goal 57 /u, /^Goal 57, 日本語 /u]);
  await expect(page.getByRole("heading", { name: "Visions" })).toBeHidden();
  await expect(page.getByRole("search").getByRole("status")).toHaveText(/^2 of \d+ entries$/u);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect(page.getByRole("heading", { name: "Visions" })).toBeVisible();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${edit.url}/edit`);
  await plain.getByRole("searchbox", { name: "Find an entry" }).fill("goal 57");
  await plain.getByRole("button", { name: "Find" }).click();
  await expect(entries(plain)).toHaveText([/^Goal 57 /u, /^Goal 57, 日本語 /u]);
  await plain.getByRole("link", { name: "Show all" }).click();
  await expect(entries(plain)).not.toHaveCount(2);
  await context.close();
});

test("A picture is sent from the text, with its words, and is on the page beside it", async ({
  page,
  edit,
}) => {
  const file = join(edit.content, "goals/57.mdx");
  const before = await readFile(file, "utf8");
  const bytes = await sharp({ create: { width: 80, height: 60, channels: 3, background: "#4a1d83" } })
    .png()
    .toBuffer();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${edit.url}/edit/goals/57`);
  await textOf(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Picture" }).click();
  const dialog = page.getByRole("dialog", { name: "Picture" });
  const chosen = dialog.getByLabel(/^The picture/u);
  await expect(chosen).toBeFocused();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await dialog.getByRole("textbox", { name: "What it shows" }).fill("The [old] campus");
  await chosen.setInputFiles({ name: "x.png", mimeType: "image/png", buffer: Buffer.from("<svg/>") });
  await dialog.getByRole("button", { name: "Add the picture" }).click();
  await expect(dialog.getByRole("status")).toContainText("It is an SVG");
  await chosen.setInputFiles({ name: "Test Of The Desk.PNG", mimeType: "image/png", buffer: bytes });
  await dialog.getByRole("button", { name: "Add the picture" }).click();
  await expect(dialog).toBeHidden();
  await expect(textOf(page)).toBeFocused();
  const picture = "![The \\[old\\] campus](/test-of-the-desk.png)";
  await expect(status(page)).toHaveText("Saved.");
  await expect.poll(() => readFile(file, "utf8")).toContain(picture);
  const shown = page.frameLocator("iframe").getByRole("img", { name: "The [old] campus" });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(80);
  await page.goto("about:blank");
  await writeFile(file, before);
  await rm(join(edit.publicFolder, "test-of-the-desk.png"));
});

test("The page beside a text stays where it was scrolled to, and shows the paragraph that is written", async ({
  page,
  edit,
}) => {
  const file = join(edit.content, "goals/57.mdx");
  const before = await readFile(file, "utf8");
  const paragraphs = Array.from({ length: 40 }, (_, index) => `Paragraph ${index + 2} of a long text.`);
  await writeFile(file, `${before.trimEnd()}\n\n${paragraphs.join("\n\n")}\n`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${edit.url}/edit/goals/57`);
  const frame = page.frameLocator("iframe");
  const lookOf = () =>
    page.locator("iframe").evaluate((element) => {
      const view = element instanceof HTMLIFrameElement ? element.contentWindow : null;
      return { top: view?.scrollY ?? 0, height: view?.innerHeight ?? 0 };
    });
  await expect(frame.getByText("Paragraph 41 of a long text.")).toBeAttached();
  await textOf(page).focus();
  await page.keyboard.press("Control+End");
  // Every other line is empty. Only lines that are near the view are in the page, so none can be clicked.
  for (const _ of Array.from({ length: 20 })) await page.keyboard.press("ArrowUp");
  await expect(frame.getByText("Paragraph 31 of a long text.")).toBeInViewport();
  await page.keyboard.press("End");
  await page.keyboard.type(" And more.");
  await expect(frame.getByText("Paragraph 31 of a long text. And more.")).toBeInViewport();
  // A change elsewhere, while the reader looks at another place near by.
  await page.locator("iframe").evaluate((element) => {
    if (element instanceof HTMLIFrameElement)
      element.contentWindow?.scrollBy({ top: 60, behavior: "instant" });
  });
  const { top } = await lookOf();
  expect(top).toBeGreaterThan(0);
  await page.keyboard.type(" And still more.");
  await expect(frame.getByText("And still more.")).toBeInViewport();
  await expect.poll(async () => (await lookOf()).top).toBe(top);
  await page.goto("about:blank");
  await writeFile(file, before);
});
