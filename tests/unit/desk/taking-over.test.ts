/** What others push to the repository elsewhere appears at the desk by itself; drafts stay. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { readDesk } from "../../../desk/desk.ts";
import { readLog } from "../../../desk/publication/log.ts";
import { Waiting } from "../../../desk/publication/pages/waiting.tsx";
import { createPlans } from "../../../desk/publication/plans/plans.ts";
import type { PublisherOptions } from "../../../desk/publication/publication.ts";
import { createPublications } from "../../../desk/publication/publications.ts";
import { findRepository } from "../../../desk/publication/repository.ts";
import { readPublishingState } from "../../../desk/publication/routes.tsx";
import { createTakingOver } from "../../../desk/publication/taking-over.ts";
import { gitIn, makeRepository, requestOf, siteIn, somebody } from "../../fixtures/desk-publication.ts";
import { wordsOf } from "./support.ts";

const [goal56, goal57] = ["content/goals/56.mdx", "content/goals/57.mdx"];
let root: string;
let options: PublisherOptions;
let printed: readonly unknown[][];

beforeEach(async () => {
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  root = join(mkdtempSync(join(tmpdir(), "desk-")), "site");
  onTestFinished(() => rmSync(join(root, ".."), { recursive: true, force: true }));
  makeRepository(root);
  gitIn(root, "init", "--quiet", "--bare", elsewhere());
  gitIn(root, "push", "--quiet", "--set-upstream", elsewhere(), "main");
  gitIn(root, "clone", "--quiet", "--branch", "main", elsewhere(), clone());
  const directory = join(root, "content");
  const repository = await findRepository(directory);
  if (typeof repository === "string") throw new Error(repository);
  options = { repository, directory, state: join(root, ".desk"), site: siteIn(root) };
  printed = vi.spyOn(console, "log").mockImplementation(() => undefined).mock.calls;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const elsewhere = () => join(root, "..", "elsewhere.git");
const clone = () => join(root, "..", "clone");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const head = () => gitIn(root, "rev-parse", "HEAD");
function edit(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}
/** A programmer changes a file in a repository of their own, and pushes it. */
function pushFromElsewhere(path: string, from: string, to: string): void {
  edit(clone(), path, from, to);
  gitIn(clone(), "commit", "--quiet", "--all", "--message", "From elsewhere");
  gitIn(clone(), "push", "--quiet", "origin", "main");
}

/** A desk, and the words of its first page. */
function startDesk() {
  const publications = createPublications(options);
  const timeZone = () => "Asia/Tokyo";
  const plans = createPlans({ state: options.state, publications, timeZone, mayPublish: () => true });
  const { takeOver, problem } = createTakingOver(options, publications);
  const publishing = { options, publications, plans, timeZone, findNotTakenOver: problem };
  const firstPage = async () => {
    const state = await readPublishingState(publishing, await readDesk(options.directory), somebody);
    return wordsOf(renderToStaticMarkup(createElement(Waiting, { state })));
  };
  return { publications, takeOver, firstPage };
}

const others = (names: string) => `Changed by others, online with the next publication: ${names}`;
const allIsOnline = "Everything that is written here is online.";

