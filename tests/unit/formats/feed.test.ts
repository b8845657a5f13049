import { parseAtomFeed } from "feedsmith";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readContent } from "../../../lib/content.ts";
import { atomFeed } from "../../../lib/formats/feed.ts";
import { ledgerHead } from "../../../lib/ledger/lines.ts";
import { english } from "../../../lib/words/en.ts";
import { japanese } from "../../../lib/words/ja.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { keptVersions } from "../../fixtures/kept-versions.ts";

beforeEach(() => {
  vi.stubEnv("SITE_URL", "https://strategy.example.ac.jp");
});
afterEach(() => vi.unstubAllEnvs());

const unusual = `R&D AT&T; &lt; &amp;amp; "quoted" 'too' <b>not bold</b> ]]> </script> {x} 50 % $5 #1 a_b ~ 国際戦略「大学」 🎓`;
const changes = (...notes: readonly (readonly [string, string])[]) =>
  `changes:\n${notes.map(([date, note]) => `  - date: ${date}\n    note: ${JSON.stringify(note)}\n`).join("")}`;
const goal = (fields: string, title = "First goal") =>
  `---\ntitle: ${JSON.stringify(title)}\nstrategy: 17\n${fields}---\n\nSample text.\n`;
/** Versions of what goal 56 names. */
const named = {
  "strategies/17": { "2029-01-01.mdx": "---\ntitle: Sample strategy\nvisions: [1]\n---\n" },
  "visions/1": { "2029-01-01.mdx": "---\ntheme: Sample theme\ntitle: Sample vision\n---\n" },
};
const read = async (files: Readonly<Record<string, string>>) =>
  parseAtomFeed(atomFeed(await contentWith(files), english));
