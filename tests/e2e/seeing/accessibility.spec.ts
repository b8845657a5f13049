import { findAccessibilityProblems } from "../support/axe.ts";
import { addresses, expect, kindsOfCards, kindsOfPages, missingAddresses, test } from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/], contextOptions: { reducedMotion: "reduce" } });

test("axe finds nothing on any page or card, in light and in dark", async ({ page }, info) => {
  const pages = info.project.name === "wide" ? addresses : kindsOfPages;
  for (const address of [...pages, ...kindsOfCards, ...missingAddresses]) {
    await page.goto(address);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findAccessibilityProblems(page), `${address} in ${colorScheme}`).toEqual([]);
    }
  }
});

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
  const found = (await findAccessibilityProblems(page)).map((problem) => problem.split(" ")[0]);
  expect(found).toEqual(
    expect.arrayContaining(["button-name", "color-contrast-enhanced", "link-in-text-block", "target-size"]),
  );
});
