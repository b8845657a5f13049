/** What a finger can’t hit and an eye can’t find. These functions run in the browser. */

/**
 * Everything that can be pressed and is smaller than it should be. A link that stands among words of its paragraph may be
 * as high as its line; a paragraph that holds nothing but links is not running text.
 */
export function findSmallTargets(least: { all: number; main: number }): string[] {
  const isRunningText = (target: Element): boolean => {
    const block = target.closest("p, li, dd, dt, td, figcaption, blockquote, h1, h2, h3");
    if (!block || target.namespaceURI !== document.documentElement.namespaceURI) return false;
    const text = block.cloneNode(true);
    if (!(text instanceof Element)) return false;
    for (const link of text.querySelectorAll("a, button, [aria-hidden=true], .sr-only")) link.remove();
    return /[\p{L}\p{N}]/u.test(text.textContent ?? "");
  };
  return [...document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex='0']")]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !isRunningText(target))
    .flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      // The skip link takes room once it has the focus, and is measured then.
      if (width <= 1 && height <= 1) return [];
      const minimum = target.closest("nav[aria-label=Main]") ? least.main : least.all;
      if (Math.min(width, height) >= minimum - 0.01) return [];
      return [
        `${target.textContent?.trim()}: ${width.toFixed(1)} × ${height.toFixed(1)} instead of ${minimum}`,
      ];
    });
}

/**
 * Links among the words of a paragraph that have no line below them: no underline, border or drawn strand. axe asks for one only
 * where the colours of link and words differ.
 */
export function findUnmarkedLinks(): string[] {
  return [...document.querySelectorAll("main :is(p, li, dd, td, blockquote) a[href]")]
    .filter((link) => {
      if (!link.checkVisibility() || link instanceof SVGElement) return false;
      const block = link.closest("p, li, dd, td, blockquote")?.cloneNode(true);
      if (!(block instanceof Element)) return false;
      for (const other of block.querySelectorAll("a, button, ul, ol, [aria-hidden=true], .sr-only"))
        other.remove();
      if (!/[\p{L}\p{N}]/u.test(block.textContent ?? "")) return false;
      const { textDecorationLine, backgroundImage, borderBottomWidth } = getComputedStyle(link);
      const hasLine = textDecorationLine.includes("underline") || Number.parseFloat(borderBottomWidth) > 0;
      return !hasLine && backgroundImage === "none";
    })
    .map((link) => link.outerHTML.slice(0, 120));
}
