import { execFileSync } from "node:child_process";
import { appendFile, chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkContent, readPublication } from "../../../lib/content.ts";
import { ledgerName } from "../../../lib/reading/file-names.ts";
import { bundledCommand } from "../../fixtures/bundled-command.ts";
import { printed } from "../../fixtures/content-folder.ts";
import { copyContent } from "../../fixtures/earlier-content.ts";
import { publishOn } from "../../fixtures/publish-on.ts";

let parent: string;
let root: string;
let content: string;

beforeEach(async () => {
  // The tests may themselves be run by a hook.
  for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"])
    vi.stubEnv(name, undefined);
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  parent = await mkdtemp(join(tmpdir(), "ledger-"));
  await copyInto("site");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(parent, { recursive: true, force: true });
});

/** Puts the project's content into a folder of its own. */
async function copyInto(name: string): Promise<void> {
  root = join(parent, name);
  content = join(root, "content");
  await mkdir(root);
  await copyContent(content, "2026-11-23");
  await cp(".gitattributes", join(root, ".gitattributes"));
}

function git(...parameters: readonly string[]): string {
  const identity = ["-c", "user.name=Sample", "-c", "user.email=sample@example.org"];
  return execFileSync("git", ["-C", root, ...identity, ...parameters], { encoding: "utf8", stdio: "pipe" });
}

function commit(message = "Sample"): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", message);
}

function begin(): void {
  git("init", "--quiet", "--initial-branch=main");
  commit();
}

const ledgerPath = () => join(content, ledgerName);
const readText = () => readFile(ledgerPath(), "utf8");
const findings = async () => printed(await checkContent(content));
const rewrite = async (change: (text: string) => string) => writeFile(ledgerPath(), change(await readText()));
const loseLine = () => rewrite((text) => text.replace(/^.* \/goals\/56\n/mu, ""));
const lost =
  "content/addresses.txt:9:1 error The line “2026-11-22 /goals/56” of the last commit was deleted or changed. (ledger)";

describe("The ledger against the last commit", () => {
  it("is as it was, or has grown", async () => {
    begin();
    expect(await findings()).toEqual([]);
    await appendFile(ledgerPath(), "2026-11-24 /about\n");
    expect(await findings()).toEqual([]);
  });

  it.each(["site", "サイト 戦略", "it's $HOME"])(
    "has lost a line, or is missing, in a folder named %s; the command of the hint brings it back",
    async (name) => {
      if (name !== "site") await copyInto(name);
      begin();
      for (const [breakIt, finding] of [
        [loseLine, lost],
        [
          () => rm(ledgerPath()),
          "content/addresses.txt:1:1 error The list of published addresses, addresses.txt, is missing; the last commit has it. (ledger)",
        ],
        [
          () => rewrite((text) => text.replaceAll("-", "/")),
          expect.stringMatching(/^content\/addresses\.txt:2:1 error The day “2026\/11\/22” is not written/u),
        ],
      ] as const) {
        await breakIt();
        git("add", "--all");
        const found = await checkContent(content);
        expect(printed(found)).toContainEqual(finding);
        expect((await readPublication(content)).publication).toBeUndefined();
        const command = /git -C .*$/u.exec(found.at(0)?.hint ?? "")?.[0] ?? "";
        execFileSync("sh", ["-c", command], { stdio: "pipe" });
        expect(await findings()).toEqual([]);
      }
    },
  );

  it("is compared in a worktree, in a shallow clone, and with line breaks of Windows", async () => {
    begin();
    commitMore();
    const main = root;
    git("worktree", "add", "--quiet", join(parent, "tree"), "-b", "other");
    execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${main}`, join(parent, "shallow")]);
    for (const folder of ["tree", "shallow"]) {
      root = join(parent, folder);
      content = join(root, "content");
      await rewrite((text) => text.replaceAll("\n", "\r\n"));
      expect(await findings(), folder).toEqual([]);
      await rewrite((text) => text.replaceAll("\r\n", "\n"));
      await loseLine();
      expect(await findings(), folder).toEqual([lost]);
    }
  });

  it("may be corrected where the commit itself holds a line that cannot be read or a day to come", async () => {
    const faulty = (text: string) => `${text}2026/11/24 /goals/56\n2999-01-01 /goals/57\n`;
    const sound = await readText();
    await rewrite(faulty);
    begin();
    expect(await findings()).toHaveLength(2);
    await rewrite(() => `${sound}2026-11-24 /goals/56\n2026-11-24 /goals/57\n`);
    expect(await findings()).toEqual([]);
  });

  it("isn't compared where nothing is known of it", async () => {
    await loseLine();
    expect(await findings(), "outside of a repository").toEqual([]);
    git("init", "--quiet", "--initial-branch=main");
    expect(await findings(), "before the first commit").toEqual([]);
    git("commit", "--quiet", "--allow-empty", "--message", "Empty");
    expect(await findings(), "in a commit without it").toEqual([]);
    commit();
    await rewrite((text) => text.replace(/^.* \/goals\/57\n/mu, ""));
    expect(await findings(), "in a commit").toHaveLength(1);
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    expect(() => git("status")).toThrow("dubious ownership");
    expect(await findings(), "in a repository of another user").toEqual([]);
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", undefined);
    vi.stubEnv("PATH", join(parent, "nothing"));
    expect(await findings(), "without git").toEqual([]);
  });

  it("is checked before a commit by a hook, to which git gives a GIT_DIR of its own", {
    timeout: 60_000,
  }, async () => {
    begin();
    const hook = join(root, ".git/hooks/pre-commit");
    const command = `'${process.execPath}' '${bundledCommand("content-check")}' '${content}'`;
    await writeFile(
      hook,
      `#!/bin/sh\ntest -n "$GIT_INDEX_FILE" || exit 9\ncd '${process.cwd()}' && exec ${command} >&2\n`,
    );
    await chmod(hook, 0o755);
    vi.stubEnv("GIT_DIR", join(root, ".git"));
    await appendFile(ledgerPath(), "2026-11-24 /about\n");
    commit();
    await loseLine();
    expect(() => commit()).toThrow(lost);
  });
});

