/** `npm run bench`: what the site costs its readers and its server, beside the same pages as Next.js leaves them. */
import { ensureChromium } from "./chromium.mjs";
import { ensureDependencies } from "./setup.mjs";
import "./test-address.mjs";

try {
  ensureDependencies();
  const chromium = await ensureChromium();
  const { loadTypeScript } = await import("../publish/build/load-typescript.mjs");
  /** @type {typeof import("./bench/bench.ts")} */
  const { bench } = await loadTypeScript(new URL("./bench/bench.ts", import.meta.url));
  await bench(process.cwd(), chromium);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
