import type { APIResponse } from "@playwright/test";
import { digestOf, findRelease } from "../../../publish/release/release.ts";
import { expect, onEveryServer, test } from "../support/asked.ts";

/** Headers that say who answers, when and on which connection; and validators, which each server makes in its own way. */
const own =
  /^(?:connection|content-(?:encoding|length)|date|etag|keep-alive|last-modified|server|transfer-encoding)$/;

function headersOf(response: APIResponse): Record<string, string> {
  return Object.fromEntries(Object.entries(response.headers()).filter(([name]) => !own.test(name)));
}

/** The addresses of the release, and one of nothing under each part of the site; with what each must answer. */
async function listAnswers() {
  const release = await findRelease("out");
  if (!release) throw new Error("There is no release in out/.");
  return [
    ...release.files.map(({ address, digests }) => ({ address, status: 200, digests })),
    ...release.missing.map(({ under, digests }) => ({
      address: `${under}no-such-thing`,
      status: 404,
      digests,
    })),
  ];
}

onEveryServer(() => {
  for (const coding of ["identity", "br", "gzip"] as const) {
    test(`Every address of the release answers in the form “${coding}” with its bytes, and with the headers of the site’s own server`, async ({
      request,
      server,
    }) => {
      // Debian's nginx has no module for Brotli.
      const isKnown = coding !== "br" || ![server, process.env.SERVER].includes("nginx");
      const answers = await listAnswers();
      expect(answers.length).toBeGreaterThan(50);
      const headers = { "accept-encoding": coding };
      for (const { address, status, digests } of answers) {
        const response = await request.get(address, { headers, maxRedirects: 0 });
        // Decompressed.
        expect([address, response.status(), digestOf(await response.body())]).toEqual([
          address,
          status,
          digests.identity,
        ]);
        const isCompressed = isKnown && coding !== "identity" && digests[coding] !== undefined;
        expect([address, response.headers()["content-encoding"]]).toEqual([
          address,
          isCompressed ? coding : undefined,
        ]);
        // On the site’s own server, this says that HEAD is answered as GET is.
        const same = await request.head(`${process.env.TEST_SITE_URL}${address}`, {
          headers,
          maxRedirects: 0,
        });
        expect(headersOf(response), address).toEqual(headersOf(same));
        if (status !== 200) continue;
        const known = { ...headers, "if-none-match": response.headers().etag ?? "" };
        expect([address, (await request.get(address, { headers: known })).status()]).toEqual([address, 304]);
      }
    });
  }
});
