import { recordRoute, routes } from "../../../lib/model/routes.ts";
import { content, expect, onEveryScreen, test } from "../support/site.ts";

/** The relative luminance of a computed colour, which browsers give as `rgb(…)` here. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? [])
    .map(Number)
    .map((value) => value / 255);
  return 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;
}

/** Runs in the browser: a colour, whatever its notation, as `rgb(…)`; the canvas behind it when it is transparent. */
function pageColors(): { background: string; text: string } {
  const painter = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const resolve = (color: string): string => {
    if (!painter) throw new Error("This browser draws no pictures.");
    painter.clearRect(0, 0, 1, 1);
    painter.fillStyle = color;
    painter.fillRect(0, 0, 1, 1);
    return `rgb(${painter.getImageData(0, 0, 1, 1).data.slice(0, 3).join(",")})`;
  };
  const transparent = "rgba(0, 0, 0, 0)";
  const backgrounds = [document.body, document.documentElement].map(
    (element) => getComputedStyle(element).backgroundColor,
  );
  const background = backgrounds.find((color) => color !== transparent) ?? "white";
  return { background: resolve(background), text: resolve(getComputedStyle(document.body).color) };
}

const [goal] = content.of("goal");
if (!goal) throw new Error("The content has no goal.");
const goalRoute = recordRoute(goal);

onEveryScreen(() => {
  test.describe("By the reader’s preference", () => {
    test("the page is light with dark text, or dark with light text", async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(goalRoute);
      const light = await page.evaluate(pageColors);
      expect(luminance(light.background)).toBeGreaterThan(0.8);
      expect(luminance(light.text)).toBeLessThan(0.05);
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await page.evaluate(pageColors);
      expect(luminance(dark.background)).toBeLessThan(0.05);
      expect(luminance(dark.text)).toBeGreaterThan(0.7);
    });
  });

  test.describe("In forced colours", () => {
    test.use({ contextOptions: { forcedColors: "active" } });

    test("text has the reader’s colour, and links are told apart from it", async ({ page }) => {
      await page.goto(goalRoute);
      const { canvasText, texts, links } = await page.evaluate(() => {
        const probe = document.createElement("span");
        probe.style.setProperty("color", "CanvasText");
        document.body.append(probe);
        const styles = (selector: string) =>
          [...document.querySelectorAll(selector)]
            // Words only: a sign such as ¶ is not taken for text.
            .filter((element) => element.checkVisibility() && /\p{L}/u.test(element.textContent ?? ""))
            .map((element) => getComputedStyle(element));
        return {
          canvasText: getComputedStyle(probe).color,
          texts: styles("h1, main [id=p1]").map((style) => style.color),
          links: styles("main a[href]:not(svg a)").map(({ color, textDecorationLine }) => ({
            color,
            isUnderlined: textDecorationLine.includes("underline"),
          })),
        };
      });
      expect(texts.length).toBe(2);
      expect(new Set(texts)).toEqual(new Set([canvasText]));
      expect(links.length).toBeGreaterThan(5);
      expect(links.filter(({ color, isUnderlined }) => color === canvasText && !isUnderlined)).toEqual([]);
    });

    test("the strategy map’s words and strands stand out from the page", async ({ page }) => {
      await page.goto(routes.home);
      const { canvas, strands, words } = await page.evaluate(() => {
        const probe = document.createElement("span");
        probe.style.setProperty("color", "Canvas");
        document.body.append(probe);
        const shown = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        return {
          canvas: getComputedStyle(probe).color,
          words: shown("figure svg a text").map((element) => getComputedStyle(element).fill),
          strands: shown("figure svg path").map((element) => getComputedStyle(element).stroke),
        };
      });
      expect(words.length).toBeGreaterThan(0);
      expect(strands.length).toBeGreaterThan(0);
      for (const color of [...words, ...strands]) {
        expect(color).not.toBe("none");
        expect(Math.abs(luminance(color) - luminance(canvas)), `${color} on ${canvas}`).toBeGreaterThan(0.15);
      }
    });
  });

  test.describe("On paper", () => {
    test("a record is its words and its address, dark on white, without the site’s navigation", async ({
      page,
    }) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await page.goto(goalRoute);
      const colors = await page.evaluate(pageColors);
      expect(luminance(colors.background)).toBeGreaterThan(0.95);
      expect(luminance(colors.text)).toBeLessThan(0.05);
      await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
      await expect(page.getByRole("navigation", { name: "Breadcrumb" })).toBeHidden();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("main [id=p1]")).toBeVisible();
      const address = await page.locator("link[rel=canonical]").getAttribute("href");
      await expect(page.getByText(address ?? "", { exact: true })).toBeVisible();
    });
  });
});
