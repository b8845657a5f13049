/** What the pages of versions say, after five years of amendments. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "parse5";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listAddresses } from "../../../app/addresses.ts";
import { versionMetadata, versionPage, versionsMetadata, versionsPage } from "../../../app/version-route.tsx";
import { ChangesPage } from "../../../components/versions/changes-page.tsx";
import { VersionLine } from "../../../components/versions/version-line.tsx";
import { VersionPage } from "../../../components/versions/version-page.tsx";
import { getContent } from "../../../lib/content.ts";
import { noteReads } from "../../../lib/model/reads.ts";
import type { Content, Goal } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import { attribute, type Element, listElements } from "../../../publish/build/html-tree.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { writeFiveYears } from "../../fixtures/five-years.ts";
import { renderPages } from "../../fixtures/rendered-site.tsx";
import { site } from "../formats/support.ts";

let folder: string;
let content: Content;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
  await writeFiveYears(folder);
  vi.stubEnv("CONTENT_DIR", folder);
  vi.stubEnv("SITE_URL", site);
  content = await getContent();
}, 60_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** The elements of a page. */
function read(page: ReactNode): readonly Element[] {
  return listElements(parse(renderToStaticMarkup(page)));
}

const version = async (route: string) => read(await versionPage(route, english));
const changes = (of: Content) => read(<ChangesPage content={of} words={english} />);

type Node = Element | Element["childNodes"][number];

/** The words of an element, hidden ones included, with single spaces. */
function textOf(node: Node): string {
  const text = (part: Node): string => {
    if ("value" in part) return part.value;
    return "childNodes" in part ? part.childNodes.map(text).join("") : "";
  };
  return text(node).replace(/\s+/gu, " ").trim();
}

const withClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => (attribute(element, "class") ?? "").split(" ").includes(name));
const named = (elements: readonly Element[], tagName: string) =>
  elements.filter((element) => element.tagName === tagName);
const texts = (elements: readonly Element[]) => elements.map(textOf);
const hrefs = (elements: readonly Element[]) => elements.map((element) => attribute(element, "href"));

/** The links in the head of a page, as `rel address`. */
const relations = (elements: readonly Element[]) =>
  named(elements, "link")
    .map((link) => `${attribute(link, "rel")} ${attribute(link, "href")?.replace(site, "")}`)
    .filter((link) => /version|timemap/u.test(link));

describe("The page of a version says what has become of it", () => {
  it.each([
    [
      "/goals/58/2026-11-20",
      "As published on 20 November 2026. In force today: Goal 58: Sample goal of five years.",
    ],
    ["/goals/58/2025-10-01", "As published on 1 October 2025. Replaced on 20 November 2026."],
    ["/goals/58/2023-04-03", "As published on 3 April 2023. Replaced on 3 April 2023, 2nd publication."],
    [
      "/goals/58/2023-04-03-2",
      "As published on 3 April 2023, 2nd publication. Its typography was corrected on 1 December 2023.",
    ],
    ["/goals/59/2021-11-22", "As published on 22 November 2021. Replaced on 3 June 2024."],
    ["/goals/59/2024-06-03", "As published on 3 June 2024."],
    [
      "/goals/60/2021-11-22",
      "As published on 22 November 2021. Continued by Goal 61: Sample goal that continues another.",
    ],
    ["/document/2025-10-01", "As published on 1 October 2025. Replaced on 20 November 2026."],
    [
      "/document/2026-11-20",
      "As published on 20 November 2026. In force today: Mapping out our International Strategy.",
    ],
  ])("at %s: %s", async (route, status) => {
    expect(texts(withClass(await version(route), "version-status"))).toEqual([status]);
  });

  it("and since when and why it was withdrawn, on the version that says so", async () => {
    expect(texts(withClass(await version("/goals/59/2024-06-03"), "lead"))).toEqual([
      "Withdrawn on 1 June 2024. The sample goal has been achieved.",
    ]);
    expect(texts(withClass(await version("/goals/59/2021-11-22"), "lead"))).toEqual([]);
  });

  it("and that its words are no longer those of the record, where the file was changed since", async () => {
    const { versionsOf } = content;
    const changed = {
      ...content,
      versionsOf: (of: string) => versionsOf(of).map((each) => ({ ...each, isNow: false })),
    };
    const record = content.byRoute("/goals/58/2026-11-20");
    if (record?.kind !== "goal") throw new Error("There is no version.");
    const page = read(<VersionPage content={changed} record={record} words={english} />);
    expect(texts(withClass(page, "version-status"))).toEqual([
      "As published on 20 November 2026. Since then no other version has been published; see Goal 58: Sample goal of five years for its words now.",
    ]);
  });
});

