/** From a review to a plan and what becomes of it, by the pages of the desk. */
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createEditServer } from "../../../desk/edit-server.ts";
import type { Person } from "../../../desk/person.ts";
import type { Command } from "../../../desk/publication/command.ts";
import { createPlans, type Plans } from "../../../desk/publication/plans/plans.ts";
import { createPublications } from "../../../desk/publication/publications.ts";
import { findRepository } from "../../../desk/publication/repository.ts";
import { createLocalSignIn } from "../../../desk/sign-in/local-sign-in.ts";
import { gitIn, makeRepository, siteIn, somebody } from "../../fixtures/desk-publication.ts";
import { ask, fillIn, wordsOf } from "./support.ts";

let root: string;
let person: Person;
let port: number;
let plans: Plans;
let clock: Date;
let command: Command;

beforeEach(async () => {
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  root = mkdtempSync(join(tmpdir(), "desk-"));
  makeRepository(root);
  person = somebody;
  clock = new Date();
  command = [process.execPath, "-e", "console.log('copied')"];
  const directory = join(root, "content");
  const repository = await findRepository(directory);
  if (typeof repository === "string") throw new Error(repository);
  const options = {
    ...{ repository, directory, state: join(root, ".desk"), site: siteIn(root) },
    get afterRelease() {
      return { command, folder: root };
    },
  };
  const publications = createPublications(options);
  const timeZone = () => "Europe/Berlin";
  plans = createPlans({
    state: options.state,
    publications,
    timeZone,
    mayPublish: () => true,
    now: () => clock,
  });
  const { server } = createEditServer({
    directory,
    publicFolder: join(root, "public"),
    assets: { styles: ["desk/editor.css"], scripts: {}, fonts: [] },
    findPerson: (arrival) => createLocalSignIn(person)(arrival),
    publishing: { options, publications, plans, timeZone },
    sharing: "Nothing can be shown from here.",
    findSite: async () => undefined,
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The system gave no port.");
  port = address.port;
  onTestFinished(async () => {
    await publications.finish();
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true, force: true });
  });
  edit("goals/57.mdx", "We will raise", "We will soon raise");
});

