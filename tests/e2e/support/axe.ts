import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Only what is wrong is told; what is in a frame is judged where it is a page. */
const always = { resultTypes: ["violations"], iframes: false } satisfies axe.RunOptions;

const options: Readonly<Record<"everything" | "looks", axe.RunOptions>> = {
  /** WCAG 2.2 at every level, and what axe knows beyond it; two of its rules are off unless asked for. */
  everything: {
    runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: {
      "target-size": { enabled: true },
      "color-contrast-enhanced": { enabled: true },
      // What breaks it breaks the enhanced one, which measures the same and asks for more: half of a run’s time.
      "color-contrast": { enabled: false },
    },
    ...always,
  },
  /** What another screen or other colours can change on a page on which everything has been judged. */
  looks: {
    runOnly: {
      type: "rule",
      values: ["color-contrast-enhanced", "link-in-text-block", "target-size", "scrollable-region-focusable"],
    },
    ...always,
  },
};

/** The pages that have axe from their next document on. */
const prepared = new WeakSet<Page>();

/**
 * Judges the page as it is now with axe.
 *
 * Injected by the browser’s own tools, which the site's content security policy does not concern, and not as a script, which it
 * refuses. Given to every document from the first on, it is translated once for all of them.
 *
 * @param of all that is judged, or what looks can change
 * @returns one line for each element that breaks a rule: the rule, the element, what to do
 */
export async function findAccessibilityProblems(
  page: Page,
  of: keyof typeof options = "everything",
): Promise<string[]> {
  if (!prepared.has(page)) {
    prepared.add(page);
    await page.addInitScript({ content: source });
  }
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (runOptions) => {
    const { axe: injected } = window as unknown as { axe: typeof axe };
    return (await injected.run(document, runOptions)).violations;
  }, options[of]);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}
