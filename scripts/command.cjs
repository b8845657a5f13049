"use strict";
/**
 * Runs a command of package.json, `node scripts/command.cjs start`, once it is known that this Node.js can read it. In
 * ECMAScript 5, as what it checks with.
 */
require("../publish/server/check-node.cjs").checkNode();
// A file of its own: a Node.js that is too old can't even read the word `import`.
require("./run-command.cjs")(String(process.argv[2]));
