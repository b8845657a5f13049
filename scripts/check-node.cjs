"use strict";
/** `node scripts/check-node.cjs && …`: keeps a tool from being started by a Node.js that the project does not run on. */
require("../publish/server/check-node.cjs").checkNode();
