/** `npm run build`: checks the content and builds the site into `out/`. With `--quiet`, only problems are told. */
import { ensureDependencies } from "./setup.mjs";

try {
  ensureDependencies();
  const { loadTypeScript } = await import("../publish/load-typescript.mjs");
  /** @type {typeof import("./build.ts")} */
  const { buildSite } = await loadTypeScript(new URL("./build.ts", import.meta.url));
  await buildSite(process.cwd(), process.argv.includes("--quiet") ? "quiet" : "full");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
