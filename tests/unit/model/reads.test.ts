import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ChangesPage } from "../../../components/versions/changes-page.tsx";
import { VersionPage } from "../../../components/versions/version-page.tsx";
import { VersionsPage } from "../../../components/versions/versions-page.tsx";
import { WholeVersionPage } from "../../../components/versions/whole-version-page.tsx";
import { listTextFiles } from "../../../lib/formats/files.ts";
import { recordMarkdown, strategyMarkdown } from "../../../lib/formats/markdown.ts";
import { sitemaps } from "../../../lib/formats/sitemap.ts";
import { createDigests, noteReads, observe } from "../../../lib/model/reads.ts";
import type { Content, Goal } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import { wordsOf } from "../../../lib/words/languages.ts";
import { copyUnpublished } from "../../fixtures/earlier-content.ts";
import { editFile } from "../../fixtures/edited-content.ts";
import { publishOn } from "../../fixtures/publish-on.ts";
import { contentIn } from "../formats/support.ts";

let folder: string;
let content: Content;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reads-"));
  await cp("content", folder, { recursive: true });
  content = await contentIn(folder);
});

afterAll(() => rm(folder, { recursive: true }));

const goal56 = (of: Content): Goal => {
  const found = of.byRoute("/goals/56");
  if (found?.kind !== "goal") throw new Error("The content lacks goal 56.");
  return found;
};

/** What some work reads of the observed content. */
async function readsOf(work: (observed: Content) => unknown): Promise<readonly string[]> {
  return (await noteReads(async () => work(observe(content)))).reads;
}

describe("What is read of an observed content", () => {
  it("is noted by field, and of related records only what is read of them", async () => {
    expect(await readsOf((observed) => goal56(observed).title)).toEqual([
      "/goals/56 kind",
      "/goals/56 title",
      "at /goals/56",
    ]);
    expect(
      await readsOf((observed) =>
        observed.of("strategy").map(({ goals }) => goals.map(({ number }) => number)),
      ),
    ).toEqual(["/goals/56 number", "/goals/57 number", "/strategies/17 goals", "of strategy"]);
  });

  it("is noted of every work by itself, also after it has waited", async () => {
    const read = (route: string) => async (observed: Content) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const found = observed.byRoute(route);
      return found?.kind === "goal" && found.description;
    };
    const [one, other] = await Promise.all([readsOf(read("/goals/56")), readsOf(read("/goals/57"))]);
    expect(one).toEqual(["/goals/56 description", "/goals/56 kind", "at /goals/56"]);
    expect(other).toEqual(["/goals/57 description", "/goals/57 kind", "at /goals/57"]);
  });

  it("is nothing where nobody asks for it", () => {
    expect(goal56(observe(content)).title).toBe(goal56(content).title);
  });

  it("says what the content says: its records are equal to each other, and have the same fields", async () => {
    const observed = observe(content);
    const goal = goal56(observed);
    expect(observed.of("goal")[0]).toBe(goal);
    expect(goal.strategy.goals[0]).toBe(goal);
    expect(observed.neighboursOf(goal).next).toBe(observed.of("goal")[1]);
    expect(Object.keys(goal)).toEqual(Object.keys(goal56(content)));
    expect({ ...goal }.title).toBe(goal.title);
    expect("withdrawn" in goal).toBe(false);
    expect(recordMarkdown(observed, goal, english)).toBe(recordMarkdown(content, goal56(content), english));
    expect(strategyMarkdown(observed, english)).toBe(strategyMarkdown(content, english));
  });
});