describe("What was taken over", () => {
  const change56 = () => pushFromElsewhere(goal56, "We will advance and promote", "We will advance");

  it("is said not to be online yet, beside drafts and without any, until something is published", async () => {
    const { takeOver, firstPage, publications } = startDesk();
    expect(await firstPage()).toContain(allIsOnline);
    change56();
    await takeOver();
    expect(await firstPage()).toContain(others("Goal 56"));
    expect(await firstPage()).not.toContain(allIsOnline);
    edit(root, goal57, "We will raise", "We will soon raise");
    expect(await firstPage()).toMatch(
      /^Not yet onlineGoal 57 changed.*Changed by others, online with the next publication: Goal 56/u,
    );
    publications.start(requestOf(root, "goals/57.mdx"));
    await publications.finish();
    expect(await firstPage()).toContain(allIsOnline);
    expect(await firstPage()).not.toContain("Changed by others");
  });

  it("is compared with what was published last, which stays what it was", async () => {
    const { takeOver, firstPage, publications } = startDesk();
    edit(root, goal57, "We will raise", "We will soon raise");
    publications.start(requestOf(root, "goals/57.mdx"));
    await publications.finish();
    gitIn(clone(), "pull", "--quiet");
    change56();
    pushFromElsewhere("content/site.yaml", "timezone: Asia/Tokyo", "timezone: Europe/Paris");
    await takeOver();
    const words = await firstPage();
    expect(words).toContain(others("Goal 56, The whole site"));
    expect(words).toMatch(/Published last: Publish goals\/57\.mdx, .* by 山田 花子\./u);
  });

  it("is in the log, with who changed it and when the desk took it over", async () => {
    const { takeOver } = startDesk();
    const before = head().trim();
    change56();
    await takeOver();
    await takeOver();
    expect(readLog(options.state)).toEqual([
      {
        ...{ what: "taken over", by: { name: "Programmer", email: "programmer@example.org" } },
        ...{ at: expect.any(String), id: head().slice(0, 12), entries: ["goals/56.mdx"] },
        ...{ before, commit: head().trim() },
      },
    ]);
  });

  it("for a publication that failed then is not online either", async () => {
    const site = { ...options.site, build: () => Promise.reject(new Error("No room.")) };
    options = { ...options, site };
    const { firstPage, publications } = startDesk();
    edit(root, goal57, "We will raise", "We will soon raise");
    change56();
    publications.start({
      ...requestOf(root, "goals/57.mdx"),
      base: gitIn(clone(), "rev-parse", "HEAD").trim(),
    });
    await publications.finish();
    expect(readLog(options.state).map(({ what }) => what)).toEqual(["failed", "taken over"]);
    expect(await firstPage()).toContain(others("Goal 56"));
  });

  it("is online where somebody has built the site by a command, and in no case is it what is no entry", async () => {
    const { takeOver, firstPage } = startDesk();
    change56();
    await takeOver();
    await options.site.build(options.directory);
    expect(await firstPage()).toContain(allIsOnline);
    rmSync(options.state, { recursive: true });
    pushFromElsewhere("content/README.md", "# How to edit this site", "# How to edit");
    pushFromElsewhere("content/README.ja.md", "# サイトの編集ガイド", "# 編集ガイド");
    await takeOver();
    expect(await firstPage()).toContain(allIsOnline);
  });

  it("is not known where the log is of another repository", async () => {
    const { takeOver, firstPage } = startDesk();
    change56();
    await takeOver();
    const log = join(options.state, "log.jsonl");
    writeFileSync(log, readFileSync(log, "utf8").replace(/"before":"\w+"/u, `"before":"${"0".repeat(40)}"`));
    expect(await firstPage()).toContain(allIsOnline);
  });
});

