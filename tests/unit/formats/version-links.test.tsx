import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { VersionLinks } from "../../../components/versions/version-links.tsx";
import { versionLinks } from "../../../lib/formats/version-links.ts";
import { english } from "../../../lib/words/en.ts";
import { cleanDocument } from "../../../publish/build/clean-document.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { fiveYears } from "../versions/support.ts";
import { publishAtSite, site } from "./support.ts";
import { amendedContent, goalOf, versionOfGoal } from "./versioned-content.ts";

publishAtSite();

const history = [
  { rel: "version-history", route: "/goals/56/versions" },
  { rel: "timemap", route: "/goals/56/timemap.wlnk", type: "application/link-format" },
];

describe("The links of a page", () => {
  it("lead from a record to all its versions, and from one that was not published nowhere", async () => {
    const content = await amendedContent();
    expect(versionLinks(content, goalOf(content))).toEqual(history);
    expect(versionLinks(content, content.document)).toEqual([]);
    const without = await contentWith({});
    expect(versionLinks(without, goalOf(without))).toEqual([]);
  });

  it("lead from a version to the record, and to the versions before and after it", async () => {
    const content = await amendedContent();
    const original = { rel: "original latest-version", route: "/goals/56" };
    const earlier = (step: string) => ({ rel: "predecessor-version", route: `/goals/56/${step}` });
    const later = (step: string) => ({ rel: "successor-version", route: `/goals/56/${step}` });
    expect([0, 1, 2].map((place) => versionLinks(content, versionOfGoal(content, place)))).toEqual([
      [original, earlier("2030-04-01"), ...history],
      [original, earlier("2026-11-22"), later("2030-04-01-2"), ...history],
      [original, later("2030-04-01"), ...history],
    ]);
  });

  it("lead from the document to all changes, as its versions do", async () => {
    const content = await fiveYears();
    const links = [
      { rel: "version-history", route: "/changes" },
      { rel: "timemap", route: "/document/timemap.wlnk", type: "application/link-format" },
    ];
    expect(versionLinks(content, content.document)).toEqual(links);
    const version = content.versionsOf("/document").at(-1)?.read();
    if (!version) throw new Error("The document has no version.");
    expect(versionLinks(content, version)).toEqual([
      { rel: "original latest-version", route: "/document" },
      { rel: "successor-version", route: "/document/2022-04-01" },
      ...links,
    ]);
  });

  it("are in the head of the document that is published, wherever the page renders them", async () => {
    const content = await amendedContent();
    const html = renderToStaticMarkup(
      <html lang="en">
        <body>
          <main>
            <VersionLinks content={content} subject={versionOfGoal(content, 1)} words={english} />
          </main>
        </body>
      </html>,
    );
    const cleaned = cleanDocument("/goals/56/2030-04-01", html, {
      styles: "inline",
      findStylesheet: () => undefined,
    });
    expect(cleaned.problems).toEqual([]);
    const [head = "", body] = cleaned.html.split("</head>");
    expect(body).not.toContain("<link");
    expect(head.match(/<link[^>]*>/gu)).toEqual([
      `<link rel="original latest-version" href="${site}/goals/56">`,
      `<link rel="predecessor-version" href="${site}/goals/56/2026-11-22">`,
      `<link rel="successor-version" href="${site}/goals/56/2030-04-01-2">`,
      `<link rel="version-history" href="${site}/goals/56/versions">`,
      `<link rel="timemap" type="application/link-format" href="${site}/goals/56/timemap.wlnk">`,
    ]);
  });
});
