/** The check of kept versions: what was published is there, as it was, and nothing else is. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { ContentFolder } from "../../../lib/check/content-folder.ts";
import { checkContent } from "../../../lib/content.ts";
import { type Diagnostic, quoted } from "../../../lib/findings/diagnostics.ts";
import { ledgerHead } from "../../../lib/ledger/lines.ts";
import { digestOf, type HistoryEntry } from "../../../lib/reading/history.ts";
import { changedFolder, check, checkFiles, printed, siteInJapanese } from "../../fixtures/content-folder.ts";
import { copyContent } from "../../fixtures/earlier-content.ts";
import { publishOn } from "../../fixtures/publish-on.ts";

const day = "2030-04-01";
const goal =
  "---\ntitle: First goal\nstrategy: 17\n---\n\nSample text of the first goal.\n\nA second paragraph.\n";
const older = goal.replace("Sample", "Older");
const digest = (text: string) => digestOf(new TextEncoder().encode(text));
const line = (version: string, text: string) => `${day} /goals/56/${version} ${digest(text)}`;
const ledgerOf = (...lines: readonly string[]) => [ledgerHead, `${day} /goals/56`, ...lines, ""].join("\n");
const first = "history/goals/56/2029-10-01.mdx";
const second = `history/goals/56/${day}.mdx`;
const ledger = ledgerOf(line("2029-10-01", older), line(day, goal));
/** A folder in which two versions of a goal are kept. */
const sound = { "addresses.txt": ledger, [first]: older, [second]: goal };

/** Findings with their hints. */
const said = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map((each) => `${printed([each])[0]} | ${each.hint}`);

/** Checks a folder in which things are in place of what is kept. */
function checkEntries(
  changes: Readonly<Record<string, string | undefined>>,
  entries: readonly HistoryEntry[],
  committed: ContentFolder["committed"] = [],
): readonly string[] {
  const folder = changedFolder(changes);
  return said(check({ ...folder, history: [...folder.history, ...entries], committed }).diagnostics);
}

const unwanted =
  "take it out of the folder: npm run content:publish alone writes there, files such as history/goals/56/2026-11-22.mdx";

