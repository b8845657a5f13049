import type { APIResponse } from "@playwright/test";
import { versionLinks } from "../../../lib/formats/version-links.ts";
import {
  embedRoute,
  files,
  formatRoute,
  oembedRoute,
  pictureRoute,
  recordFormats,
  strategyFormatRoute,
  strategyFormats,
} from "../../../lib/model/forms.ts";
import { listAlternates } from "../../../lib/model/languages.ts";
import type { VersionSubject } from "../../../lib/model/records.ts";
import { recordRoute, routes, sitemapRoute } from "../../../lib/model/routes.ts";
import { expect, onEveryServer, test } from "../support/asked.ts";
import { addresses, content, missingAddresses, records } from "../support/site.ts";

/** The links of an answer (RFC 8288), by what they are and of which type; the site's own have no commas within. */
function linksOf(
  response: APIResponse,
): { address: string; relation: string; type: string | undefined; language?: string }[] {
  return (response.headers().link ?? "")
    .split(", ")
    .filter(Boolean)
    .map((link) => {
      const [, address = "", relation = "", type, language] =
        /^<(\/[^/>][^>]*)>; rel="([\w -]+)"(?:; type="([^"]+)")?(?:; hreflang="([^"]+)")?$/.exec(link) ?? [];
      return { address, relation, type, ...(language !== undefined && { language }) };
    });
}

/** What leads from a text to its versions, where it has any. */
const historyOf = (subject: VersionSubject) =>
  versionLinks(content, subject).map(({ rel, route, type }) => ({ address: route, relation: rel, type }));

/** The same page in each language, and for readers of others. */
const languagesOf = (route: string) =>
  listAlternates(route, content.languages).map(({ language, route: address }) => ({
    ...{ address, relation: "alternate", type: undefined, language },
  }));

const essence = (response: APIResponse) => response.headers()["content-type"]?.split(";")[0];

onEveryServer(() => {
  test("Every record’s page names its forms, each of which answers with the type that was said", async ({
    request,
  }) => {
    for (const record of records) {
      const page = await request.get(recordRoute(record));
      expect(linksOf(page)).toEqual([
        ...recordFormats.map(({ file, type }) => ({
          address: formatRoute(record, file),
          relation: "alternate",
          type,
        })),
        { address: oembedRoute(record), relation: "alternate", type: "application/json+oembed" },
        ...historyOf(record),
        ...languagesOf(recordRoute(record)),
      ]);
      for (const { address, type } of linksOf(page)) {
        const form = await request.get(address);
        expect([address, form.status(), essence(form)]).toEqual([
          address,
          200,
          type === "application/json+oembed" ? "application/json" : (type ?? "text/html"),
        ]);
      }
    }
  });

  test("The pages of the whole name its forms, each of which answers with the type that was said", async ({
    request,
  }) => {
    for (const route of [routes.home, routes.document, routes.data]) {
      const page = await request.get(route);
      expect(linksOf(page).map(({ address }) => address)).toEqual([
        ...strategyFormats.map(({ file }) => strategyFormatRoute(file)),
        files.feed,
        ...(route === routes.document ? historyOf(content.document) : []).map(({ address }) => address),
      ]);
      for (const { address, type } of linksOf(page)) {
        const form = await request.get(address);
        expect([address, form.status(), essence(form)]).toEqual([address, 200, type ?? "text/html"]);
      }
    }
  });

  test("Data names the page that it is of, and no other site is kept from reading it", async ({
    request,
  }) => {
    const forms = [
      ...records.flatMap((record) => [
        ...recordFormats.map(({ file }) => ({
          address: formatRoute(record, file),
          page: recordRoute(record),
        })),
        ...[oembedRoute(record), pictureRoute(record)].map((address) => ({ address, page: undefined })),
      ]),
      ...strategyFormats.map(({ file }) => ({ address: strategyFormatRoute(file), page: routes.document })),
      ...[files.schema, files.feed, files.llms, files.picture, sitemapRoute].map((address) => ({
        address,
        page: undefined,
      })),
    ];
    for (const { address, page } of forms) {
      const response = await request.get(address);
      expect([address, response.status()]).toEqual([address, 200]);
      expect(linksOf(response)).toEqual(
        page === undefined ? [] : [{ address: page, relation: "canonical", type: undefined }],
      );
      expect(response.headers(), address).toMatchObject({
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "x-content-type-options": "nosniff",
      });
    }
  });

  test("Only cards may be framed, and no page or error is readable by other sites’ scripts", async ({
    request,
  }) => {
    for (const record of records) {
      const { "content-security-policy": policy = "", ...headers } = (
        await request.get(embedRoute(record))
      ).headers();
      expect(policy).toContain("; frame-ancestors *;");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("script-src");
      expect(headers["x-frame-options"]).toBeUndefined();
      expect(headers["speculation-rules"]).toBeUndefined();
    }
    const unknown = missingAddresses.flatMap((address) => [`${address}/embed`, `${address}/data.json`]);
    const cards = records.map((record) => `${embedRoute(record)}/`);
    for (const address of [...addresses, ...missingAddresses, ...unknown, ...cards]) {
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.headers()["content-security-policy"], address).toContain("frame-ancestors 'none'");
      expect(response.headers()["x-frame-options"], address).toBe("DENY");
      expect(response.headers()["access-control-allow-origin"], address).toBeUndefined();
    }
  });
});
