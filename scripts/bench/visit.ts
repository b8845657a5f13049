/** What a visit costs a reader on a slow line: 150 ms away, 1.6 Mbit/s, a processor four times slower. */
import type { Browser } from "@playwright/test";

/** Opens pages one after the other, as someone who is new there. */
export async function measureVisit(browser: Browser, origin: string, pages: readonly string[]) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const figures: Record<string, number> = {};
  for (const [index, path] of pages.entries()) {
    await page.goto(origin + path, { waitUntil: "networkidle" });
    const { firstPaint, largestPaint, sizes } = await page.evaluate(async () => {
      const largest = await new Promise<PerformanceEntry | undefined>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)));
        observer.observe({ type: "largest-contentful-paint", buffered: true });
      });
      const [first] = performance.getEntriesByName("first-contentful-paint");
      const loaded = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
      return {
        firstPaint: first?.startTime ?? Number.NaN,
        largestPaint: largest?.startTime ?? Number.NaN,
        // What comes from the browser's cache has the size 0.
        sizes: loaded.map((entry) => (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0)),
      };
    });
    const name = `page ${index + 1}: `;
    figures[`${name}first paint, ms`] = firstPaint;
    figures[`${name}largest paint, ms`] = largestPaint;
    figures[`${name}requests`] = sizes.filter((size) => size > 0).length;
    figures[`${name}bytes`] = sizes.reduce((sum, size) => sum + size, 0);
  }
  await context.close();
  return figures;
}
