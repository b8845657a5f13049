/** Moves through a page by keyboard and measures what that shows. */
import type { Page } from "@playwright/test";

/** Something that the Tab key stops at. */
export interface Stop {
  /** Its place among the page's stops, in the order of the document; -1 when it is none of them. */
  readonly index: number;
  readonly name: string;
  /** Where it stands and how it is styled: stops of one kind show focus alike. */
  readonly kind: string;
}

/** Lets the functions below find stops in the page. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, {
      findStops: () =>
        [
          ...document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex='0']"),
        ].filter((stop) => stop.checkVisibility({ visibilityProperty: true })),
      describeStop: (stop: Element) => {
        const place = stop.closest("nav, header, footer, main, svg, details, figure");
        const look = (element: Element | null) =>
          `${element?.tagName}.${element?.getAttribute("class") ?? ""}`;
        return {
          name: (stop.getAttribute("aria-label") ?? stop.textContent ?? "").replace(/\s+/g, " ").trim(),
          kind: `${look(place)} ${look(stop)}`,
        };
      },
    });
  });
}

declare global {
  interface Window {
    findStops: () => Element[];
    describeStop: (stop: Element) => { name: string; kind: string };
  }
}

/** The page's stops for the Tab key, in the order of the document. */
export async function listStops(page: Page): Promise<Stop[]> {
  await prepare(page);
  return page.evaluate(() =>
    window.findStops().map((stop, index) => ({ index, ...window.describeStop(stop) })),
  );
}

/**
 * Presses Tab once.
 *
 * @returns where the focus went, and whether it can be seen: as much of it as the screen has room for, nothing upon it
 */
export async function pressTab(page: Page): Promise<Stop & { readonly isInSight: boolean }> {
  await page.keyboard.press("Tab");
  return page.evaluate(async () => {
    // The scroll that focus brings about is done with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const element = document.activeElement ?? document.body;
    const points = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => {
      const [x1, x2] = [Math.max(left + 1, 0), Math.min(right - 1, innerWidth - 1)];
      const [y1, y2] = [Math.max(top + 1, 0), Math.min(bottom - 1, innerHeight - 1)];
      if (y1 > y2 || x1 > x2) return [];
      return [x1, (x1 + x2) / 2, x2].flatMap((x) => [y1, (y1 + y2) / 2, y2].map((y) => ({ x, y })));
    });
    // Within one picture, shapes lie between the words of a link: only what lies upon the picture hides it.
    const whole = element.closest("svg") ?? element;
    const covers = points
      .flatMap(({ x, y }) => document.elementFromPoint(x, y) ?? [])
      .filter((top) => !whole.contains(top) && !top.contains(whole));
    return {
      index: window.findStops().indexOf(element),
      ...window.describeStop(element),
      isInSight: points.length > 0 && covers.length === 0,
    };
  });
}

/** What focus changes around an element, in square CSS pixels. */
export interface FocusMark {
  /** How many change with a contrast of at least 3:1 between before and after. */
  readonly changed: number;
  /** How many a solid line of 2 px around the element has. */
  readonly required: number;
}

/**
 * Compares pictures of a stop with and without focus (WCAG 2.2, 2.4.13 Focus Appearance).
 *
 * @param page - the page, last used by keyboard
 * @param index - the stop's index
 * @param screen - a page without a site, whose rules can't keep pictures from being read
 */
export async function measureFocusMark(page: Page, index: number, screen: Page): Promise<FocusMark> {
  const { clip, required } = await page.evaluate(async (at) => {
    const stop = window.findStops()[at];
    if (!(stop instanceof HTMLElement || stop instanceof SVGElement))
      throw new Error(`There is no stop ${at}.`);
    stop.focus();
    stop.scrollIntoView({ block: "center", inline: "center" });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const box = stop.getBoundingClientRect();
    const margin = 12;
    const left = Math.max(0, box.left - margin);
    const top = Math.max(0, box.top - margin);
    const width = Math.min(innerWidth, box.right + margin) - left;
    const height = Math.min(innerHeight, box.bottom + margin) - top;
    // A link in several lines is marked line by line: its longest line is the least that the mark has to go around.
    const perimeters = [...stop.getClientRects()].map((line) => 2 * (line.width + line.height));
    return { clip: { x: left, y: top, width, height }, required: 2 * Math.max(...perimeters) };
  }, index);
  const takePicture = async () =>
    (await page.screenshot({ clip, animations: "disabled", caret: "hide", scale: "css" })).toString("base64");
  const focused = await takePicture();
  await page.evaluate((at) => {
    const stop = window.findStops()[at];
    if (stop instanceof HTMLElement || stop instanceof SVGElement) stop.blur();
  }, index);
  const changed = await screen.evaluate(countChanged, [await takePicture(), focused] as const);
  return { changed, required };
}

/** Runs in the browser: the pixels whose luminance differs by at least 3:1 between two PNG pictures (WCAG 2.2, contrast). */
async function countChanged(pictures: readonly [string, string]): Promise<number> {
  const readLuminances = async (base64: string): Promise<number[]> => {
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
  const before = await readLuminances(pictures[0]);
  const after = await readLuminances(pictures[1]);
  return before.filter((luminance, at) => {
    const other = after[at] ?? luminance;
    return (Math.max(luminance, other) + 0.05) / (Math.min(luminance, other) + 0.05) >= 3;
  }).length;
}