describe("The page of a version", () => {
  it("has its own address as the canonical one, and is not for search engines once it was replaced", async () => {
    for (const [route, robots] of [
      ["/goals/58/2026-11-20", undefined],
      ["/goals/58/2023-12-01", { index: false }],
      ["/goals/59/2024-06-03", undefined],
      ["/goals/60/2021-11-22", undefined],
      ["/document/2025-10-01", { index: false }],
      ["/document/2026-11-20", undefined],
    ] as const) {
      const metadata = await versionMetadata(route, english);
      expect(metadata.alternates?.canonical, route).toBe(`${site}${route}`);
      expect(metadata.robots, route).toEqual(robots);
    }
    const list = await versionsMetadata("/goals/58", english);
    expect(list.alternates?.canonical).toBe(`${site}/goals/58/versions`);
    expect(list.description).toBe(
      "Every published version of Goal 58: Sample goal of five years, with what each changed.",
    );
  });

  it("is named by its day, also in its title, and leads to its own forms", async () => {
    const { title, description, alternates, other } = await versionMetadata(
      "/goals/58/2023-04-03-2",
      english,
    );
    expect(title).toBe("Goal 58, 3 April 2023, 2nd publication · Tohoku University");
    expect(description).toBe("Goal 58: Sample goal of five years as it was published on 3 April 2023.");
    expect(alternates?.types?.["application/json"]).toEqual([
      { url: `${site}/goals/58/2023-04-03-2/data.json`, title: "Goal 58 as JSON" },
    ]);
    expect(other).toMatchObject({
      citation_public_url: `${site}/goals/58/2023-04-03-2`,
      "DC.date": "2023-04-03",
    });
  });

  it("is linked to its text, to the versions beside it and to all of them, and nothing else is", async () => {
    expect(relations(await version("/goals/58/2023-12-01"))).toEqual([
      "original latest-version /goals/58",
      "predecessor-version /goals/58/2023-04-03-2",
      "successor-version /goals/58/2025-10-01",
      "version-history /goals/58/versions",
      "timemap /goals/58/timemap.wlnk",
    ]);
    expect(relations(await version("/goals/60/2021-11-22"))).toEqual([
      "original latest-version /goals/60",
      "version-history /goals/60/versions",
      "timemap /goals/60/timemap.wlnk",
    ]);
    expect(relations(await version("/document/2021-11-22"))).toEqual([
      "original latest-version /document",
      "successor-version /document/2022-04-01",
      "version-history /changes",
      "timemap /document/timemap.wlnk",
    ]);
  });

  it("has its text as it was, and each paragraph leads to the version’s own address", async () => {
    const page = await version("/goals/58/2022-10-03");
    const paragraphs = withClass(page, "paragraph");
    expect(paragraphs.map((each) => attribute(each, "id"))).toEqual(["p4", "p3", "p1", "p2"]);
    expect(texts(paragraphs)[2]).toBe(
      "This sample paragraph speaks of partners, of what they share and of what they agree on. ¶",
    );
    expect(hrefs(withClass(page, "pilcrow"))).toEqual(
      ["p4", "p3", "p1", "p2"].map((id) => `/goals/58/2022-10-03#${id}`),
    );
    const whole = hrefs(withClass(await version("/document/2022-10-03"), "pilcrow"));
    expect(whole).toContain("/document/2022-10-03#p1");
    expect(whole).toContain("/goals/58/2022-10-03#p1");
    expect(whole).toContain("/goals/56/2021-11-22#p1");
  });

  it("says where it belonged then, with links to the versions of then", async () => {
    const page = await version("/goals/58/2023-12-01");
    const links = hrefs(named(page, "a")).filter((href) =>
      /^\/(?:strategies|visions)\/\d+/u.test(href ?? ""),
    );
    expect(links).toEqual([
      "/strategies/17/2021-11-22",
      ...[1, 2, 3, 4].map((number) => `/visions/${number}/2021-11-22`),
    ]);
    expect(texts(named(page, "h2"))).toContain("Where it belonged then");
  });

  it("says what changed before it and since, and leads to the versions before and after", async () => {
    const page = await version("/goals/58/2023-04-03-2");
    expect(texts(named(page, "h2"))).toEqual(
      expect.arrayContaining(["Changed since 3 April 2023", "Changed from then until today"]),
    );
    expect(texts(withClass(page, "field-changes"))).toEqual([
      "It belonged to Priority Strategy 17; it now belongs to Priority Strategy 18.",
    ]);
    const [before] = withClass(page, "sibling-previous");
    const [after] = withClass(page, "sibling-next");
    expect(before && textOf(before)).toBe("← Before3 April 2023");
    expect(after && textOf(after)).toBe("After →1 December 2023");
    const first = texts(named(await version("/goals/60/2021-11-22"), "h2"));
    expect(first.filter((title) => title.startsWith("Changed"))).toEqual([]);
  });

  it("offers no card of it to other sites", async () => {
    const embedded = (elements: readonly Element[]) =>
      elements.filter((element) => /\/embed/u.test(JSON.stringify(element.attrs) + textOf(element)));
    expect(embedded(await version("/goals/58/2026-11-20"))).toEqual([]);
    // The page of today does.
    const today = renderPages(content).get("/goals/58") ?? "";
    expect(embedded(listElements(parse(today)))).not.toEqual([]);
  });
});

