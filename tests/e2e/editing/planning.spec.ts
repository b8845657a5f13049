/** Planning a publication in a browser, and withdrawing it; what becomes of plans at their hour is tried without one. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { gitIn } from "../../fixtures/desk-publication.ts";
import { findAccessibilityProblems } from "../support/axe.ts";
import { type RunningEdit, startEdit } from "../support/edit.ts";

const test = base.extend<object, { edit: RunningEdit }>({
  edit: [
    async ({ playwright: _ }, use) => {
      const edit = await startEdit(async (content) => {
        const root = dirname(content);
        await cp(".gitattributes", join(root, ".gitattributes"));
        await writeFile(join(root, ".gitignore"), ".desk/\n");
        gitIn(root, "init", "--quiet", "--initial-branch=main");
        gitIn(root, "add", "--all");
        gitIn(root, "commit", "--quiet", "--message", "Begin");
        return {};
      });
      const file = join(edit.content, "goals/57.mdx");
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace("We will raise", "We will soon raise"));
      await use(edit);
      await edit.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});

/** Tomorrow at nine, as the field takes it. */
const tomorrow = `${new Date(Date.now() + 36 * 60 * 60_000).toISOString().slice(0, 10)}T09:00`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`A person of the office, with scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });

    test("plans a publication, is told what is wrong with the hour, and withdraws it", async ({
      page,
      edit,
    }) => {
      await page.goto(`${edit.url}/edit`);
      await page.getByRole("button", { name: "Look and publish" }).click();
      await page.getByRole("textbox", { name: "Note for readers" }).fill("It says when.");
      await page.getByLabel("Day and hour", { exact: true }).fill(tomorrow);
      await page.getByRole("button", { name: "Publish" }).click();
      await expect(page.getByRole("alert")).toContainText("chosen “Now”");
      await expect(page.getByRole("textbox", { name: "Note for readers" })).toHaveValue("It says when.");
      await expect(page.getByLabel("Day and hour", { exact: true })).toHaveValue(tomorrow);

      await page.getByRole("radio", { name: "On a day and hour" }).check();
      await page.getByRole("button", { name: "Publish" }).click();
      const planned = page.getByRole("region", { name: "Planned" });
      await expect(planned).toContainText(/09:00\s*Goal 57/u);
      await expect(page.getByRole("checkbox", { name: /^Goal 57/u })).not.toBeChecked();
      await planned.getByRole("button", { name: /^Withdraw the plan of Goal 57 for / }).click();
      await expect(planned).toBeHidden();
    });
  });
}

for (const look of [
  { name: "in a light window", colorScheme: "light", width: 1280 },
  { name: "at night on the narrowest screen", colorScheme: "dark", width: 320 },
  { name: "in forced colours", colorScheme: "light", width: 1280, forcedColors: "active" },
] as const) {
  test(`The choice of an hour, a plan and one that failed can be used by everybody ${look.name}`, async ({
    browser,
    edit,
  }) => {
    const { name: _, width, ...colours } = look;
    const context = await browser.newContext({ ...colours, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const expectGood = async () => {
      expect(await findAccessibilityProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await page.goto(`${edit.url}/edit/publish?entry=goals/57.mdx`);
    await page.getByRole("radio", { name: "On a day and hour" }).check();
    await page.getByLabel("Day and hour", { exact: true }).fill(tomorrow);
    await expectGood();
    await page.getByRole("button", { name: "Publish" }).click();
    const withdraw = page.getByRole("button", { name: /^Withdraw the plan/ });
    await expect(withdraw).toBeVisible();
    await expectGood();
    // As the desk writes it where a plan could not be published.
    const folder = join(dirname(edit.content), ".desk/plans");
    const file = join(folder, `failed-${width}.json`);
    const failed = {
      ...{ id: `failed-${width}`, by: { name: "Hana Satō", email: "hana@example.ac.jp" }, begun: 1 },
      ...{ at: "2026-11-25T00:00:00.000Z", due: "2026-11-26T00:00:00.000Z", title: "Publish Goal 56" },
      entries: [{ path: "goals/56.mdx", bytes: "", draft: "", online: "" }],
      failed: { at: "2026-11-26T00:00:00.000Z", reason: "Goal 56 is no longer online as it was." },
    };
    await writeFile(file, JSON.stringify(failed));
    await page.reload();
    await expect(page.getByText("Goal 56 was not published.")).toBeVisible();
    await expectGood();
    await page.getByRole("button", { name: /^Dismiss the plan of Goal 56/ }).click();
    await expect(page.getByText("Goal 56 was not published.")).toBeHidden();
    await withdraw.click();
    await expect(withdraw).toBeHidden();
    await context.close();
  });
}
