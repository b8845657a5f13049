/** `npm run edit`: the editor in the browser, with the site beside it. Only this computer can reach it. */
import { checkPort, describePortError, readPort } from "../publish/port.mjs";
import { ensureDependencies } from "./setup.mjs";

try {
  const port = readPort(process.env.PORT);
  await checkPort(port, "npm run edit");
  ensureDependencies();
  Object.assign(process.env, { NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" });
  // A folder of its own: `npm run dev` may be running beside it, and `npm run build` empties its own.
  process.env.DIST_DIR ??= ".next.edit";
  const { loadTypeScript } = await import("../publish/load-typescript.mjs");
  /** @type {typeof import("./edit.ts")} */
  const { edit } = await loadTypeScript(new URL("./edit.ts", import.meta.url));
  console.log("Starting the editor…");
  const { url, stop } = await edit(process.cwd(), port).catch((error) => {
    throw describePortError(port, error, "npm run edit");
  });
  console.log(`Edit at ${url}\nOnly this computer can reach it. Stop with Ctrl+C.`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => stop().finally(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
