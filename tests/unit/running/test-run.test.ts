import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import playwright from "../../../playwright.config.ts";
import { listSlowest, readPlaywright, readReport, readVitest } from "../../../scripts/test/reports.mjs";
import { lookingProjects, stages } from "../../../scripts/test/steps.mjs";
import { makeFolder } from "../publish/support.ts";

const assertion = (fullName: string, duration: number | undefined) => ({ fullName, duration });
const vitest = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    {
      name: "/site/tests/unit/check/check.test.ts",
      assertionResults: [assertion("a check is quick", 20), assertion("a check is skipped", undefined)],
    },
  ],
});

const browser = {
  stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
  suites: [
    {
      title: "site/forms.spec.ts",
      specs: [],
      suites: [
        {
          title: "A form",
          specs: [
            {
              title: "is served",
              tests: [{ projectName: "site", results: [{ duration: 1500 }, { duration: 500 }] }],
            },
          ],
        },
      ],
    },
  ],
};

describe("What a runner of tests reports", () => {
  async function read(written: object | undefined, succeeded: boolean) {
    const file = join(await makeFolder(), "report.json");
    if (written) await writeFile(file, JSON.stringify(written));
    return readReport({ file, read: readVitest }, succeeded).counts;
  }

  test("is what it counted, where that explains how it ended", async () => {
    expect(await read(vitest(7, 0), true)).toEqual({ passed: 7, failed: 0, skipped: 2 });
    expect(await read(vitest(7, 2), false)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test("has a failure where it failed without a failed test, ran none or wrote nothing", async () => {
    expect(await read(vitest(7, 0), false)).toEqual({ passed: 7, failed: 1, skipped: 2 });
    expect(await read(vitest(0, 0), true)).toEqual({ passed: 0, failed: 1, skipped: 2 });
    expect(await read(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("is refused where it counts nothing", async () => {
    await expect(read({ ...vitest(1, 0), numPassedTests: undefined }, true)).rejects.toThrow(
      "counts no tests",
    );
  });

  test("counts a browser test that passed only when tried again as failed, with the time of each try", () => {
    expect(readPlaywright(browser)).toEqual({
      counts: { passed: 3, failed: 2, skipped: 2 },
      tests: [{ name: "site/forms.spec.ts › A form › is served (site)", seconds: 2 }],
    });
  });
});

test("The slowest tests of all runners are listed, the slowest first, each on one line", () => {
  const tests = [
    ...readVitest(vitest(1, 0)).tests,
    ...readPlaywright(browser).tests,
    { name: "x".repeat(500), seconds: 12.34 },
  ];
  const [first = "", ...others] = listSlowest(tests, 3);
  expect(first).toMatch(/^ {2}12\.3 s {2}x{107}…$/u);
  expect(others).toEqual([
    "   2.0 s  site/forms.spec.ts › A form › is served (site)",
    "   0.0 s  check/check.test.ts › a check is quick",
  ]);
});

test("Every project of browser tests belongs to a step", () => {
  const projects = (playwright.projects ?? []).map(({ name }) => name);
  expect(["sites", "builds", ...lookingProjects].toSorted()).toEqual(projects.toSorted());
});

test("A step needs steps of its own lane or of a stage before", () => {
  const before = new Set<string>();
  for (const lanes of stages) {
    for (const lane of lanes) {
      const known = new Set(before);
      for (const { name, needs = [] } of lane) {
        expect(
          needs.filter((need) => !known.has(need)),
          name,
        ).toEqual([]);
        known.add(name);
      }
    }
    for (const { name } of lanes.flat()) before.add(name);
  }
});
