/** What publishing from the desk does to the site, the drafts and git, and what it does when it is killed. */
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { versionOf } from "../../../desk/files/file-calls.ts";
import { readLog } from "../../../desk/publication/log.ts";
import type { PublisherOptions, Step } from "../../../desk/publication/publication.ts";
import { publishEntries } from "../../../desk/publication/publisher.ts";
import { recoverPublication } from "../../../desk/publication/recover.ts";
import { findRepository, listChanges } from "../../../desk/publication/repository.ts";
import { removeWorkTree } from "../../../desk/publication/work-tree.ts";
import { inWordsOf } from "../../../desk/words.ts";
import { bundleProgram } from "../../../scripts/load.mjs";
import {
  fingerprint,
  gitIn,
  makeRepository,
  requestOf,
  siteIn,
  somebody,
} from "../../fixtures/desk-publication.ts";

let root: string;
let options: PublisherOptions;

beforeEach(async () => {
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  root = join(mkdtempSync(join(tmpdir(), "desk-")), "a site");
  onTestFinished(() => rmSync(join(root, ".."), { recursive: true, force: true }));
  makeRepository(root);
  const directory = join(root, "content");
  const repository = await findRepository(directory);
  if (typeof repository === "string") throw new Error(repository);
  options = { repository, directory, state: join(root, ".desk"), site: siteIn(root) };
});

const file = (path: string) => join(root, "content", path);
const read = (path: string) => readFileSync(file(path), "utf8");
const edit = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from);
  writeFileSync(file(path), read(path).replace(from, to));
};
const changes = () => listChanges(options.repository);
/** Everything that can be seen from outside. */
const seen = async () => ({
  online: await options.site.findOnline(),
  content: fingerprint(file("")),
  head: gitIn(root, "rev-parse", "HEAD"),
  status: gitIn(root, "status", "--porcelain"),
  branches: gitIn(root, "branch", "--all"),
});
const leftovers = () =>
  (existsSync(options.state) ? readdirSync(options.state) : []).filter(
    (name) => !["log.jsonl", "release"].includes(name),
  );

describe("A publication", () => {
  it("puts exactly the chosen entries online, keeps their versions, and commits them in the person’s name", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    edit("goals/56.mdx", "strategy: 17", "strategy: 17\nsummary_of_nobody: x");
    const reported: Step[] = [];
    const outcome = await publishEntries(options, requestOf(root, "goals/57.mdx"), (step) =>
      reported.push(step),
    );
    expect(outcome).toEqual({ online: true, commit: expect.any(String), remarks: [] });
    expect(reported).toEqual(["prepare", "check", "keep", "build", "record", "push"]);
    expect(await changes()).toEqual([{ path: "goals/56.mdx", what: "changed" }]);
    expect(gitIn(root, "log", "-1", "--format=%an <%ae> %cn: %s").trim()).toBe(
      "山田 花子 <hanako@example.ac.jp> 山田 花子: Publish goals/57.mdx",
    );
    const committed = gitIn(root, "show", "--name-status", "--format=", "HEAD").trim().split("\n");
    expect(committed).toEqual([
      "M\tcontent/addresses.txt",
      "M\tcontent/goals/57.mdx",
      expect.stringMatching(/^A\tcontent\/history\/goals\/57\/\d{4}-\d\d-\d\d(?:\.\d)?\.mdx$/u),
    ]);
    expect(leftovers()).toEqual([]);
    expect(gitIn(root, "worktree", "list").trim().split("\n")).toHaveLength(1);
    expect(readLog(options.state)).toMatchObject([{ what: "published", by: { name: somebody.name } }]);
  });

  it("leaves a draft that was changed again meanwhile as it is", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    const request = requestOf(root, "goals/57.mdx");
    edit("goals/57.mdx", "soon raise", "very soon raise");
    expect(await publishEntries(options, request)).toMatchObject({ online: true });
    expect(read("goals/57.mdx")).toContain("very soon raise");
    expect(gitIn(root, "show", "HEAD:content/goals/57.mdx")).toContain("We will soon raise");
    expect(await changes()).toEqual([{ path: "goals/57.mdx", what: "changed" }]);
  });

  it("is one of a content folder that is a repository of its own, too", async () => {
    const alone = join(root, "..", "内容");
    makeRepository(alone, "");
    const repository = await findRepository(alone);
    if (typeof repository === "string") throw new Error(repository);
    const state = join(root, ".desk-alone");
    const goal = join(alone, "goals/57.mdx");
    writeFileSync(goal, readFileSync(goal, "utf8").replace("strategy: 17", "strategy: 71"));
    const request = () => {
      const bytes = readFileSync(goal);
      const draft = versionOf(bytes);
      const base = gitIn(alone, "rev-parse", "HEAD").trim();
      return { by: somebody, base, title: "Publish", entries: [{ path: "goals/57.mdx", bytes, draft }] };
    };
    const own = { ...options, repository, directory: alone, state };
    expect(await publishEntries(own, request())).toMatchObject({
      online: false,
      problem: expect.stringContaining("\n内容/goals/57.mdx:3:11 error Unknown strategy 71."),
    });
    writeFileSync(goal, readFileSync(goal, "utf8").replace("strategy: 71", "# A note\nstrategy: 17"));
    expect(await publishEntries(own, request())).toMatchObject({ online: true, remarks: [] });
    expect(gitIn(alone, "status", "--porcelain")).toBe("");
  });

  it("keeps what a programmer has staged", async () => {
    writeFileSync(join(root, "program.ts"), "1");
    gitIn(root, "add", "program.ts");
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    expect(await publishEntries(options, requestOf(root, "goals/57.mdx"))).toMatchObject({ online: true });
    expect(gitIn(root, "status", "--porcelain")).toBe("A  program.ts\n");
  });
});

