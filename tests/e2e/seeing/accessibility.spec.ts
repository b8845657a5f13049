import type { Page } from "@playwright/test";
import { findAccessibilityProblems } from "../support/axe.ts";
import {
  expect,
  kindsOfCards,
  kindsOfPages,
  missingAddresses,
  onEveryScreen,
  test,
} from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/], contextOptions: { reducedMotion: "reduce" } });

onEveryScreen(() => {
  test("axe finds nothing on any kind of page or card, in light and in dark, which show the same elements", async ({
    page,
  }) => {
    for (const address of [...kindsOfPages, ...kindsOfCards, ...missingAddresses]) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(address);
      expect.soft(await findAccessibilityProblems(page), address).toEqual([]);
      const shown = await readShown(page);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await readShown(page), address).toBe(shown);
      expect.soft(await findAccessibilityProblems(page, "looks"), `${address} in dark`).toEqual([]);
    }
  });

  /** What every element is, and whether it is shown. */
  function readShown(page: Page): Promise<string> {
    return page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .map((element) => {
          const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          return `${element.tagName} ${isShown} ${getComputedStyle(element).display}`;
        })
        .join("\n"),
    );
  }

  test("axe would find a low contrast, a small target, a missing name and a link like its text", async ({
    page,
  }) => {
    await page.goto("/");
    await page.evaluate(() => {
      const bad = document.createElement("p");
      bad.append("Too faint to read");
      const small = document.createElement("button");
      const other = document.createElement("button");
      const text = document.createElement("p");
      const link = document.createElement("a");
      link.href = "/";
      link.append("like the words around it");
      link.style.setProperty("text-decoration", "none");
      link.style.setProperty("color", "var(--color-soft)");
      text.append("A link that is ", link, ", is not seen.");
      document.querySelector("main")?.prepend(bad, text, small, other);
      bad.style.setProperty("color", "#767676");
      bad.style.setProperty("background", "#fff");
      for (const button of [small, other]) {
        for (const name of ["width", "height"]) button.style.setProperty(name, "10px");
        for (const name of ["padding", "border"]) button.style.setProperty(name, "0");
      }
    });
    const rulesOf = (problems: readonly string[]) => problems.map((problem) => problem.split(" ")[0]);
    const ofLooks = ["color-contrast-enhanced", "link-in-text-block", "target-size"];
    expect(rulesOf(await findAccessibilityProblems(page))).toEqual(
      expect.arrayContaining(["button-name", ...ofLooks]),
    );
    expect(rulesOf(await findAccessibilityProblems(page, "looks"))).toEqual(expect.arrayContaining(ofLooks));
  });
});
