/** The steps of `npm test`, and which of them run at the same time. */
import { readPlaywright, readVitest } from "./reports.mjs";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command what `npm run` is given
 * @property {string[]} [needs] names of steps without whose success it would show mostly the same failure again
 * @property {Record<string, string>} [environment]
 * @property {{ file: string, read: (report: any) => import("./reports.mjs").Report }} [report] where its runner writes what
 *   it counted; a step without one counts as one check
 */

const unitReport = "test-results/unit.json";

/** The projects of Playwright whose tests look at what the others, `sites` and then `builds`, have built. */
export const lookingProjects = ["editing", "other-content", "site"];

/**
 * @param {string} name
 * @param {string[]} needs
 * @param {string[]} options which tests
 * @returns {Step}
 */
function playwright(name, needs, options) {
  const file = `test-results/${name}.json`;
  return {
    name,
    command: ["test:browser", "--", "--reporter=list,json", ...options],
    needs,
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: { file, read: readPlaywright },
  };
}

/**
 * The steps, in the order in which a failure is cheapest to read. The stages follow each other; within one, the lanes run at
 * the same time, each with its steps in turn.
 *
 * @type {Step[][][]}
 */
export const stages = [
  [[{ name: "lint", command: ["lint"] }]],
  [[{ name: "types", command: ["typecheck"] }]],
  [
    [
      {
        name: "unit",
        command: [
          "test:unit",
          "--",
          ...["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
        ],
        report: { file: unitReport, read: readVitest },
      },
    ],
    [
      {
        name: "build",
        command: ["build"],
        needs: ["lint", "types"],
        // The builds of the tests that follow use what this one has compiled.
      },
      playwright("builds", ["build"], ["--project=builds"]),
    ],
  ],
  [
    [
      playwright(
        "browser",
        ["lint", "types", "unit", "build", "builds"],
        ["--no-deps", ...lookingProjects.map((project) => `--project=${project}`)],
      ),
    ],
  ],
];