describe("What fails leaves the site, the drafts and git as they were", () => {
  it("where the check finds something to correct", async () => {
    edit("goals/57.mdx", "strategy: 17", "strategy: 71");
    const before = await seen();
    const outcome = await publishEntries(options, requestOf(root, "goals/57.mdx"));
    expect(outcome).toMatchObject({
      online: false,
      problem: expect.stringContaining("content/goals/57.mdx:3:"),
    });
    expect(await seen()).toEqual(before);
    expect(leftovers()).toEqual([]);
  });

  it("where the check finds something, which is said in the language of who publishes", async () => {
    edit("goals/57.mdx", "strategy: 17", "strategy: 17\nredirect_from: [/goals/56]");
    const outcome = await inWordsOf("ja", () => publishEntries(options, requestOf(root, "goals/57.mdx")));
    expect(outcome).toEqual({
      online: false,
      problem:
        "点検の結果、修正が必要な箇所があります。\ncontent/goals/57.mdx:4:17 エラー URL「/goals/56」は現在使用しているため、引き継ぐことができません。 (redirect)\n  対処：ここから削除してください。\nエラー1件、警告0件\n",
    });
  });

  it("where the site can’t be built", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    const before = await seen();
    const build = () => Promise.reject(new Error("The disk is full."));
    const outcome = await publishEntries(
      { ...options, site: { ...options.site, build } },
      requestOf(root, "goals/57.mdx"),
    );
    expect(outcome).toEqual({ online: false, problem: "The disk is full." });
    expect(await seen()).toEqual(before);
    expect(leftovers()).toEqual([]);
  });

  it("where somebody else has published since it was looked at", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    const old = requestOf(root, "goals/57.mdx");
    gitIn(root, "commit", "--quiet", "--allow-empty", "--message", "Something else");
    const before = await seen();
    expect(await publishEntries(options, old)).toMatchObject({ online: false });
    expect(await seen()).toEqual(before);
  });

  it("where nothing differs from what is online", async () => {
    const before = await seen();
    expect(await publishEntries(options, requestOf(root, "goals/57.mdx"))).toEqual({
      online: false,
      problem: "There is nothing to publish: what you chose is online as it is.",
    });
    expect(await seen()).toEqual(before);
  });
});

