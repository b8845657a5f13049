/**
 * `npm run test:nodes`: the types, the unit tests and a build on the oldest Node.js of each kind that package.json names,
 * brought by the npm package `node`. `npm run test:nodes -- 24` names others.
 */
import { spawnSync } from "node:child_process";
import { listOldest, supported } from "../publish/server/check-node.cjs";

const versions = process.argv.length > 2 ? process.argv.slice(2) : listOldest(supported);
/** @type {string[]} */
const failed = [];
for (const version of versions) {
  console.log(`\n══ Node.js ${version}`);
  const steps = ["types", "unit", "build"];
  const parameters = ["exec", "--yes", `--package=node@${version}`, "--", "node", "scripts/command.cjs"];
  const { status } = spawnSync("npm", [...parameters, "test", ...steps], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) failed.push(version);
}
console.log(`\n${versions.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
