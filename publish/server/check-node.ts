/** The check as a module: imported first, it runs before what follows it is of a Node.js that may be too old. */
import { checkNode } from "./check-node.cjs";

checkNode();
