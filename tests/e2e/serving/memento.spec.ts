/** A record as it stood on a day, as a client of Memento finds it (RFC 7089): by requests alone, on every server. */
import type { APIResponse } from "@playwright/test";
import { timeZoneOf } from "../../../lib/model/dates.ts";
import { inLanguage } from "../../../lib/model/languages.ts";
import {
  mementoDatetime,
  timeMapRoute,
  versionForms,
  versionsRoute,
  wholeVersionForms,
} from "../../../lib/model/versions.ts";
import { expect, onEveryServer, test } from "../support/asked.ts";
import { content } from "../support/site.ts";

/** A link of a header (RFC 8288) or of a TimeMap (RFC 6690); the site's own have no quotation marks within. */
interface Link {
  readonly path: string;
  readonly rel: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

function readLinks(text: string): readonly Link[] {
  return [...text.matchAll(/<([^>]*)>((?:\s*;\s*[a-z]+="[^"]*")*)/gu)].map(([, href = "", written = ""]) => {
    const attributes = Object.fromEntries(
      [...written.matchAll(/([a-z]+)="([^"]*)"/gu)].map(([, name = "", value = ""]) => [name, value]),
    );
    const { pathname } = new URL(href, "http://localhost");
    return { path: pathname, rel: (attributes.rel ?? "").split(" "), attributes };
  });
}

const linksOf = (response: APIResponse) => readLinks(response.headers().link ?? "");
const pathOf = (links: readonly Link[], rel: string) => links.find((link) => link.rel.includes(rel))?.path;

onEveryServer(() => {
  test("A Memento client’s walk (TimeMap → Memento) works over HTTP, for every record and the document", async ({
    request,
  }) => {
    expect(content.versioned.length).toBeGreaterThan(0);
    for (const of of content.versioned) {
      const isHere = !["moved", undefined].includes(content.byRoute(of)?.kind);
      if (isHere) expect(pathOf(linksOf(await request.get(of)), "timemap"), of).toBe(timeMapRoute(of));

      const answer = await request.get(timeMapRoute(of));
      expect([of, answer.status(), answer.headers()["content-type"]]).toEqual([
        of,
        200,
        "application/link-format",
      ]);
      const links = readLinks(await answer.text());
      expect(pathOf(links, "original")).toBe(of);
      expect(pathOf(links, "self")).toBe(timeMapRoute(of));
      const mementos = links.filter(({ rel }) => rel.includes("memento"));
      expect(mementos.map(({ path }) => path)).toEqual(
        content
          .versionsOf(of)
          .map(({ route }) => route)
          .toReversed(),
      );

      for (const { path, attributes } of mementos) {
        const memento = await request.get(path);
        expect([path, memento.status(), memento.headers()["memento-datetime"]]).toEqual([
          path,
          200,
          attributes.datetime,
        ]);
        expect(pathOf(linksOf(memento), "original"), path).toBe(of);
        expect(pathOf(linksOf(memento), "latest-version"), path).toBe(of);
        expect(pathOf(linksOf(memento), "timemap"), path).toBe(timeMapRoute(of));
        expect(pathOf(linksOf(memento), "version-history"), path).toBe(versionsRoute(of));
        // Hosts that send no headers of their own have the same in the page.
        const html = await memento.text();
        for (const rel of ["original latest-version", "version-history", "timemap"])
          expect(html, path).toContain(`<link rel="${rel}"`);
      }
    }
  });

  test("Every version is at its moment, and its forms name its page and may be read by scripts of any site", async ({
    request,
  }) => {
    const timeZone = timeZoneOf(content.site);
    const versions = content.languages.flatMap((language) => {
      const { versionsOf, translationsOf } = content.inLanguage(language);
      return content.versioned
        .flatMap((of) => [...versionsOf(of), ...translationsOf(of)])
        .map((version) => ({ version, language, address: inLanguage(version.route, language) }));
    });
    for (const { version, language, address } of versions) {
      const headers = (await request.get(address)).headers();
      expect(headers["memento-datetime"], address).toBe(mementoDatetime(version, timeZone));
      for (const form of [...versionForms(version.route), ...wholeVersionForms(version.route)]) {
        const route = inLanguage(form.route, language);
        const answer = await request.get(route);
        expect([route, answer.status()]).toEqual([route, 200]);
        expect(answer.headers(), route).toMatchObject({
          "access-control-allow-origin": "*",
          link: `<${address}>; rel="canonical"`,
        });
        expect(answer.headers()["memento-datetime"], route).toBeUndefined();
      }
    }
  });

  test("No redirect and no error has a moment", async ({ request }) => {
    const [version] = content.versionsOf("/document");
    const route = version?.route ?? "";
    for (const [address, status] of [
      [`${route}/`, 301],
      ["/document/2001-01-01", 404],
      ["/goals/9999/2026-11-22", 404],
    ] as const) {
      const response = await request.get(address, { maxRedirects: 0 });
      expect([address, response.status()]).toEqual([address, status]);
      expect(response.headers()["memento-datetime"], address).toBeUndefined();
    }
  });
});