describe("The digest of what is read", () => {
  /** The reads whose digests a change of a file changes. */
  async function changedBy(file: string, change: (text: string) => string, reads: readonly string[]) {
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    await writeFile(path, change(text));
    const [before, after] = [createDigests(content), createDigests(await contentIn(folder))];
    await writeFile(path, text);
    return reads.filter((read) => before(read) !== after(read));
  }

  const reads = ["Body", "paragraphs", "title", "text", "strategy", "number"].map(
    (name) => `/goals/56 ${name}`,
  );

  it("is the same as long as what is read says the same", async () => {
    expect(await changedBy("goals/56.mdx", (text) => text, [...reads, "site", "all", "of goal"])).toEqual([]);
    const retitled = (text: string) => text.replace(/^title: .*$/mu, "title: Another");
    expect(await changedBy("goals/56.mdx", retitled, [...reads, "all", "of goal", "next /goals/57"])).toEqual(
      ["/goals/56 title"],
    );
  });

  it("changes with the text, and so does that of the component which is made of it", async () => {
    const reworded = (text: string) => text.replace("We will", "Here we will");
    expect(await changedBy("goals/56.mdx", reworded, reads)).toEqual([
      "/goals/56 Body",
      "/goals/56 paragraphs",
      "/goals/56 text",
    ]);
  });

  it("changes with a translation for what is made of it, a version too, and not for the original’s versions", async () => {
    const readsIn = async (language: string, address: string) => {
      const there = observe(content).inLanguage(language);
      const make = listTextFiles(there, wordsOf(there.language)).get(address);
      return (await noteReads(async () => make?.())).reads;
    };
    const isChanged = async (change: (text: string) => string) => {
      const made = await Promise.all(
        ["/goals/56/data.md", "/goals/56/2026-11-22/data.md"].flatMap((address) =>
          ["ja", "en"].map(async (language) => {
            const changed = await changedBy("goals/56.ja.mdx", change, await readsIn(language, address));
            return changed.length > 0;
          }),
        ),
      );
      return made;
    };
    const none = [false, false, false, false];
    expect(await isChanged((text) => text)).toEqual(none);
    // The version is shown in the translation that was published, whatever is written since.
    for (const change of [
      (text: string) => text.replace("世界の大学", "各国の大学"),
      (text: string) => text.replace("provisional", "official"),
    ])
      expect(await isChanged(change)).toEqual([true, ...none.slice(1)]);
  });

  it("changes with a translation that is published for the version that it was made from, and for no version of a translation", async () => {
    const root = await mkdtemp(join(tmpdir(), "translated-"));
    onTestFinished(() => rm(root, { recursive: true }));
    await copyUnpublished(root);
    await publishOn(root, "2026-11-22");
    for (const name of ["site.ja.yaml", "goals/56.ja.mdx", "strategies/17.ja.mdx"])
      await cp(join("content", name), join(root, name));
    await publishOn(root, "2026-11-24");
    const before = await contentIn(root);
    const addresses = ["/goals/56/2026-11-22", "/goals/56/2026-11-24", "/goals/57/2026-11-22"];
    const readsAt = async (address: string) => {
      const make = listTextFiles(observe(before).inLanguage("ja"), wordsOf("ja")).get(`${address}/data.md`);
      return (await noteReads(async () => make?.())).reads;
    };
    const reads = await Promise.all(addresses.map(readsAt));
    const isChanged = async () => {
      const [old, young] = [createDigests(before), createDigests(await contentIn(root))];
      return reads.map((each) => each.some((read) => old(read) !== young(read)));
    };
    await editFile(join(root, "goals/56.ja.mdx"), "世界の大学", "各国の大学");
    expect(await isChanged()).toEqual([false, false, false]);
    await publishOn(root, "2026-11-25");
    expect(await isChanged()).toEqual([true, false, false]);
    // What another version belonged to is named in its newest translation.
    await editFile(join(root, "strategies/17.ja.mdx"), "title: ", "title: 見本の");
    await publishOn(root, "2026-11-26");
    expect(await isChanged()).toEqual([true, false, true]);
  });

  it("changes for a list when a record comes or goes, and for an address that gets one", async () => {
    const withdrawn = (text: string) =>
      text.replace(/^strategy: 17$/mu, "strategy: 17\nwithdrawn:\n  date: 2026-11-20\n  reason: Sample.");
    const lists = [
      "all",
      "of goal",
      "of vision",
      "withdrawn",
      "next /goals/57",
      "/strategies/17 goals",
      "at /goals/56",
    ];
    expect(await changedBy("goals/56.mdx", withdrawn, lists)).toEqual([
      ...["all", "of goal", "withdrawn", "next /goals/57", "/strategies/17 goals"],
    ]);
    const moved = (text: string) =>
      text.replace(/^strategy: 17$/mu, "strategy: 17\nredirect_from: [/goals/90]");
    expect(await changedBy("goals/57.mdx", moved, [...lists, "moved", "at /goals/90"])).toEqual([
      "moved",
      "at /goals/90",
    ]);
  });
});

