import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { holdFolder } from "../../../scripts/hold-folder.ts";
import { bundleProgram } from "../../../scripts/load.mjs";
import { makeFolder } from "./sign-in-support.ts";

/** Another process that tries to hold a folder, and says whether it does. */
async function startOther(folder: string) {
  const program = await bundleProgram(process.cwd(), "tests/fixtures/hold-and-wait.ts");
  const other = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void other.kill("SIGKILL"));
  const [said] = await once(other.stdout.setEncoding("utf8"), "data");
  return { said: String(said).trim(), other };
}

const refused =
  /^Another desk is running with the folder .*\. Two at the same time would publish over each other/u;

describe("A folder of a desk", () => {
  it("is held by one at a time, and free when that lets it go", async () => {
    const folder = join(await makeFolder(), "not there yet");
    const letGo = await holdFolder(folder);
    await expect(holdFolder(folder)).rejects.toThrow(refused);
    expect((await startOther(folder)).said).toMatch(refused);
    letGo();
    expect(readdirSync(folder)).toEqual([]);
    (await holdFolder(folder))();
  });

  it("is free at once when its desk was killed", async () => {
    const folder = await makeFolder();
    for (let time = 0; time < 3; time += 1) {
      const { said, other } = await startOther(folder);
      expect(said).toBe("held");
      await expect(holdFolder(folder)).rejects.toThrow(refused);
      const ended = once(other, "exit");
      other.kill("SIGKILL");
      await ended;
    }
    const letGo = await holdFolder(folder);
    await expect(holdFolder(folder)).rejects.toThrow(refused);
    letGo();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is held by one of several that start at the same moment, also after one was killed", async () => {
    const folder = await makeFolder();
    for (let time = 0; time < 3; time += 1) {
      const killed = await startOther(folder);
      const ended = once(killed.other, "exit");
      killed.other.kill("SIGKILL");
      await ended;
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => holdFolder(folder)));
      const held = tries.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      expect(held).toHaveLength(1);
      for (const letGo of held) letGo();
    }
  });

  it("can have a path that is too long for a socket", async () => {
    const folder = join(await makeFolder(), "a".repeat(200));
    await mkdir(folder);
    const letGo = await holdFolder(folder);
    await expect(holdFolder(folder)).rejects.toThrow(refused);
    letGo();
    (await holdFolder(folder))();
  });
});
