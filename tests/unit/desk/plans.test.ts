/** Plans: kept until their hour, published once, on top of what is online then. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { draftVersion, readDraft } from "../../../desk/publication/entries.ts";
import { readLog } from "../../../desk/publication/log.ts";
import { type Plan, writePlan } from "../../../desk/publication/plans/plan-files.ts";
import { createPlans } from "../../../desk/publication/plans/plans.ts";
import type { PublisherOptions } from "../../../desk/publication/publication.ts";
import { createPublications } from "../../../desk/publication/publications.ts";
import { publishEntries } from "../../../desk/publication/publisher.ts";
import { recoverPublication } from "../../../desk/publication/recover.ts";
import { findRepository, readCommitted } from "../../../desk/publication/repository.ts";
import { mayPublish } from "../../../desk/sign-in/publishers.ts";
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
let clock: Date;
let publishers: readonly string[] | undefined;
const failures: string[] = [];

beforeEach(async () => {
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  root = mkdtempSync(join(tmpdir(), "desk-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  makeRepository(root);
  const directory = join(root, "content");
  const repository = await findRepository(directory);
  if (typeof repository === "string") throw new Error(repository);
  options = { repository, directory, state: join(root, ".desk"), site: siteIn(root) };
  clock = new Date("2026-11-24T12:00:00Z");
  publishers = undefined;
  failures.length = 0;
});

const due = new Date("2026-11-25T00:00:00Z");
const atDue = () => {
  clock = due;
};
const goal57 = "goals/57.mdx";
const read = (path = goal57) => readFileSync(join(root, "content", path), "utf8");
const edit = (from: string, to: string, path = goal57) => {
  expect(read(path)).toContain(from);
  writeFileSync(join(root, "content", path), read(path).replace(from, to));
};
const committed = () => gitIn(root, "show", `HEAD:content/${goal57}`);
/** How often something was published. */
const count = () => Number(gitIn(root, "rev-list", "--count", "HEAD")) - 1;

/** A desk that has just been started. */
function start() {
  const publications = createPublications(options);
  const timeZone = () => "Asia/Tokyo";
  const onFailure = async (_: Plan, reason: string) => void failures.push(reason);
  return createPlans({
    ...{ state: options.state, publications, timeZone, onFailure, now: () => clock },
    mayPublish: (email) => mayPublish(email, publishers),
  });
}

/** Plans the draft as it is. */
async function plan(plans = start(), note?: string, path = goal57) {
  const bytes = readDraft(options.directory, path);
  const online = draftVersion(await readCommitted(options.repository, "HEAD", path));
  const { name, email } = somebody;
  plans.add({
    ...{ by: { name, email }, title: "Publish Goal 57", due },
    entries: [
      {
        ...{ path, bytes: bytes?.toString("base64") ?? null, draft: draftVersion(bytes), online },
        ...(note !== undefined && { note }),
      },
    ],
  });
  return plans.list().plans[0]?.id ?? "";
}

