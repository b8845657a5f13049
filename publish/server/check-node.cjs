"use strict";
/**
 * Says in one line that this Node.js is not one that the project runs on. `engines` in package.json is the one place
 * that names them.
 *
 * Every command runs this first, so it is written in the JavaScript of 2009 (ECMAScript 5): a Node.js that is too old
 * must be able to read it.
 */

/** @type {string} */
var supported = require("../../package.json").engines.node;

/**
 * Reads `v22.16.0`, `20.19` or `24`.
 *
 * @param {string} version
 * @returns {number[]} as many numbers as were written; none for `*`
 */
function readVersion(version) {
  var numbers = version.match(/\d+/g) || [];
  return numbers.slice(0, 3).map(Number);
}

/**
 * @param {number[]} one
 * @param {number[]} other what it lacks counts as 0
 * @returns {number} below 0 where the first is the older one, 0 where they are equal
 */
function compare(one, other) {
  for (var at = 0; at < 3; at += 1) {
    var difference = (one[at] || 0) - (other[at] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Whether a version is in a range as npm writes it: alternatives between `||`, each of `^`, `>=`, `>`, `<=`, `<` or no sign
 * before a version.
 *
 * @param {string} version `v20.19.0`
 * @param {string} range `^20.19.0 || >=22.16`
 * @returns {boolean}
 * @throws {Error} where the range is written in another way
 */
function isInRange(version, range) {
  var asked = readVersion(version);
  return range.split("||").some(function (alternative) {
    var parts = alternative
      .trim()
      .replace(/([\^<>=])\s+/g, "$1")
      .split(/\s+/);
    return parts.every(function (part) {
      var read = /^(\^|>=|>|<=|<|)v?(\d+(?:\.\d+){0,2}|\*)$/.exec(part);
      if (!read) throw new Error("This range of versions can't be read: " + range);
      var named = readVersion(read[2] || "");
      var order = compare(asked, named);
      if (read[1] === ">=") return order >= 0;
      if (read[1] === ">") return order > 0;
      if (read[1] === "<=") return order <= 0;
      if (read[1] === "<") return order < 0;
      if (read[1] === "^") return order >= 0 && asked[0] === named[0];
      return named.every(function (number, at) {
        return asked[at] === number;
      });
    });
  });
}

/**
 * Says a range of `^` and `>=` in words.
 *
 * @param {string} range `^20.19.0 || >=24.0.0`
 * @returns {string} `20 (20.19 or later), or 24 and later`
 */
function describeRange(range) {
  var words = range.split("||").map(function (alternative) {
    var numbers = readVersion(alternative);
    while (numbers.length > 1 && numbers[numbers.length - 1] === 0) numbers.pop();
    var least = numbers.join(".");
    if (alternative.indexOf("^") < 0) return least + " and later";
    return numbers.length === 1 ? least : numbers[0] + " (" + least + " or later)";
  });
  var last = words.pop();
  return words.length === 0 ? String(last) : words.join(", ") + ", or " + last;
}

/**
 * Lists the oldest version of each alternative of a range.
 *
 * @param {string} range `^20.19.0 || >=24.0.0`
 * @returns {string[]} `20.19.0` and `24.0.0`
 */
function listOldest(range) {
  return range.split("||").map(function (alternative) {
    return readVersion(alternative).concat(0, 0).slice(0, 3).join(".");
  });
}

/**
 * Ends the process with one line and exit code 1 where the project does not run on this Node.js.
 *
 * @returns {void}
 */
function checkNode() {
  if (isInRange(process.version, supported)) return;
  var lines = ["This is Node.js " + process.version.slice(1) + "."];
  lines.push("The project needs Node.js " + describeRange(supported) + ": see https://nodejs.org");
  console.error(lines.join(" "));
  process.exit(1);
}

module.exports = {
  supported: supported,
  isInRange: isInRange,
  describeRange: describeRange,
  listOldest: listOldest,
  checkNode: checkNode,
};
