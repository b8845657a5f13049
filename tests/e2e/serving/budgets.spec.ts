import { languageOf } from "../../../lib/model/languages.ts";
import { firstFlight, gzippedJapanese } from "../../fixtures/budgets.ts";
import { expect, onEveryServer, test } from "../support/asked.ts";
import { addresses, missingAddresses } from "../support/site.ts";

onEveryServer(() => {
  for (const address of [...addresses, ...missingAddresses]) {
    test(`${address} comes whole, with its styles, in the first flight, and without a framework`, async ({
      request,
    }) => {
      const response = await request.get(address, { headers: { "accept-encoding": "gzip, br" } });
      const html = await response.text();
      expect(["gzip", "br"]).toContain(response.headers()["content-encoding"]);
      expect(html).toContain("<style>");
      expect(html).not.toMatch(/rel="stylesheet"/);
      expect(Number(response.headers()["content-length"])).toBeGreaterThan(1000);
      const isGzippedJapanese =
        response.headers()["content-encoding"] === "gzip" && languageOf(address) === "ja";
      expect(Number(response.headers()["content-length"])).toBeLessThanOrEqual(
        isGzippedJapanese ? gzippedJapanese : firstFlight,
      );
      for (const trace of ["/_next/static/chunks", "__next", "self.__next_f", "<!--"])
        expect(html).not.toContain(trace);
      for (const [, attributes = "", text = ""] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
        if (attributes.includes('type="application/ld+json"')) JSON.parse(text);
        else expect(attributes).toMatch(/^ src="\/[^/"][^"]*" type="module"$/);
      }
    });
  }

  test("The site’s own script, where there is one, is at most 2 KB", async ({ request }) => {
    const html = await (await request.get("/goals/56")).text();
    for (const [, address = ""] of html.matchAll(/<script\b[^>]* src="([^"]+)"/g)) {
      const response = await request.get(address, { headers: { "accept-encoding": "gzip, br" } });
      expect(Number(response.headers()["content-length"])).toBeLessThanOrEqual(2048);
    }
  });
});
