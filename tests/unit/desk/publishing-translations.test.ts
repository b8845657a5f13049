/** Translations from a draft to what is online and back, by the pages of the desk. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { gitIn, somebody } from "../../fixtures/desk-publication.ts";
import { type PublishingDesk, shownWords, startPublishingDesk } from "./publishing-support.ts";
import { ask, askAs, fillIn } from "./support.ts";

const path = "goals/56.ja.mdx";
const address = "/edit/goals/56.ja";
const [before, after] = ["戦略的なパートナーシップ", "戦略的な協力関係"];
let desk: PublishingDesk;

beforeEach(async () => {
  desk = await startPublishingDesk(() => somebody);
});

describe("A draft of a translation", () => {
  it("waits under the name of its entry, with who saved it", async () => {
    await desk.save(address, before, after);
    const words = shownWords(await desk.get("/edit"));
    expect(words).toMatch(
      /Not yet online Goal 56, 日本語 changed 山田 花子, \d\d:\d\d edit Look and publish/u,
    );
    expect(await desk.get("/edit")).toContain(`<a class="live" href="${address}"`);
  });

  it("is reviewed by its words, without a version and without a note for readers", async () => {
    await desk.save(address, before, after);
    const html = await desk.get(`/edit/publish?entry=${path}`);
    expect(html).toMatch(/<del>パートナーシップ<\/del>.*<ins>協力関係<\/ins>|<ins>協力関係<\/ins>/su);
    const words = shownWords(html);
    expect(words).toContain("Publish Goal 56, 日本語");
    expect(words).toContain("No version is kept: versions are of the original.");
    expect(words).not.toContain("Note for readers");
  });
});

describe("The publication of a translation", () => {
  it("puts the file online as it is, and leads to its page in its language", async () => {
    await desk.save(address, before, after);
    const html = await desk.get(`/edit/publish?entry=${path}`);
    const { location = "" } = await ask(desk.port, "/edit/publish", fillIn(html));
    const progress = await desk.get(location);
    expect(shownWords(progress)).toContain("Online since");
    expect(progress).toContain('<a href="/ja/goals/56">Goal 56, 日本語</a>');
    expect(desk.committed(path)).toContain(after);
    expect(desk.read(path)).toBe(desk.committed(path));
    expect(gitIn(desk.root, "log", "-1", "--format=%s").trim()).toBe("Publish Goal 56, 日本語");
    // No version and no address comes of it.
    expect(gitIn(desk.root, "show", "--name-only", "--format=").trim()).toBe(`content/${path}`);
    expect(shownWords(await desk.get("/edit/log"))).toContain("published (Goal 56, 日本語)");
  });

  it("together with its original leaves it behind, which the first page says", async () => {
    await desk.save("/edit/goals/56", "We", "Well, we");
    await desk.save(address, before, after);
    expect(await desk.publish(["goals/56.mdx", path])).toContain("Online since");
    expect(shownWords(await desk.get("/edit"))).toContain("To translate: 1 Goal 56, 日本語");
    expect(shownWords(await desk.get("/edit/log"))).toContain("published (Goal 56; Goal 56, 日本語)");
  });

  it("can be planned, and withdrawn", async () => {
    await desk.save(address, before, after);
    const html = await desk.get(`/edit/publish?entry=${path}`);
    const day = new Date(Date.now() + 3 * 24 * 60 * 60_000).toISOString().slice(0, 10);
    const sent = fillIn(html);
    sent.set("when", "later");
    sent.set("time", `${day}T09:00`);
    const { location } = await ask(desk.port, "/edit/publish", sent);
    expect(location).toBe("/edit#planned");
    expect(shownWords(await desk.get("/edit"))).toMatch(
      /Planned .*, 09:00 Goal 56, 日本語 planned by 山田 花子/u,
    );
  });

  it("is taken back with one press", async () => {
    const first = desk.read(path);
    await desk.save(address, before, after);
    await desk.publish([path]);
    const html = await desk.get("/edit/history");
    expect(html).toContain("Put Goal 56, 日本語 back as it was before");
    const commit = gitIn(desk.root, "rev-parse", "HEAD").trim();
    const sent = new URLSearchParams({ commit, entry: path });
    const { location = "" } = await ask(desk.port, "/edit/take-back", sent);
    expect(shownWords(await desk.get(location))).toContain("Online since");
    expect([desk.committed(path), desk.read(path)]).toEqual([first, first]);
  });
});

describe("A publication", () => {
  it("is called in the language of who looks at it, and in the original’s in the repository", async () => {
    const inJapanese = async (page: string) =>
      shownWords(
        (await askAs(desk.port, page, { Host: `localhost:${desk.port}`, "Accept-Language": "ja" })).text,
      );
    await desk.save("/edit/goals/57", "We will raise", "We will soon raise");
    await desk.save(address, before, after);
    const entries = [path, "goals/57.mdx"];
    const query = new URLSearchParams(entries.map((entry) => ["entry", entry]));
    const sent = fillIn(await desk.get(`/edit/publish?${query}`));
    const { location = "" } = await ask(desk.port, "/edit/publish", sent);
    expect(await desk.get(location)).toContain(">Publish Goal 56, 日本語; Goal 57<");
    const title = "主要施策56（日本語）、主要施策57を公開";
    expect(await inJapanese(location)).toContain(title);
    expect(await inJapanese("/edit")).toContain(`前回の公開：${title}（`);

    const commit = gitIn(desk.root, "rev-parse", "HEAD").trim();
    const back = new URLSearchParams([["commit", commit], ...query]);
    await desk.get((await ask(desk.port, "/edit/take-back", back)).location ?? "");
    gitIn(desk.root, "commit", "--quiet", "--allow-empty", "--message", "By hand");
    expect(gitIn(desk.root, "log", "-3", "--format=%s").trim().split("\n")).toEqual([
      "By hand",
      "Put Goal 56, 日本語; Goal 57 back",
      "Publish Goal 56, 日本語; Goal 57",
    ]);
    const history = await inJapanese("/edit/history");
    expect(history).toContain("主要施策56（日本語）、主要施策57を元に戻す");
    expect(history).toContain(title);
    expect(history).not.toMatch(/Publish|Put /u);
  });
});

describe("A translation that is new", () => {
  it("is begun, written, reviewed as new and published", async () => {
    rmSync(join(desk.root, "content", path));
    await desk.publish([path]);
    const { location } = await ask(desk.port, "/edit/translate/goals/56?to=ja", new URLSearchParams());
    expect(location).toBe(address);
    const begun = shownWords(await desk.get("/edit"));
    expect(begun).toMatch(/Goal 56, 日本語 new 山田 花子, \d\d:\d\d/u);
    const filled = { title: "新しい表題", text: "新しい段落です。" };
    const sent = fillIn(await desk.get(address), filled);
    expect((await ask(desk.port, address, sent)).status).toBe(303);
    expect(shownWords(await desk.get(`/edit/publish?entry=${path}`))).toContain("It is new.");
    expect(await desk.publish([path])).toContain("Online since");
    expect(desk.committed(path)).toBe(
      "---\ntranslation: provisional\ntranslated_from: 2026-11-22\ntitle: 新しい表題\n---\n\n新しい段落です。\n",
    );
  });
});
