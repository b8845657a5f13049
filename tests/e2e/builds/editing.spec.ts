import { join } from "node:path";
import { buildSite, digestFolder } from "../support/builds.ts";
import { edit, expect, test } from "../support/edited-site.ts";

test.describe("An editor", () => {
  test.describe.configure({ mode: "serial" });

  test("changes a sentence and adds a goal, and both are wherever they belong", async ({ page }) => {
    await page.goto("/goals/57");
    await expect(page.getByRole("main")).toContainText("This sentence was edited: we will raise awareness");
    await expect(page.getByRole("main").locator("a[href='/goals/58']:visible").first()).toBeVisible();

    await page.goto("/goals/58");
    await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleName("Sample goal");
    await expect(page.locator("#p1")).toContainText("Sample text of the goal.");

    for (const address of ["/", "/goals", "/strategies/17", "/visions/1", "/document"]) {
      await page.goto(address);
      const link = page.getByRole("main").locator("a[href='/goals/58']:visible").first();
      await expect(link, `A link on ${address}`).toBeVisible();
    }
    await page.goto("/strategies/17");
    const map = page.getByRole("figure", { name: /strategy map/i });
    await expect(
      map.locator("svg:visible").getByRole("link", { name: "Goal 58: Sample goal" }),
    ).toBeVisible();
  });

  test("is told where a mistake is and what to do, and what was published stays", async ({ edited }) => {
    const published = await digestFolder(edited.out);
    await edit(join(edited.directory, "goals/57.mdx"), "strategy: 17", "strategy: 71");
    const { succeeded, output } = await buildSite(edited.directory, edited.out);
    expect(succeeded).toBe(false);
    expect(output).toMatch(/content\/goals\/57\.mdx:3:11 error Unknown strategy 71\./);
    expect(output).toMatch(/hint: .*17/);
    expect(await digestFolder(edited.out)).toBe(published);
    await edit(join(edited.directory, "goals/57.mdx"), "strategy: 71", "strategy: 17");
  });
});
