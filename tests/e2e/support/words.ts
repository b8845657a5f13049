/** Where a page's words and boxes are, and which of them are cut off or lie upon each other. */
import type { Page } from "@playwright/test";

interface Sides {
  readonly left: number;
  readonly right: number;
}

interface Box extends Sides {
  readonly name: string;
  /** What hides the part of it that is beyond these sides; nothing where it can be scrolled to. */
  readonly within?: Sides & { readonly name: string };
}

/** A line of words, as high as its letters. */
interface Line extends Sides {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  /** The number of the block that it belongs to: lines of one block are set by one line height. */
  readonly block: number;
}

interface Layout {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** What holds more than it shows, and can't be scrolled by keyboard. */
  readonly traps: readonly string[];
}

/**
 * What readers of a page can't see: what is beyond the side of the screen or hidden by an element around it, unless it can be
 * scrolled to by keyboard, and words that lie upon words of another block.
 */
export async function findHidden(page: Page): Promise<string[]> {
  // As one text, since Playwright takes objects apart one by one.
  const { boxes, lines, traps }: Layout = JSON.parse(await page.evaluate(readLayout));
  return [...new Set([...listCutOff(boxes), ...traps, ...listOverlaps(lines)])];
}

function listCutOff(boxes: Layout["boxes"]): string[] {
  const tolerance = 0.5;
  return boxes.flatMap(({ name, left, right, within }) =>
    !within || (left >= within.left - tolerance && right <= within.right + tolerance)
      ? []
      : [`${name}, from ${left.toFixed(1)} to ${right.toFixed(1)}, is cut off by ${within.name}`],
  );
}

function listOverlaps(lines: Layout["lines"]): string[] {
  const sorted = lines.toSorted((one, other) => one.top - other.top);
  return sorted.flatMap((line, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.top >= line.bottom) break;
      const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (other.block !== line.block && shared > 2) found.push(`${line.name} lies upon ${other.name}`);
    }
    return found;
  });
}

/** What readers can't see who need lines, paragraphs, letters and words set apart (WCAG 2.2, 1.4.12 Text Spacing). */
export async function findHiddenWhenSpaced(page: Page): Promise<string[]> {
  const styles = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;
  await addStyles(page, styles);
  const found = await findHidden(page);
  await addStyles(page, "");
  return found;
}

/** Gives a page styles of the reader's own; not as an element of the page, which its security policy would refuse. */
export async function addStyles(page: Page, styles: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);
}

/** Runs in the browser: a `Layout`, as JSON. */
function readLayout(): string {
  const screen = { left: 0, right: document.documentElement.clientWidth, name: "the side of the screen" };
  const tagOf = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`;
  const isDrawing = (element: Element) => element instanceof SVGElement;
  /** Words for screen readers only are cut down to a point. */
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest(".sr-only, .skip-link:not(:focus)");
  const isReachable = (element: Element) =>
    element instanceof HTMLElement && element.tabIndex >= 0 && element.hasAttribute("aria-label");
  const knownLimits = new Map<Element, readonly Element[]>();
  /** An element and those around it, up to the body, that don't show all that they hold. */
  const limitsOf = (start: Element | null): readonly Element[] => {
    if (!start || start === document.body) return [];
    const known = knownLimits.get(start);
    if (known) return known;
    const around = limitsOf(start.parentElement);
    const isLimit = !isDrawing(start) && getComputedStyle(start).overflow !== "visible";
    const limits = isLimit ? [start, ...around] : around;
    knownLimits.set(start, limits);
    return limits;
  };
  const withinOf = (limits: readonly Element[]) => {
    const [limit] = limits;
    if (!limit) return { within: screen };
    if (/auto|scroll/.test(getComputedStyle(limit).overflowX) && isReachable(limit)) return {};
    const { left, right } = limit.getBoundingClientRect();
    return { within: { left: Math.max(left, 0), right: Math.min(right, screen.right), name: tagOf(limit) } };
  };
  const blocks = new Map<Element, number>();
  const blockOf = (start: Element): number => {
    let block = start.closest("text") ?? start;
    while (
      block.parentElement &&
      /^(?:inline|contents)$/.test(getComputedStyle(block).display) &&
      !isDrawing(block)
    )
      block = block.parentElement;
    const known = blocks.get(block) ?? blocks.size;
    blocks.set(block, known);
    return known;
  };
  /** The space after a last letter, which shows nothing. */
  const spaceAfter = (element: Element) => {
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    return Math.max(0, scale * (Number.parseFloat(getComputedStyle(element).letterSpacing) || 0));
  };

  const boxes: Box[] = [];
  const lines: Line[] = [];
  const traps: string[] = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (!isShown(element)) continue;
    const tag = tagOf(element);
    const { overflow, overflowX } = getComputedStyle(element);
    if (!isDrawing(element) && overflow !== "visible") {
      const isFull =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (isFull && !(/auto|scroll/.test(overflowX) && isReachable(element)))
        traps.push(`${tag} holds more than it shows, and can't be scrolled by keyboard`);
    }
    // What a drawing is made of is measured by its words: its boxes show nothing.
    if (!isDrawing(element) || element.matches("svg")) {
      const { left, right, width } = element.getBoundingClientRect();
      const around = limitsOf(element.parentElement);
      if (width >= 1) boxes.push({ name: tag, left, right, ...withinOf(around) });
    }
    const limits = limitsOf(element);
    for (const node of element.childNodes) {
      const text = node.textContent ?? "";
      if (node.nodeType !== Node.TEXT_NODE || text.trim() === "") continue;
      const name = `“${text.trim().slice(0, 40)}” in ${tag}`;
      const range = document.createRange();
      range.setStart(node, text.length - text.trimStart().length);
      range.setEnd(node, text.trimEnd().length);
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        const sides = { left: box.left, right: box.right - spaceAfter(element) };
        boxes.push({ name, ...sides, ...withinOf(limits) });
        // Without the room above small letters, and below those without descenders.
        let [top, bottom] = [box.top + box.height * 0.15, box.bottom - box.height * 0.22];
        for (const limit of limits) {
          const shown = limit.getBoundingClientRect();
          top = Math.max(top, shown.top);
          bottom = Math.min(bottom, shown.bottom);
          sides.left = Math.max(sides.left, shown.left);
          sides.right = Math.min(sides.right, shown.right);
        }
        if (bottom > top && sides.right > sides.left)
          lines.push({ name, ...sides, top, bottom, block: blockOf(element) });
      }
    }
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > screen.right) traps.push(`the page scrolls sideways, to ${scrollWidth}`);
  const layout: Layout = { boxes, lines, traps };
  return JSON.stringify(layout);
}
