import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { password, proxies } from "../../servers/desk-proxies.ts";
import { findAccessibilityProblems } from "../support/axe.ts";
import { type RunningDesk, type RunningEdit, startDesk, startDeskBehindNginx } from "../support/edit.ts";

/** A desk of each test: its link works once. */
const test = base.extend<{ desk: RunningDesk }>({
  desk: [
    async ({ playwright: _ }, use) => {
      const desk = await startDesk();
      await use(desk);
      await desk.stop();
    },
    { timeout: 300_000 },
  ],
});

test.describe("With scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("A person signs in by the link with the keyboard, is signed in until the browser closes, and nobody else is", async ({
    page,
    desk,
    browser,
  }) => {
    await page.goto(`${desk.url}/edit`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are not signed in");
    // As what looks at links in mails does.
    expect((await fetch(desk.link)).status).toBe(200);

    await page.goto(desk.link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Sign in" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${desk.url}/edit`);
    await page.getByRole("link", { name: /^Goal 57 / }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Goal 57");
    await expect(page.frameLocator("iframe").first().getByRole("main")).toContainText("57");
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/", expires: -1 });

    const other = await browser.newPage();
    for (const address of [desk.link, `${desk.url}/edit`, `${desk.url}/goals/57`])
      expect((await other.goto(address))?.status(), address).toBe(403);
    await other.close();
  });
});

test("A page of another site gets nothing from the browser of a person who is signed in", async ({
  page,
  desk,
}) => {
  await page.goto(desk.link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(`${desk.url}/edit`);
  const attacker = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<iframe src="${desk.url}/edit"></iframe><iframe src="${desk.url}/goals/57"></iframe>
      <form method="post" action="${desk.url}/edit"><button name="kind" value="goals">Win</button></form>
      <a href="${desk.url}/edit">Open</a>`);
  });
  await once(attacker.listen(0, "127.0.0.1"), "listening");
  const address = attacker.address();
  const statuses: string[] = [];
  page.on("response", (response) => {
    // Styles and fonts of the desk’s own page may still come.
    if (response.url().startsWith(desk.url) && response.request().resourceType() === "document")
      statuses.push(`${response.request().method()} ${response.status()}`);
  });
  // Another site than localhost, for a browser.
  const foreign = `http://127.0.0.1:${typeof address === "object" && address?.port}/`;
  await page.goto(foreign);
  await expect.poll(() => statuses).toEqual(["GET 403", "GET 403"]);
  await page.getByRole("button", { name: "Win" }).click();
  await expect(page.getByText("The editor takes nothing from other sites.")).toBeVisible();
  // A link opens the desk, but not as the person: the cookie stays away, until the person goes on from the desk itself.
  await page.goto(foreign);
  await page.getByRole("link", { name: "Open" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are not signed in");
  await page.getByRole("link", { name: "open the editor" }).click();
  await expect(page.getByRole("link", { name: /^Goal 57 / })).toBeVisible();
  attacker.close();
});

test("The pages of signing in can be used by everyone, on a narrow screen, in light, dark and forced colours", async ({
  page,
  desk,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [`${desk.url}/edit`, desk.link, `${desk.url}/edit/sign-in/used`])
    for (const media of [
      { colorScheme: "light" },
      { colorScheme: "dark" },
      { forcedColors: "active" },
    ] as const) {
      await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
      await page.goto(address);
      expect(await findAccessibilityProblems(page), `${address} ${JSON.stringify(media)}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
});

test("Who is no longer signed in while writing is told so, and what was written is saved after the next sign-in", async ({
  page,
  desk,
}) => {
  await page.goto(desk.link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("link", { name: /^Goal 57 / }).click();
  const title = page.getByRole("textbox", { name: "Title" });
  const status = page.locator("form [role=status]");
  const signIn = page.getByRole("link", { name: "Sign in in another window" });
  const file = join(desk.content, "goals/57.mdx");
  await expect(page.getByRole("toolbar")).toBeVisible();
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await title.fill("Written after the end of the sign-in");
  await expect(status).toHaveText(
    /^Not saved: you are no longer signed in\. Your words are kept in this browser/,
  );
  await expect(signIn).toHaveAttribute("target", "_blank");
  await page.context().addCookies(cookies);
  await expect(status).toHaveText("Saved.", { timeout: 40_000 });
  await expect(signIn).toBeHidden();
  expect(await readFile(file, "utf8")).toContain("title: Written after the end of the sign-in\n");

  // As proxies answer that lead to the sign-in of another host, or show theirs in place of what was asked for.
  const elsewhere = { status: 302, headers: { Location: "https://sign-in.example.ac.jp/" } };
  for (const answer of [elsewhere, { status: 200, contentType: "text/html", body: "<form></form>" }]) {
    await page.route("**/edit/goals/57", (route) => route.fulfill(answer));
    await title.fill(`Written where a proxy answers ${answer.status}`);
    await expect(status).toHaveText(/^Not saved: you are no longer signed in\./);
    await page.unroute("**/edit/goals/57");
    await expect(status).toHaveText("Saved.", { timeout: 40_000 });
  }
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Link to a goal" }).click();
  await expect(page.getByRole("dialog")).toContainText(
    "You are no longer signed in. Sign in again in another window, and then open this list again.",
  );
});

const behindNginx = base.extend<{ desk: RunningEdit }>({
  desk: [
    async ({ playwright: _ }, use) => {
      const desk = await startDeskBehindNginx();
      await use(desk);
      await desk.stop();
    },
    { timeout: 300_000 },
  ],
});

behindNginx.describe("Behind nginx, as the documentation sets it up", () => {
  behindNginx.skip(!proxies.nginx?.isInstalled, "nginx or openssl is not installed");

  behindNginx("people write who have signed in, and only they", async ({ browser, desk }) => {
    const options = { ignoreHTTPSErrors: true, baseURL: desk.url };
    const hana = { username: "hana@example.ac.jp", password };
    const page = await browser.newPage({ ...options, httpCredentials: hana });
    await page.goto("/edit/goals/57");
    await page.getByRole("textbox", { name: "Title" }).fill("Written by Hana");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    expect(await readFile(join(desk.content, "goals/57.mdx"), "utf8")).toContain("Written by Hana");
    const stranger = await browser.newPage(options);
    expect((await stranger.goto("/edit"))?.status()).toBe(401);
  });
});
