import { createHash } from "node:crypto";
import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { restoreRelease } from "../../../publish/release/install-release.ts";
import { findRelease } from "../../../publish/release/release.ts";
import { releaseFolders } from "../../../publish/release/release-folders.mjs";
import { loadTable } from "../../../publish/server/table.ts";
import { file, makeFolder, page, release, sampleFiles, writeFiles } from "./support.ts";

/** Every file of a folder with the digest of its bytes. */
async function fingerprint(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const digests = await Promise.all(
    found
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [
          path.slice(folder.length + 1),
          createHash("sha256")
            .update(await readFile(path))
            .digest("hex"),
        ] as const;
      }),
  );
  return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe("A release", () => {
  test("has each file that is worth compressing in three forms of the same content", async () => {
    const out = join(await makeFolder(), "out");
    await release(out, sampleFiles());
    const plain = await readFile(join(out, "goals/56.html"));
    expect(brotliDecompressSync(await readFile(join(out, "goals/56.html.br")))).toEqual(plain);
    expect(gunzipSync(await readFile(join(out, "goals/56.html.gz")))).toEqual(plain);
    expect(await readdir(join(out, "_next/static/media"))).toEqual(["Font-1a2B.woff2"]);
    const names = await readdir(out);
    expect(names.filter((name) => name.startsWith("feed"))).toEqual(["feed.xml"]);
  });

  test("is the same bytes from the same files, in whatever order they come and whatever was there before", async () => {
    const folder = await makeFolder();
    const [first, second] = [join(folder, "a"), join(folder, "b")];
    await release(first, sampleFiles());
    await release(second, sampleFiles("other"));
    await release(second, sampleFiles().reverse());
    expect(await fingerprint(second)).toEqual(await fingerprint(first));
  });

  test("keeps the time of a file that did not change, and not of one that did", async () => {
    const out = join(await makeFolder(), "out");
    await release(out, [page("/", "home"), page("/about", "before")]);
    const before = await Promise.all(["index.html", "about.html"].map((name) => stat(join(out, name))));
    await release(out, [page("/", "home"), page("/about", "after!")]);
    const after = await Promise.all(["index.html", "about.html"].map((name) => stat(join(out, name))));
    expect(after[0]?.mtimeMs).toBe(before[0]?.mtimeMs);
    expect(after[1]?.mtimeMs).toBeGreaterThan(before[1]?.mtimeMs ?? Number.POSITIVE_INFINITY);
  });

  test("does not take over a file that was damaged since", async () => {
    const out = join(await makeFolder(), "out");
    await release(out, sampleFiles());
    await writeFile(join(out, "goals/56.html.br"), "damaged");
    await expect(loadTable(out)).rejects.toThrow("goals/56.html.br is not what the build wrote.");
    await release(out, sampleFiles());
    await expect(loadTable(out)).resolves.toBeDefined();
  });
});

describe("What goes wrong leaves the last good release as it was", () => {
  test("when a file can't be written", async () => {
    const out = join(await makeFolder(), "out");
    await release(out, sampleFiles());
    const before = await fingerprint(out);
    const impossible = { ...page("/goals/56/x", "x"), file: "goals/56.html/x.html" };
    await expect(release(out, [...sampleFiles("second"), impossible])).rejects.toThrow();
    expect(await fingerprint(out)).toEqual(before);
    expect(await readdir(join(out, ".."))).toEqual(["out"]);
  });

  test("when the configurations can't be made", async () => {
    const out = join(await makeFolder(), "out");
    await release(out, sampleFiles());
    const before = await fingerprint(out);
    const failing = writeFiles(out, sampleFiles("second"), {
      source: "x",
      headers: { everywhere: {}, rules: [], datetimes: {}, revalidate: "no-cache", immutable: "immutable" },
      redirects: [],
      movedPages: [],
      configure: () => {
        throw new Error("no configuration");
      },
    });
    await expect(failing).rejects.toThrow("no configuration");
    expect(await fingerprint(out)).toEqual(before);
  });

  test("when it was cut off between the two renames", async () => {
    const out = join(await makeFolder(), "out");
    await release(out, sampleFiles());
    await rename(out, releaseFolders(out).previous);
    await restoreRelease(out);
    expect((await findRelease(out))?.source).toBe("sources");
  });
});

describe("Files with hashed names of earlier releases", () => {
  const oldFont = file("/_next/static/media/old.woff2", "old", true);
  const newFont = file("/_next/static/media/new.woff2", "new", true);

  test("keep being answered, and are not part of the release", async () => {
    const out = join(await makeFolder(), "out");
    await release(out, [page("/", "home"), oldFont]);
    await release(out, [page("/", "home"), newFont]);
    const table = await loadTable(out);
    expect(table.files.get(oldFont.address)?.identity?.bytes()).toEqual(oldFont.bytes);
    expect(table.files.get(newFont.address)?.identity?.bytes()).toEqual(newFont.bytes);
    expect(await readdir(join(out, "_next/static/media"))).toEqual(["new.woff2"]);
  });

  test("are forgotten after a month", async () => {
    const out = join(await makeFolder(), "out");
    await release(out, [page("/", "home"), oldFont]);
    await release(out, [page("/", "home"), newFont]);
    const list = join(releaseFolders(out).earlier, ".release.json");
    const aged = (await readFile(list, "utf8")).replace(
      /"supersededAt": "[^"]+"/,
      '"supersededAt": "2020-01-01T00:00:00.000Z"',
    );
    await writeFile(list, aged);
    await release(out, [page("/", "home again"), newFont]);
    expect((await loadTable(out)).files.has(oldFont.address)).toBe(false);
    expect(await readdir(join(out, ".."))).toEqual(["out"]);
  });

  test("are no longer earlier ones when a release has them again", async () => {
    const out = join(await makeFolder(), "out");
    await release(out, [page("/", "home"), oldFont]);
    await release(out, [page("/", "home"), newFont]);
    await release(out, [page("/", "home"), oldFont, newFont]);
    expect(await readdir(join(out, ".."))).toEqual(["out"]);
  });
});