describe("A kept version", () => {
  it("is right where it is what its line says, whatever the record says now", () => {
    expect(checkFiles(sound)).toEqual([]);
    expect(checkFiles({ ...sound, "goals/56.mdx": goal.replace("Sample", "New") })).toEqual([]);
  });

  it("must not be changed by a byte, be it the last line break", () => {
    expect(said(checkFiles({ ...sound, [first]: older.trimEnd() }))).toEqual([
      "content/history/goals/56/2029-10-01.mdx:1:1 error This published version was changed. (kept-version) | bring it back as it was; make changes in content/goals/56.mdx, which become a new version when they are published",
    ]);
  });

  it("of a record that is gone must not be changed either; there is no file to change instead", () => {
    const gone = "history/goals/55/2029-10-01.mdx";
    const lines = ledger.replace(/\n$/u, `\n2029-10-01 /goals/55/2029-10-01 ${digest(older)}\n`);
    const changes = {
      ...{ ...sound, "addresses.txt": lines },
      "goals/57.mdx":
        "---\ntitle: Second goal\nstrategy: 17\nredirect_from: [/goals/55]\n---\n\nSample text.\n",
    };
    expect(checkFiles({ ...changes, [gone]: older })).toEqual([]);
    expect(said(checkFiles({ ...changes, [gone]: goal }))).toEqual([
      `content/${gone}:1:1 error This published version was changed. (kept-version) | bring it back as it was`,
    ]);
  });

  it("is changed where it holds the marks of a merge conflict; its words are not judged besides", () => {
    const merged = older.replace("Older", "<<<<<<< HEAD\nOlder\n=======\n<b>New</b>\n>>>>>>> other\n");
    expect(printed(checkFiles({ ...sound, [first]: merged }))).toEqual([
      "content/history/goals/56/2029-10-01.mdx:1:1 error This published version was changed. (kept-version)",
    ]);
  });

  it("that is gone is reported at its line in the list of addresses", () => {
    expect(said(checkFiles({ ...sound, [first]: undefined }))).toEqual([
      "content/addresses.txt:3:1 error The published version content/history/goals/56/2029-10-01.mdx is missing. (kept-version) | bring it back",
    ]);
  });

  it("cannot have a day that has not come yet", () => {
    const early = "history/goals/56/2032-01-01.mdx";
    expect(said(checkFiles({ ...sound, [early]: goal }))).toEqual([
      "content/history/goals/56/2032-01-01.mdx:1:1 error The version’s day 2032-01-01 has not come yet; today is 2031-12-31. (future-date) | set the clock of the computer if it is wrong; nothing can be published ahead of time",
    ]);
  });

  it("that the list of addresses lacks is published by the command where the record says the same", () => {
    expect(said(checkFiles({ ...sound, "addresses.txt": ledgerOf(line("2029-10-01", older)) }))).toEqual([
      `content/${second}:1:1 error This version is not in the list of published addresses. (kept-version) | if npm run content:publish was interrupted, run it again`,
    ]);
  });

  it("that the list of addresses lacks is not simply to be deleted where the record says something else", () => {
    expect(said(checkFiles({ ...sound, "addresses.txt": ledgerOf(line(day, goal)) }))).toEqual([
      `content/${first}:1:1 error This version is not in the list of published addresses, and content/goals/56.mdx says something else. (kept-version) | if npm run content:publish was interrupted before that file was changed, delete this one, which was never published; if it was published, bring its line in content/addresses.txt back`,
    ]);
  });

  it("whose line was lost since the last commit is reported once, by its line", () => {
    const lost = { ...sound, "addresses.txt": ledgerOf(line("2029-10-01", older)) };
    const committed = [{ from: "last commit" as const, text: ledger, command: () => "git restores" }];
    expect(checkEntries(lost, [], committed)).toEqual([
      `content/addresses.txt:3:1 error The line ${quoted(line(day, goal))} of the last commit was deleted or changed. (ledger) | lines are only ever added; bring the file back as it was: git restores`,
    ]);
  });

  it("that two branches published on one day is either of the two", () => {
    const both = ledgerOf(line(day, older), line(day, goal));
    for (const kept of [older, goal])
      expect(checkFiles({ "addresses.txt": both, [second]: kept })).toEqual([]);
    expect(printed(checkFiles({ "addresses.txt": both, [second]: `${goal}${older}` }))).toEqual([
      `content/${second}:1:1 error This published version was changed. (kept-version)`,
    ]);
  });
});

