/** From a sign-in at the office's proxy to what the public reads, and back, with the builds and servers of the real site. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { dayIn } from "../../../lib/model/dates.ts";
import { gitIn } from "../../fixtures/desk-publication.ts";
import { findAccessibilityProblems } from "../support/axe.ts";
import { isRead, people, signIn, test } from "../support/office.ts";

const words = "We will raise awareness";

test.use({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });

test("Somebody signs in, corrects goal 57, publishes, finds it online, and takes it back; no reader notices", async ({
  browser,
  office: { desk, site, root },
}) => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await signIn(context, people.hana);
  const page = await context.newPage();
  let isReading = true;
  const failed: string[] = [];
  const reading = (async () => {
    while (isReading) {
      for (const address of ["/", "/goals/57", "/goals/57/data.json", "/document"]) {
        const answer = await fetch(site.url + address).catch((error: unknown) => String(error));
        if (typeof answer === "string" || answer.status !== 200) failed.push(`${address} ${String(answer)}`);
        else await answer.text();
      }
    }
  })();

  await page.goto(`${desk.url}/edit/goals/57`);
  const text = page.getByRole("textbox", { name: "Text" });
  await text.getByText(words).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("First of all: ");
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await page.goto(`${desk.url}/edit`);
  await expect(page.getByText("Hana Satō, ")).toBeVisible();
  expect(await isRead(site, "/goals/57", "First of all")).toBe(false);

  await page.getByRole("button", { name: "Look and publish" }).click();
  await expect(page.locator("ins")).toHaveText("First of all: ");
  await page.getByRole("textbox", { name: "Note for readers" }).fill("It begins with a sample.");
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText(/^Online since \d\d:\d\d\.$/u)).toBeVisible();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await expect.poll(() => isRead(site, "/goals/57", "First of all: The international projects")).toBe(true);
  const versions = await (await fetch(`${site.url}/goals/57/versions`)).text();
  // By its day, and by its place among the publications of that day.
  const [newest = ""] =
    versions
      .match(/\/goals\/57\/\d{4}-\d\d-\d\d(?:-\d+)?/gu)
      ?.toSorted((one, other) => other.localeCompare(one, "en", { numeric: true })) ?? [];
  expect(newest).toContain(dayIn("Asia/Tokyo", new Date()));
  expect(await isRead(site, newest, "First of all")).toBe(true);
  // The note is about the first version of its day, which may be one that was published before.
  expect(await isRead(site, "/goals/57/versions", "It begins with a sample.")).toBe(true);
  expect(gitIn(root, "log", "-1", "--format=%an: %s").trim()).toBe("Hana Satō: Publish Goal 57");
  expect(gitIn(root, "status", "--porcelain")).toBe("");

  await page.getByRole("link", { name: "All publications" }).click();
  await page.getByText("Goal 57", { exact: true }).first().click();
  await expect(page.locator("ins").first()).toBeVisible();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Put Goal 57 back as it was before" }).first().click();
  await expect(page.getByText(/^Online since \d\d:\d\d\.$/u)).toBeVisible();
  await expect.poll(() => isRead(site, "/goals/57", "First of all")).toBe(false);
  expect(await isRead(site, "/goals/57/versions", "First of all")).toBe(true);
  isReading = false;
  await reading;
  expect(failed).toEqual([]);
  await context.close();
});

test("Somebody who isn’t signed in reads a draft by a link, and nothing else", async ({
  browser,
  office: { desk, root },
}) => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await signIn(context, people.ken);
  const page = await context.newPage();
  const file = join(root, "content/goals/56.mdx");
  const before = await readFile(file, "utf8");
  await writeFile(file, before.replace(/\n\n/u, "\n\nA draft for the dean. "));
  await page.goto(`${desk.url}/edit/shares`);
  await page.getByRole("combobox", { name: "Where it begins" }).selectOption("/goals/56");
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: /^Copy this link now/u }).inputValue();
  expect(await findAccessibilityProblems(page)).toEqual([]);

  const dean = await browser.newContext({ ignoreHTTPSErrors: true });
  const shown = await dean.newPage();
  await shown.goto(link);
  await expect(shown.getByRole("main")).toContainText("A draft for the dean.");
  await shown.getByRole("link", { name: "Full text" }).first().click();
  expect(new URL(shown.url()).pathname).toMatch(/^\/shared\/[\w-]{43}\/document$/u);
  expect((await dean.request.get(`${desk.url}/edit`)).status()).toBe(401);
  expect((await dean.request.get(`${desk.url}/goals/56`)).status()).toBe(401);

  await page.goto(`${desk.url}/edit/shares`);
  await page.getByRole("button", { name: "Withdraw the link to /goals/56 by Ken Mori" }).click();
  expect((await dean.request.get(link)).status()).toBe(404);
  await writeFile(file, before);
  await context.close();
  await dean.close();
});
