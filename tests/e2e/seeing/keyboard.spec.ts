import { listStops, measureFocusMark, pressTab } from "../support/focus.ts";
import { expect, kindsOfPages, missingAddresses, onEveryScreen, test, wordsAt } from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/], contextOptions: { reducedMotion: "reduce" } });

onEveryScreen(() => {
  test("Every kind of page can be walked through by keyboard, in order, with nothing upon the focus, from a link that skips to its text", async ({
    page,
    hasTouch,
  }) => {
    if (hasTouch) await page.setViewportSize({ width: 320, height: 256 });
    for (const address of [...kindsOfPages, ...missingAddresses.slice(0, 1)]) {
      await page.goto(address);
      const count = (await listStops(page)).length;
      expect(count).toBeGreaterThan(5);
      for (let index = 0; index < count; index += 1) {
        const step = await pressTab(page);
        expect.soft(step.index, `The stop of “${step.name}” on ${address}`).toBe(index);
        expect.soft(step.isInSight, `“${step.name}” on ${address} can be seen with the focus`).toBe(true);
        if (index > 0) continue;
        const skip = page.locator(":focus");
        await expect(skip).toHaveRole("link");
        await expect(skip).toHaveAccessibleName(wordsAt(address).frame.skip);
        await expect(skip).toBeInViewport({ ratio: 1 });
        expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      await page.getByRole("link", { name: wordsAt(address).frame.skip }).focus();
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

  test("Focus draws at least a line of 2 px at 3:1 around everything, in light, in dark and in forced colours", async ({
    page,
    context,
    hasTouch,
  }) => {
    test.slow();
    const screen = await context.newPage();
    await page.bringToFront();
    const measured = new Set<string>();
    for (const address of kindsOfPages) {
      await page.goto(address);
      // From here on, focus that a script moves is shown like the keyboard's.
      await page.keyboard.press("Tab");
      // The mark is drawn alike at every width.
      for (const { name, media } of hasTouch ? appearances.slice(0, 1) : appearances) {
        await page.emulateMedia(media);
        for (const { index, name: stop, kind } of await listStops(page)) {
          if (measured.has(`${name} ${kind}`)) continue;
          measured.add(`${name} ${kind}`);
          const { changed, required } = await measureFocusMark(page, index, screen);
          const message = `Around “${stop}” on ${address} (${kind}) in ${name}`;
          expect.soft(changed, message).toBeGreaterThanOrEqual(required);
        }
      }
    }
    expect(measured.size).toBeGreaterThan(5);
  });

  test("A link without a mark for its focus would be found", async ({ page, context }) => {
    const screen = await context.newPage();
    await page.bringToFront();
    await page.goto("/");
    await page.keyboard.press("Tab");
    const link = page.getByRole("navigation", { name: "Main" }).getByRole("link").first();
    await link.evaluate((element) => element.style.setProperty("outline", "none"));
    const name = await link.textContent();
    const index = (await listStops(page)).find((stop) => stop.name === name)?.index ?? -1;
    const { changed, required } = await measureFocusMark(page, index, screen);
    expect(changed).toBeLessThan(required);
  });
});