/** Its entries' titles and notes by their ids. */
const notesOf = ({ entries = [] }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(entries.map(({ id, content }) => [id, content?.value]));

describe("The feed", () => {
  it("has what the standard requires, of itself and of every entry", async () => {
    const { content } = await readContent("content");
    if (!content) throw new Error("The content has errors.");
    const feed = parseAtomFeed(atomFeed(content, english));
    expect(feed).toMatchObject({
      id: "tag:tohoku.ac.jp,2026-11-22:/feed.xml",
      title: { value: "Changes to the International Strategy of Tohoku University" },
      authors: [{ name: "Tohoku University" }],
      links: [
        {
          rel: "self",
          type: "application/atom+xml",
          href: "https://strategy.example.ac.jp/feed.xml",
        },
        { rel: "alternate", type: "text/html", href: "https://strategy.example.ac.jp/" },
      ],
    });
    expect(feed.entries?.length).toBeGreaterThan(0);
    for (const entry of feed.entries ?? []) {
      expect(entry.title?.value).toMatch(/\S/u);
      expect(entry.id).toMatch(/^tag:tohoku\.ac\.jp,2026-11-22:\/[a-z0-9/-]+$/u);
      expect(entry.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+09:00$/u);
    }
    expect(feed.updated).toBe(feed.entries?.[0]?.updated);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(feed.entries?.length);
  });

  it("has an entry for every note, newest first, that leads to the record", async () => {
    const feed = await read({
      "goals/56.mdx": goal(changes(["2030-04-01", "Amended."], ["2029-01-01", "Published."])),
      "goals/57.mdx": goal(
        `${changes(["2030-01-01", "Ended."])}withdrawn:\n  date: 2030-01-01\n  reason: Achieved.\n`,
        "Second goal",
      ),
    });
    expect(
      feed.entries?.map(({ title, updated, links }) => [title?.value, updated, links?.[0]?.href]),
    ).toEqual([
      ["Goal 56: First goal", "2030-04-01T00:00:00+09:00", "https://strategy.example.ac.jp/goals/56"],
      ["Goal 57: Second goal", "2030-01-01T00:00:00+09:00", "https://strategy.example.ac.jp/goals/57"],
      ["Goal 56: First goal", "2029-01-01T00:00:00+09:00", "https://strategy.example.ac.jp/goals/56"],
    ]);
  });

  it("has the newest hundred notes of many", async () => {
    const notes = Array.from({ length: 60 }, (_, index) => ["2030-04-01", `Note ${60 - index}.`] as const);
    const feed = await read({
      "goals/56.mdx": goal(changes(...notes)),
      "goals/57.mdx": goal(changes(...notes.map(([, note]) => ["2031-04-01", note] as const)), "Second goal"),
    });
    expect(feed.entries).toHaveLength(100);
    expect(feed.entries?.filter(({ title }) => title?.value === "Goal 57: Second goal")).toHaveLength(60);
    expect(feed.entries?.at(-1)?.content?.value).toBe("Note 21.");
  });

  it("keeps the ids of its entries when notes are added, on the same day too", async () => {
    const older = [
      ["2030-04-01", "One."],
      ["2029-01-01", "Published."],
    ] as const;
    const before = notesOf(await read({ "goals/56.mdx": goal(changes(...older)) }));
    const after = notesOf(
      await read({
        "goals/56.mdx": goal(changes(["2030-05-01", "Later."], ["2030-04-01", "Two."], ...older)),
      }),
    );
    expect(after).toMatchObject(before);
    expect(Object.keys(before)).toHaveLength(2);
    expect(Object.keys(after)).toHaveLength(4);
  });

  it("has the same ids wherever the site is published, and they are as they were", async () => {
    const files = {
      "goals/56.mdx": goal(changes(["2030-04-01", "Two."], ["2030-04-01", "One."])),
      "goals/57.mdx": goal(
        `${changes(["2030-01-01", "Ended."])}withdrawn:\n  date: 2030-01-01\n  reason: Achieved.\n`,
        "Second goal",
      ),
      "goals/58.mdx": goal(
        `${changes(["2029-03-01", "Continued."])}redirect_from: [/goals/99]\n`,
        "Third goal",
      ),
      "pages/about.mdx": `---\ntitle: About\n${changes(["2029-02-01", "Written."])}---\n\nSample.\n`,
    };
    for (const url of ["https://strategy.example.ac.jp", "http://localhost:4131", undefined]) {
      vi.stubEnv("SITE_URL", url);
      const feed = await read(files);
      expect([url, feed.id]).toEqual([url, "tag:example.org,2026-01-01:/feed.xml"]);
      expect(feed.entries?.map(({ id }) => id)).toEqual([
        "tag:example.org,2026-01-01:/goals/56/changes/2030-04-01/2",
        "tag:example.org,2026-01-01:/goals/56/changes/2030-04-01/1",
        "tag:example.org,2026-01-01:/goals/57/changes/2030-01-01/1",
        "tag:example.org,2026-01-01:/goals/58/changes/2029-03-01/1",
        "tag:example.org,2026-01-01:/about/changes/2029-02-01/1",
      ]);
    }
  });

  it("keeps every character of titles and notes", async () => {
    const feed = await read({ "goals/56.mdx": goal(changes(["2030-04-01", unusual]), unusual) });
    expect(feed.entries?.[0]?.title?.value).toBe(`Goal 56: ${unusual}`);
    expect(Object.values(notesOf(feed))).toEqual([unusual]);
  });

  it("is a feed without entries where there are no notes, of the newest day that is known", async () => {
    const ledger = `${ledgerHead}\n2030-01-01 /goals/56\n2030-03-01 /about\n`;
    expect(await read({ "addresses.txt": ledger })).toMatchObject({
      id: "tag:example.org,2026-01-01:/feed.xml",
      updated: "2030-03-01T00:00:00+09:00",
    });
    const undated = await read({});
    expect(undated.updated).toBe("2018-10-01T00:00:00+09:00");
    expect(undated.entries ?? []).toEqual([]);
  });

  it("leads from a note to the version that it is about, under the name that it has without versions", async () => {
    const versions = keptVersions({
      ...named,
      "goals/56": {
        "2029-01-01.mdx": goal(""),
        "2030-04-02.mdx": goal("", "Amended goal"),
        "2031-01-01.mdx": goal("", "Goal amended again"),
      },
    });
    const notes = goal(
      changes(["2031-02-01", "Three."], ["2030-04-01", "Two."], ["2029-01-01", "One."]),
      "Goal amended again",
    );
    const leads = async (files: Readonly<Record<string, string>>) =>
      (await read(files)).entries?.map(({ id, links }) => [id, links?.[0]?.href]);
    const site = "https://strategy.example.ac.jp";
    const name = "tag:example.org,2026-01-01:/goals/56/changes";
    expect(await leads({ ...versions, "goals/56.mdx": notes })).toEqual([
      [`${name}/2031-02-01/1`, `${site}/goals/56/2031-01-01`],
      [`${name}/2030-04-01/1`, `${site}/goals/56/2030-04-02`],
      [`${name}/2029-01-01/1`, `${site}/goals/56/2029-01-01`],
    ]);
    expect((await leads({ "goals/56.mdx": notes }))?.map(([id]) => id)).toEqual([
      `${name}/2031-02-01/1`,
      `${name}/2030-04-01/1`,
      `${name}/2029-01-01/1`,
    ]);
  });

  it("says with a note what the version changed that it is about, with whole addresses", async () => {
    const text = (words: string) =>
      `${goal("").replace("Sample text.\n", "")}First of all.\n\n${words} of [vision 1](/visions/1).\n`;
    const versions = keptVersions({
      ...named,
      "goals/56": {
        "2029-01-01.mdx": text("Sample words"),
        "2030-04-01.mdx": text("Amended words"),
      },
    });
    const notes = changes(["2030-04-01", "R&D is amended."], ["2029-01-01", "Published."]);
    const now = text("Amended words").replace("strategy: 17\n", `strategy: 17\n${notes}`);
    const feed = await read({ ...versions, "goals/56.mdx": now });
    expect(feed.entries?.map(({ content }) => [content?.type, content?.value])).toEqual([
      [
        "html",
        '<p>R&#x26;D is amended.</p><p><del>Sample</del><ins>Amended</ins> words of <a href="https://strategy.example.ac.jp/visions/1">vision 1</a>.</p>',
      ],
      ["text", "Published."],
    ]);
  });

  it("names what moved as a whole, as the pages do", async () => {
    const text = (...paragraphs: readonly string[]) =>
      `${goal("").replace("Sample text.\n", "")}${paragraphs.join("\n\n")}\n`;
    const [one, two, three] = [
      "First sample of all.",
      "Second words of it.",
      "Third and last thing.",
    ] as const;
    const versions = keptVersions({
      ...named,
      "goals/56": { "2029-01-01.mdx": text(one, two, three), "2030-04-01.mdx": text(two, three, one) },
    });
    const notes = "changes:\n  - date: 2030-04-01\n    note: Moved.\nparagraphs: [p2, p3, p1]\n";
    const now = text(two, three, one).replace("strategy: 17\n", `strategy: 17\n${notes}`);
    const feed = await read({ ...versions, "goals/56.mdx": now });
    expect(feed.entries?.[0]?.content?.value).toBe(
      `<p>Moved.</p><p><small>Moved away (1)</small></p><p>${one}</p><p><small>Moved here (1)</small></p><p>${one}</p>`,
    );
  });

  it("in another language names what was added, taken away or moved in that language, and leads to its pages", async () => {
    const text = (...paragraphs: readonly string[]) =>
      `${goal("").replace("Sample text.\n", "")}${paragraphs.join("\n\n")}\n`;
    const moved = "First sample of all, which leads to [vision 1](/visions/1).";
    const [two, three, gone, added] = [
      "Second words of it.",
      "Third and last thing.",
      "An end that nobody needs any more.",
      "Something else altogether.",
    ] as const;
    const versions = keptVersions({
      ...named,
      "goals/56": {
        "2029-01-01.mdx": text(moved, two, three, gone),
        "2030-04-01.mdx": text(two, three, moved, added),
      },
    });
    const notes =
      "changes:\n  - date: 2030-04-01\n    note: Amended.\nparagraphs: [p2, p3, p1, p5]\nwithdrawn_paragraphs: [p4]\n";
    const content = await contentWith({
      ...versions,
      "goals/56.mdx": text(two, three, moved, added).replace("strategy: 17\n", `strategy: 17\n${notes}`),
      "site.ja.yaml":
        "translation: provisional\ntitle: 見本のサイト\npublisher: 見本の大学\nsource:\n  title: 見本の出典\n  section: 見本の節\n",
    });
    const xml = atomFeed(content.inLanguage("ja"), japanese);
    const [entry] = parseAtomFeed(xml).entries ?? [];
    expect(entry?.title?.value).toBe("主要施策56：First goal（英語の原文）");
    expect(xml).toContain('<content type="html" xml:lang="en">');
    const link = '<a href="https://strategy.example.ac.jp/ja/visions/1">vision 1</a>';
    const label = (name: string) => `<p><small lang="ja">${name}</small></p>`;
    expect(entry?.content?.value).toBe(
      [
        "<p>Amended.</p>",
        `${label("他の位置へ移動（1）")}<p>First sample of all, which leads to ${link}.</p>`,
        `${label("削除")}<p><del>${gone}</del></p>`,
        `${label("ここへ移動（1）")}<p>First sample of all, which leads to ${link}.</p>`,
        `${label("追加")}<p><ins>${added}</ins></p>`,
      ].join(""),
    );
  });

  it("has the same bytes for the same content", async () => {
    const files = { "goals/56.mdx": goal(changes(["2030-04-01", unusual])) };
    expect(atomFeed(await contentWith(files), english)).toBe(atomFeed(await contentWith(files), english));
  });
});