describe("A file of which the text changes with the content", () => {
  /** Changes of one file each, from a word to a record that goes. */
  const changes: readonly (readonly [string, string, (text: string) => string])[] = [
    ["a word", "goals/57.mdx", (text) => text.replace("We will", "Here we will")],
    ["a title", "goals/57.mdx", (text) => text.replace(/^title: .*$/mu, "title: Another")],
    ["a theme", "visions/1.mdx", (text) => text.replace(/^theme: .*$/mu, "theme: Learning")],
    [
      "the title of a strategy",
      "strategies/17.mdx",
      (text) => text.replace(/^title: .*$/mu, "title: Another"),
    ],
    [
      "the visions of a strategy",
      "strategies/17.mdx",
      (text) => text.replace(/^visions:.*$/mu, "visions: [1, 2]"),
    ],
    ["a word of the document", "document.mdx", (text) => text.replace("was created", "was made")],
    ["a page", "pages/about.mdx", (text) => text.replace(/^title: .*$/mu, "title: Another")],
    [
      "the site",
      "site.yaml",
      (text) => text.replace(/^title: .*$/mu, "title: Plan").replace("Asia/Tokyo", "Pacific/Kiritimati"),
    ],
    [
      "a note of a change",
      "goals/56.mdx",
      (text) =>
        text.replace("strategy: 17\n", "strategy: 17\nchanges:\n  - date: 2026-11-24\n    note: Amended.\n"),
    ],
    [
      "a record that goes",
      "goals/56.mdx",
      (text) =>
        text.replace("strategy: 17\n", "strategy: 17\nwithdrawn:\n  date: 2026-11-24\n  reason: Sample.\n"),
    ],
  ];

  /** The text of every file, in several sitemaps as well, and what was read to make each. */
  async function makeFiles(of: Content) {
    const observed = observe(of);
    const files = [...listTextFiles(observed, english), ...sitemaps(observed, 5)];
    const made = files.map(
      async ([address, make]) => [address, await noteReads(async () => make())] as const,
    );
    return new Map(await Promise.all(made));
  }

  it.each(changes)("has read what has changed: %s", async (_, file, change) => {
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    expect(change(text), "something is changed").not.toBe(text);
    await writeFile(path, change(text));
    const changed = await contentIn(folder).finally(() => writeFile(path, text));
    const [before, after] = [await makeFiles(content), await makeFiles(changed)];
    const [digestBefore, digestAfter] = [createDigests(content), createDigests(changed)];
    let differing = 0;
    for (const [address, { result, reads }] of before) {
      const other = after.get(address);
      if (!other || other.result === result) continue;
      differing += 1;
      expect(
        reads.some((read) => digestBefore(read) !== digestAfter(read)),
        address,
      ).toBe(true);
    }
    expect(differing).toBeGreaterThan(0);
  });
});