describe("A difference", () => {
  it("is announced at its beginning and end to those who hear it", async () => {
    const page = await version("/goals/58/2023-04-03-2");
    const [change] = withClass(page, "block-changed");
    const within = change ? listElements(change) : [];
    expect(texts(named(within, "del"))).toEqual(["deleted: each (end)"]);
    expect(texts(named(within, "ins"))).toEqual(["inserted: every second (end)"]);
    const hidden = [...named(within, "del"), ...named(within, "ins")].flatMap(listElements);
    expect(texts(withClass(hidden, "sr-only"))).toEqual(["deleted:", "(end)", "inserted:", "(end)"]);
  });

  it("says of paragraphs as a whole that they were added, deleted or moved, and how many are unchanged", async () => {
    const said = async (route: string) =>
      (await version(route))
        .filter((element) => /^(?:unchanged|block-change)$/u.test(attribute(element, "class") ?? ""))
        .map(textOf);
    expect(await said("/goals/58/2026-11-20")).toEqual(["4 paragraphs are unchanged.", "Deleted"]);
    expect((await said("/goals/58/2022-04-01")).slice(0, 2)).toEqual([
      "Added",
      "4 paragraphs are unchanged.",
    ]);
    expect((await said("/goals/58/2022-10-03")).slice(0, 6)).toEqual([
      "One paragraph is unchanged.",
      "Moved away (1)",
      "Moved away (2)",
      "2 paragraphs are unchanged.",
      "Moved here (1)",
      "Moved here (2)",
    ]);
  });

  it("of a title is a sentence with the words that came and went", async () => {
    const [title] = withClass(await version("/goals/57/2023-04-03"), "field-changes");
    expect(title && textOf(title)).toBe(
      "The title was changed: “University-wide, cross-sectoral deleted: globalization (end)inserted: internationalization (end) on campusinserted: (sample) (end)”.",
    );
    const within = title ? listElements(title) : [];
    expect([named(within, "del").length, named(within, "ins").length]).toEqual([1, 2]);
  });
});

