import { startServer } from "./servers.ts";

/** Starts the server that the run is about and tells the workers its address; stops it when the run is over. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer("out", process.env.SERVER);
  process.env.TEST_SITE_URL = server.url;
  return () => server.stop();
}
