import { describe, expect, test } from "vitest";
import { matchTests } from "../../e2e/support/match-tests.ts";

describe("The pattern of a project's browser tests", () => {
  test.each([
    "/srv/site",
    "/srv/reading",
    "/srv/builds/serving",
    "/srv/my strategy 戦略",
    "/srv/a+b (1) [x] $c",
  ])("matches the tests in its folders and nothing else, where the project is in %s", (root) => {
    const pattern = matchTests(root, ["site", "serving"]);
    expect(pattern.test(`${root}/tests/e2e/site/forms.spec.ts`)).toBe(true);
    expect(pattern.test(`${root}/tests/e2e/serving/links.spec.ts`)).toBe(true);
    for (const other of [
      "tests/e2e/support/site.ts",
      "tests/e2e/reading/records.spec.ts",
      "tests/e2e/builds/editing.spec.ts",
      "tests/unit/links.spec.ts",
    ])
      expect(pattern.test(`${root}/${other}`), other).toBe(false);
  });
});
