import { readFile, writeFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { findAccessibilityProblems } from "../support/axe.ts";
import { type RunningEdit, startEdit } from "../support/edit.ts";

const test = base.extend<object, { edit: RunningEdit }>({
  edit: [
    async ({ playwright: _ }, use) => {
      const edit = await startEdit();
      await use(edit);
      await edit.stop();
    },
    // For the start and the end together. It asserts nothing: a busy machine takes minutes to compile the application.
    { scope: "worker", timeout: 300_000 },
  ],
});

const words = "We will raise awareness and improve the skills of our members";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`A person of the office, with scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1440, height: 900 } });

    test("edits goal 57, sees the page change, makes a mistake, reads what is wrong and corrects it", async ({
      page,
      edit,
    }) => {
      const mine = `${words} (edited with scripts ${javaScriptEnabled ? "on" : "off"})`;
      const file = join(edit.content, "goals/57.mdx");
      const before = await readFile(file, "utf8");

      await page.goto(`${edit.url}/edit`);
      await page.getByRole("link", { name: /^Goal 57 / }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Goal 57");
      const site = page.frameLocator("iframe[title='Goal 57 on the site']");
      await expect(site.getByRole("main")).toContainText(words);

      const text = page.getByRole("textbox", { name: "Text" });
      // With scripts an editor is in its place, and it still holds the words.
      const original = await page.locator("textarea[name=text]").inputValue();
      await text.fill(original.replace(words, mine));
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("status")).toHaveText("Saved.");
      await expect(page.getByText("The check finds nothing to correct here.")).toBeVisible();
      await expect(site.getByRole("main")).toContainText(mine);
      await expect.poll(() => readFile(file, "utf8")).toBe(before.replace(words, mine));

      await page.getByRole("combobox", { name: "Strategy" }).selectOption("– choose –");
      await page.getByRole("textbox", { name: "Text" }).fill(original.replace(words, `**${words}`));
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByText("The check finds 2 problems here.")).toBeVisible();
      await expect(page.getByRole("combobox", { name: "Strategy" })).toHaveAccessibleDescription(
        /The field “strategy” has no value\./,
      );
      await expect(page.getByRole("textbox", { name: "Text" })).toHaveAccessibleDescription(
        /line 1: The mark “\*\*” stays visible/,
      );
      await expect(site.getByRole("heading", { level: 1 })).toHaveText("What to correct");

      await page.getByRole("combobox", { name: "Strategy" }).selectOption({ value: "17" });
      await page.getByRole("textbox", { name: "Text" }).fill(original);
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByText("The check finds nothing to correct here.")).toBeVisible();
      await expect(site.getByRole("main")).toContainText(words);
      await expect.poll(() => readFile(file, "utf8")).toBe(before);
    });
  });
}

test.describe("The editor", () => {
  test("can be used by everyone, in light and dark and with mistakes on the page", async ({ page, edit }) => {
    const file = join(edit.content, "goals/57.mdx");
    const before = await readFile(file, "utf8");
    await writeFile(file, before.replace("strategy: 17", "strategy: 71"));
    for (const address of ["/edit", "/edit/goals/57", "/edit/strategies/17"]) {
      await page.goto(edit.url + address);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findAccessibilityProblems(page), `${address} in ${colorScheme}`).toEqual([]);
      }
    }
    await writeFile(file, before);
  });

  test("is in front of the site and not in it: behind the guard, the site has no such page", async ({
    request,
    edit,
  }) => {
    expect((await request.get(`${edit.url}/edit`)).status()).toBe(200);
    // Written so, the address is not the editor’s own and goes to the site.
    for (const address of ["/%65dit", "/%65dit/goals/57", "/keystatic", "/api/keystatic"])
      expect((await request.get(edit.url + address)).status(), address).toBe(404);
  });

  test("is not in what is published", async ({ request, baseURL }) => {
    for (const address of ["/edit", "/edit/goals/57", "/edit/editor.css", "/keystatic", "/api/keystatic"])
      expect((await request.get(baseURL + address)).status(), address).toBe(404);
  });

  test("listens on the loopback address only", async ({ edit }) => {
    const { port } = new URL(edit.url);
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((each) => each !== undefined && !each.internal && each.family === "IPv4");
    for (const each of outside) {
      const refusal = await fetch(`http://${each?.address}:${port}/edit`).catch((error: unknown) => error);
      expect(refusal, each?.address).toBeInstanceOf(TypeError);
    }
    expect((await fetch(`http://127.0.0.1:${port}/edit`)).status).toBe(200);
  });
});
