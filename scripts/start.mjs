/** `npm start`: installs what is missing, builds what is out of date, and serves the site. */
import { checkPort, describePortError, readPort } from "./port.mjs";
import { ensureDependencies } from "./setup.mjs";

try {
  const port = readPort(process.env.PORT);
  await checkPort(port);
  ensureDependencies();
  const { loadTypeScript } = await import("../publish/load-typescript.mjs");
  /** @type {typeof import("./start.ts")} */
  const { prepareRelease, serve } = await loadTypeScript(new URL("./start.ts", import.meta.url));
  const release = await prepareRelease(process.cwd());
  if (!release) process.exit(1);
  await serve(release.out, release.table, port).catch((error) => {
    throw describePortError(port, error);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
