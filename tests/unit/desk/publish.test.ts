/** What `npm run content:publish` keeps, and when it keeps nothing. */
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { type PublishOutcome, publishContent } from "../../../desk/publish.ts";
import { checkContent, readContent } from "../../../lib/content.ts";
import { listEntries } from "../../../lib/ledger/lines.ts";
import { dayIn } from "../../../lib/model/dates.ts";
import { digestOf } from "../../../lib/reading/history.ts";
import { printed, siteInJapanese } from "../../fixtures/content-folder.ts";
import { copyContent, copyUnpublished } from "../../fixtures/earlier-content.ts";
import { editFile } from "../../fixtures/edited-content.ts";

let content: string;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), "publish-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  content = join(root, "content");
  await copyUnpublished(content);
});

const path = (name: string) => join(content, name);
const read = (name: string) => readFile(path(name), "utf8");
const edit = (name: string, from: string, to: string) => editFile(path(name), from, to);
const publish = (day: string) => publishContent(content, () => day);
const goal = (fields: string, text = "Sample text.") => `---\n${fields}\n---\n\n${text}\n`;

/** The kept versions, sorted by path. */
async function listKept(): Promise<readonly string[]> {
  if (!existsSync(path("history"))) return [];
  const found = await readdir(path("history"), { recursive: true });
  return found.filter((name) => name.endsWith(".mdx")).toSorted();
}

/** The versions that a publication has added. */
async function addedBy(work: () => Promise<PublishOutcome>): Promise<readonly string[]> {
  const before = await listKept();
  const { diagnostics, publication, problem } = await work();
  if (!publication || problem !== undefined) throw new Error(problem ?? printed(diagnostics).join("\n"));
  const added = (await listKept()).filter((name) => !before.includes(name));
  expect(added).toEqual(publication.versions.map((each) => each.path.replace("history/", "")).toSorted());
  return added;
}

const texts = ["document.mdx", "goals/56.mdx", "goals/57.mdx", "strategies/17.mdx"];