describe("A repository elsewhere", () => {
  beforeEach(() => {
    const elsewhere = join(root, "..", "elsewhere.git");
    gitIn(root, "init", "--quiet", "--bare", elsewhere);
    gitIn(root, "push", "--quiet", "--set-upstream", elsewhere, "main");
  });
  const elsewhere = () => join(root, "..", "elsewhere.git");
  /** A programmer changes a file there. */
  const pushFromElsewhere = (path: string, from: string, to: string) => {
    const clone = join(root, "..", "clone");
    gitIn(root, "clone", "--quiet", "--branch", "main", elsewhere(), clone);
    const text = readFileSync(join(clone, path), "utf8");
    writeFileSync(join(clone, path), text.replace(from, to));
    gitIn(clone, "commit", "--quiet", "--all", "--message", "From elsewhere");
    gitIn(clone, "push", "--quiet", "origin", "main");
  };

  it("gets what is published", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    expect(await publishEntries(options, requestOf(root, "goals/57.mdx"))).toMatchObject({ remarks: [] });
    expect(gitIn(elsewhere(), "rev-parse", "main")).toBe(gitIn(root, "rev-parse", "HEAD"));
  });

  it("that is gone keeps nothing from going online; it is said and pushed later", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    rmSync(elsewhere(), { recursive: true });
    const outcome = await publishEntries(options, requestOf(root, "goals/57.mdx"));
    expect(outcome).toMatchObject({
      online: true,
      remarks: [
        expect.stringMatching(/^It is online, but it could not be sent to the repository elsewhere/u),
      ],
    });
  });

  it("has changes of programmers, which are taken over, and looked at before anything is published", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    pushFromElsewhere("content/README.md", "How to edit", "How to edit well");
    expect(await publishEntries(options, requestOf(root, "goals/57.mdx"))).toMatchObject({
      online: false,
      problem: expect.stringMatching(/^Something else has gone online/u),
    });
    expect(read("README.md")).toContain("How to edit well");
    expect(await publishEntries(options, requestOf(root, "goals/57.mdx"))).toMatchObject({ online: true });
    expect(gitIn(elsewhere(), "rev-parse", "main")).toBe(gitIn(root, "rev-parse", "HEAD"));
  });

  it("has changes of what is changed here too: they are named, and no draft is lost", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    pushFromElsewhere("content/goals/57.mdx", "We will raise", "They will raise");
    const outcome = await publishEntries(options, requestOf(root, "goals/57.mdx"));
    expect(outcome).toMatchObject({
      online: false,
      problem: expect.stringContaining("content/goals/57.mdx"),
    });
    expect(read("goals/57.mdx")).toContain("We will soon raise");
  });
});

