/** The command that is run after a release. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { type Command, runCommand } from "../../../desk/publication/command.ts";
import { readLog } from "../../../desk/publication/log.ts";
import type { PublisherOptions, Step } from "../../../desk/publication/publication.ts";
import { publishEntries } from "../../../desk/publication/publisher.ts";
import { recoverPublication } from "../../../desk/publication/recover.ts";
import { findRepository } from "../../../desk/publication/repository.ts";
import { bundleProgram } from "../../../scripts/load.mjs";
import { gitIn, makeRepository, requestOf, siteIn } from "../../fixtures/desk-publication.ts";

let root: string;
let options: PublisherOptions;

beforeEach(async () => {
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  root = mkdtempSync(join(tmpdir(), "desk-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  makeRepository(root);
  const directory = join(root, "content");
  const repository = await findRepository(directory);
  if (typeof repository === "string") throw new Error(repository);
  options = { repository, directory, state: join(root, ".desk"), site: siteIn(root) };
  const file = join(directory, "goals/57.mdx");
  writeFileSync(file, readFileSync(file, "utf8").replace("We will raise", "We will soon raise"));
});

/** A command that runs a piece of JavaScript. */
const script = (code: string): Command => [process.execPath, "-e", code];
const withCommand = (command: Command) => ({ ...options, afterRelease: { command, folder: root } });
const committed = () => gitIn(root, "show", "HEAD:content/goals/57.mdx");

describe("The command after a release", () => {
  it("is run when the release is online and recorded, and its end is in the log", async () => {
    const look = script(
      `const git = require("node:child_process").execFileSync("git", ["log", "-1", "--format=%s"]);
      console.log(require("node:fs").existsSync(".desk/release"), String(git).trim());`,
    );
    const reported: Step[] = [];
    const outcome = await publishEntries(withCommand(look), requestOf(root, "goals/57.mdx"), (step) =>
      reported.push(step),
    );
    expect(outcome).toMatchObject({ remarks: [], command: { printed: "true Publish goals/57.mdx" } });
    expect(reported.slice(-3)).toEqual(["record", "command", "push"]);
    expect(readLog(options.state)).toMatchObject([
      { what: "published" },
      { what: "command", message: "It ended well.\ntrue Publish goals/57.mdx" },
    ]);
  });

  it("that fails undoes nothing; it is said, with what it printed", async () => {
    const fail = script(`console.error("No route to host."); process.exit(12);`);
    const outcome = await publishEntries(withCommand(fail), requestOf(root, "goals/57.mdx"));
    expect(outcome).toMatchObject({
      online: true,
      command: { problem: "It ended with the code 12.", printed: "No route to host." },
    });
    expect(committed()).toContain("We will soon raise");
    expect(readLog(options.state)[1]).toMatchObject({
      what: "command",
      message: "It ended with the code 12.\nNo route to host.",
    });
  });

  it("that is not there undoes nothing", async () => {
    const outcome = await publishEntries(withCommand(["no-such-program"]), requestOf(root, "goals/57.mdx"));
    expect(outcome).toMatchObject({
      online: true,
      command: { problem: "It could not be started: spawn no-such-program ENOENT." },
    });
  });

  it("is not run where nothing went online", async () => {
    const touch = script(`require("node:fs").writeFileSync("touched", "")`);
    const build = () => Promise.reject(new Error("The disk is full."));
    const failing = { ...withCommand(touch), site: { ...options.site, build } };
    expect(await publishEntries(failing, requestOf(root, "goals/57.mdx"))).toMatchObject({ online: false });
    expect(existsSync(join(root, "touched"))).toBe(false);
  });

  it.each(["after", "record"])(
    "is run by the next start where the desk was killed at the moment “%s”",
    async (moment) => {
      const program = await bundleProgram(process.cwd(), "tests/fixtures/publish-and-die.ts");
      expect(spawnSync(process.execPath, [program, root, moment, "goals/57.mdx"]).signal).toBe("SIGKILL");
      const fail = script(`require("node:fs").writeFileSync("touched", ""); process.exit(1)`);
      expect(await recoverPublication(withCommand(fail))).toMatch(
        /It is recorded now\. The command after it failed: It ended with the code 1\.$/u,
      );
      expect(existsSync(join(root, "touched"))).toBe(true);
      expect(await recoverPublication(withCommand(fail))).toBeUndefined();
    },
  );
});

describe("A command", () => {
  it("gets its arguments as they are, in the folder, without the desk’s own variables", async () => {
    vi.stubEnv("DESK_SECRET", "secret");
    const show = `console.log(JSON.stringify([process.cwd(), process.env.DESK_SECRET, process.argv[1]]))`;
    const { printed, problem } = await runCommand([...script(show), "$HOME; *"] as const, { folder: root });
    expect(problem).toBeUndefined();
    expect(JSON.parse(printed)).toEqual([expect.stringContaining(root), null, "$HOME; *"]);
  });

  it.skipIf(process.platform === "win32")(
    "is ended with all that it has started when its time is over",
    async () => {
      const child = `setInterval(() => require("node:fs").writeFileSync("alive", String(Date.now())), 20)`;
      const parent = script(
        `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}], { stdio: "inherit" });
      console.log("begun"); setInterval(() => {}, 1000)`,
      );
      const outcome = await runCommand(parent, { folder: root, limit: 1000 });
      expect(outcome).toEqual({
        printed: "begun",
        problem: "It had not ended after 1 seconds, and was ended.",
      });
      const last = readFileSync(join(root, "alive"), "utf8");
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(readFileSync(join(root, "alive"), "utf8")).toBe(last);
    },
  );

  it("keeps the end of what it prints", async () => {
    const { printed } = await runCommand(script(`console.log("a".repeat(100_000) + "the end")`), {
      folder: root,
    });
    expect(printed).toHaveLength(4000 - 1);
    expect(printed.endsWith("the end")).toBe(true);
  });
});
