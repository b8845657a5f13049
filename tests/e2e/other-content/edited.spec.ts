import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { listPublicFolder } from "../../../lib/content/folder-entries.ts";
import { mediaTypes, pictureEndings } from "../../../lib/model/media-types.ts";
import { isSitesOwn, withForms } from "../../../lib/model/site-paths.ts";
import { findRelease, movedPagesFolder } from "../../../publish/release/release.ts";
import { editFile, movedHere, pageNames } from "../../fixtures/edited-content.ts";
import { buildSite, digestFolder, makeFolder } from "../support/builds.ts";
import { expect } from "../support/site.ts";
import { copySite, test } from "../support/sites.ts";
import { findHidden } from "../support/words.ts";

test.use({ siteName: "edited" });

test.describe("An editor", () => {
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
    await page.goto("/");
    const map = page.getByRole("figure", { name: /strategy map/i });
    await expect(
      map.locator("svg:visible").getByRole("link", { name: "Goal 58: Sample goal" }),
    ).toBeVisible();
  });

  test("sets a column of a table to the right, on its own page, in lists and on cards", async ({ page }) => {
    for (const place of ["/goals/58", "/goals", "/document", "/goals/58/embed"]) {
      await page.goto(place);
      const right = page.getByRole("cell", { name: "10", exact: true }).first();
      await expect(right, place).toHaveCSS("text-align", "right");
      await expect(page.locator("main [style]"), place).toHaveCount(0);
    }
  });

  test("writes a table wider than a phone, which scrolls by itself on every page that shows it", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const place of ["/goals/58", "/goals", "/document", "/strategies/17", "/goals/58/embed"]) {
      await page.goto(place);
      const table = page.getByRole("group", { name: "Table" }).filter({ hasText: "1,234,567" });
      const isWider = (element: Element) => element.scrollWidth > element.clientWidth;
      expect(await table.evaluate(isWider), place).toBe(true);
      expect(await findHidden(page), place).toEqual([]);
    }
  });

  test("names pages as the framework names its own parts, and puts pictures of every kind into the folder public", async ({
    request,
  }) => {
    for (const name of pageNames) {
      const response = await request.get(`/${name}`, { maxRedirects: 0 });
      expect(await response.text(), name).toContain(`Page ${name}`);
    }
    for (const ending of pictureEndings) {
      const response = await request.get(`/maps/campus${ending}`, { maxRedirects: 0 });
      expect(response.headers()["content-type"], ending).toBe(mediaTypes[ending].type);
    }
  });

  test("has no address published that the check does not know as the site’s own or as one of its files", async ({
    served,
  }) => {
    const release = await findRelease(served.out);
    if (!release) throw new Error("There is nothing to compare.");
    const written = (await readdir(served.content, { recursive: true })).flatMap((path) => {
      const [, folder, name] = /^(\w+)\/([\w-]+)\.mdx$/u.exec(path) ?? [];
      if (folder === undefined) return [];
      return withForms(folder === "pages" ? `/${name}` : `/${folder}/${name}`);
    });
    const known = new Set([...written, ...Object.keys(movedHere).flatMap(withForms)]);
    const files = await listPublicFolder(served.files);
    const unknown = release.files
      .map(({ address }) => address)
      .filter((address) => !known.has(address) && !isSitesOwn(address))
      .filter((address) => !files.some(({ path }) => address === `/${path}`));
    expect(unknown).toEqual([]);
  });

  test("moves a goal and a page, and the pages for other hosts name the new address", async ({ served }) => {
    for (const [from, to] of Object.entries(movedHere)) {
      const html = await readFile(join(served.out, movedPagesFolder, `${from}.html`), "utf8");
      expect(html).toContain(`content="0; url=${to}"`);
      expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*[^/]${to}"`));
      expect(html).not.toContain("noindex");
    }
  });

  test("is told where a mistake is and what to do, and what was published stays", async () => {
    const folder = await makeFolder();
    const copy = await copySite("edited", folder.path);
    const published = await digestFolder(copy.out);
    await editFile(join(copy.content, "goals/57.mdx"), "strategy: 17", "strategy: 71");
    const { succeeded, output } = await buildSite(copy);
    expect(succeeded).toBe(false);
    expect(output).toMatch(/content\/goals\/57\.mdx:3:11 error Unknown strategy 71\./);
    expect(output).toMatch(/hint: .*17/);
    expect(await digestFolder(copy.out)).toBe(published);
    await folder.remove();
  });
});
