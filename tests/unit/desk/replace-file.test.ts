import * as fs from "node:fs";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { FileCalls } from "../../../desk/files/file-calls.ts";
import { recoverFiles } from "../../../desk/files/recover-files.ts";
import { createNewFile, replaceFile } from "../../../desk/files/replace-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const [before, ours, theirs] = [
  "what everybody had seen\n",
  "what is saved\n",
  "what another program wrote\n",
];

function makeFile(text?: string): { folder: string; path: string; read: () => string | undefined } {
  const folder = mkdtempSync(join(tmpdir(), "replace-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "57.mdx");
  if (text !== undefined) writeFileSync(path, text);
  return { folder, path, read: () => (fs.existsSync(path) ? readFileSync(path, "utf8") : undefined) };
}

/** The calls of the file system, with something done before the one of a number, counted from 1. */
function callsWith(step: number, act: () => void): { calls: FileCalls; count: () => number } {
  let count = 0;
  const calls = new Proxy(fs, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== "function") return call;
      return (...values: unknown[]) => {
        count += 1;
        if (count === step) act();
        return Reflect.apply(call, target, values);
      };
    },
  });
  return { calls, count: () => count };
}

const steps = (() => {
  const { folder, path } = makeFileForCounting();
  const { calls, count } = callsWith(0, () => {});
  replaceFile(path, bytes(before), bytes(ours), calls);
  rmSync(folder, { recursive: true });
  return Array.from({ length: count() }, (_, index) => index + 1);
})();

function makeFileForCounting() {
  const folder = mkdtempSync(join(tmpdir(), "replace-"));
  const path = join(folder, "57.mdx");
  writeFileSync(path, before);
  return { folder, path };
}

/** How other programs save: into the file itself, or beside it and by a rename. */
const others = [
  { how: "writes into it", save: (path: string) => writeFileSync(path, theirs) },
  {
    how: "puts another in its place",
    save: (path: string) => {
      writeFileSync(`${path}~`, theirs);
      renameSync(`${path}~`, path);
    },
  },
];

describe("Replacing a file", () => {
  it("takes many steps, between each of which others can write", () => {
    expect(steps.length).toBeGreaterThan(15);
  });

  it("keeps its rights, and leaves nothing beside it", () => {
    const { folder, path, read } = makeFile(before);
    fs.chmodSync(path, 0o640);
    expect(replaceFile(path, bytes(before), bytes(ours))).toBe("replaced");
    expect(read()).toBe(ours);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["57.mdx"]);
  });

  it.each([
    ["holds something else", theirs],
    ["is gone", undefined],
  ])("that %s changes nothing", (_, text) => {
    const { folder, path, read } = makeFile(text);
    expect(replaceFile(path, bytes(before), bytes(ours))).toBe("changed");
    expect(read()).toBe(text);
    expect(readdirSync(folder)).toEqual(text === undefined ? [] : ["57.mdx"]);
  });

  describe.each(others)("while another program $how", ({ save }) => {
    it.each(steps)("before step %d loses neither what it wrote nor that it was not replaced", (step) => {
      const { folder, path, read } = makeFile(before);
      const { calls } = callsWith(step, () => save(path));
      const outcome = replaceFile(path, bytes(before), bytes(ours), calls);
      // Whatever came first: the other's words are in the file, and a save over words that nobody saw is told as none.
      expect(read()).toBe(theirs);
      expect(["replaced", "changed"]).toContain(outcome);
      expect(readdirSync(folder)).toEqual(["57.mdx"]);
    });
  });

  it.each(steps)("that breaks off before step %d loses neither version, and is put right", (step) => {
    const { folder, path, read } = makeFile(before);
    let isKilled = false;
    const kill = () => {
      isKilled = true;
    };
    const { calls } = callsWith(step, kill);
    const killed = new Proxy(calls, {
      get(target, name) {
        const call: unknown = Reflect.get(target, name);
        if (typeof call !== "function") return call;
        return (...values: unknown[]) => {
          if (isKilled) throw new Error("killed");
          const result: unknown = Reflect.apply(call, target, values);
          if (isKilled) throw new Error("killed");
          return result;
        };
      },
    });
    try {
      replaceFile(path, bytes(before), bytes(ours), killed);
    } catch (error) {
      expect(String(error)).toContain("killed");
    }
    const kept = recoverFiles([folder]);
    expect([before, ours]).toContain(read());
    // What stays beside it is what was to be saved and was not.
    for (const { path: left, what } of kept) {
      expect(what).toBe("unsaved");
      expect(ours).toContain(readFileSync(left, "utf8"));
    }
    expect(readdirSync(folder)).toHaveLength(1 + kept.length);
    expect(recoverFiles([folder])).toEqual(kept);
  });
});

describe("Creating a file", () => {
  it("never overwrites one that is there, or that appears at any moment", () => {
    for (let step = 0; step < 12; step += 1) {
      const { folder, path, read } = makeFile(step === 0 ? theirs : undefined);
      const { calls } = callsWith(step, () => writeFileSync(path, theirs));
      const outcome = createNewFile(path, bytes(ours), calls);
      const appeared = read() === theirs;
      expect(read(), String(step)).toBe(appeared ? theirs : ours);
      if (step === 0) expect(outcome).toBe("changed");
      if (outcome === "changed") expect(appeared).toBe(true);
      expect(readdirSync(folder)).toEqual(["57.mdx"]);
    }
  });
});
