import { findServer, startServer } from "./servers.ts";

/**
 * Starts the server that the run is about, and beside the site's own the others that are installed; tells the workers their
 * addresses, and stops them when the run is over.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const name = process.env.SERVER || "builtin";
  const running = [await startServer("out", name)];
  process.env.TEST_SITE_URL = running[0]?.url;
  for (const other of name === "builtin" ? ["nginx", "apache"] : []) {
    const server = await findServer("out", other);
    if (!server) continue;
    process.env[`TEST_${other.toUpperCase()}_URL`] = server.url;
    running.push(server);
  }
  return async () => {
    await Promise.all(running.map((server) => server.stop()));
  };
}