describe("The first publication", () => {
  it("keeps every record and the document, byte for byte, and no page about the site", async () => {
    const added = await addedBy(() => publish("2026-11-22"));
    const records = (await readdir(content, { recursive: true })).filter(
      (name) => name.endsWith(".mdx") && !/^(?:history|pages)\//u.test(name),
    );
    expect(records).toEqual(expect.arrayContaining(texts));
    expect(added).toEqual(records.map((name) => name.replace(".mdx", "/2026-11-22.mdx")).toSorted());
    for (const name of records)
      expect(await readFile(path(`history/${name.replace(".mdx", "")}/2026-11-22.mdx`))).toEqual(
        await readFile(path(name)),
      );
    expect(await checkContent(content)).toEqual([]);
  });

  it("has the days on which the list of addresses says that the words were published", async () => {
    await copyContent(content, "2026-11-23");
    // Words that nobody has published are published now.
    await edit("goals/57.mdx", "We will", "Here we will");
    const added = await addedBy(() => publish("2026-11-25"));
    expect(added).toContain("goals/56/2026-11-22.mdx");
    expect(added).toContain("document/2026-11-22.mdx");
    expect(added.filter((name) => !name.endsWith("2026-11-22.mdx"))).toEqual(["goals/57/2026-11-25.mdx"]);
  });

  it("writes a line with the digest of each version, and of each address one", async () => {
    await publish("2026-11-22");
    const entries = listEntries(await read("addresses.txt"));
    const digest = digestOf(await readFile(path("goals/56.mdx")));
    expect(entries).toContainEqual(
      expect.objectContaining({ date: "2026-11-22", address: "/goals/56/2026-11-22", words: digest }),
    );
    const addresses = entries.map(({ address }) => address);
    expect(addresses).toContain("/changes");
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe("The bytes of a version", () => {
  it.each([
    ["line breaks of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["no line break at the end", (text: string) => text.trimEnd()],
  ])("are kept with %s", async (_, change) => {
    const written = Buffer.from(change(await read("goals/56.mdx")));
    await writeFile(path("goals/56.mdx"), written);
    await publish("2026-11-22");
    expect(await readFile(path("history/goals/56/2026-11-22.mdx"))).toEqual(written);
    expect(await checkContent(content)).toEqual([]);
  });
});

describe("A later publication", () => {
  beforeEach(async () => {
    await publish("2026-11-22");
  });

  it("writes nothing where nothing has changed", async () => {
    const before = await read("addresses.txt");
    expect(await addedBy(() => publish("2026-11-25"))).toEqual([]);
    expect(await read("addresses.txt")).toBe(before);
  });

  it.each([
    ["line breaks of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["blank lines and spaces", (text: string) => `${text.replace("\n---\n\n", "\n---\n\n\n")}\n\n`],
    ["lines that break elsewhere", (text: string) => text.replace(/ (?=advance and|institutions)/gu, "\n")],
    [
      "other quotation marks around a field",
      (text: string) => text.replace(/^title: (.*)$/mu, 'title: "$1"'),
    ],
    ["fields in another order", (text: string) => text.replace(/^(title: .*)\n(strategy: .*)$/mu, "$2\n$1")],
    ["a comment among the fields", (text: string) => text.replace("strategy:", "# A remark.\nstrategy:")],
    [
      "a note",
      (text: string) =>
        text.replace(
          "strategy: 17\n",
          "strategy: 17\nchanges:\n  - date: 2026-11-24\n    note: A sample note.\n",
        ),
    ],
    [
      "names of paragraphs that say what holds already",
      (text: string) => text.replace("strategy: 17\n", "strategy: 17\nparagraphs: [p1]\n"),
    ],
  ])("keeps nothing where only %s changed", async (_, change) => {
    const [before, ledger] = [await read("goals/56.mdx"), await read("addresses.txt")];
    const after = change(before);
    expect(after).not.toBe(before);
    await writeFile(path("goals/56.mdx"), after);
    expect(printed(await checkContent(content))).toEqual([]);
    expect(await addedBy(() => publish("2026-11-25"))).toEqual([]);
    expect(await read("addresses.txt")).toBe(ledger);
  });

  it("keeps nothing where lines of Japanese break elsewhere", async () => {
    const text = "国際的な学術と研究の交流を推進します。";
    await writeFile(path("goals/58.mdx"), goal("title: Sample goal\nstrategy: 17", text));
    expect(await addedBy(() => publish("2026-11-24"))).toEqual(["goals/58/2026-11-24.mdx"]);
    await edit("goals/58.mdx", "学術と研究", "学術\nと研究");
    expect(await addedBy(() => publish("2026-11-25"))).toEqual([]);
  });

  it.each([
    ["a word", "goals/56.mdx", "We will", "Here we will"],
    ["a sign", "goals/56.mdx", "We will", "We – will"],
    ["a mark of emphasis", "goals/56.mdx", "We will", "We *will*"],
    ["a title", "goals/56.mdx", "title: ", "title: Sample "],
    ["a subtitle", "visions/1.mdx", "subtitle: ", "subtitle: Sample "],
    ["a word of the document", "document.mdx", "was created", "was made"],
  ])("keeps the one text of which %s changed", async (_, name, from, to) => {
    await edit(name, from, to);
    expect(await addedBy(() => publish("2026-11-25"))).toEqual([name.replace(".mdx", "/2026-11-25.mdx")]);
    expect(await checkContent(content)).toEqual([]);
  });

  it("keeps a second and a third version of one day beside the first, each at its own address", async () => {
    const versions: string[] = [];
    for (const word of ["First", "Second", "Third"]) {
      await writeFile(
        path("goals/56.mdx"),
        (await read("goals/56.mdx")).replace(/We will|\w+ will/u, `${word} will`),
      );
      versions.push(...(await addedBy(() => publish("2026-11-25"))));
    }
    expect(versions).toEqual([
      "goals/56/2026-11-25.mdx",
      "goals/56/2026-11-25.2.mdx",
      "goals/56/2026-11-25.3.mdx",
    ]);
    const addresses = listEntries(await read("addresses.txt")).map(({ address }) => address);
    expect(addresses.filter((address) => address.startsWith("/goals/56/2026-11-25"))).toEqual([
      "/goals/56/2026-11-25",
      "/goals/56/2026-11-25-2",
      "/goals/56/2026-11-25-3",
    ]);
    expect(await read("history/goals/56/2026-11-25.mdx")).toContain("First will");
    expect(await read("history/goals/56/2026-11-25.3.mdx")).toContain("Third will");
  });

  it("counts the publications of a day and not the versions of a text: the whole after each has its own address", async () => {
    await edit("goals/56.mdx", "We will", "Here we will");
    expect(await addedBy(() => publish("2026-11-25"))).toEqual(["goals/56/2026-11-25.mdx"]);
    await edit("goals/57.mdx", "We will", "Here we will");
    await writeFile(path("goals/58.mdx"), goal("title: Sample goal\nstrategy: 17"));
    expect(await addedBy(() => publish("2026-11-25"))).toEqual([
      "goals/57/2026-11-25.2.mdx",
      "goals/58/2026-11-25.2.mdx",
    ]);
    await edit("goals/57.mdx", "Here we will", "There we will");
    expect(await addedBy(() => publish("2026-11-26"))).toEqual(["goals/57/2026-11-26.mdx"]);
    const { content: published } = await readContent(content, () => "2026-11-26");
    expect(published?.versionsOf("/document").map(({ route }) => route)).toEqual([
      "/document/2026-11-26",
      "/document/2026-11-25-2",
      "/document/2026-11-25",
      "/document/2026-11-22",
    ]);
  });

  it("keeps words that come back as a version of their own", async () => {
    await edit("goals/56.mdx", "We will", "Here we will");
    await publish("2026-11-24");
    await edit("goals/56.mdx", "Here we will", "We will");
    expect(await addedBy(() => publish("2026-11-25"))).toEqual(["goals/56/2026-11-25.mdx"]);
    expect(await read("history/goals/56/2026-11-25.mdx")).toBe(await read("history/goals/56/2026-11-22.mdx"));
  });

  it("writes nothing while the content has errors", async () => {
    const [before, ledger] = [await listKept(), await read("addresses.txt")];
    await edit("goals/56.mdx", "We will", "Here we will");
    await edit("goals/57.mdx", "strategy: 17", "strategy: 71");
    const { diagnostics, publication } = await publish("2026-11-25");
    expect(publication).toBeUndefined();
    expect(printed(diagnostics)).toContain(
      "content/goals/57.mdx:3:11 error Unknown strategy 71. (unknown-reference)",
    );
    expect([await listKept(), await read("addresses.txt")]).toEqual([before, ledger]);
  });

  it("keeps a record that is withdrawn, with its day and reason", async () => {
    await edit(
      "goals/57.mdx",
      "strategy: 17\n",
      "strategy: 17\nwithdrawn:\n  date: 2026-11-24\n  reason: It has been achieved.\n",
    );
    expect(await addedBy(() => publish("2026-11-25"))).toEqual(["goals/57/2026-11-25.mdx"]);
    expect(await checkContent(content)).toEqual([]);
    expect(await addedBy(() => publish("2026-11-26"))).toEqual([]);
  });

  it("leaves the versions of a record that another one continues where they are", async () => {
    await rm(path("goals/57.mdx"));
    // Some of them are words of goal 57 alone.
    await rm(path("search.yaml"));
    await writeFile(
      path("goals/58.mdx"),
      goal("title: Sample goal\nstrategy: 17\nredirect_from: [/goals/57]"),
    );
    expect(await addedBy(() => publish("2026-11-25"))).toEqual(["goals/58/2026-11-25.mdx"]);
    expect(await listKept()).toContain("goals/57/2026-11-22.mdx");
    expect(await checkContent(content)).toEqual([]);
    await rm(path("history/goals/57/2026-11-22.mdx"));
    expect(printed(await checkContent(content))).toEqual([
      expect.stringContaining("The published version content/history/goals/57/2026-11-22.mdx is missing."),
    ]);
  });

  it("of a version that two branches published on one day adds no third line", async () => {
    await edit("goals/56.mdx", "We will", "Here we will");
    await publish("2026-11-25");
    const digest = digestOf(new TextEncoder().encode("The words of the other branch.\n"));
    const merged = `${await read("addresses.txt")}2026-11-25 /goals/56/2026-11-25 ${digest}\n`;
    await writeFile(path("addresses.txt"), merged);
    expect(await addedBy(() => publish("2026-11-26"))).toEqual([]);
    expect(await read("addresses.txt")).toBe(merged);
  });
});

describe("A translation", () => {
  const translated = (fields: string, text = "見本の文。") =>
    goal(`translation: provisional\ntitle: 最初の施策\n${fields}`, text);
  const rename = (title: string) => edit("goals/56.ja.mdx", "最初の施策", title);

  beforeEach(async () => {
    await publish("2026-11-22");
    await writeFile(path("site.ja.yaml"), siteInJapanese);
    await writeFile(path("goals/56.ja.mdx"), translated("translated_from: 2026-11-22"));
  });

  it("is kept beside the versions of its original, byte for byte, with a line of its own", async () => {
    expect(await addedBy(() => publish("2026-11-25"))).toEqual(["goals/56/2026-11-25.ja.mdx"]);
    const bytes = await readFile(path("history/goals/56/2026-11-25.ja.mdx"));
    expect(bytes).toEqual(await readFile(path("goals/56.ja.mdx")));
    const ledger = await read("addresses.txt");
    expect(ledger).toContain(`2026-11-25 /ja/goals/56/2026-11-25 ${digestOf(bytes)}\n`);
    expect(await checkContent(content)).toEqual([]);
    expect(await addedBy(() => publish("2026-11-26"))).toEqual([]);
    expect(await read("addresses.txt")).toBe(ledger);
  });

  it("is kept again when its words or its fields have changed, a second time on one day too", async () => {
    await publish("2026-11-25");
    await rename("初めの施策");
    expect(await addedBy(() => publish("2026-11-25"))).toEqual(["goals/56/2026-11-25.2.ja.mdx"]);
    expect(await read("addresses.txt")).toContain("\n2026-11-25 /ja/goals/56/2026-11-25-2 sha256-");
    await edit("goals/56.ja.mdx", "見本の文", "別の見本の文");
    expect(await addedBy(() => publish("2026-11-26"))).toEqual(["goals/56/2026-11-26.ja.mdx"]);
    await edit("goals/56.ja.mdx", "translation: provisional", "translation: official");
    expect(await addedBy(() => publish("2026-11-27"))).toEqual(["goals/56/2026-11-27.ja.mdx"]);
    expect(await read("history/goals/56/2026-11-25.ja.mdx")).toContain("最初の施策");
    expect(await checkContent(content)).toEqual([]);
  });

  it.each([
    ["line breaks of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["lines that break elsewhere", (text: string) => text.replace("見本の文", "見本\nの文")],
    ["a comment among the fields", (text: string) => text.replace("title:", "# A remark.\ntitle:")],
  ])("is not kept again where only %s changed", async (_, change) => {
    await publish("2026-11-25");
    const [before, ledger] = [await read("goals/56.ja.mdx"), await read("addresses.txt")];
    expect(change(before)).not.toBe(before);
    await writeFile(path("goals/56.ja.mdx"), change(before));
    expect(await addedBy(() => publish("2026-11-26"))).toEqual([]);
    expect(await read("addresses.txt")).toBe(ledger);
  });

  it("of the version that is published with it shares its name", async () => {
    await publish("2026-11-25");
    await edit("goals/56.mdx", "We will", "Here we will");
    await edit("goals/57.mdx", "We will", "Here we will");
    await edit("goals/56.ja.mdx", "translated_from: 2026-11-22", "translated_from: 2026-11-26");
    expect(await addedBy(() => publish("2026-11-26"))).toEqual([
      "goals/56/2026-11-26.ja.mdx",
      "goals/56/2026-11-26.mdx",
      "goals/57/2026-11-26.mdx",
    ]);
    // The publications of a day are counted, in whichever language they were.
    await rename("初めの施策");
    expect(await addedBy(() => publish("2026-11-26"))).toEqual(["goals/56/2026-11-26.2.ja.mdx"]);
    await edit("goals/57.mdx", "Here we will", "There we will");
    expect(await addedBy(() => publish("2026-11-26"))).toEqual(["goals/57/2026-11-26.3.mdx"]);
  });

  it("of another version than the one that is published with it has an address beside it", async () => {
    await edit("goals/56.mdx", "We will", "Here we will");
    expect(await addedBy(() => publish("2026-11-25"))).toEqual([
      "goals/56/2026-11-25.2.ja.mdx",
      "goals/56/2026-11-25.mdx",
    ]);
    await rename("初めの施策");
    expect(await addedBy(() => publish("2026-11-25"))).toEqual(["goals/56/2026-11-25.3.ja.mdx"]);
  });

  it("is kept of the document too, and of no page about the site nor of the site’s own words", async () => {
    await rm(path("goals/56.ja.mdx"));
    for (const name of ["document.ja.mdx", "pages/about.ja.mdx", "visions/1.ja.mdx", "strategies/17.ja.mdx"])
      await writeFile(path(name), await readFile(join("content", name)));
    expect(await addedBy(() => publish("2026-11-25"))).toEqual([
      "document/2026-11-25.ja.mdx",
      "strategies/17/2026-11-25.ja.mdx",
      "visions/1/2026-11-25.ja.mdx",
    ]);
  });

  it("that is held back is not published, and so is not kept", async () => {
    await writeFile(path("site.yaml"), `${await read("site.yaml")}provisional_translations: hold\n`);
    expect(await addedBy(() => publish("2026-11-25"))).toEqual([]);
    await edit("goals/56.ja.mdx", "translation: provisional", "translation: official");
    expect(await addedBy(() => publish("2026-11-26"))).toEqual(["goals/56/2026-11-26.ja.mdx"]);
  });

  it("that an interrupted run has kept without its line is written again by the next one", async () => {
    const ledger = await read("addresses.txt");
    await publish("2026-11-25");
    await writeFile(path("addresses.txt"), ledger);
    expect(printed(await checkContent(content))).toEqual([
      "content/history/goals/56/2026-11-25.ja.mdx:1:1 error This version is not in the list of published addresses. (kept-version)",
    ]);
    const { publication } = await publish("2026-11-26");
    expect(publication?.versions.map(({ route }) => route)).toEqual(["/ja/goals/56/2026-11-26"]);
    expect((await listKept()).filter((name) => name.includes(".ja."))).toEqual([
      "goals/56/2026-11-26.ja.mdx",
    ]);
    expect(await checkContent(content)).toEqual([]);
  });
});

describe("The day of a publication", () => {
  it.each([
    ["Asia/Tokyo", "2026-11-26"],
    ["America/New_York", "2026-11-25"],
    ["Europe/Berlin", "2026-11-25"],
  ])("is the day in %s, the time zone of the site", async (timeZone, day) => {
    await edit("site.yaml", "timezone: Asia/Tokyo", `timezone: ${timeZone}`);
    const moment = new Date("2026-11-25T16:00:00Z");
    const added = await addedBy(() => publishContent(content, (zone) => dayIn(zone, moment)));
    expect(added).toContain(`goals/56/${day}.mdx`);
    expect(listEntries(await read("addresses.txt")).every(({ date }) => date === day)).toBe(true);
  });
});

describe("An interrupted publication", () => {
  /** Publishes, and brings the ledger back as it was: the program ended before it was written. */
  async function interrupt(day: string): Promise<readonly string[]> {
    const before = existsSync(path("addresses.txt")) ? await read("addresses.txt") : undefined;
    const added = await addedBy(() => publish(day));
    if (before === undefined) await rm(path("addresses.txt"));
    else await writeFile(path("addresses.txt"), before);
    return added;
  }

  it("is completed by the next one, from the first on", async () => {
    const added = await interrupt("2026-11-22");
    expect(printed(await checkContent(content))).toEqual([
      "content/addresses.txt:1:1 error The list of published addresses, addresses.txt, is missing; versions in the folder history were published. (ledger)",
    ]);
    const { publication, problem } = await publish("2026-11-22");
    expect([publication?.versions.length, problem]).toEqual([added.length, undefined]);
    expect(await listKept()).toEqual(added);
    expect(await checkContent(content)).toEqual([]);
  });

  it("is completed on the day of the next one, and leaves nothing behind", async () => {
    await publish("2026-11-22");
    await edit("goals/56.mdx", "We will", "Here we will");
    expect(await interrupt("2026-11-24")).toEqual(["goals/56/2026-11-24.mdx"]);
    expect(await checkContent(content)).toHaveLength(1);
    // What a program leaves that is killed while it writes a file.
    const unfinished = path("history/goals/56/.2026-11-24.mdx.0123456789ab.new");
    await writeFile(unfinished, "---\ntitle: Half a");
    const { publication } = await publish("2026-11-25");
    expect(publication?.versions.map(({ route }) => route)).toEqual(["/goals/56/2026-11-25"]);
    expect((await listKept()).filter((name) => name.startsWith("goals/56/"))).toEqual([
      "goals/56/2026-11-22.mdx",
      "goals/56/2026-11-25.mdx",
    ]);
    expect(existsSync(unfinished)).toBe(false);
    expect(await checkContent(content)).toEqual([]);
  });

  it("is not completed where the record was changed in between: the check says which file to delete", async () => {
    await publish("2026-11-22");
    await edit("goals/56.mdx", "We will", "Here we will");
    await edit("goals/57.mdx", "We will", "Here we will");
    await interrupt("2026-11-24");
    await edit("goals/56.mdx", "Here we will", "There we will");
    const { diagnostics, publication } = await publish("2026-11-25");
    expect(publication).toBeUndefined();
    expect(printed(diagnostics)).toEqual([
      "content/history/goals/56/2026-11-24.mdx:1:1 error This version is not in the list of published addresses, and content/goals/56.mdx says something else. (kept-version)",
    ]);
    expect(diagnostics[0]?.hint).toBe(
      "if npm run content:publish was interrupted before that file was changed, delete this one, which was never published; if it was published, bring its line in content/addresses.txt back",
    );
    await rm(path("history/goals/56/2026-11-24.mdx"));
    const { publication: completed } = await publish("2026-11-25");
    expect(completed?.versions.map(({ route }) => route)).toEqual([
      "/goals/56/2026-11-25",
      "/goals/57/2026-11-25",
    ]);
    expect(await checkContent(content)).toEqual([]);
  });

  it("is not taken for one where the last commit has the line of a version: nothing is deleted", async () => {
    for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"])
      vi.stubEnv(name, undefined);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    await publish("2026-11-22");
    const before = await listKept();
    const identity = ["-c", "user.name=Sample", "-c", "user.email=sample@example.org"];
    for (const call of [
      ["init", "--quiet"],
      ["add", "--all"],
      ["commit", "--quiet", "--message", "Sample"],
    ])
      execFileSync("git", ["-C", content, ...identity, ...call], { stdio: "pipe" });
    await writeFile(
      path("addresses.txt"),
      (await read("addresses.txt")).replace(/^.* \/goals\/56\/2026.*\n/mu, ""),
    );
    const { diagnostics, publication } = await publish("2026-11-25");
    expect(publication).toBeUndefined();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The line “2026-11-22 \/goals\/56\/2026-11-22 .*” of the last commit was deleted or changed\.$/u,
      ),
    ]);
    expect(await listKept()).toEqual(before);
  });

  it("loses nothing while the content has errors", async () => {
    const added = await interrupt("2026-11-22");
    await edit("goals/57.mdx", "strategy: 17", "strategy: 71");
    expect((await publish("2026-11-22")).publication).toBeUndefined();
    expect(await listKept()).toEqual(added);
  });
});

describe("A publication that cannot be written", () => {
  beforeEach(async () => {
    await publish("2026-11-22");
    await edit("goals/56.mdx", "We will", "Here we will");
  });

  it("takes its versions back where the list of addresses is read-only", async () => {
    const before = await listKept();
    await chmod(path("addresses.txt"), 0o444);
    const { problem } = await publish("2026-11-25");
    expect(problem).toBe(
      `Nothing was added to ${path("addresses.txt")}: writing there is not allowed.\n  hint: allow writing to the file and its folder`,
    );
    expect(await listKept()).toEqual(before);
    await chmod(path("addresses.txt"), 0o644);
    expect(await addedBy(() => publish("2026-11-25"))).toEqual(["goals/56/2026-11-25.mdx"]);
  });

  it("takes its versions back where another program writes the list of addresses meanwhile", async () => {
    const before = await listKept();
    const more = "2026-11-24 /goals/56/data.json\n";
    const { problem } = await publishContent(content, () => {
      appendFileSync(path("addresses.txt"), more);
      return "2026-11-25";
    });
    expect(problem).toBe(
      `Nothing was added to ${path("addresses.txt")}: another program has changed it meanwhile. Run the command again.`,
    );
    expect(await listKept()).toEqual(before);
    expect((await read("addresses.txt")).endsWith(more)).toBe(true);
  });

  it("says which file is in place of a version, and writes nothing", async () => {
    const ledger = await read("addresses.txt");
    await mkdir(path("history/goals/56/2026-11-25.mdx"));
    const { problem } = await publish("2026-11-25");
    expect(problem).toBe(
      `Nothing was published: ${path("history/goals/56/2026-11-25.mdx")} cannot be written: another file is there.`,
    );
    expect(await read("addresses.txt")).toBe(ledger);
  });
});
