/** When readers see a page over a slow line: 150 ms away, 1.6 Mbit/s, a processor four times slower. */
import { type Browser, chromium, type Page } from "@playwright/test";

/** What one visit came to. Times in milliseconds from the navigation's start; bytes as they were sent. */
export interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly requests: number;
  readonly bytes: number;
}

export const runs = 11;

/**
 * Visits two pages of each site as someone who is new there, several times, the sites in turn: whatever else the machine
 * does falls on all of them.
 *
 * @param origins where the sites are served
 * @returns for each site the best of each figure, since a disturbance only adds to them
 */
export async function measurePaint(
  program: string,
  origins: readonly string[],
  first: string,
  second: string,
): Promise<{ first: Visit; second: Visit }[]> {
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  try {
    const visits: { first: Visit; second: Visit }[][] = origins.map(() => []);
    for (let run = 0; run < runs; run += 1) {
      for (const [site, origin] of origins.entries())
        visits[site]?.push(await visitBoth(browser, origin, first, second));
    }
    return visits.map((each) => ({
      first: best(each.map((visit) => visit.first)),
      second: best(each.map((visit) => visit.second)),
    }));
  } finally {
    await browser.close();
  }
}

async function visitBoth(browser: Browser, origin: string, first: string, second: string) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send("Network.enable");
    await protocol.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    let requests = 0;
    let bytes = 0;
    protocol.on("Network.responseReceived", ({ response }) => {
      if (!response.fromDiskCache) requests += 1;
    });
    protocol.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const visit = async (path: string): Promise<Visit> => {
      requests = 0;
      bytes = 0;
      await page.goto(origin + path, { waitUntil: "networkidle" });
      return { ...(await readPaints(page)), requests, bytes };
    };
    return { first: await visit(first), second: await visit(second) };
  } finally {
    await context.close();
  }
}

async function readPaints(page: Page): Promise<{ firstPaint: number; largestPaint: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const firstPaint =
            performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
          const largestPaint = list.getEntries().at(-1)?.startTime ?? Number.NaN;
          resolve({ firstPaint, largestPaint });
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
}

function best(visits: readonly Visit[]): Visit {
  const least = (read: (visit: Visit) => number) => Math.min(...visits.map(read));
  return {
    firstPaint: least((visit) => visit.firstPaint),
    largestPaint: least((visit) => visit.largestPaint),
    requests: least((visit) => visit.requests),
    bytes: least((visit) => visit.bytes),
  };
}