/** Another commit, so that a clone can be shallow. */
function commitMore(): void {
  git("commit", "--quiet", "--allow-empty", "--message", "More");
}

const goal = (number: number, text = `Text of goal ${number}.`) =>
  writeFile(
    join(content, `goals/${number}.mdx`),
    `---\ntitle: Goal ${number}\nstrategy: 17\n---\n\n${text}\n`,
  );

/** Does what `npm run content:publish` does on a day. */
async function publish(day: string): Promise<number> {
  const { ledger } = await publishOn(content, day);
  return ledger.after.split("\n").length - ledger.before.split("\n").length;
}

/** Publishes all that there is so far, before there are branches. */
async function beginPublished(): Promise<void> {
  await publish("2026-11-23");
  begin();
}

/** Publishes a new goal on a branch. */
async function publishGoal(branch: string, number: number, day: string, text?: string): Promise<void> {
  git("checkout", "--quiet", "-b", branch, "main");
  await goal(number, text);
  await publish(day);
  commit(branch);
}

describe("Two branches that have published", () => {
  it("different goals, are merged without a conflict; nothing is lost and nothing is dated anew", async () => {
    await beginPublished();
    await publishGoal("one", 58, "2026-11-24");
    await publishGoal("two", 59, "2026-11-25");
    git("merge", "--quiet", "--no-edit", "one");
    expect(await readText()).not.toContain("<<<<<<<");
    expect(await findings()).toEqual([]);
    for (const line of ["2026-11-24 /goals/58\n", "2026-11-25 /goals/59\n"])
      expect(await readText()).toContain(line);
    expect(await publish("2026-11-26")).toBe(0);
    // Before the merge is committed, both sides are held.
    git("reset", "--quiet", "--hard", "HEAD^");
    git("merge", "--quiet", "--no-commit", "one");
    expect(await findings()).toEqual([]);
    expect(await publish("2026-11-26")).toBe(0);
  });

  it("the same goal on other days and in other words, have the words of the later day", async () => {
    await beginPublished();
    await publishGoal("one", 58, "2026-11-24", "The partners meet every autumn in Sendai.");
    await publishGoal("two", 58, "2026-11-25", "The partners meet every spring in Sendai.");
    expect(() => git("merge", "--quiet", "--no-edit", "one")).toThrow();
    expect(git("diff", "--name-only", "--diff-filter=U").trim()).toBe("content/goals/58.mdx");
    git("checkout", "--quiet", "--ours", "content/goals/58.mdx");
    expect(await findings()).toEqual([]);
    expect(await publish("2026-11-26")).toBe(0);
    // The words of the earlier day would come back on the day of the merge, as a version of their own.
    git("checkout", "--quiet", "--theirs", "content/goals/58.mdx");
    expect(await findings()).toEqual([]);
    expect(await publish("2026-11-26")).toBe(2);
  });

  it("lose nothing by a merge that keeps the list of one side alone", async () => {
    await beginPublished();
    await publishGoal("one", 58, "2026-11-24");
    await publishGoal("two", 59, "2026-11-25");
    git("merge", "--quiet", "--no-commit", "one");
    git("checkout", "--quiet", "HEAD", "--", "content/addresses.txt");
    const [finding] = await checkContent(content);
    expect(finding?.message).toMatch(/^The line “2026-11-24 \/goals\/58” and \d+ more of the merged commit/u);
    const command = /git -C .*$/u.exec(finding?.hint ?? "")?.[0] ?? "";
    const shown = execFileSync("sh", ["-c", command], { encoding: "utf8" });
    const missing = shown.split("\n").filter((line) => line.startsWith("2026-11-24"));
    await appendFile(ledgerPath(), `${missing.join("\n")}\n`);
    expect(await findings()).toEqual([]);
  });

  it("can be merged by hand where the union is not set: without the marks the list is sound", async () => {
    await rm(join(root, ".gitattributes"));
    await beginPublished();
    await publishGoal("one", 58, "2026-11-24");
    await publishGoal("two", 59, "2026-11-25");
    expect(() => git("merge", "--quiet", "--no-edit", "one")).toThrow();
    const [finding, ...more] = await checkContent(content);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: "merge-conflict", path: "content/addresses.txt" });
    expect(finding?.hint).toMatch(
      /^delete the lines that begin with <<<<<<<, \|\|\|\|\|\|\|, ======= and >>>>>>>/u,
    );
    await rewrite((text) => text.replace(/^(?:<{7}|\|{7}|={7}|>{7}).*\n/gmu, ""));
    expect(await findings()).toEqual([]);
    expect(await publish("2026-11-26")).toBe(0);
  });
});
