/** Moves through a page by keyboard and measures what that shows. */
import type { Page } from "@playwright/test";

/** One step of the Tab key. */
export interface FocusStep {
  /** Which of the page's stops it is, in the order of the document; -1 when it is none of them. */
  readonly index: number;
  readonly name: string;
  /** The element's kind: where it stands and how it is styled. Elements of one kind show focus alike. */
  readonly kind: string;
  /** Whether the element can be seen whole, or as much of it as the screen has room for, with nothing upon it. */
  readonly isInSight: boolean;
}

/** How many stops the page has for the Tab key, in the document as it is now. */
export function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex='0']"),
    ];
    return stops.filter((stop) => stop.checkVisibility({ visibilityProperty: true })).length;
  });
}

/** Presses Tab once and reports where the focus went. */
export async function pressTab(page: Page): Promise<FocusStep> {
  await page.keyboard.press("Tab");
  return page.evaluate(async () => {
    // The scroll that focus brings about is drawn with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const element = document.activeElement ?? document.body;
    const stops = [
      ...document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex='0']"),
    ];
    const visible = stops.filter((stop) => stop.checkVisibility({ visibilityProperty: true }));
    const corners = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => {
      const [x1, x2] = [Math.max(left + 1, 0), Math.min(right - 1, innerWidth - 1)];
      const [y1, y2] = [Math.max(top + 1, 0), Math.min(bottom - 1, innerHeight - 1)];
      if (y1 > y2 || x1 > x2) return [];
      return [x1, (x1 + x2) / 2, x2].flatMap((x) => [y1, (y1 + y2) / 2, y2].map((y) => ({ x, y })));
    });
    const covers = corners
      .flatMap(({ x, y }) => document.elementFromPoint(x, y) ?? [])
      .filter((top) => !element.contains(top) && !top.contains(element));
    const landmark = element.closest("nav, header, footer, main, svg, details, figure");
    return {
      index: visible.indexOf(element),
      name: (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim(),
      kind: `${landmark?.tagName}.${landmark?.getAttribute("class")} ${element.tagName}.${element.getAttribute("class")}`,
      isInSight: corners.length > 0 && covers.length === 0,
    };
  });
}

/** What focus changes around an element, measured on the screen. */
export interface FocusMark {
  /** How many square CSS pixels change with a contrast of at least 3:1 between before and after. */
  readonly changed: number;
  /** How many a solid line of 2 px around the element has. */
  readonly required: number;
}

/**
 * Compares pictures of the focused element with and without focus (WCAG 2.2, 2.4.13 Focus Appearance).
 *
 * @param page - the page, with the focus on the element by keyboard
 * @param screen - a blank page of another site, in which pictures can be decoded without this site's rules
 */
export async function measureFocusMark(page: Page, screen: Page): Promise<FocusMark> {
  const { clip, required } = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const margin = 12;
    const left = Math.max(0, box.left - margin);
    const top = Math.max(0, box.top - margin);
    const width = Math.min(innerWidth, box.right + margin) - left;
    const height = Math.min(innerHeight, box.bottom + margin) - top;
    // A link in several lines is marked line by line; its longest line is the least that the mark has to go around.
    const lengths = [...element.getClientRects()].map((line) => 2 * (line.width + line.height));
    return { clip: { x: left, y: top, width, height }, required: 2 * Math.max(...lengths) };
  });
  const picture = async () =>
    (await page.screenshot({ clip, animations: "disabled", caret: "hide", scale: "css" })).toString("base64");
  const focused = await picture();
  await page.evaluate(
    () =>
      (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement) &&
      document.activeElement.blur(),
  );
  const changed = await screen.evaluate(countChanged, [await picture(), focused] as const);
  return { changed, required };
}

/** Runs in the browser: the pixels whose relative luminance differs by at least 3:1 between two PNG pictures. */
async function countChanged([before, after]: readonly [string, string]): Promise<number> {
  const luminances = async (base64: string): Promise<number[]> => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (!context) throw new Error("This browser draws no pictures.");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const linear = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const result: number[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      result.push(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue));
    }
    return result;
  };
  const [first, second] = [await luminances(before), await luminances(after)];
  return first.filter((luminance, at) => {
    const other = second[at] ?? luminance;
    return (Math.max(luminance, other) + 0.05) / (Math.min(luminance, other) + 0.05) >= 3;
  }).length;
}
