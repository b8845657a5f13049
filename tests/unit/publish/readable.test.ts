import { spawnSync } from "node:child_process";
import { chmod, chown, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { releaseFolders } from "../../../publish/release/release-folders.mjs";
import { findOtherUser, needsRoot } from "../running/support.ts";
import { file, makeFolder, release, sampleFiles } from "./support.ts";

const otherUser = findOtherUser();
const program = fileURLToPath(new URL("release-again.ts", import.meta.url));

/** The modes of a folder and of all that is in it, each once. */
async function modesOf(folder: string): Promise<{ folders: string[]; files: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const modes = { folders: new Set<string>(), files: new Set<string>() };
  const add = async (path: string, to: Set<string>) => to.add(((await stat(path)).mode & 0o777).toString(8));
  await add(folder, modes.folders);
  for (const entry of entries) {
    await add(join(entry.parentPath, entry.name), entry.isDirectory() ? modes.folders : modes.files);
  }
  return { folders: [...modes.folders], files: [...modes.files] };
}

const publicModes = { folders: ["755"], files: ["644"] };

function setUmask(mask: number): void {
  const before = process.umask(mask);
  onTestFinished(() => void process.umask(before));
}

describe.skipIf(process.platform === "win32")("What is published can be read by everyone", () => {
  test.each([0o077, 0o027, 0o000])("whatever the umask of the build: %o", async (mask) => {
    setUmask(mask);
    const out = join(await makeFolder(), "out");
    const font = (words: string) => file(`/_next/static/media/${words}.woff2`, words, true);
    await release(out, [...sampleFiles(), font("one")]);
    expect(await modesOf(out)).toEqual(publicModes);
    // What didn't change is taken over, and what is kept of earlier releases is copied.
    await release(out, [...sampleFiles(), font("two")]);
    expect(await modesOf(out)).toEqual(publicModes);
    expect(await modesOf(releaseFolders(out).earlier)).toEqual(publicModes);
  });

  test("also where an earlier release could not be", async () => {
    const out = join(await makeFolder(), "out");
    await release(out, sampleFiles());
    await chmod(join(out, "index.html"), 0o600);
    await chmod(join(out, "goals"), 0o700);
    await release(out, sampleFiles());
    expect(await modesOf(out)).toEqual(publicModes);
  });

  test.skipIf(!otherUser)(`also where that was another user’s (${needsRoot})`, async () => {
    const folder = await makeFolder();
    const out = join(folder, "out");
    const writeAs = (user: object) => {
      const parameters = ["--import", "tsx", program, out, "one page", "another page"];
      const { status, stderr } = spawnSync(process.execPath, parameters, { encoding: "utf8", ...user });
      return { status, stderr };
    };
    expect(writeAs({})).toEqual({ status: 0, stderr: "" });
    // Whoever builds now owns the folders and not the files.
    await chmod(join(out, "1.html"), 0o600);
    for (const path of [folder, out]) await chown(path, otherUser?.uid ?? 0, otherUser?.gid ?? 0);
    expect(writeAs({ ...otherUser })).toEqual({ status: 0, stderr: "" });
    expect((await stat(join(out, "1.html"))).uid).toBe(otherUser?.uid);
    expect(await modesOf(out)).toEqual(publicModes);
  });
});
