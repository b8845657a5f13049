import { brotliCompressSync } from "node:zlib";
import { inLanguage, languages } from "../../../lib/model/languages.ts";
import { routes } from "../../../lib/model/routes.ts";
import { searchIndex, searchScript } from "../../../lib/model/search-routes.ts";
import { findAccessibilityProblems } from "../support/axe.ts";
import {
  content,
  everyAddress,
  expect,
  kindsOfPages,
  missingAddresses,
  onEveryScreen,
  test,
  wordsAt,
} from "../support/site.ts";

/** What was found, what was not, what is long, and what is hostile. */
const searches = [
  "/search?q=partnership+with+industry",
  "/search?q=G56",
  "/search?q=xylophone",
  `/search?q=${"long+".repeat(200)}`,
  "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "/ja/search?q=%E5%9B%BD%E9%9A%9B%E5%8D%94%E5%83%8D",
  "/ja/search?q=%E3%82%AD%E3%83%AA%E3%83%B3",
] as const;

test("Every page has a field that leads to what is looked for, without a script", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  for (const address of [...kindsOfPages, ...missingAddresses]) {
    await page.goto(address);
    const { search, language } = wordsAt(address);
    const field = page.getByRole("search").getByRole("searchbox", { name: search.field });
    await field.fill("goal 57");
    await field.press("Enter");
    await expect(page).toHaveURL(`${inLanguage(routes.search, language)}?q=goal+57`);
    await expect(page.getByRole("searchbox")).toHaveValue("goal 57");
    await expect(page.locator("search-answer").getByRole("link").first()).toHaveAttribute(
      "href",
      inLanguage("/goals/57", language),
    );
  }
  await context.close();
});

test("A result leads to the paragraph that has the words", async ({ page }) => {
  await page.goto("/search?q=cross-sectoral+environment");
  await page.locator("search-answer").getByRole("link").first().click();
  await expect(page).toHaveURL("/goals/57#p1");
  await expect(page.locator("#p1")).toContainText("environment");
});

onEveryScreen(() => {
  for (const address of searches) {
    test(`axe finds nothing at ${address.slice(0, 60)}, in light and in dark, and nothing scrolls sideways`, async ({
      page,
    }) => {
      await page.goto(address);
      expect(await findAccessibilityProblems(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findAccessibilityProblems(page, "looks")).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }

  test("The field and its button are large enough for fingers", async ({ page }) => {
    for (const address of ["/", "/ja", "/goals/56"]) {
      await page.goto(address);
      for (const part of [page.getByRole("searchbox"), page.getByRole("search").getByRole("button")]) {
        const box = await part.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    }
  });
});

for (const host of ["NGINX", "APACHE"] as const) {
  const url = process.env[`TEST_${host}_URL`];
  test.describe(`On a bare host of files, ${host.toLowerCase()}`, () => {
    test.skip(!url, "It is not installed.");
    test.use({ baseURL: url ?? "" });

    test("the page’s only script shows what the site’s own server would", async ({ page, request }) => {
      for (const address of searches) {
        await page.goto(address);
        const answer = page.locator("search-answer");
        await expect(answer.getByRole("status")).toBeVisible();
        const own = await (await request.get(`${process.env.TEST_SITE_URL}${address}`)).text();
        const [, answered = ""] = /<search-answer>(.*)<\/search-answer>/su.exec(own) ?? [];
        expect(await answer.innerHTML(), address).toBe(asText(answered, "&quot;", "&#39;"));
        expect(await page.title()).toBe(
          asText(/<title>(.*?)<\/title>/u.exec(own)?.[1] ?? "", "&quot;", "&#39;", "&lt;", "&gt;", "&amp;"),
        );
        await expect(page.getByRole("searchbox")).toHaveValue(/\S/u);
      }
    });

    test("and without scripts the page lists everything", async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(url && { baseURL: url }) });
      const page = await context.newPage();
      await page.goto("/search?q=56");
      const links = await page
        .getByRole("main")
        .getByRole("link")
        .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
      for (const route of content.all.map(
        ({ kind, number }) => `/${kind === "strategy" ? "strategies" : `${kind}s`}/${number}`,
      ))
        expect(links).toContain(route);
      await context.close();
    });
  });
}

/** HTML as a browser writes it, which escapes less than the server; or as it is read. */
function asText(html: string, ...escaped: readonly (keyof typeof signs)[]): string {
  return escaped.reduce((text, each) => text.replaceAll(each, signs[each]), html);
}

const signs = { "&quot;": '"', "&#39;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" } as const;

test("No page but that of searches may ask for anything by a script, and it has the one script", async ({
  request,
}) => {
  for (const address of [...everyAddress, "/no-such-page"]) {
    const response = await request.get(address);
    const isSearch = address.endsWith(routes.search);
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy.includes("connect-src"), address).toBe(isSearch);
    expect(policy, address).toContain("form-action 'self'");
    const scripts = [...(await response.text()).matchAll(/<script[^>]* src="([^"]*)"/gu)].map(
      ([, src]) => src,
    );
    if (isSearch) expect(scripts).toEqual([searchScript]);
    else expect(scripts, address).not.toContain(searchScript);
  }
});

test("The script of searches and its index are at most 15 KB together, in each language", async ({
  request,
}) => {
  const sizeOf = async (address: string) =>
    brotliCompressSync(await (await request.get(address)).body()).length;
  for (const language of languages) {
    const both = (await sizeOf(searchScript)) + (await sizeOf(inLanguage(searchIndex, language)));
    expect(both, language).toBeLessThanOrEqual(15 * 1024);
  }
});

test("Browsers are told how to look for something from their own field", async ({ request }) => {
  for (const language of languages) {
    const home = await (await request.get(inLanguage(routes.home, language))).text();
    const [, href = ""] = /<link rel="search"[^>]* href="([^"]*)"/u.exec(home) ?? [];
    const response = await request.get(href);
    expect(response.headers()["content-type"]).toBe("application/opensearchdescription+xml; charset=utf-8");
    const [, template = ""] = /template="([^"]*)"/u.exec(await response.text()) ?? [];
    expect(template).toBe(`${process.env.SITE_URL}${inLanguage(routes.search, language)}?q={searchTerms}`);
  }
});

test("On paper there is no field", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const address of ["/", "/search?q=56"]) {
    await page.goto(address);
    await expect(page.getByRole("searchbox")).toBeHidden();
  }
});
