import { addresses, expect, test } from "../support/site.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Runs in the browser: what takes time to change, by its looks or by scrolling. */
function findMoving(): string[] {
  const isLong = (durations: string) => durations.split(",").some((text) => Number.parseFloat(text) > 0);
  return [...document.querySelectorAll("*")]
    .flatMap((element) =>
      ["", "::before", "::after"].map((pseudo) => ({ element, style: getComputedStyle(element, pseudo) })),
    )
    .filter(
      ({ style }) =>
        isLong(style.transitionDuration) ||
        isLong(style.animationDuration) ||
        style.scrollBehavior === "smooth",
    )
    .map(({ element }) => `<${element.tagName.toLowerCase()} class="${element.getAttribute("class")}">`);
}

test("Nothing moves with reduced motion, on a screen or on a phone", async ({ page }) => {
  const screens = [page.viewportSize(), { width: 320, height: 640 }];
  for (const address of addresses) {
    await page.goto(address);
    for (const screen of screens) {
      if (screen) await page.setViewportSize(screen);
      expect(await page.evaluate(findMoving), address).toEqual([]);
    }
  }
});

test("Pages follow each other without a transition with reduced motion", async ({ page }) => {
  await page.goto("/");
  const active = await page.evaluate(() => {
    const applies = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule)
          return matchMedia(rule.conditionText).matches ? applies(rule.cssRules) : [];
        return "cssRules" in rule && rule.cssRules instanceof CSSRuleList
          ? [rule, ...applies(rule.cssRules)]
          : [rule];
      });
    return [...document.styleSheets]
      .flatMap((sheet) => applies(sheet.cssRules))
      .filter((rule) => rule.cssText.startsWith("@view-transition"))
      .map((rule) => rule.cssText)
      .filter((text) => /navigation:\s*auto/.test(text));
  });
  expect(active).toEqual([]);
});
