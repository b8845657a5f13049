/** From a draft to what is online and back, by the pages of the desk. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Person } from "../../../desk/person.ts";
import { dayIn } from "../../../lib/model/dates.ts";
import { gitIn, somebody } from "../../fixtures/desk-publication.ts";
import { type PublishingDesk, shownWords, startPublishingDesk } from "./publishing-support.ts";
import { ask, fillIn } from "./support.ts";

let root: string;
let person: Person;
let port: number;
let desk: PublishingDesk;

beforeEach(async () => {
  person = somebody;
  desk = await startPublishingDesk(() => person);
  ({ root, port } = desk);
});

const today = () => dayIn("Asia/Tokyo", new Date());
const file = (path: string) => join(root, "content", path);
const read = (path: string) => desk.read(path);
const edit = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from);
  writeFileSync(file(path), read(path).replace(from, to));
};
const get = (path: string) => desk.get(path);
const save = (address: string, from: string, to: string) => desk.save(address, from, to);
const publish = (paths: readonly string[], filled?: Record<string, string>) => desk.publish(paths, filled);
const committed = (path: string) => desk.committed(path);

describe("The first page", () => {
  it("says that everything is online, and then what isn't, and who saved it", async () => {
    expect(await get("/edit")).toContain("Everything that is written here is online.");
    await save("/edit/goals/57", "We will raise", "We will soon raise");
    const words = shownWords(await get("/edit"));
    expect(words).toMatch(/Not yet online Goal 57 changed 山田 花子, \d\d:\d\d edit Look and publish/u);
  });

  it("doesn't choose what has something to correct", async () => {
    edit("goals/57.mdx", "strategy: 17", "strategy: 71");
    edit("goals/56.mdx", "strategy: 17", "# A note of the office\nstrategy: 17");
    const html = await get("/edit");
    expect(html).toMatch(/<input type="checkbox" name="entry" checked="" value="goals\/56.mdx"\/>/u);
    expect(html).toMatch(/<input type="checkbox" name="entry" value="goals\/57.mdx"\/>/u);
  });
});

describe("A review", () => {
  it("shows the difference by words, and what the publication does outside", async () => {
    await save("/edit/goals/57", "We will raise", "We will soon raise");
    const html = await get("/edit/publish?entry=goals/57.mdx");
    expect(html).toContain("<ins>soon </ins>");
    // Anything else that was published today is counted.
    const version = new RegExp(
      String.raw`A version is kept for good at /goals/57/${today()}(?:-\d+)? \.`,
      "u",
    );
    expect(shownWords(html)).toMatch(version);
    expect(shownWords(html)).toContain("With a note for readers, the feed tells of it.");
  });

  it("names the addresses that a new record adds", async () => {
    writeFileSync(file("goals/58.mdx"), "---\ntitle: A new goal\nstrategy: 17\n---\n\nIts text.\n");
    const words = shownWords(await get("/edit/publish?entry=goals/58.mdx"));
    expect(words).toContain("It is new.");
    expect(words).toMatch(/\d+ addresses are there for good from then on: \/goals\/58, /u);
  });

  it("lets nothing be published while the check finds errors in what is chosen, and only then", async () => {
    edit("goals/57.mdx", "strategy: 17", "strategy: 71");
    edit("goals/56.mdx", "strategy: 17", "# A note of the office\nstrategy: 17");
    const broken = shownWords(await get("/edit/publish?entry=goals/57.mdx&entry=goals/56.mdx"));
    expect(broken).toContain("Nothing can be published before that is corrected");
    expect(broken).not.toMatch(/Publish$/u);
    expect(await publish(["goals/56.mdx"])).toContain("Online since");
    expect(committed("goals/56.mdx")).toContain("# A note of the office");
    expect(committed("goals/57.mdx")).toContain("strategy: 17");
  });

  it("refuses what was saved again since it was shown, and shows it again", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    const html = await get("/edit/publish?entry=goals/57.mdx");
    edit("goals/57.mdx", "soon raise", "very soon raise");
    const { status, text } = await ask(port, "/edit/publish", fillIn(html));
    expect(status).toBe(409);
    expect(shownWords(text)).toContain("Goal 57 has been saved again since you looked.");
    expect(text).toContain("<ins>very soon </ins>");
  });

  it("is for everybody, and publishing for those who may", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    const html = await get("/edit/publish?entry=goals/57.mdx");
    person = { ...somebody, mayPublish: false };
    expect(shownWords(await get("/edit/publish?entry=goals/57.mdx"))).toMatch(
      /You may write, but not publish/u,
    );
    const before = gitIn(root, "rev-parse", "HEAD");
    expect((await ask(port, "/edit/publish", fillIn(html))).status).toBe(403);
    const back = new URLSearchParams({ commit: before.trim(), entry: "goals/57.mdx" });
    expect((await ask(port, "/edit/take-back", back)).status).toBe(403);
    expect(gitIn(root, "rev-parse", "HEAD")).toBe(before);
  });
});

describe("A publication", () => {
  it("says each step, and then since when it is online, with the note for readers in the file", async () => {
    await save("/edit/goals/57", "We will raise", "We will soon raise");
    const words = await publish(["goals/57.mdx"], { "note goals/57.mdx": "It says\nwhen." });
    expect(words).toMatch(/1 of 6: .*2 of 6: .*6 of 6: .*Online since \d\d:\d\d\. Goal 57/u);
    const noted = `changes:\n  - date: ${today()}\n    note: It says when.\n`;
    expect(committed("goals/57.mdx")).toContain(noted);
    expect(read("goals/57.mdx")).toBe(committed("goals/57.mdx"));
    expect(await get("/edit")).toContain("Everything that is written here is online.");
    expect(shownWords(await get("/edit/log"))).toContain("山田 花子: published (Goal 57)");
  });

  it("that fails says what to do in words, and that nothing was changed", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    const html = await get("/edit/publish?entry=goals/57.mdx");
    gitIn(root, "commit", "--quiet", "--allow-empty", "--message", "Something else");
    const { location = "" } = await ask(port, "/edit/publish", fillIn(html));
    const words = shownWords(await get(location));
    expect(words).toContain("Nothing was published. The site, the drafts and git are as they were.");
    expect(words).toContain("look again and publish then");
  });

  it.each(["goals/../../.gitignore", "addresses.txt", "history/goals/57/2026-11-22.mdx", "README.md"])(
    "isn’t one of %s",
    async (path) => {
      const sent = new URLSearchParams({ entry: path, [`version ${path}`]: "", base: "x" });
      const { status, location } = await ask(port, "/edit/publish", sent);
      expect([status, location]).toEqual([303, "/edit"]);
    },
  );
});

describe("A picture that is new in the folder of public files", () => {
  const show = (address: string) =>
    save("/edit/goals/57", "global university.", `global university.\n\n![The campus](${address})`);
  const put = (name: string, bytes = `the picture ${name}`) => {
    mkdirSync(join(root, "public"), { recursive: true });
    writeFileSync(join(root, "public", name), bytes);
  };
  const online = () => readFileSync(join(root, "../online-files"), "utf8");
  const filesIn = (commit: string) =>
    gitIn(root, "ls-tree", "-r", "--name-only", commit, "public").trim().split("\n");
  beforeEach(() => {
    // The check reads the folder of the project, where the drafts’ own are.
    vi.stubEnv("PUBLIC_DIR", join(root, "public"));
    put("older.png");
    gitIn(root, "add", "--all");
    gitIn(root, "commit", "--quiet", "--message", "A picture");
  });

  it("goes online with the entry that shows it, and into git, and others don’t", async () => {
    put("campus.png");
    put("campus.png.webp");
    put("another.png");
    await show("/campus.png");
    const review = shownWords(await get("/edit/publish?entry=goals/57.mdx"));
    expect(review).toContain("With the picture campus.png , which is not online yet.");
    expect(review).not.toContain("another.png");
    expect(await publish(["goals/57.mdx"])).toContain("Online since");
    expect(online()).toBe("campus.png older.png");
    expect(filesIn("HEAD")).toEqual(["public/campus.png", "public/older.png"]);
    expect(gitIn(root, "show", "HEAD:public/campus.png")).toBe("the picture campus.png");
    const left = "?? public/another.png\n?? public/campus.png.webp\n";
    expect(gitIn(root, "status", "--porcelain")).toBe(left);
  });

  it("stays where it is when another entry is published", async () => {
    put("campus.png");
    await show("/campus.png");
    await save("/edit/goals/56", "We", "Well, we");
    expect(shownWords(await get("/edit/publish?entry=goals/56.mdx"))).not.toContain("campus.png");
    expect(await publish(["goals/56.mdx"])).toContain("Online since");
    expect(online()).toBe("older.png");
    expect(filesIn("HEAD")).toEqual(["public/older.png"]);
  });

  it("that git is told to ignore goes online all the same", async () => {
    writeFileSync(join(root, ".gitignore"), ".desk/\npublic/\n");
    put("campus.png");
    await show("/campus.png");
    expect(await publish(["goals/57.mdx"])).toContain("Online since");
    expect(filesIn("HEAD")).toEqual(["public/campus.png", "public/older.png"]);
  });

  it("that is a link is not followed: the check says that it can’t be published", async () => {
    writeFileSync(join(root, "secret"), "secret");
    symlinkSync(join(root, "secret"), join(root, "public/campus.png"));
    await show("/campus.png");
    const words = shownWords(await get("/edit/publish?entry=goals/57.mdx"));
    expect(words).toContain("There is no file “public/campus.png”.");
  });
});

describe("What was published", () => {
  it("is taken back with one press, as a new version; drafts and notes stay", async () => {
    const first = read("goals/57.mdx");
    await save("/edit/goals/57", "We will raise", "We will soon raise");
    await publish(["goals/57.mdx"], { "note goals/57.mdx": "It says when." });
    edit("goals/56.mdx", "strategy: 17", "# A draft\nstrategy: 17");
    const html = await get("/edit/history");
    expect(html).toContain("<ins>soon </ins>");
    const commit = /name="commit" value="([\da-f]+)"/u.exec(html)?.[1] ?? "";
    const sent = new URLSearchParams({ commit, entry: "goals/57.mdx" });
    const { location = "" } = await ask(port, "/edit/take-back", sent);
    expect(shownWords(await get(location))).toContain("Online since");
    const bodyOf = (text: string) => text.slice(text.lastIndexOf("\n---\n"));
    expect(bodyOf(committed("goals/57.mdx"))).toBe(bodyOf(first));
    expect(committed("goals/57.mdx")).toContain("note: It says when.");
    expect(read("goals/57.mdx")).toBe(committed("goals/57.mdx"));
    expect(read("goals/56.mdx")).toContain("# A draft");
    const kept = gitIn(root, "ls-files", `content/history/goals/57/${today()}*`).trim().split("\n");
    expect(kept.filter((file) => !file.endsWith(".ja.mdx"))).toHaveLength(2);
  });

  it("is taken back where a paragraph came: its address stays, and says that the paragraph is gone", async () => {
    await save("/edit/goals/57", "global university.", "global university.\n\nA second paragraph.");
    await save("/edit/goals/56", "We", "Well, we");
    await publish(["goals/57.mdx", "goals/56.mdx"]);
    const html = await get("/edit/history");
    expect(html).toContain("Put all of this back as it was before");
    const commit = gitIn(root, "rev-parse", "HEAD").trim();
    const sent = new URLSearchParams([
      ["commit", commit],
      ["entry", "goals/57.mdx"],
      ["entry", "goals/56.mdx"],
    ]);
    const { location = "" } = await ask(port, "/edit/take-back", sent);
    expect(shownWords(await get(location))).toContain("Online since");
    expect(committed("goals/57.mdx")).not.toContain("A second paragraph.");
    expect(committed("goals/57.mdx")).toMatch(/^withdrawn_paragraphs:\n +- p2$/mu);
    expect(committed("goals/56.mdx")).not.toContain("Well, we");
  });

  it("is not taken back over a draft: that stays, and isn’t online", async () => {
    await save("/edit/goals/57", "We will raise", "We will soon raise");
    await publish(["goals/57.mdx"]);
    await save("/edit/goals/57", "soon raise", "very soon raise");
    const commit = gitIn(root, "rev-parse", "HEAD").trim();
    const sent = new URLSearchParams({ commit, entry: "goals/57.mdx" });
    const { location = "" } = await ask(port, "/edit/take-back", sent);
    expect(shownWords(await get(location))).toContain("Online since");
    expect(committed("goals/57.mdx")).toContain("We will raise");
    expect(read("goals/57.mdx")).toContain("We will very soon raise");
  });

  it.each(["HEAD", "--all", "0".repeat(40), ""])("is not what “%s” names", async (commit) => {
    const sent = new URLSearchParams({ commit, entry: "goals/57.mdx" });
    const { status, text } = await ask(port, "/edit/take-back", sent);
    expect([status, shownWords(text)]).toEqual([
      409,
      expect.stringContaining("There is no such publication."),
    ]);
  });
});