function edit(path: string, from: string, to: string) {
  const file = join(root, "content", path);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
const get = async (path: string) => (await ask(port, path)).text;
const review = "/edit/publish?entry=goals/57.mdx";
/** Tomorrow at nine, as the form has it. */
const tomorrow = () => `${new Date(Date.now() + 24 * 60 * 60_000).toISOString().slice(0, 10)}T09:00`;
/** Sends the form of a review. */
const send = async (filled: Record<string, string>) =>
  ask(port, "/edit/publish", fillIn(await get(review), filled));
const commits = () => Number(gitIn(root, "rev-list", "--count", "HEAD"));

describe("A plan", () => {
  it("is made in the review, shown on the first page, and withdrawn there", async () => {
    const { status, location } = await send({ when: "later", time: tomorrow() });
    expect([status, location]).toEqual([303, "/edit#planned"]);
    const html = await get("/edit");
    expect(wordsOf(html)).toMatch(/Planned\d+ \w+ \d{4}.* 09:00Goal 57planned by 山田 花子Withdraw/u);
    // What is planned is not chosen for the next publication by itself.
    expect(html).toMatch(/<input type="checkbox" name="entry" value="goals\/57.mdx"\/>/u);
    expect(wordsOf(await get(review))).toMatch(/Goal 57 is planned for .* 09:00\. That will fail/u);
    const id = plans.list().plans[0]?.id ?? "";
    const withdrawn = await ask(port, "/edit/plans", new URLSearchParams({ withdraw: id }));
    expect([withdrawn.status, withdrawn.location]).toEqual([303, "/edit#planned"]);
    expect(await get("/edit")).not.toContain("Planned");
    const again = await ask(port, "/edit/plans", new URLSearchParams({ withdraw: id }));
    expect(again.status).toBe(409);
    expect(wordsOf(again.text)).toContain("Not withdrawnIt is no longer planned");
    const log = wordsOf(await get("/edit/log"));
    expect(log).toMatch(
      /山田 花子: withdrew a plan \(Goal 57\).*山田 花子: planned \(Goal 57\)for .* 09:00/u,
    );
  });

  it("is published at its hour, and gone from the first page", async () => {
    await send({ when: "later", time: tomorrow() });
    expect(commits()).toBe(1);
    clock = new Date(Date.now() + 3 * 24 * 60 * 60_000);
    await plans.publishDue();
    expect(commits()).toBe(2);
    expect(gitIn(root, "show", "HEAD:content/goals/57.mdx")).toContain("We will soon raise");
    expect(await get("/edit")).not.toContain("Planned");
  });

  it("that failed is shown with its reason until somebody who may publish dismisses it", async () => {
    await send({ when: "later", time: tomorrow() });
    edit("goals/57.mdx", "soon raise", "very soon raise");
    const now = await send({});
    expect(wordsOf(await get(now.location ?? ""))).toContain("Online since");
    clock = new Date(Date.now() + 3 * 24 * 60 * 60_000);
    await plans.publishDue();
    const html = await get("/edit");
    expect(wordsOf(html)).toMatch(
      /Goal 57 was not published\. It was planned for .* 09:00 by 山田 花子\.Goal 57 is no longer online as it was.*Dismiss/u,
    );
    person = { ...somebody, mayPublish: false };
    expect(wordsOf(await get("/edit"))).not.toContain("Dismiss");
    const sent = new URLSearchParams({ withdraw: plans.list().plans[0]?.id ?? "" });
    expect((await ask(port, "/edit/plans", sent)).status).toBe(403);
    person = somebody;
    expect((await ask(port, "/edit/plans", sent)).status).toBe(303);
    expect(await get("/edit")).not.toContain("was not published");
  });

  it.each([
    [{ when: "later", time: "" }, "No day and hour are given."],
    [{ when: "later", time: "tomorrow" }, "“tomorrow” is no day and hour."],
    [{ when: "later", time: "2020-01-01T09:00" }, "09:00 on 2020-01-01 has passed. In Europe/Berlin it is"],
    [{ when: "now", time: "2030-01-01T09:00" }, "You have given a day and hour, but chosen “Now”."],
  ])("is refused for %j, and nothing that was sent is lost", async (filled, problem) => {
    const { status, text } = await send({ ...filled, "note goals/57.mdx": "It says when." });
    expect(status).toBe(409);
    expect(wordsOf(text)).toContain(problem);
    const kept = fillIn(text);
    expect(kept.get("when")).toBe(filled.when);
    expect(kept.get("time")).toBe(filled.time);
    expect(kept.get("note goals/57.mdx")).toBe("It says when.");
    expect(plans.list().plans).toEqual([]);
    expect(commits()).toBe(1);
  });

  it("is refused for an entry that is planned already, and where something else is online by now", async () => {
    const old = fillIn(await get(review), { when: "later", time: tomorrow() });
    await send({ when: "later", time: tomorrow() });
    expect(wordsOf((await send({ when: "later", time: tomorrow() })).text)).toMatch(
      /Goal 57 is planned for .* 09:00 already\./u,
    );
    plans.withdraw(plans.list().plans[0]?.id ?? "", somebody);
    gitIn(root, "commit", "--quiet", "--allow-empty", "--message", "Something else");
    const { status, text } = await ask(port, "/edit/publish", old);
    expect([status, wordsOf(text)]).toEqual([409, expect.stringContaining("Something else has gone online")]);
    expect(plans.list().plans).toEqual([]);
  });
});

describe("The command after a release", () => {
  it("is a step of the publication, and its end is shown", async () => {
    const { location = "" } = await send({});
    const words = wordsOf(await get(location));
    expect(words).toMatch(/6 of 7: Running the command that comes after it…7 of 7: .*Online since/u);
    expect(words).toContain("The command that comes after it ended well.copied");
  });

  it("that fails is said with what it printed; the publication stays", async () => {
    command = [process.execPath, "-e", "console.error('No route to host.'); process.exit(12)"];
    const { location = "" } = await send({});
    expect(wordsOf(await get(location))).toMatch(
      /Online since.*The command that comes after it failed\. It ended with the code 12\. .*No route to host\./u,
    );
    expect(commits()).toBe(2);
    expect(wordsOf(await get("/edit/log"))).toContain(
      "command after the publicationIt ended with the code 12. No route to host.",
    );
  });
});
