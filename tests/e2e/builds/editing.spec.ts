import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { buildSite, digestFolder, makeFolder, serveContent } from "../support/builds.ts";

/** A copy of the site's content to edit, and a place for what is built from it. */
const test = base.extend<object, { copy: { content: string; out: string } }>({
  copy: [
    async ({ playwright: _ }, use) => {
      const folder = await makeFolder();
      const content = join(folder.path, "content");
      await cp("content", content, { recursive: true });
      await use({ content, out: join(folder.path, "out") });
      await folder.remove();
    },
    { scope: "worker" },
  ],
});

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text, `${file} before the edit`).toContain(from);
  await writeFile(file, text.replace(from, to));
}

test.describe("An editor", () => {
  test.describe.configure({ mode: "serial" });

  test("changes a sentence and adds a goal, and both are wherever they belong", async ({ page, copy }) => {
    await edit(
      join(copy.content, "goals/57.mdx"),
      "We will raise awareness",
      "This sentence was edited: we will raise awareness",
    );
    await writeFile(
      join(copy.content, "goals/58.mdx"),
      "---\ntitle: Sample goal\nstrategy: 17\n---\n\nSample text of the goal.\n",
    );
    const site = await serveContent(copy.content, copy.out);
    try {
      await page.goto(`${site.url}/goals/57`);
      await expect(page.getByRole("main")).toContainText("This sentence was edited: we will raise awareness");
      await expect(page.getByRole("main").locator("a[href='/goals/58']:visible").first()).toBeVisible();

      await page.goto(`${site.url}/goals/58`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleName("Sample goal");
      await expect(page.locator("#p1")).toContainText("Sample text of the goal.");

      for (const address of ["/", "/goals", "/strategies/17", "/visions/1", "/document"]) {
        await page.goto(site.url + address);
        const link = page.getByRole("main").locator("a[href='/goals/58']:visible").first();
        await expect(link, `A link on ${address}`).toBeVisible();
      }
      await page.goto(site.url);
      const map = page.getByRole("figure", { name: /strategy map/i });
      await expect(
        map.locator("svg:visible").getByRole("link", { name: "Goal 58: Sample goal" }),
      ).toBeVisible();
    } finally {
      await site.stop();
    }
  });

  test("is told where a mistake is and what to do, and what was published stays", async ({ copy }) => {
    const published = await digestFolder(copy.out);
    await edit(join(copy.content, "goals/57.mdx"), "strategy: 17", "strategy: 71");
    const { succeeded, output } = await buildSite(copy.content, copy.out);
    expect(succeeded).toBe(false);
    expect(output).toMatch(/content\/goals\/57\.mdx:3:11 error Unknown strategy 71\./);
    expect(output).toMatch(/hint: .*17/);
    expect(await digestFolder(copy.out)).toBe(published);
  });
});
