/** A plan is published, and fails, in the language of who planned it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from "vitest";
import type { PublisherOptions } from "../../../desk/publication/publication.ts";
import type { Language } from "../../../lib/model/languages.ts";
import { english } from "../../../lib/words/en.ts";
import { gitIn, makeRepository, siteIn, somebody } from "../../fixtures/desk-publication.ts";
import { findUnmarked, mark, markedLanguage, markWords } from "../../fixtures/marked-words.ts";

const due = new Date("2026-11-25T00:00:00Z");
const goal57 = "goals/57.mdx";
let root: string;
let clock: Date;

beforeEach(() => {
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  root = mkdtempSync(join(tmpdir(), "desk-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  makeRepository(root);
  clock = new Date("2026-11-24T12:00:00Z");
  vi.resetModules();
  vi.doMock("../../../lib/model/languages.ts", async (load) => ({
    ...(await load<object>()),
    languages: ["en", markedLanguage],
  }));
  const marked = markWords(english, () => undefined);
  vi.doMock("../../../lib/words/languages.ts", () => ({
    wordsOf: (language: string) => (language === markedLanguage ? marked : english),
  }));
});

afterEach(() => {
  vi.doUnmock("../../../lib/model/languages.ts");
  vi.doUnmock("../../../lib/words/languages.ts");
  vi.resetModules();
  vi.unstubAllEnvs();
});

/** A desk of a site in two languages, and in which of them each thing was done. */
async function startDesk() {
  const { createPlans } = await import("../../../desk/publication/plans/plans.ts");
  const { createPublications } = await import("../../../desk/publication/publications.ts");
  const { findRepository, readCommitted } = await import("../../../desk/publication/repository.ts");
  const { draftVersion, readDraft } = await import("../../../desk/publication/entries.ts");
  const { readLog } = await import("../../../desk/publication/log.ts");
  const { inWordsOf, spokenLanguage } = await import("../../../desk/words.ts");
  const { languages } = await import("../../../lib/model/languages.ts");
  const directory = join(root, "content");
  const repository = await findRepository(directory);
  if (typeof repository === "string") throw new Error(repository);
  const done: string[] = [];
  const site = siteIn(root, () => done.push(`built in ${spokenLanguage()}`));
  const state = join(root, ".desk");
  const afterRelease = { command: [process.execPath, "-e", ""] as const, folder: root };
  const options: PublisherOptions = { repository, directory, state, site, afterRelease };
  const plans = createPlans({
    ...{ state, publications: createPublications(options), timeZone: () => "Asia/Tokyo", now: () => clock },
    mayPublish: () => true,
    onFailure: async () => void done.push(`mailed in ${spokenLanguage()}`),
  });
  const online = draftVersion(await readCommitted(repository, "HEAD", goal57));
  return {
    ...{ plans, done },
    messages: () => readLog(state).flatMap(({ what, message }) => (message ? [[what, message]] : [])),
    /** Plans the draft as it is, in the last of the languages. */
    plan: () => {
      const { name, email } = somebody;
      const bytes = readDraft(directory, goal57);
      const entry = { path: goal57, bytes: bytes?.toString("base64") ?? null, draft: draftVersion(bytes) };
      const other: Language = languages.at(-1) ?? "en";
      const entries = [{ ...entry, online }];
      inWordsOf(other, () => plans.add({ by: { name, email }, title: "Publish Goal 57", due, entries }));
    },
  };
}

function edit(from: string, to: string): void {
  const file = join(root, "content", goal57);
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
}

it("A plan is published in the language of who planned it, and its commit is in the original’s", async () => {
  edit("We will raise", "We will soon raise");
  const { plan, plans, done, messages } = await startDesk();
  plan();
  clock = due;
  await plans.publishDue();
  expect(done).toEqual([`built in ${markedLanguage}`, `built in ${markedLanguage}`]);
  expect(messages()).toEqual([
    ["command", mark("It ended well.")],
    ["planned", mark("for 25 November 2026, 09:00")],
  ]);
  expect(gitIn(root, "log", "-1", "--format=%s").trim()).toBe("Publish Goal 57");
});

it("A plan fails in the language of who planned it, also where the desk was started again, and is mailed in it", async () => {
  edit("We will raise", "We will soon raise");
  (await startDesk()).plan();
  edit("We will soon raise", "They will raise");
  gitIn(root, "commit", "--quiet", "--all", "--message", "Another");
  clock = due;
  const { plans, done } = await startDesk();
  await plans.publishDue();
  expect(done).toEqual([`mailed in ${markedLanguage}`]);
  const [failed] = plans.list().plans;
  expect(failed?.failed?.reason).toContain(mark("is no longer online as it was when this was planned"));
  expect(findUnmarked(failed?.failed?.reason ?? "")).toEqual([]);
});

it("A plan of a desk that kept no language, or one that the site has no more, is the original’s", async () => {
  edit("We will raise", "We will soon raise");
  const { plan, plans } = await startDesk();
  plan();
  const file = join(root, ".desk/plans", `${plans.list().plans[0]?.id}.json`);
  const { language, ...older } = JSON.parse(readFileSync(file, "utf8"));
  expect(language).toBe(markedLanguage);
  for (const kept of [older, { ...older, language: "tlh" }]) {
    writeFileSync(file, JSON.stringify(kept));
    expect(plans.list()).toMatchObject({ plans: [{ language: "en" }], damaged: [] });
  }
});
