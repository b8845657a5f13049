import { cp, mkdir, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import {
  type FolderOperations,
  installRelease,
  restoreRelease,
} from "../../../publish/release/install-release.ts";
import { releaseFolders } from "../../../publish/release/release-folders.mjs";
import { loadServedTable, loadTable } from "../../../publish/server/table.ts";
import { makeFolder, release, sampleFiles } from "./support.ts";

/** A release that is served, and one that is to take its place. */
async function makeReleases() {
  const folder = await makeFolder();
  const out = join(folder, "out");
  await release(join(folder, "new"), sampleFiles("new"));
  await release(out, sampleFiles("old"));
  const folders = releaseFolders(out);
  await rename(join(folder, "new"), folders.next);
  return { folder, out, folders };
}

/** What the release says on its start page. */
async function servedBy(out: string): Promise<string | undefined> {
  const home = (await loadServedTable(out)).files.get("/")?.identity?.bytes().toString();
  return /<title>(\w+)/.exec(home ?? "")?.[1];
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The operations of Node, of which those with these numbers, from 1 on, fail. */
function failing(fails: (step: number, name: string) => boolean, code = "EIO") {
  let step = 0;
  const steps: string[] = [];
  const wrap = <Parameters extends unknown[], Result>(
    name: string,
    operation: (...parameters: Parameters) => Promise<Result>,
  ) => {
    return async (...parameters: Parameters): Promise<Result> => {
      step += 1;
      steps.push(name);
      if (fails(step, name)) throw failure(code);
      return operation(...parameters);
    };
  };
  const operations: FolderOperations = {
    cp: wrap("cp", cp),
    rename: wrap("rename", rename),
    rm: wrap("rm", rm),
  };
  return { operations, steps };
}

/** On a file system that can't rename the folder which came with it, a container's, its first rename fails. */
function acrossLayers(fails: (step: number) => boolean = () => false) {
  const { operations, steps } = failing(fails);
  let isFirst = true;
  return {
    steps,
    operations: {
      ...operations,
      rename: async (from: string, to: string) => {
        const wasFirst = isFirst;
        isFirst = false;
        if (wasFirst) throw failure("EXDEV");
        return operations.rename(from, to);
      },
    },
  };
}

describe("Putting a release in the place of another", () => {
  test("takes four steps, and leaves the new one alone", async () => {
    const { folder, out, folders } = await makeReleases();
    const { operations, steps } = failing(() => false);
    await installRelease(folders, operations);
    expect(steps).toEqual(["rm", "rename", "rename", "rm"]);
    expect(await servedBy(out)).toBe("new");
    expect(await readdir(folder)).toEqual(["out"]);
  });

  test.each([1, 2, 3])("leaves the old one as it was when step %d fails", async (failed) => {
    const { out, folders } = await makeReleases();
    const { operations } = failing((step) => step === failed);
    await expect(installRelease(folders, operations)).rejects.toThrow(/EIO/);
    await expect(loadTable(out)).resolves.toBeDefined();
    expect(await servedBy(out)).toBe("old");
  });

  test("is done when only the last step fails, and says what remains", async () => {
    const { out, folders } = await makeReleases();
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { operations } = failing((step) => step === 4);
    await installRelease(folders, operations);
    expect(warn.mock.calls).toEqual([[`${folders.previous} can't be removed (EIO).`]]);
    warn.mockRestore();
    expect(await servedBy(out)).toBe("new");
    // The next one removes it.
    await release(out, sampleFiles("newer"));
    expect(await servedBy(out)).toBe("newer");
    expect(await readdir(join(out, ".."))).toEqual(["out"]);
  });

  test.each([1, 2, 3, 4, 5])(
    "killed before step %d leaves a release that is served, and is put right",
    async (killed) => {
      const { out, folders } = await makeReleases();
      const { operations } = failing((step) => step >= killed);
      const isInstalled = await installRelease(folders, operations).then(
        () => true,
        () => false,
      );
      // Before anything is put right, as from a folder that can't be written to.
      expect(await servedBy(out)).toBe(killed > 3 ? "new" : "old");
      expect(isInstalled).toBe(killed > 3);
      await restoreRelease(out);
      await expect(loadTable(out)).resolves.toBeDefined();
      await release(out, sampleFiles("newer"));
      expect(await servedBy(out)).toBe("newer");
      expect(await readdir(join(out, ".."))).toEqual(["out"]);
    },
  );

  test("says where the old one is when it can't be moved back", async () => {
    const { out, folders } = await makeReleases();
    const { operations } = failing((step) => step === 3 || step === 4);
    await expect(installRelease(folders, operations)).rejects.toThrow(
      `${out} is not there: the new release can't take its place (EIO), and the one before can't be moved back. It is in ${folders.previous}, which npm run serve serves and the next start or build puts back.`,
    );
    expect(await servedBy(out)).toBe("old");
  });

  test.each(["EBUSY", "EPERM"])(
    "says what may be the reason that the folder can't be moved (%s)",
    async (code) => {
      const { out, folders } = await makeReleases();
      const { operations } = failing((_, name) => name === "rename", code);
      await expect(installRelease(folders, operations)).rejects.toThrow(
        `${out} can't be replaced (${code}), and is as it was. A release takes the place of the whole folder: it can't be a mount point, and no program may have it open.`,
      );
      expect(await servedBy(out)).toBe("old");
    },
  );
});

describe("Where a folder can't be renamed because it came with a container’s image", () => {
  test("it is copied instead", async () => {
    const { folder, out, folders } = await makeReleases();
    const { operations, steps } = acrossLayers();
    await installRelease(folders, operations);
    expect(steps).toEqual(["rm", "cp", "rm", "rm", "rename", "rm"]);
    expect(await servedBy(out)).toBe("new");
    expect(await readdir(folder)).toEqual(["out"]);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    "and this killed before step %d leaves a release that is served, and is put right",
    async (killed) => {
      const { out, folders } = await makeReleases();
      const { operations } = acrossLayers((step) => step >= killed);
      await installRelease(folders, operations).catch(() => {});
      expect(await servedBy(out)).toBe(killed > 5 ? "new" : "old");
      await restoreRelease(out);
      await expect(loadTable(out)).resolves.toBeDefined();
      await release(out, sampleFiles("newer"));
      expect(await readdir(join(out, ".."))).toEqual(["out"]);
    },
  );
});

describe("A folder that is a link", () => {
  test("is replaced where it is, and the link stays", async () => {
    const folder = await makeFolder();
    const [real, out] = [join(folder, "www/site"), join(folder, "out")];
    await mkdir(join(folder, "www"));
    await symlink("www/site", out);
    for (const words of ["first", "second"]) {
      await release(out, sampleFiles(words));
      expect(await servedBy(real)).toBe(words);
      expect(await servedBy(out)).toBe(words);
      expect(await readdir(folder)).toEqual(["out", "www"]);
      expect(await readdir(join(folder, "www"))).toEqual(["site"]);
    }
    await rename(real, releaseFolders(real).previous);
    await restoreRelease(out);
    expect(await servedBy(real)).toBe("second");
  });
});

test("A folder that holds no release is not mistaken for one", async () => {
  const out = join(await makeFolder(), "out");
  const { previous } = releaseFolders(out);
  await mkdir(previous);
  await writeFile(join(previous, "index.html"), "half a release");
  await restoreRelease(out);
  expect(await readdir(join(out, ".."))).toEqual(["out.previous"]);
});
