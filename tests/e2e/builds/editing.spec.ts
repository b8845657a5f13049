import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { listPublicFolder } from "../../../lib/content/folder-entries.ts";
import { mediaTypes, pictureEndings } from "../../../lib/model/media-types.ts";
import { isSitesOwn, withForms } from "../../../lib/model/site-paths.ts";
import { findRelease } from "../../../publish/release/release.ts";
import { type GuideExample, listGuideExamples } from "../../fixtures/guide-examples.ts";
import { buildSite, digestFolder, makeFolder, serveContent } from "../support/builds.ts";
import { findHidden } from "../support/words.ts";

/** The site after an editor's work on a copy of its content: a sentence, a goal, and every example of the guide. */
interface Edited {
  readonly url: string;
  readonly content: string;
  readonly files: string;
  readonly out: string;
  readonly examples: readonly GuideExample[];
}

const test = base.extend<object, { edited: Edited }>({
  edited: [
    async ({ playwright: _ }, use) => {
      const folder = await makeFolder();
      const [content, files, out] = ["content", "public", "out"].map((name) => join(folder.path, name));
      if (content === undefined || files === undefined || out === undefined) throw new Error("No folder.");
      await cp("content", content, { recursive: true });
      await cp("public", files, { recursive: true });
      const examples = await addExamples(content, files);
      await edit(
        join(content, "goals/57.mdx"),
        "We will raise awareness",
        "This sentence was edited: we will raise awareness",
      );
      await writeFile(
        join(content, "goals/58.mdx"),
        "---\ntitle: Sample goal\nstrategy: 17\n---\n\nSample text of the goal.\n",
      );
      const site = await serveContent(content, out, files);
      await use({ url: site.url, content, files, out, examples });
      await site.stop();
      await folder.remove();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

/** A picture of one point. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);

/** Names of pages that the framework has a use for itself. */
const pageNames = ["page", "route", "layout", "icon", "favicon"] as const;

/** Writes every example of the guide as a record of its own, and what the examples show. */
async function addExamples(content: string, files: string): Promise<readonly GuideExample[]> {
  const guide = await readFile(join(content, "README.md"), "utf8");
  const examples = listGuideExamples(guide, 101).map((example) => ({
    ...example,
    // Goal 57 goes on here; and no two records have one title.
    text: example.text
      .replace("redirect_from: [/goals/57]", "redirect_from: [/goals/99]")
      .replace(/^title: "?Excellence"?$/mu, `title: Excellence, ${example.path}`),
  }));
  for (const { path, text } of examples) await writeFile(join(content, path), text);
  const cells = (text: string) => `| ${Array(9).fill(text).join(" | ")} |`;
  await writeFile(
    join(content, "goals/59.mdx"),
    `---\ntitle: A wide table\nstrategy: 17\n---\n\nText.\n\n${["Heading", "---", "1,234,567"].map(cells).join("\n")}\n`,
  );
  for (const name of pageNames) {
    await writeFile(join(content, `pages/${name}.mdx`), `---\ntitle: Page ${name}\n---\n\nSample text.\n`);
  }
  await mkdir(join(files, "maps"));
  await writeFile(join(files, "campus.png"), picture);
  for (const ending of pictureEndings) await writeFile(join(files, `maps/campus${ending}`), picture);
  return examples;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text, `${file} before the edit`).toContain(from);
  await writeFile(file, text.replace(from, to));
}

test.describe("An editor", () => {
  test.describe.configure({ mode: "serial" });

  test("changes a sentence and adds a goal, and both are wherever they belong", async ({ page, edited }) => {
    await page.goto(`${edited.url}/goals/57`);
    await expect(page.getByRole("main")).toContainText("This sentence was edited: we will raise awareness");
    await expect(page.getByRole("main").locator("a[href='/goals/58']:visible").first()).toBeVisible();

    await page.goto(`${edited.url}/goals/58`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleName("Sample goal");
    await expect(page.locator("#p1")).toContainText("Sample text of the goal.");

    for (const address of ["/", "/goals", "/strategies/17", "/visions/1", "/document"]) {
      await page.goto(edited.url + address);
      const link = page.getByRole("main").locator("a[href='/goals/58']:visible").first();
      await expect(link, `A link on ${address}`).toBeVisible();
    }
    await page.goto(edited.url);
    const map = page.getByRole("figure", { name: /strategy map/i });
    await expect(
      map.locator("svg:visible").getByRole("link", { name: "Goal 58: Sample goal" }),
    ).toBeVisible();
  });

  test("follows the guide’s examples, and each is published", async ({ request, edited }) => {
    expect(edited.examples.length).toBeGreaterThan(15);
    for (const { path } of edited.examples) {
      const address = `/${path.replace(/\.mdx$/u, "")}`;
      expect((await request.get(edited.url + address, { maxRedirects: 0 })).status(), address).toBe(200);
    }
  });

  test("sets a column of a table to the right, on its own page, in lists and on cards", async ({
    page,
    edited,
  }) => {
    const example = edited.examples.find(({ shown }) => shown.includes("| ---- | -----: |"));
    const address = `/${example?.path.replace(/\.mdx$/u, "")}`;
    for (const place of [address, "/goals", "/document", `${address}/embed`]) {
      await page.goto(edited.url + place);
      const right = page.getByRole("cell", { name: "10", exact: true }).first();
      await expect(right, place).toHaveCSS("text-align", "right");
      await expect(page.locator("main [style]"), place).toHaveCount(0);
    }
  });

  test("writes a table wider than a phone, which scrolls by itself on every page that shows it", async ({
    page,
    edited,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const place of ["/goals/59", "/goals", "/document", "/strategies/17", "/goals/59/embed"]) {
      await page.goto(edited.url + place);
      const table = page.getByRole("group", { name: "Table" }).filter({ hasText: "1,234,567" });
      const isWider = (element: Element) => element.scrollWidth > element.clientWidth;
      expect(await table.evaluate(isWider), place).toBe(true);
      expect(await findHidden(page), place).toEqual([]);
    }
  });

  test("names pages as the framework names its own parts, and puts pictures of every kind into the folder public", async ({
    request,
    edited,
  }) => {
    for (const name of pageNames) {
      const response = await request.get(`${edited.url}/${name}`, { maxRedirects: 0 });
      expect(await response.text(), name).toContain(`Page ${name}`);
    }
    for (const ending of pictureEndings) {
      const response = await request.get(`${edited.url}/maps/campus${ending}`, { maxRedirects: 0 });
      expect(response.headers()["content-type"], ending).toBe(mediaTypes[ending].type);
    }
  });

  test("has no address published that the check does not know as the site’s own or as one of its files", async ({
    edited,
  }) => {
    const release = await findRelease(edited.out);
    if (!release) throw new Error("There is nothing to compare.");
    const written = (await readdir(edited.content, { recursive: true })).flatMap((path) => {
      const [, folder, name] = /^(\w+)\/([\w-]+)\.mdx$/u.exec(path) ?? [];
      if (folder === undefined) return [];
      return withForms(folder === "pages" ? `/${name}` : `/${folder}/${name}`);
    });
    // The guide's example continues a goal that is gone.
    const known = new Set([...written, ...withForms("/goals/99")]);
    const files = await listPublicFolder(edited.files);
    const unknown = release.files
      .map(({ address }) => address)
      .filter((address) => !known.has(address) && !isSitesOwn(address))
      .filter((address) => !files.some(({ path }) => address === `/${path}`));
    expect(unknown).toEqual([]);
  });

  test("is told where a mistake is and what to do, and what was published stays", async ({ edited }) => {
    const published = await digestFolder(edited.out);
    await edit(join(edited.content, "goals/57.mdx"), "strategy: 17", "strategy: 71");
    const { succeeded, output } = await buildSite(edited.content, edited.out, edited.files);
    expect(succeeded).toBe(false);
    expect(output).toMatch(/content\/goals\/57\.mdx:3:11 error Unknown strategy 71\./);
    expect(output).toMatch(/hint: .*17/);
    expect(await digestFolder(edited.out)).toBe(published);
  });
});