describe("A kept version of a translation", () => {
  const japanese = "---\ntranslation: provisional\ntitle: 最初の施策\n---\n\n見本の文。\n\n第二段落。\n";
  const file = `history/goals/56/${day}.ja.mdx`;
  const own = `${day} /ja/goals/56/${day} ${digest(japanese)}`;
  const translated = {
    ...{ ...sound, [file]: japanese, "site.ja.yaml": siteInJapanese },
    "addresses.txt": ledgerOf(line("2029-10-01", older), line(day, goal), own),
  };

  it("is right beside the version of its original, whatever there is of the translation now", () => {
    expect(checkFiles(translated)).toEqual([]);
  });

  it.each([
    ["changed by a byte", { [file]: japanese.trimEnd() }],
    ["without its second paragraph", { [file]: japanese.replace("\n\n第二段落。", "") }],
    ["the original", { [file]: goal }],
  ])("must not be %s", (_, changes) => {
    expect(said(checkFiles({ ...translated, ...changes }))).toEqual([
      `content/${file}:1:1 error This published version was changed. (kept-version) | bring it back as it was`,
    ]);
  });

  it("is amended in the translation’s own file, where there is one", () => {
    const named = japanese.replace("title:", `translated_from: ${day}\ntitle:`);
    expect(said(checkFiles({ ...translated, "goals/56.ja.mdx": named, [file]: "" }))).toEqual([
      `content/${file}:1:1 error This published version was changed. (kept-version) | bring it back as it was; make changes in content/goals/56.ja.mdx, which become a new version when they are published`,
    ]);
  });

  it("that is gone is reported at its line in the list of addresses", () => {
    expect(said(checkFiles({ ...translated, [file]: undefined }))).toEqual([
      `content/addresses.txt:5:1 error The published version content/${file} is missing. (kept-version) | bring it back`,
    ]);
  });

  it("cannot have a day that has not come yet", () => {
    expect(printed(checkFiles({ ...translated, "history/goals/56/2032-01-01.2.ja.mdx": japanese }))).toEqual([
      "content/history/goals/56/2032-01-01.2.ja.mdx:1:1 error The version’s day 2032-01-01 has not come yet; today is 2031-12-31. (future-date)",
    ]);
  });

  it("that the list of addresses lacks was published by an interrupted run, or is none", () => {
    const named = japanese.replace("title:", `translated_from: ${day}\ntitle:`);
    const unlisted = { ...translated, "addresses.txt": ledger, [file]: named };
    expect(said(checkFiles({ ...unlisted, "goals/56.ja.mdx": named }))).toEqual([
      `content/${file}:1:1 error This version is not in the list of published addresses. (kept-version) | if npm run content:publish was interrupted, run it again`,
    ]);
    expect(printed(checkFiles(unlisted))).toEqual([
      `content/${file}:1:1 error This version is not in the list of published addresses, and content/goals/56.ja.mdx says something else. (kept-version)`,
    ]);
  });

  it.each([
    ["history/goals/56/2030-04-01.fr.mdx", "2030-04-01.fr.mdx"],
    ["history/goals/56/2030-04-01.en.mdx", "2030-04-01.en.mdx"],
    ["history/goals/56/2030-04-01.ja.2.mdx", "2030-04-01.ja.2.mdx"],
    ["history/ja/goals/56/2030-04-01.mdx", "2030-04-01.mdx"],
    ["history/goals/2030-04-01.ja.mdx", "2030-04-01.ja.mdx"],
  ])("is not at %s", (path, name) => {
    expect(said(checkFiles({ ...translated, [path]: japanese }))).toEqual([
      `content/${path}:1:1 error “${name}” is not a version that was published. (kept-version) | ${unwanted}`,
    ]);
  });

  it("has a line that ends with its digest, and is no lost address", () => {
    const broken = ledgerOf(line("2029-10-01", older), line(day, goal), `${day} /ja/goals/56/${day}`);
    expect(printed(checkFiles({ ...translated, "addresses.txt": broken }))).toEqual([
      `content/addresses.txt:5:12 error The line of the version /ja/goals/56/${day} does not end with the digest of its file. (ledger)`,
    ]);
  });

  it("can’t be named by a text: a link leads to the version, in the language of its reader", () => {
    const linking = (address: string) => ({
      ...translated,
      "goals/57.mdx": `---\ntitle: Second goal\nstrategy: 17\n---\n\nSee [it](${address}).\n`,
    });
    expect(checkFiles(linking(`/goals/56/${day}`))).toEqual([]);
    expect(checkFiles(linking(`/ja/goals/56/${day}`)).map(({ rule }) => rule)).toEqual(["broken-link"]);
  });
});