describe("The list of a record’s versions", () => {
  it("has them all, the newest first, with the notes and what each changed", async () => {
    const page = read(await versionsPage("/goals/58", english));
    expect(texts(named(page, "h1"))).toEqual(["Versions of Goal 58"]);
    expect(texts(withClass(page, "lead"))).toEqual([
      "Goal 58: Sample goal of five years8 versions since 22 November 2021, the newest first.",
    ]);
    const [list] = withClass(page, "timeline");
    const items = list?.childNodes.filter((node): node is Element => "tagName" in node) ?? [];
    expect(items.map((item) => textOf(named(listElements(item), "h2")[0] ?? item))).toEqual([
      "20 November 2026In force today",
      "1 October 2025",
      "1 December 2023",
      "3 April 2023, 2nd publication",
      "3 April 2023",
      "3 October 2022",
      "1 April 2022",
      "22 November 2021",
    ]);
    expect(texts(withClass(page, "version-note"))).toEqual([
      "The sample goal belongs to another strategy.",
      "What partners agree on is reviewed.",
      "The sample paragraphs are in another order.",
      "A sample paragraph was inserted.",
    ]);
    expect(texts(items).filter((item) => item.includes("Correction of typography"))).toHaveLength(1);
    expect(texts(items).at(-1)).toBe("22 November 2021First published.");
  });

  it("is there for a record that is gone, and marks no version of a withdrawn one as in force", async () => {
    const gone = read(await versionsPage("/goals/60", english));
    expect(texts(withClass(gone, "lead"))).toEqual([
      "Goal 60: Sample goal that goes onOne version, of 22 November 2021.",
    ]);
    expect(withClass(gone, "version-mark")).toEqual([]);
    expect(withClass(read(await versionsPage("/goals/59", english)), "version-mark")).toEqual([]);
  });

  it("is itself no version, and is linked to the text and the TimeMap alone", async () => {
    expect(relations(read(await versionsPage("/goals/58", english)))).toEqual([
      "latest-version /goals/58",
      "timemap /goals/58/timemap.wlnk",
    ]);
    expect(relations(changes(content))).toEqual([
      "latest-version /document",
      "timemap /document/timemap.wlnk",
    ]);
  });
});

describe("The page of all changes", () => {
  it("has a part for each publication, with the way to the whole as of that day", () => {
    const page = changes(content);
    expect(texts(named(page, "h2")).slice(0, 10)).toEqual([
      "20 November 2026",
      "1 October 2025",
      "1 April 2025",
      "3 June 2024",
      "1 December 2023",
      "3 April 2023, 2nd publication",
      "3 April 2023",
      "3 October 2022",
      "1 April 2022",
      "22 November 2021",
    ]);
    expect(hrefs(withClass(page, "whole-then").flatMap((each) => named(listElements(each), "a")))).toEqual(
      content.versionsOf("/document").map(({ route }) => route),
    );
    expect(texts(withClass(page, "lead"))).toEqual([
      "What has changed in the strategy since 22 November 2021, the newest first.",
    ]);
  });

  it("names what each publication changed, and of the first how much there was", () => {
    const page = changes(content);
    expect(texts(named(page, "h3"))).toEqual([
      "Goal 56: Strategic advancement of international collaborations",
      "Goal 58: Sample goal of five years",
      "Mapping out our International Strategy",
      "Goal 58: Sample goal of five years",
      "Priority Strategy 18: Sample strategy",
      "Goal 61: Sample goal that continues another",
      "Goal 59: Sample goal that ends",
      "Goal 58: Sample goal of five years",
      "Goal 58: Sample goal of five years",
      "Goal 57: University-wide, cross-sectoral internationalization on campus (sample)",
      ...Array(3).fill("Goal 58: Sample goal of five years"),
    ]);
    expect(texts(named(page, "p"))).toContain(
      "The strategy was published: the text, five goals, one priority strategy and four visions.",
    );
  });

  it("says that nothing has changed, or that nothing was published yet", async () => {
    const nothing = changes(await contentWith({}));
    expect(texts(withClass(nothing, "lead"))).toEqual(["No version of the strategy has been published yet."]);
    const first = {
      ...content,
      versioned: ["/strategies/17"],
      versionsOf: (of: string) => (of === "/strategies/17" ? content.versionsOf(of) : []),
    };
    const page = changes(first);
    expect(texts(withClass(page, "lead"))).toEqual([
      "The strategy was published here on 22 November 2021. Nothing has changed since.",
    ]);
    expect(withClass(page, "whole-then")).toEqual([]);
    expect(texts(named(page, "p"))).toContain("The strategy was published: one priority strategy.");
  });
});

