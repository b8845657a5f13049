/** What does not fit a screen or a finger. These functions run in the browser. */

/** What reaches beyond the side of the screen and cannot be scrolled to on its own. */
export function findOverflow(): string[] {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element): boolean => {
    for (
      let parent = element.parentElement;
      parent && parent !== document.body;
      parent = parent.parentElement
    ) {
      if (["auto", "scroll"].includes(getComputedStyle(parent).overflowX)) return true;
    }
    return false;
  };
  const wider = [...document.body.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    return element.checkVisibility() && box.right > width + 0.5 && box.width > 1 && !scrolls(element);
  });
  const page = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
  return [
    ...page,
    ...wider.map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`),
  ];
}

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