describe("Killed", () => {
  let program: string;
  beforeAll(async () => {
    program = await bundleProgram(process.cwd(), "tests/fixtures/publish-and-die.ts");
  });
  const recover = () => recoverPublication(options);
  const isFinished = () => gitIn(root, "show", "HEAD:content/goals/57.mdx").includes("We will soon raise");

  it.each([
    ["prepare", false],
    ["check", false],
    ["keep", false],
    ["build", false],
    ["before", false],
    ["after", true],
    ["record", true],
    ["push", true],
  ] as const)(
    "at the moment “%s”, the next start finishes or undoes it (finished: %s)",
    async (moment, isOnline) => {
      edit("goals/57.mdx", "We will raise", "We will soon raise");
      const before = await seen();
      const { signal } = spawnSync(process.execPath, [program, root, moment, "goals/57.mdx"]);
      expect(signal).toBe("SIGKILL");
      const said = await recover();
      expect(leftovers()).toEqual([]);
      expect(isFinished()).toBe(isOnline);
      if (isOnline) {
        expect(await changes()).toEqual([]);
        expect(await options.site.findOnline()).toBe(fingerprint(file("")));
        if (moment !== "push")
          expect(said).toMatch(/broken off after it was online\. It is recorded now\.$/u);
        return;
      }
      expect(said).toMatch(/Nothing has changed; publish again\.$/u);
      expect(await seen()).toEqual(before);
      expect(await publishEntries(options, requestOf(root, "goals/57.mdx"))).toMatchObject({ online: true });
    },
  );

  it.each([
    ["build", false],
    ["after", true],
  ] as const)(
    "at the moment “%s”, a picture goes with its entry (finished: %s)",
    async (moment, isOnline) => {
      const [picture, directory] = [join(root, "public/campus.png"), join(root, "content")];
      mkdirSync(join(root, "public"));
      writeFileSync(picture, "a picture");
      const repository = await findRepository(directory, join(root, "public"));
      if (typeof repository === "string") throw new Error(repository);
      options = { ...options, repository };
      edit("goals/57.mdx", "global university.", "global university.\n\n![The campus](/campus.png)");
      const { signal } = spawnSync(process.execPath, [program, root, moment, "goals/57.mdx"], {
        env: { ...process.env, PUBLIC_DIR: join(root, "public") },
      });
      expect(signal).toBe("SIGKILL");
      await recover();
      expect(gitIn(root, "ls-tree", "--name-only", "HEAD", "public/").trim()).toBe(
        isOnline ? "public/campus.png" : "",
      );
      const left = isOnline ? "" : " M content/goals/57.mdx\n?? public/\n";
      expect(gitIn(root, "status", "--porcelain")).toBe(left);
      expect(readFileSync(picture, "utf8")).toBe("a picture");
    },
  );

  it("while git goes on writing into the work tree, the work tree is removed all the same", async () => {
    const folder = join(options.state, "work-tree");
    mkdirSync(join(folder, "content"), { recursive: true });
    // As git does: by paths within its folder, for a second, or until that folder is gone.
    const script = `const { mkdirSync, writeFileSync } = require("node:fs");
      let count = 0;
      const timer = setInterval(() => {
        mkdirSync("d" + count);
        writeFileSync("d" + count + "/f", "");
        count += 1;
        if (count === 50) process.send("begun");
        if (count === 500) process.exit();
      }, 2);`;
    const writing = spawn(process.execPath, ["-e", script], {
      cwd: join(folder, "content"),
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const ended = new Promise((resolve) => writing.once("exit", resolve));
    await new Promise((resolve) => writing.once("message", resolve));
    await removeWorkTree(root, folder);
    expect(existsSync(folder)).toBe(false);
    await ended;
    expect(existsSync(folder)).toBe(false);
  });

  it("while it begins, it leaves nothing that the next start leaves too, and nothing of a desk that runs is taken", async () => {
    const gone = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await new Promise((resolve) => gone.once("exit", resolve));
    mkdirSync(options.state, { recursive: true });
    for (const id of [gone.pid, process.pid])
      writeFileSync(join(options.state, `publication.json.${id}`), "{}");
    await recover();
    expect(leftovers()).toEqual([`publication.json.${process.pid}`]);
    rmSync(join(options.state, `publication.json.${process.pid}`));
  });

  it("while a draft has no name, between what it was and what went online, the next start finds it and finishes", async () => {
    edit("goals/57.mdx", "We will raise", "We will soon raise");
    expect(spawnSync(process.execPath, [program, root, "after", "goals/57.mdx"]).signal).toBe("SIGKILL");
    // As a save leaves them that is broken off between its two renamings.
    const draft = readFileSync(file("goals/57.mdx"));
    const aside = `goals/.57.mdx.cb9e3f6f5741.${versionOf(draft).slice(0, 16)}.old`;
    renameSync(file("goals/57.mdx"), file(aside));
    writeFileSync(file("goals/.57.mdx.cb9e3f6f5741.new"), draft.subarray(0, 20));
    const version = join("history/goals/57", ".2026-11-22.mdx.0123456789ab.new");
    writeFileSync(file(version), readFileSync(file("history/goals/57/2026-11-22.mdx")).subarray(0, 20));
    await recover();
    expect(await changes()).toEqual([]);
    expect(await options.site.findOnline()).toBe(fingerprint(file("")));
    expect(gitIn(root, "status", "--porcelain")).toBe("");
  });

  it("while it brings the list of addresses to the drafts, what it leaves of that is no change of the content", async () => {
    const whole = file(".addresses.txt.cb9e3f6f5741.new");
    writeFileSync(whole, read("addresses.txt"));
    const half = file("goals/.57.mdx.cb9e3f6f5741.new");
    writeFileSync(half, "half");
    edit("goals/56.mdx", "We will", "We will soon");
    expect(await changes()).toEqual([{ path: "goals/56.mdx", what: "changed" }]);
    await recover();
    // A copy goes; words that are nowhere else stay, and the first page says where.
    expect([existsSync(whole), existsSync(half)]).toEqual([false, true]);
  });

  it("at ten moments at random, what is online is what git has, and the draft is whole", async () => {
    for (let time = 0; time < 10; time += 1) {
      edit("goals/57.mdx", "We will", "We will soon");
      const publishing = spawn(process.execPath, [program, root, "", "goals/57.mdx"]);
      const ended = new Promise((resolve) => publishing.once("exit", resolve));
      await setTimeout(Math.random() * 2500);
      publishing.kill("SIGKILL");
      await ended;
      await recover();
      expect(leftovers()).toEqual([]);
      expect(existsSync(join(options.state, "work-tree"))).toBe(false);
      const draft = read("goals/57.mdx");
      if ((await changes()).length > 0) {
        expect(await changes()).toEqual([{ path: "goals/57.mdx", what: "changed" }]);
        expect(await publishEntries(options, requestOf(root, "goals/57.mdx"))).toMatchObject({
          online: true,
        });
      }
      expect(await options.site.findOnline()).toBe(fingerprint(file("")));
      expect(read("goals/57.mdx")).toBe(draft);
      expect(gitIn(root, "status", "--porcelain")).toBe("");
    }
  }, 120_000);
});