describe("The folder of kept versions", () => {
  it.each([
    ["history/goals/x.mdx", "x.mdx"],
    ["history/goals/56/notes.txt", "notes.txt"],
    [`history/goals/56/${day}.1.mdx`, `${day}.1.mdx`],
    [`history/goals/56/${day}-2.mdx`, `${day}-2.mdx`],
    ["history/goals/56/22.11.2026.mdx", "22.11.2026.mdx"],
    ["history/goals/056/2026-01-01.mdx", "2026-01-01.mdx"],
    ["history/foo/1/2026-01-01.mdx", "2026-01-01.mdx"],
    ["history/goals/56/old/2026-01-01.mdx", "2026-01-01.mdx"],
    ["history/about/2026-01-01.mdx", "2026-01-01.mdx"],
  ])("holds no %s", (path, name) => {
    expect(said(checkFiles({ ...sound, [path]: goal }))).toEqual([
      `content/${path}:1:1 error “${name}” is not a version that was published. (kept-version) | ${unwanted}`,
    ]);
  });

  it("may hold what systems and editors leave behind", () => {
    expect(checkFiles({ ...sound, "history/goals/56/.DS_Store": "", "history/goals/56/a.mdx~": "" })).toEqual(
      [],
    );
  });

  it("says in one finding what is in place of a version: a link, a file over the limit, a file that is locked", () => {
    const without = { ...sound, [first]: undefined };
    const changed = `content/${first}:1:1 error This published version was changed. (kept-version) | bring it back as it was; make changes in content/goals/56.mdx, which become a new version when they are published`;
    expect(checkEntries(without, [{ entry: { path: first, type: "link" } }])).toEqual([changed]);
    expect(checkEntries(without, [{ entry: { path: first, type: "file" }, bytes: 9_000_000 }])).toEqual([
      changed,
    ]);
    expect(checkEntries(without, [{ entry: { path: first, type: "unreadable" } }])).toEqual([
      `content/${first}:1:1 error “2029-10-01.mdx” cannot be opened. (not-a-file) | allow reading it`,
    ]);
  });

  it("says once that it cannot be opened, and nothing of the versions in it", () => {
    const without = { ...sound, [first]: undefined, [second]: undefined };
    expect(checkEntries(without, [{ entry: { path: "history", type: "unreadable" } }])).toEqual([
      "content/history:1:1 error “history” cannot be opened. (not-a-file) | allow reading it",
    ]);
    expect(checkEntries(without, [{ entry: { path: "history/goals/56", type: "unreadable" } }])).toEqual([
      "content/history/goals/56:1:1 error “56” cannot be opened. (not-a-file) | allow reading it",
    ]);
  });

  it("cannot be without the list of addresses", () => {
    expect(said(checkFiles({ ...sound, "addresses.txt": undefined }))).toEqual([
      "content/addresses.txt:1:1 error The list of published addresses, addresses.txt, is missing; versions in the folder history were published. (ledger) | bring the file back from a copy",
    ]);
  });

  it("is not judged by a list of addresses that cannot be read", () => {
    const broken = ledger.replace(/^.* \/goals\/56$/mu, "2030/04/01 /goals/56");
    expect(printed(checkFiles({ ...sound, "addresses.txt": broken, [first]: "changed" }))).toEqual([
      "content/addresses.txt:2:1 error The day “2030/04/01” is not written as 2026-11-22. (ledger)",
    ]);
  });
});

describe("A version’s line in the list of addresses", () => {
  it.each([
    ["is without a digest", ""],
    ["has one that was cut", " sha256-abc"],
    ["has one of another kind", ` sha1-${"a".repeat(43)}`],
    ["has words in its place", " Sample text of the first goal."],
  ])("%s: it is reported where the address begins", (_, end) => {
    const broken = ledgerOf(`${day} /goals/56/${day}${end}`);
    expect(said(checkFiles({ "addresses.txt": broken, [second]: goal }))).toEqual([
      `content/addresses.txt:3:12 error The line of the version /goals/56/${day} does not end with the digest of its file. (ledger) | bring the line back as npm run content:publish wrote it`,
    ]);
  });

  it("has a digest that is not the file’s: the file was changed", () => {
    expect(printed(checkFiles({ "addresses.txt": ledgerOf(line(day, older)), [second]: goal }))).toEqual([
      `content/${second}:1:1 error This published version was changed. (kept-version)`,
    ]);
  });
});

