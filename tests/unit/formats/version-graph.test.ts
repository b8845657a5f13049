import { describe, expect, it } from "vitest";
import { llms } from "../../../lib/formats/llms.ts";
import { sitemaps } from "../../../lib/formats/sitemap.ts";
import { documentData, type Graph, recordGraph, versionGraph } from "../../../lib/formats/structured-data.ts";
import type { VersionMark, VersionSubject } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { fiveYears } from "../versions/support.ts";
import { publishAtSite, site } from "./support.ts";
import { amendedContent, goalOf, versionOfGoal } from "./versioned-content.ts";

publishAtSite();

/** The thing of a graph that has an identifier, and the names and addresses of its way. */
function read({ "@graph": things }: Graph, id: string) {
  const work = things.find((thing) => thing["@id"] === id);
  const way = things.find((thing) => thing["@type"] === "BreadcrumbList")?.itemListElement;
  return { work, way };
}

function asVersion(subject: VersionSubject): VersionSubject & { readonly version: VersionMark } {
  const { version } = subject;
  if (!version) throw new Error("This is no version.");
  return { ...subject, version };
}

describe("The structured data of a version", () => {
  it("is the work as it was, an example of the record, under its own address and day", async () => {
    const content = await amendedContent();
    const graph = versionGraph(content, asVersion(versionOfGoal(content, 2)), english);
    const address = `${site}/goals/56/2026-11-22`;
    expect(graph["@graph"][0]).toMatchObject({
      "@type": "WebPage",
      url: address,
      mainEntity: { "@id": address },
    });
    const { work, way } = read(graph, address);
    expect(work).toEqual({
      "@type": "CreativeWork",
      "@id": address,
      name: "Goal as it was",
      position: 56,
      text: "Its words of then.",
      inLanguage: "en",
      publisher: { "@id": `${site}/#publisher` },
      isPartOf: { "@id": `${site}/strategies/17/2026-11-22` },
      version: "2026-11-22",
      datePublished: "2026-11-22",
      exampleOfWork: { "@id": `${site}/goals/56` },
    });
    expect(way).toMatchObject([
      { item: `${site}/` },
      { item: `${site}/goals` },
      { item: `${site}/goals/56` },
      { name: "22 November 2026", item: address },
    ]);
  });

  it("says nothing of what named a record then, which is not known", async () => {
    const content = await fiveYears();
    const version = content.versionsOf("/strategies/17")[0]?.read();
    if (!version) throw new Error("Strategy 17 has no version.");
    const { work } = read(
      versionGraph(content, asVersion(version), english),
      `${site}/strategies/17/2021-11-22`,
    );
    expect(work).not.toHaveProperty("hasPart");
    expect(work).toHaveProperty("isBasedOn");
  });

  it("is the document’s with what it named then", async () => {
    const content = await fiveYears();
    const version = content.versionsOf("/document").at(-1)?.read();
    if (!version) throw new Error("The document has no version.");
    const { work } = read(versionGraph(content, asVersion(version), english), `${site}/document/2021-11-22`);
    expect(work).toMatchObject({
      version: "2021-11-22",
      exampleOfWork: { "@id": `${site}/document` },
      mentions: expect.arrayContaining([{ "@id": `${site}/strategies/17/2021-11-22` }]),
    });
  });
});

describe("The structured data of what has versions", () => {
  it("names the version that it is, and its days", async () => {
    const content = await fiveYears();
    const [goal] = content.of("goal");
    if (!goal) throw new Error("There is no goal.");
    expect(read(recordGraph(content, goal, english), `${site}/goals/56`).work).toMatchObject({
      version: "2026-11-20",
      datePublished: "2021-11-22",
      dateModified: "2026-11-20",
    });
    expect(read(documentData(content, english), `${site}/document`).work).toMatchObject({
      version: "2026-11-20",
      datePublished: "2021-11-22",
    });
  });

  it("names no version where the words were changed since, and nothing where there are none", async () => {
    const changed = await amendedContent({
      "goals/56.mdx": "---\ntitle: First goal\nstrategy: 17\n---\n\nNot published yet.\n",
    });
    const workOf = (content: typeof changed) =>
      read(recordGraph(content, goalOf(content), english), `${site}/goals/56`).work;
    expect(workOf(changed)).not.toHaveProperty("version");
    expect(Object.keys(workOf(await contentWith({})) ?? {})).toEqual([
      "@type",
      "@id",
      "name",
      "position",
      "text",
      "inLanguage",
      "publisher",
      "isPartOf",
    ]);
  });
});

describe("Lists of the whole site", () => {
  it("name the page of all changes, and no version", async () => {
    const content = await fiveYears();
    for (const text of [...sitemaps(content).values()].map((write) => write())) {
      expect(text).toContain(`<loc>${site}/changes</loc>`);
      expect(text).not.toMatch(/<loc>[^<]*\d{4}-\d{2}-\d{2}/u);
    }
    expect(llms(content, english)).toContain(`\n- [Versions](${site}/changes): every change,`);
    expect(llms(await contentWith({}), english)).not.toContain("/changes");
  });
});