describe("The whole as it was on a day", () => {
  it("has the goals of then, and names what was published then", async () => {
    const page = await version("/document/2025-10-01");
    expect(withClass(page, "document-goal").map((each) => attribute(each, "id"))).toEqual([
      "goal-56",
      "goal-57",
      "goal-61",
    ]);
    const [list] = withClass(page, "record-links");
    expect(list && hrefs(named(listElements(list), "a"))).toEqual([
      "/document/2025-10-01",
      "/goals/58/2025-10-01",
      "/strategies/18/2025-10-01",
    ]);
    expect(withClass(await version("/document/2023-04-03"), "document-goal")).toHaveLength(5);
  });

  it("reads nothing of the other days but which are beside it, so that a publication leaves the others as they are", async () => {
    const route = "/document/2022-10-03";
    const { reads } = await noteReads(async () => [
      await versionMetadata(route, english),
      await version(route),
    ]);
    expect(reads.filter((read) => /^(?:versions|beside|at) /u.test(read))).toEqual([`beside ${route}`]);
  });
});

describe("Of all pages", () => {
  it("every one has each id once, and every reference within it leads to one", async () => {
    const pages = renderPages(content);
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(["/changes", "/goals/60/versions", "/document/2023-04-03-2"]),
    );
    for (const [address, html] of pages) {
      const elements = listElements(parse(html));
      const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        address,
      ).toEqual([]);
      const targets = elements.flatMap((element) => [
        ...(attribute(element, "href")?.startsWith("#") ? [attribute(element, "href")?.slice(1)] : []),
        ...(attribute(element, "aria-labelledby")?.split(" ") ?? []),
      ]);
      expect(
        targets.filter((target) => target !== undefined && !ids.includes(target)),
        address,
      ).toEqual([]);
    }
  });

  it("no list and no relation of today leads to a version", () => {
    const isVersion = (href: string | undefined) => /\/\d{4}-\d{2}-\d{2}/u.test(href ?? "");
    const pages = renderPages(content);
    for (const address of ["/", "/goals", "/strategies", "/visions", "/document", "/goals/58", "/data"]) {
      const links = hrefs(named(listElements(parse(pages.get(address) ?? "")), "a"));
      expect(links, address).not.toEqual([]);
      expect(links.filter(isVersion), address).toEqual([]);
    }
  });

  it("a record’s page says since when its words stand where it has several versions, and nothing where it has one", () => {
    const pages = renderPages(content);
    const line = (address: string) =>
      texts(withClass(listElements(parse(pages.get(address) ?? "")), "version-line"));
    expect(line("/goals/58")).toEqual(["In these words since 20 November 2026. Versions of Goal 58."]);
    expect(line("/goals/57")).toEqual(["In these words since 3 April 2023. Versions of Goal 57."]);
    for (const address of ["/goals/61", "/strategies/17", "/visions/1"]) {
      expect([...pages.keys()]).toContain(address);
      expect(line(address), address).toEqual([]);
    }
  });

  it("the full text says since when its words stand, and nothing where those of a goal are not published", () => {
    const { document } = content;
    const line = (goals: readonly Goal[]) => {
      const subject = { ...document, strategy: { ...document.strategy, goals } };
      return texts(
        withClass(read(<VersionLine content={content} subject={subject} words={english} />), "version-line"),
      );
    };
    const { goals } = document.strategy;
    expect(line(goals)).toEqual(["In these words since 20 November 2026. Changes."]);
    expect(line(goals.slice(1))).toEqual([]);
    expect(line(goals.map((goal) => ({ ...goal, text: `${goal.text} And more.` })))).toEqual([]);
  });

  it("those of versions are among the addresses that are rendered, and the list of the whole is /changes alone", () => {
    const { pages } = listAddresses(content);
    expect(pages).toEqual(
      expect.arrayContaining([
        "/goals/58/2023-04-03-2",
        "/goals/60/versions",
        "/document/2021-11-22",
        "/changes",
      ]),
    );
    expect(pages).not.toContain("/document/versions");
    expect(new Set(pages).size).toBe(pages.length);
  });
});