describe("A plan", () => {
  it("waits for its hour, and is published then by the person who planned it", async () => {
    edit("We will raise", "We will soon raise");
    const plans = start();
    await plan(plans);
    await plans.publishDue();
    expect(count()).toBe(0);
    atDue();
    await plans.publishDue();
    expect(count()).toBe(1);
    expect(committed()).toContain("We will soon raise");
    expect(gitIn(root, "log", "-1", "--format=%an <%ae>: %s").trim()).toBe(
      "山田 花子 <hanako@example.ac.jp>: Publish Goal 57",
    );
    expect(gitIn(root, "status", "--porcelain")).toBe("");
    expect(plans.list()).toEqual({ plans: [], damaged: [] });
    expect(readLog(options.state).map(({ what }) => what)).toEqual(["published", "planned"]);
    await plans.publishDue();
    expect(count()).toBe(1);
  });

  it("has the words that were reviewed, and its note the day on which it is published; drafts go on", async () => {
    edit("We will raise", "We will soon raise");
    await plan(start(), "It says when.");
    edit("soon raise", "very soon raise");
    atDue();
    // The desk was started again meanwhile.
    await start().publishDue();
    expect(committed()).toContain("We will soon raise");
    expect(committed()).toContain("changes:\n  - date: 2026-11-25\n    note: It says when.\n");
    expect(read()).toContain("We will very soon raise");
    expect(read()).toContain("note: It says when.");
  });

  it("goes on top of what is online then", async () => {
    edit("We will raise", "We will soon raise");
    const planned = read();
    await plan();
    gitIn(root, "checkout", "--quiet", "--", ".");
    edit("strategy: 17", "# Another\nstrategy: 17", "goals/56.mdx");
    expect(await publishEntries(options, requestOf(root, "goals/56.mdx"))).toMatchObject({ online: true });
    atDue();
    await start().publishDue();
    expect(failures).toEqual([]);
    expect(committed()).toBe(planned);
    expect(gitIn(root, "show", "HEAD:content/goals/56.mdx")).toContain("# Another");
  });

  it("is not published where its entry is no longer online as it was, and says so until it is dismissed", async () => {
    edit("We will raise", "We will soon raise");
    const id = await plan();
    edit("We will soon raise", "They will raise");
    expect(await publishEntries(options, requestOf(root, goal57))).toMatchObject({ online: true });
    const before = [gitIn(root, "rev-parse", "HEAD"), fingerprint(options.directory)];
    atDue();
    const plans = start();
    await plans.publishDue();
    const reason = expect.stringMatching(/^Goal 57 is no longer online as it was when this was planned/u);
    expect(failures).toEqual([reason]);
    expect([gitIn(root, "rev-parse", "HEAD"), fingerprint(options.directory)]).toEqual(before);
    expect(plans.list().plans).toMatchObject([{ id, failed: { reason } }]);
    expect(readLog(options.state).map(({ what }) => what)).toContain("plan failed");
    // It is not tried again.
    await start().publishDue();
    expect(failures).toHaveLength(1);
    expect(plans.withdraw(id, somebody)).toBeUndefined();
    expect(plans.list().plans).toEqual([]);
    expect(readLog(options.state)[0]).toMatchObject({ what: "dismissed", id });
  });

  it("fails where the check finds something to correct, and the next one is published all the same", async () => {
    edit("strategy: 17", "strategy: 71", "goals/56.mdx");
    await plan(start(), undefined, "goals/56.mdx");
    gitIn(root, "checkout", "--quiet", "--", ".");
    edit("We will raise", "We will soon raise");
    await plan();
    atDue();
    await start().publishDue();
    expect(failures).toEqual([expect.stringContaining("content/goals/56.mdx:3:")]);
    expect(committed()).toContain("We will soon raise");
  });

  it("is not published when it was withdrawn just before", async () => {
    edit("We will raise", "We will soon raise");
    const plans = start();
    const id = await plan(plans);
    atDue();
    const publishing = plans.publishDue();
    expect(plans.withdraw(id, somebody)).toBeUndefined();
    await publishing;
    expect([count(), failures]).toEqual([0, []]);
    expect(readLog(options.state).map(({ what }) => what)).toEqual(["withdrawn", "planned"]);
    expect(plans.withdraw(id, somebody)).toMatch(/^It is no longer planned/u);
  });

  it("cannot be withdrawn while it is published", async () => {
    edit("We will raise", "We will soon raise");
    let refused: string | undefined = "not asked";
    const { site } = options;
    options = {
      ...options,
      site: {
        ...site,
        build: async (directory) => {
          refused = plans.withdraw(id, somebody);
          await site.build(directory);
        },
      },
    };
    const plans = start();
    const id = await plan(plans);
    atDue();
    await plans.publishDue();
    expect(refused).toBe("It is being published at this moment.");
    expect(count()).toBe(1);
  });

  it("is not published by itself where who planned it may no longer publish", async () => {
    publishers = ["ken@example.ac.jp"];
    edit("We will raise", "We will soon raise");
    const id = await plan();
    atDue();
    await start().publishDue();
    const reason =
      "山田 花子 may no longer publish, so this was not published by itself. Somebody who may can publish it.";
    expect([count(), failures]).toEqual([0, [reason]]);
    expect(start().list().plans).toMatchObject([{ id, failed: { reason } }]);
    expect(read()).toContain("We will soon raise");
  });

  it("is published where who planned it still may", async () => {
    publishers = ["hanako@example.ac.jp"];
    edit("We will raise", "We will soon raise");
    await plan();
    atDue();
    await start().publishDue();
    expect([count(), failures]).toEqual([1, []]);
  });

  it("that another program has written into is named, and keeps no other from being published", async () => {
    const folder = join(options.state, "plans");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "x.json"), "{");
    edit("We will raise", "We will soon raise");
    await plan();
    atDue();
    await start().publishDue();
    expect(count()).toBe(1);
    expect(start().list().damaged).toEqual([join(folder, "x.json")]);
  });

  it("that ends the desk each time is given up after three", async () => {
    edit("We will raise", "We will soon raise");
    const id = await plan();
    const [found] = start().list().plans;
    if (!found) throw new Error("There is no plan.");
    writePlan(options.state, { ...found, begun: 3 });
    atDue();
    await start().publishDue();
    expect([count(), failures]).toEqual([0, ["The desk was broken off 3 times while it published this."]]);
    expect(start().list().plans).toMatchObject([{ id, failed: {} }]);
  });
});

describe("Killed while it publishes a plan", () => {
  let program: string;
  beforeAll(async () => {
    program = await bundleProgram(process.cwd(), "tests/fixtures/publish-plans-and-die.ts");
  });
  /** What the next start does. */
  const startAgain = async () => {
    const said = await recoverPublication(options);
    await start().publishDue();
    return said;
  };
  const expectOnce = async (before: number) => {
    expect(count()).toBe(before + 1);
    expect(failures).toEqual([]);
    expect(start().list()).toEqual({ plans: [], damaged: [] });
    expect(await options.site.findOnline()).toBe(fingerprint(options.directory));
    expect(gitIn(root, "status", "--porcelain")).toBe("");
    expect(readdirSync(options.state).toSorted()).toEqual(["log.jsonl", "plans", "release"]);
  };

  it.each([
    ["kept", /it was planned, so the desk publishes it by itself\.$/u],
    ["before", /it was planned, so the desk publishes it by itself\.$/u],
    ["after", /It is recorded now\.$/u],
    ["recorded", /It is recorded now\.$/u],
  ])("at the moment “%s”, it is published once", async (moment, said) => {
    edit("We will raise", "We will soon raise");
    await plan();
    atDue();
    expect(spawnSync(process.execPath, [program, root, moment, due.toISOString()]).signal).toBe("SIGKILL");
    expect(await startAgain()).toMatch(said);
    await expectOnce(0);
  });

  it("at moments at random, it is published once", async () => {
    for (let time = 0; time < 8; time += 1) {
      const before = count();
      edit("We will", "We will soon");
      await plan();
      atDue();
      const publishing = spawn(process.execPath, [program, root, "", due.toISOString()]);
      await setTimeout(500 + Math.random() * 2500);
      if (publishing.exitCode === null) {
        const ended = once(publishing, "exit");
        publishing.kill("SIGKILL");
        await ended;
      }
      await startAgain();
      await expectOnce(before);
    }
  }, 120_000);
});
