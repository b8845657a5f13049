import { countStops, measureFocusMark, pressTab } from "../support/focus.ts";
import { addresses, expect, missingAddresses, test } from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/], contextOptions: { reducedMotion: "reduce" } });

for (const address of [...addresses, ...missingAddresses]) {
  test(`${address} can be walked through by keyboard, in order, with nothing upon the focus`, async ({
    page,
  }, info) => {
    if (info.project.name === "narrow") await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    const count = await countStops(page);
    expect(count).toBeGreaterThan(5);
    for (let index = 0; index < count; index += 1) {
      const step = await pressTab(page);
      expect(step.index, `The stop of “${step.name}”`).toBe(index);
      expect(step.isInSight, `“${step.name}” can be seen when it has the focus`).toBe(true);
    }
  });
}

test("Every page begins with a link that skips to its text", async ({ page }) => {
  for (const address of [...addresses, ...missingAddresses]) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    await expect(skip).toHaveRole("link");
    await expect(skip).toHaveAccessibleName(/^Skip to/);
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  }
});

const appearances = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

for (const { name, media } of appearances) {
  test(`Focus draws at least a line of 2 px at 3:1 around everything, in ${name}`, async ({
    page,
    context,
  }) => {
    test.slow();
    await page.emulateMedia(media);
    const screen = await context.newPage();
    await page.bringToFront();
    const measured = new Set<string>();
    for (const address of addresses) {
      await page.goto(address);
      const count = await countStops(page);
      for (let index = 0; index < count; index += 1) {
        const step = await pressTab(page);
        if (measured.has(step.kind)) continue;
        measured.add(step.kind);
        const { changed, required } = await measureFocusMark(page, screen);
        expect
          .soft(changed, `Around “${step.name}” on ${address} (${step.kind})`)
          .toBeGreaterThanOrEqual(required);
      }
    }
    expect(measured.size).toBeGreaterThan(5);
  });
}
