"use strict";
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");

/** Commands that run until they are stopped. What they have started must end with them. */
const supervised = ["dev", "edit", "desk"];

/**
 * Runs `scripts/NAME.mjs`, which needs no packages to begin with and installs them when it has checked its settings; else
 * `scripts/NAME.ts`, for which they are installed here. Either finds its parameters where it would if it had been started itself.
 *
 * @param {string} name `start` for `scripts/start.mjs`
 * @returns {Promise<void>}
 */
module.exports = async (name) => {
  const plain = join(__dirname, `${name}.mjs`);
  if (supervised.includes(name)) {
    const { supervise } = await import("./supervise.mjs");
    process.exit(await supervise([plain, ...process.argv.slice(3)]));
  }
  const isPlain = existsSync(plain);
  const file = isPlain ? plain : join(__dirname, `${name}.ts`);
  process.argv.splice(1, 2, file);
  if (isPlain) return import(pathToFileURL(file).href);
  const { ensureDependencies } = await import("./setup.mjs");
  try {
    ensureDependencies();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const { load } = await import("./load.mjs");
  await load(`scripts/${name}.ts`);
};
