import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test as base, expect, type Page, type Route } from "@playwright/test";
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

const words = "We will raise awareness and improve the skills of our members";
const addition = " (and of their partners)";

const textOf = (page: Page) => page.getByRole("textbox", { name: "Text" });
const status = (page: Page) => page.locator("form [role=status]");
const fileOf = (edit: RunningEdit, name = "goals/57.mdx") => join(edit.content, name);

/** What is written in the text, as it is sent. */
const writtenIn = (page: Page) =>
  page
    .locator("textarea[name=text]")
    .evaluate((area) => (area instanceof HTMLTextAreaElement ? area.value : ""));

/** Chooses words in the text, as with the mouse. */
async function choose(page: Page, chosen: string): Promise<void> {
  await textOf(page).evaluate((content, wanted) => {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at !== -1) {
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        document.getSelection()?.removeAllRanges();
        document.getSelection()?.addRange(range);
        return;
      }
    }
    throw new Error(`“${wanted}” is not in the text.`);
  }, chosen);
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(chosen);
}

async function paste(page: Page, html: string, plain: string): Promise<void> {
  await textOf(page).evaluate(
    (content, [asHtml = "", asText = ""]) => {
      const data = new DataTransfer();
      data.setData("text/html", asHtml);
      data.setData("text/plain", asText);
      content.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [html, plain],
  );
}

test.describe("Writing in the browser", () => {
  let before = "";
  test.beforeEach(async ({ page, edit }) => {
    before = await readFile(fileOf(edit), "utf8");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${edit.url}/edit/goals/57`);
    await expect(textOf(page)).toBeVisible();
  });
  test.afterEach(async ({ page, edit }) => {
    // What is still to be saved would come after the file is put back.
    if (!page.isClosed()) await page.goto("about:blank");
    await writeFile(fileOf(edit), before);
  });

  test("saves by itself what is written, byte for byte, and shows it beside without loading the form again", async ({
    page,
    edit,
  }) => {
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await choose(page, words);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type(addition);
    await expect(status(page)).toHaveText("Saved.");
    expect(await readFile(fileOf(edit), "utf8")).toBe(before.replace(words, words + addition));
    const site = page.frameLocator("iframe[title='Goal 57 on the site']");
    await expect(site.getByRole("main")).toContainText(words + addition);
    // Undo goes back over what is saved.
    await textOf(page).focus();
    for (const _ of addition) await page.keyboard.press("Control+z");
    await expect.poll(() => readFile(fileOf(edit), "utf8")).toBe(before);
    expect(await page.evaluate(() => Reflect.get(window, "isSamePage"))).toBe(true);
  });

  test("makes words strong by a key and a link to a goal's paragraph by the dialog, and both are one step to undo", async ({
    page,
  }) => {
    await choose(page, "top-thirty");
    await page.keyboard.press("Control+b");
    expect(await writtenIn(page)).toContain(" **top-thirty** global");
    await page.keyboard.press("Control+b");
    expect(await writtenIn(page)).toContain(" top-thirty global");
    await choose(page, "top-thirty");
    await page.getByRole("button", { name: "Strong" }).focus();
    for (const _ of [1, 2, 3, 4, 5, 6]) await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("button", { name: "Link to a goal" })).toBeFocused();
    await page.keyboard.press("Enter");
    const field = page.getByRole("combobox", { name: /Number or words/ });
    await expect(field).toBeFocused();
    await field.fill("goal ５６");
    await expect(page.getByRole("dialog").getByRole("option").first()).toContainText("Goal 56");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await writtenIn(page)).toContain(" [top-thirty](/goals/56#p1) global");
    await page.keyboard.press("Control+z");
    expect(await writtenIn(page)).toContain(" top-thirty global");
  });

  test("says under the words what the check finds, and cures it with a press", async ({ page }) => {
    await choose(page, "top-thirty");
    await page.keyboard.type("[top-thirty](/goals/65)");
    const finding = page.getByRole("listitem").filter({ hasText: "There is no page at “/goals/65”." });
    await expect(finding).toBeVisible();
    await expect(page.locator(".cm-lintRange-error")).toHaveText("/goals/65");
    await expect(textOf(page)).toHaveAttribute("aria-invalid", "true");
    await expect(textOf(page)).toHaveAccessibleDescription(/There is no page at/);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await finding.getByRole("button", { name: "Write /goals/56 in place of /goals/65" }).click();
    expect(await writtenIn(page)).toContain("[top-thirty](/goals/56)");
    await expect(page.getByText("The check finds nothing to correct here.")).toBeVisible();
    await expect(textOf(page)).not.toHaveAttribute("aria-invalid", "true");
  });

  test("cures a field with a press", async ({ page, edit }) => {
    await writeFile(fileOf(edit), before.replace("strategy: 17", "strategy: 71"));
    await page.reload();
    await page.getByRole("button", { name: "Write 17 in place of 71" }).click();
    await expect(page.getByRole("combobox", { name: "Strategy" })).toHaveValue("17");
    await expect(status(page)).toHaveText("Saved.");
    expect(await readFile(fileOf(edit), "utf8")).toBe(before);
  });

  test("pastes from Word as clean Markdown, says so, and takes it back", async ({ page }) => {
    const own = await writtenIn(page);
    await textOf(page).focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await paste(
      page,
      "<html><body><!--StartFragment--><h1 style='mso-style-next:Normal'><span lang=EN-US>Aims<o:p></o:p></span></h1><p class=MsoNormal style='color:red'>One <b>strong</b> word.<o:p></o:p></p><!--EndFragment--></body></html>",
      "Aims\nOne strong word.",
    );
    expect(await writtenIn(page)).toBe(`${own}\n\n## Aims\n\nOne **strong** word.`);
    const notice = page.locator(".pasted");
    await expect(notice).toContainText("Pasted as clean text: 1 heading; fonts and colours were left out.");
    await notice.getByRole("button", { name: "Undo" }).click();
    expect((await writtenIn(page)).trimEnd()).toBe(own);
    await paste(page, "<p>One <b>strong</b> word.</p>", "One strong word.");
    await expect(notice.getByRole("button", { name: "Undo" })).toBeVisible();
    await page.keyboard.type(" More.");
    // From now on it would take back these words.
    await expect(notice.getByRole("button", { name: "Undo" })).toHaveCount(0);
    await expect(notice).toContainText("Pasted as clean text");
    // A save at the last moment would come after the file is put back, and be of the same version.
    await expect(status(page)).toHaveText("Saved.");
  });

  test("keeps what could not be saved through a crash of the browser, and gives it back", async ({
    page,
    edit,
  }) => {
    await page.route("**/edit/goals/57", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await choose(page, words);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type(addition);
    await expect(status(page)).toContainText("Not saved: the editor does not answer.");
    // Another page of the same browser, as after a crash: nothing could be said on the way. Its own requests are answered; those
    // of the first never are, since it tries again by itself.
    const next = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    expect(await readFile(fileOf(edit), "utf8")).toBe(before);
    await next.goto(`${edit.url}/edit/goals/57`);
    await expect(next.getByText(/^Your words from \d\d:\d\d were not saved here\.$/)).toBeVisible();
    await next.getByRole("button", { name: "Put them back" }).click();
    await expect(status(next)).toHaveText("Saved.");
    expect(await readFile(fileOf(edit), "utf8")).toBe(before.replace(words, words + addition));
    await next.close();
  });

  test("saves what is written before the script is there, and lets go on writing in the same place", async ({
    page,
    edit,
  }) => {
    const script = await page.request.get(`${edit.url}/edit/editor.js`);
    let send = () => {};
    const isSent = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route("**/edit/editor.js", async (route) => {
      await isSent;
      await route.fulfill({ response: script });
    });
    await page.goto(`${edit.url}/edit/goals/57`, { waitUntil: "commit" });
    await textOf(page).click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("First ");
    send();
    await expect(page.getByRole("toolbar")).toBeVisible();
    await expect(textOf(page)).toBeFocused();
    await page.keyboard.type("of all: ");
    await expect(status(page)).toHaveText("Saved.");
    expect(await readFile(fileOf(edit), "utf8")).toContain("\n\nFirst of all: The international projects");
    await page.unroute("**/edit/editor.js");
  });

  for (const answer of ["nothing that may be shown", "the page as it was before a save"])
    test(`saves while the page beside gets ${answer}, and shows the words there once it can`, async ({
      page,
      edit,
    }) => {
      const address = `${edit.url}/goals/57`;
      const old = await page.request.get(address);
      let send = () => {};
      const isSaved = new Promise<void>((resolve) => {
        send = resolve;
      });
      const first = async (route: Route) => {
        if (answer.startsWith("nothing")) return route.fulfill({ headers: { "X-Frame-Options": "DENY" } });
        await isSaved;
        await route.fulfill({ response: old });
      };
      await page.route(address, first, { times: 1 });
      await page.goto(`${edit.url}/edit/goals/57`, { waitUntil: "commit" });
      await expect(page.getByRole("toolbar")).toBeVisible();
      await choose(page, words);
      await page.keyboard.press("ArrowRight");
      await page.keyboard.type(addition);
      await expect(status(page)).toHaveText("Saved.");
      send();
      const site = page.frameLocator("iframe[title='Goal 57 on the site']");
      await expect(site.getByRole("main")).toContainText(words + addition);
    });

  test("tells a desk that could not save from one that does not answer, and saves as soon as it can", async ({
    page,
    edit,
  }) => {
    let answered = 500;
    await page.route("**/edit/goals/57", (route) =>
      route.request().method() === "POST" && answered !== 200
        ? route.fulfill({ status: answered, contentType: "text/plain", body: "That went wrong." })
        : route.continue(),
    );
    await choose(page, words);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type(addition);
    await expect(status(page)).toHaveText(
      "Not saved: something went wrong at the desk. Your words are kept in this browser; trying again.",
    );
    // As a proxy answers when the desk does not run.
    answered = 502;
    await expect(status(page)).toContainText("Not saved: the editor does not answer.");
    answered = 200;
    await expect(status(page)).toHaveText("Saved.");
    expect(await readFile(fileOf(edit), "utf8")).toBe(before.replace(words, words + addition));
  });

  test("shows both texts where somebody else has saved meanwhile, and loses neither", async ({
    page,
    edit,
  }) => {
    const theirs = before.replace("top-thirty", "top-twenty");
    await writeFile(fileOf(edit), theirs);
    await choose(page, words);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type(addition);
    const conflict = page.getByRole("region", { name: "Somebody else has saved this entry" });
    await expect(conflict.locator(".difference del")).toHaveText("twenty");
    await expect(conflict.locator(".difference ins")).toHaveText([addition.slice(1), "thirty"]);
    expect(await readFile(fileOf(edit), "utf8")).toBe(theirs);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await conflict.getByRole("button", { name: "Save mine in the place of theirs" }).click();
    await expect(status(page)).toHaveText("Saved.");
    expect(await readFile(fileOf(edit), "utf8")).toBe(before.replace(words, words + addition));
    await page.getByText("The words that yours have replaced, to copy").click();
    await expect(page.getByRole("textbox", { name: "Text" }).first()).toHaveValue(/top-twenty/);
  });

  test("is no trap for the keyboard, and is usable on a narrow screen, in the dark and in forced colours", async ({
    page,
  }) => {
    await textOf(page).focus();
    await page.keyboard.press("Tab");
    await expect(textOf(page)).not.toBeFocused();
    await page.setViewportSize({ width: 320, height: 700 });
    for (const media of [
      { colorScheme: "dark" },
      { colorScheme: "light" },
      { forcedColors: "active" },
    ] as const) {
      await page.emulateMedia(media);
      expect(await findAccessibilityProblems(page), JSON.stringify(media)).toEqual([]);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    const sizes = await page
      .getByRole("toolbar")
      .getByRole("button")
      .evaluateAll((buttons) =>
        buttons.map((button) =>
          Math.min(button.getBoundingClientRect().height, button.getBoundingClientRect().width),
        ),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });

  test("shows the page as on a phone", async ({ page }) => {
    const frame = page.locator("iframe");
    const wide = (await frame.boundingBox())?.width ?? 0;
    await page.getByRole("button", { name: "Phone" }).click();
    await expect(page.getByRole("button", { name: "Phone" })).toHaveAttribute("aria-pressed", "true");
    expect((await frame.boundingBox())?.width).toBeLessThan(Math.min(wide, 380));
  });

  test("asks for nothing that the page's policy refuses", async ({ page, edit }) => {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/u.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${edit.url}/edit/goals/57`);
    await expect(page.locator(".cm-line").first()).toHaveCSS("padding-left", /^(?!0px)/);
    expect(refused).toEqual([]);
  });
});
