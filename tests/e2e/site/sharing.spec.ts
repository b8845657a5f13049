import type { Page } from "@playwright/test";
import jsQr from "jsqr";
import { PNG } from "pngjs";
import { cite, plainCitation } from "../../../lib/formats/citations.ts";
import { embedCode } from "../../../lib/formats/embed.ts";
import { embedRoute } from "../../../lib/model/forms.ts";
import type { NumberedRecord } from "../../../lib/model/records.ts";
import { recordRoute } from "../../../lib/model/routes.ts";
import { fullAddress } from "../../../lib/model/site-url.ts";
import { english } from "../../../lib/words/en.ts";
import { showElsewhere } from "../support/elsewhere.ts";
import { content, expect, records, test } from "../support/site.ts";

const [goal = records[0]] = content.of("goal");
if (!goal) throw new Error("There is no record to share.");

test.describe("What is shared by a click", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("is what the button says, and the page says so", async ({ page }) => {
    const [apa, chicago, mla] = cite(content, goal, english).styles.map(plainCitation);
    await page.goto(recordRoute(goal));
    const share = page.getByRole("region", { name: "Share and cite" });
    for (const [name, text] of Object.entries({
      "Copy address": fullAddress(recordRoute(goal)),
      "Copy text": `${goal.title}\n\n${goal.text}`,
      "Copy APA citation": apa,
      "Copy Chicago citation": chicago,
      "Copy MLA citation": mla,
      "Copy code": embedCode(goal, english),
    })) {
      const button = share.getByRole("button", { name, exact: true });
      await button.focus();
      await page.keyboard.press("Enter");
      await expect(share.getByRole("status")).toHaveText(`Copied: ${name.replace("Copy ", "")}.`);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      await expect(button).toBeFocused();
    }
  });

  test("is copied also where the browser has no clipboard for scripts", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto(recordRoute(goal));
    await page.getByRole("button", { name: "Copy address" }).click();
    await page.evaluate(() => {
      const area = document.createElement("textarea");
      document.body.append(area);
      area.focus();
    });
    await page.keyboard.press("ControlOrMeta+V");
    expect(await page.locator("body > textarea").inputValue()).toBe(fullAddress(recordRoute(goal)));
  });
});

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the address, the citations and the code are there to select, and no button that does nothing", async ({
    page,
  }) => {
    await page.goto(recordRoute(goal));
    const share = page.getByRole("region", { name: "Share and cite" });
    await expect(share.getByRole("button")).toHaveCount(0);
    await expect(share.getByText(fullAddress(recordRoute(goal)), { exact: true })).toBeVisible();
    await expect(share.getByText(embedCode(goal, english), { exact: true })).toBeVisible();
    for (const citation of cite(content, goal, english).styles)
      await expect(share.getByRole("definition").filter({ hasText: plainCitation(citation) })).toBeVisible();
  });
});

/** Reads the QR code that a picture shows. */
function readCode(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  return jsQr(new Uint8ClampedArray(data), width, height, { inversionAttempts: "dontInvert" })?.data;
}

test.describe("The QR code", () => {
  // As finely as a telephone sees it and a printer draws it.
  test.use({ deviceScaleFactor: 3 });

  async function scan(page: Page, record: NumberedRecord): Promise<string | undefined> {
    const code = page.getByRole("img", {
      name: `QR code of the permanent address of ${english.records.shortName(record)}`,
    });
    return readCode(await code.screenshot());
  }

  test("leads to its record, on every page", async ({ page }) => {
    for (const record of records) {
      await page.goto(recordRoute(record));
      expect(await scan(page, record), recordRoute(record)).toBe(fullAddress(recordRoute(record)));
    }
  });

  test("can be read in the dark, in the reader’s own colours and on paper", async ({ page }) => {
    await page.goto(recordRoute(goal));
    for (const media of [
      { colorScheme: "dark", forcedColors: "none", media: "screen" },
      { colorScheme: "dark", forcedColors: "active", media: "screen" },
      { colorScheme: "light", forcedColors: "none", media: "print" },
    ] as const) {
      await page.emulateMedia(media);
      expect(await scan(page, goal), JSON.stringify(media)).toBe(fullAddress(recordRoute(goal)));
    }
  });
});

test.describe("On another site", () => {
  test("a record's address becomes its card, as oEmbed says", async ({ browser, page, request, baseURL }) => {
    // A consumer finds the description in the page, the card in the description.
    await page.goto(recordRoute(goal));
    const discovered = await page
      .locator('link[rel=alternate][type="application/json+oembed"]')
      .getAttribute("href");
    const answer = await request.get(new URL(discovered ?? "").pathname);
    expect(answer.headers()["content-type"]).toBe("application/json");
    const card: { version: string; type: string; html: string; width: number; height: number } =
      await answer.json();
    expect(card).toMatchObject({ version: "1.0", type: "rich", title: english.records.fullName(goal) });

    // The site's own address leads to this server; everything else is the browser's doing.
    const html = card.html.replace(fullAddress(""), baseURL ?? "");
    await showElsewhere(browser, html, async (elsewhere) => {
      const frame = elsewhere.frameLocator("iframe");
      await expect(elsewhere.locator("iframe")).toHaveAttribute("title", english.records.fullName(goal));
      await expect(frame.getByRole("heading", { level: 1 })).toHaveText(goal.title);
      await expect(frame.getByText(goal.text)).toBeVisible();
      const room = await frame.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight);
      expect(room, "The card needs no scroll bar").toBe(0);
      await expect(frame.getByRole("link").last()).toHaveAttribute("href", fullAddress(recordRoute(goal)));
    });
  });
});

test("Every card is small, and fits frames of any width", async ({ page, request }) => {
  for (const record of records) {
    const answer = await request.get(embedRoute(record), { headers: { "accept-encoding": "identity" } });
    expect((await answer.body()).length, embedRoute(record)).toBeLessThanOrEqual(10 * 1024);
    await page.goto(embedRoute(record));
    for (const width of [240, 320, 600, 1200]) {
      await page.setViewportSize({ width, height: 300 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(record.title);
  }
});