describe("A text", () => {
  const linking = (address: string) => `${goal}\nA link to [a version](${address}).\n`;

  it.each([
    "/goals/56/2029-10-01",
    "/goals/56/2029-10-01/data.json",
    "/goals/56/versions",
    "/goals/56/timemap.wlnk",
    "/changes",
  ])("may link to %s", (address) => {
    expect(printed(checkFiles({ ...sound, "goals/56.mdx": linking(address) }))).toEqual([]);
  });

  it("may not link to a version that there is not", () => {
    const [finding, ...more] = checkFiles({ ...sound, "goals/56.mdx": linking("/goals/56/2029-10-02") });
    expect(more).toEqual([]);
    expect(printed(finding ? [finding] : [])).toEqual([
      "content/goals/56.mdx:10:23 error There is no page at “/goals/56/2029-10-02”. (broken-link)",
    ]);
  });
});

/** A copy of the content, published on a day, in a folder of its own. */
async function publishedCopy(): Promise<{ root: string; content: string }> {
  const root = await mkdtemp(join(tmpdir(), "kept-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const content = join(root, "content");
  await copyContent(content, "2026-11-23");
  await publishOn(content, "2026-11-24");
  return { root, content };
}

const kept = "history/goals/56/2026-11-22.mdx";

describe("On the disk", () => {
  it("a folder or a link in place of a version, and a file in place of the folder, are found", async () => {
    const { content } = await publishedCopy();
    const found = async () => printed(await checkContent(content));
    expect(await found()).toEqual([]);
    const file = join(content, kept);
    const bytes = await readFile(file);
    await rm(file);
    await mkdir(file);
    expect(await found()).toEqual([
      expect.stringMatching(
        /^content\/addresses\.txt:\d+:1 error The published version content\/history\/goals\/56\/2026-11-22\.mdx is missing\. \(kept-version\)$/u,
      ),
    ]);
    await rm(file, { recursive: true });
    await writeFile(join(content, "copy.txt"), bytes);
    await symlink(join(content, "copy.txt"), file);
    expect(await found()).toContain(
      `content/${kept}:1:1 error This published version was changed. (kept-version)`,
    );
    await rm(join(content, "copy.txt"));
    await rm(join(content, "history"), { recursive: true });
    await writeFile(join(content, "history"), "");
    expect(await found()).toEqual(["content/history:1:1 error “history” is not a folder. (not-a-file)"]);
  });

  it("the command of the hint brings a version back that the last commit has, changed or deleted", async () => {
    for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"])
      vi.stubEnv(name, undefined);
    vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { root, content } = await publishedCopy();
    const identity = ["-c", "user.name=Sample", "-c", "user.email=sample@example.org"];
    const git = (...parameters: readonly string[]) =>
      execFileSync("git", ["-C", root, ...identity, ...parameters], { stdio: "pipe" });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Sample");
    const file = join(content, kept);
    const bytes = await readFile(file);
    for (const breakIt of [() => rm(file), () => writeFile(file, "Changed.\n")]) {
      await breakIt();
      const [finding, ...more] = await checkContent(content);
      expect(more).toEqual([]);
      expect(finding?.rule).toBe("kept-version");
      const command = /git -C [^;]*/u.exec(finding?.hint ?? "")?.[0] ?? "";
      expect(command).toMatch(/ checkout HEAD -- history\/goals\/56\/2026-11-22\.mdx$/u);
      execFileSync("sh", ["-c", command], { stdio: "pipe" });
      expect((await readFile(file)).equals(bytes)).toBe(true);
      expect(await checkContent(content)).toEqual([]);
    }
    // A version that no commit has cannot be brought back from one.
    await writeFile(
      join(content, "goals/57.mdx"),
      (await readFile(join(content, "goals/57.mdx"), "utf8")).replace("We will", "Here we will"),
    );
    await publishOn(content, "2026-11-25");
    await rm(join(content, "history/goals/57/2026-11-25.mdx"));
    expect((await checkContent(content)).map(({ hint }) => hint)).toEqual(["bring it back"]);
  });
});
