import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { formatDiagnostics } from "../../../lib/findings/diagnostics.ts";

let fixtures: typeof import("../../fixtures/content-folder.ts");

// The modules are those of all tests; here they are loaded anew, with faults as programs have them.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock("../../../lib/check/list-check.ts", () => ({
    checkLists: (root: unknown) => {
      if (JSON.stringify(root).includes("faulty")) throw new TypeError("Cannot read properties of undefined");
    },
  }));
  vi.doMock("../../../lib/check/change-check.ts", () => ({
    checkChanges: (drafts: readonly { values: { title: string } }[]) => {
      if (drafts.some(({ values }) => values.title === "Faulty")) throw new RangeError("Maximum call stack");
      return [];
    },
  }));
  fixtures = await import("../../fixtures/content-folder.ts");
});

afterAll(() => {
  vi.doUnmock("../../../lib/check/list-check.ts");
  vi.doUnmock("../../../lib/check/change-check.ts");
  vi.resetModules();
});

describe("A fault of the program", () => {
  it("is told as one, at its file, with whom to tell and without advice on the words", () => {
    const report = formatDiagnostics(
      fixtures.checkCase({ name: "fault", body: "A faulty text.\n" }),
      "plain",
    );
    expect(report).toBe(
      "content/goals/58.mdx:1:1 error The program failed while it checked this. The fault is the program’s, not one of the words. (program-fault)\n" +
        "  hint: tell those who look after the program, and give them the file as it is\n" +
        "1 error, 0 warnings\n",
    );
  });

  it("keeps nothing back of what is said of the file before it, and of the other files", () => {
    const findings = fixtures.checkFiles({
      "goals/58.mdx": "---\ntitle: Sample\nstrategy: 71\n---\n\nA faulty **text.\n",
      "goals/59.mdx": "---\ntitle: Other\nstrategy: 71\n---\n\nText.\n",
    });
    expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      "content/goals/58.mdx program-fault",
      // Its fields had been read before its text was checked.
      "content/goals/58.mdx unknown-reference",
      "content/goals/58.mdx visible-mark",
      "content/goals/59.mdx unknown-reference",
    ]);
  });

  it("in what is said of all files together is told of the folder", () => {
    const findings = fixtures.checkCase({ name: "fault", fields: "title: Faulty\nstrategy: 17" });
    expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual(["content program-fault"]);
  });
});