describe("What others have pushed", () => {
  it("appears at the desk without a publication, and drafts stay", async () => {
    const { takeOver, firstPage } = startDesk();
    edit(root, goal57, "We will raise", "We will soon raise");
    pushFromElsewhere(goal56, "strategy: 17", "# From elsewhere\nstrategy: 17");
    await takeOver();
    expect(read(goal56)).toContain("# From elsewhere");
    expect(head()).toBe(gitIn(elsewhere(), "rev-parse", "main"));
    expect(gitIn(root, "status", "--porcelain")).toBe(` M ${goal57}\n`);
    expect(await firstPage()).toMatch(/^Not yet onlineGoal 57 changed/u);
    expect(printed).toEqual([]);
  });

  it("and is a draft here too is said on the first page, and once at the terminal, until it is over", async () => {
    const { takeOver, firstPage } = startDesk();
    edit(root, goal57, "We will raise", "We will soon raise");
    pushFromElsewhere(goal57, "We will raise", "They will raise");
    const before = head();
    await takeOver();
    await takeOver();
    expect([head(), read(goal57)]).toEqual([before, expect.stringContaining("We will soon raise")]);
    const said =
      "Others have changed in the repository what is also changed here and not yet online, so their changes can't be taken over (content/goals/57.mdx). Somebody who knows git has to merge them; your drafts are kept.";
    expect(await firstPage()).toContain(said);
    expect(printed).toEqual([[said]]);
    gitIn(root, "checkout", "--quiet", "--", ".");
    await takeOver();
    expect(read(goal57)).toContain("They will raise");
    expect(await firstPage()).not.toContain("taken over");
  });

  it("beside commits of this repository is for somebody who knows git, also while nobody answers", async () => {
    const { takeOver, firstPage } = startDesk();
    pushFromElsewhere(goal57, "We will raise", "They will raise");
    gitIn(root, "commit", "--quiet", "--allow-empty", "--message", "Here");
    await takeOver();
    const said = "has changes of its own, and so has this one.";
    expect(await firstPage()).toContain(said);
    rmSync(elsewhere(), { recursive: true });
    await takeOver();
    expect(await firstPage()).toContain(said);
    expect(printed).toHaveLength(1);
  });

  it("waits until nothing is being published", async () => {
    let atBuild: readonly string[] = [];
    const { site } = options;
    const build = async (directory: string) => {
      pushFromElsewhere(goal56, "strategy: 17", "# From elsewhere\nstrategy: 17");
      void takeOver();
      await setTimeout(500);
      atBuild = [head(), read(goal56)];
      await site.build(directory);
    };
    options = { ...options, site: { ...site, build } };
    const { takeOver, publications, firstPage } = startDesk();
    edit(root, goal57, "We will raise", "We will soon raise");
    const before = [head(), read(goal56)];
    publications.start(requestOf(root, "goals/57.mdx"));
    await publications.finish();
    expect(atBuild).toEqual(before);
    expect(gitIn(root, "log", "-1", "--format=%s")).toBe("Publish goals/57.mdx\n");
    await takeOver();
    expect(await firstPage()).toContain("has changes of its own, and so has this one.");
  });

  it("is left where a programmer has gone to another branch, and where a publication is not recorded yet", async () => {
    const { takeOver } = startDesk();
    pushFromElsewhere(goal57, "We will raise", "They will raise");
    const before = head();
    gitIn(root, "checkout", "--quiet", "-b", "another");
    await takeOver();
    expect(head()).toBe(before);
    gitIn(root, "checkout", "--quiet", "main");
    const journal = { id: "1", process: 1, by: { name: "", email: "" }, at: "", branch: "main" };
    mkdirSync(options.state, { recursive: true });
    const file = join(options.state, "publication.json");
    writeFileSync(file, JSON.stringify({ ...journal, base: "", entries: [] }));
    await takeOver();
    expect(head()).toBe(before);
    rmSync(file);
    await takeOver();
    expect(read(goal57)).toContain("They will raise");
  });

  it.skipIf(process.platform === "win32")("is asked for without a question at the terminal", async () => {
    const { takeOver } = startDesk();
    const programs = join(root, "..", "programs");
    mkdirSync(programs);
    writeFileSync(join(programs, "ssh"), `#!/bin/sh\necho "$@" > ${join(programs, "asked")}\nexit 1\n`);
    chmodSync(join(programs, "ssh"), 0o755);
    vi.stubEnv("PATH", `${programs}${delimiter}${process.env.PATH}`);
    gitIn(root, "config", "branch.main.remote", "ssh://git.example.ac.jp/strategy.git");
    await takeOver();
    expect(readFileSync(join(programs, "asked"), "utf8")).toMatch(
      /^-o BatchMode=yes .*git\.example\.ac\.jp/u,
    );
    expect(printed).toEqual([]);
  });
});
