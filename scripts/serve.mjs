/** `npm run serve`: serves the last good release, in `out/`. It builds, installs and writes nothing, and needs no packages. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serveRelease } from "./serve-release.mjs";

try {
  const root = fileURLToPath(new URL("..", import.meta.url));
  await serveRelease(resolve(root, process.env.OUT_DIR || "out"), "npm run serve");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
