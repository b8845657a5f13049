"use strict";
const { join } = require("node:path");

/**
 * Runs a command's module, which finds its parameters where it would if it had been started itself.
 *
 * @param {string | undefined} name `start` for `scripts/start.mjs`
 * @returns {Promise<unknown>}
 */
module.exports = (name) => {
  process.argv.splice(1, 2, join(__dirname, `${name}.mjs`));
  return import(`./${name}.mjs`);
};