describe("What is made of a version", () => {
  /** The content as it is after each publication: the first, one of goal 56, one of goal 57, and one of goal 56 again. */
  let after: { first: Content; goal56: Content; goal57: Content; again: Content };

  beforeAll(async () => {
    const copy = await mkdtemp(join(tmpdir(), "reads-"));
    await copyUnpublished(copy);
    const publish = async (day: string, number?: number) => {
      if (number !== undefined) await editFile(join(copy, `goals/${number}.mdx`), "will", "certainly will");
      await publishOn(copy, day);
      return contentIn(copy);
    };
    after = {
      first: await publish("2026-11-22"),
      goal56: await publish("2026-11-23", 56),
      goal57: await publish("2026-11-24", 57),
      again: await publish("2026-11-25", 56),
    };
    await rm(copy, { recursive: true });
  }, 60_000);

  /** A page, and what was read to make it. */
  const renderPage = (of: Content, render: (observed: Content) => ReactElement) =>
    noteReads(async () => renderToStaticMarkup(render(observe(of))));

  const versionPage = (route: string) => (observed: Content) => {
    const record = observed.byRoute(route);
    if (record?.kind !== "goal") throw new Error(`There is no version at ${route}.`);
    return createElement(VersionPage, { content: observed, record, words: english });
  };
  const versionsPage = (of: string) => (observed: Content) => {
    const record = observed.versionsOf(of)[0]?.read();
    if (record?.kind !== "goal") throw new Error(`There is no version of ${of}.`);
    return createElement(VersionsPage, { content: observed, record, words: english });
  };
  const wholePage = (route: string) => (observed: Content) => {
    const document = observed.byRoute(route);
    if (document?.kind !== "document") throw new Error(`There is no version at ${route}.`);
    return createElement(WholeVersionPage, { content: observed, document, words: english });
  };
  const changesPage = (observed: Content) =>
    createElement(ChangesPage, { content: observed, words: english });

  /** Whether a page of one content is made anew in another one; where it is not, it says the same in both. */
  async function isMadeAnew(from: Content, to: Content, render: (observed: Content) => ReactElement) {
    const { result, reads } = await renderPage(from, render);
    const [old, now] = [createDigests(from), createDigests(to)];
    const isAnew = reads.some((read) => old(read) !== now(read));
    if (!isAnew) expect((await renderPage(to, render)).result).toBe(result);
    return isAnew;
  }

  it("is made anew when a new version of its text appears, and not when one of another text does", async () => {
    for (const render of [versionPage("/goals/56/2026-11-22"), versionsPage("/goals/56")]) {
      expect(await isMadeAnew(after.first, after.goal56, render)).toBe(true);
      expect(await isMadeAnew(after.goal56, after.goal57, render)).toBe(false);
      expect(await isMadeAnew(after.goal57, after.again, render)).toBe(true);
    }
    const replaced = versionPage("/goals/56/2026-11-23");
    expect(await isMadeAnew(after.goal56, after.goal57, replaced)).toBe(false);
    expect(await isMadeAnew(after.goal56, after.again, replaced)).toBe(true);
  });

  it("is made anew for the publication after it where it is of the whole, and for every one where it is of all changes", async () => {
    const isMade = async (render: Parameters<typeof isMadeAnew>[2]) => [
      await isMadeAnew(after.first, after.goal56, render),
      await isMadeAnew(after.goal56, after.goal57, render),
      await isMadeAnew(after.goal57, after.again, render),
    ];
    expect(await isMade(wholePage("/document/2026-11-22"))).toEqual([true, false, false]);
    expect(await isMade(changesPage)).toEqual([true, true, true]);
  });

  it("is made anew whenever it would say something else, be it a form or the TimeMap", async () => {
    const versionForms = (of: Content) =>
      [...listTextFiles(observe(of), english)].filter(([address]) =>
        /^\/goals\/56\/(?:2026-11-22\/|timemap)/u.test(address),
      );
    const forms = versionForms(after.first);
    expect(forms.length).toBeGreaterThan(5);
    const [old, now] = [createDigests(after.first), createDigests(after.again)];
    const others = new Map(versionForms(after.again));
    const anew: string[] = [];
    for (const [address, make] of forms) {
      const { result, reads } = await noteReads(async () => make());
      if (reads.some((read) => old(read) !== now(read))) anew.push(address);
      else expect(await others.get(address)?.(), address).toBe(result);
    }
    // The TimeMap names the version that was added; the words of one that was published stay.
    expect(anew).toEqual(["/goals/56/timemap.wlnk"]);
  });

  it("says of which versions it is made", async () => {
    const { reads } = await noteReads(async () => observe(after.goal56).byRoute("/goals/56/2026-11-22"));
    expect(reads).toEqual([
      "kept /goals/56/2026-11-22",
      "kept /strategies/17/2026-11-22",
      ...[1, 2, 3, 4].map((number) => `kept /visions/${number}/2026-11-22`),
    ]);
  });

  it("is made anew when the record is changed and not published yet", async () => {
    const { versionsOf } = after.goal56;
    const changed: Content = {
      ...after.goal56,
      versionsOf: (of) => versionsOf(of).map((version) => ({ ...version, isNow: false })),
    };
    const { reads } = await noteReads(async () =>
      observe(after.goal56)
        .versionsOf("/goals/57")
        .map(({ isNow }) => isNow),
    );
    expect(reads).toEqual(["now /goals/57", "versions /goals/57"]);
    const [before, later] = [createDigests(after.goal56), createDigests(changed)];
    expect(reads.filter((read) => before(read) !== later(read))).toEqual(["now /goals/57"]);
  });
});
