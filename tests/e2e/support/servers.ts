import { once } from "node:events";
import { createServer } from "node:net";
import { resolve } from "node:path";
import type { RunningServer } from "../../servers/process.ts";

/** The servers that the site is published on; each must answer alike. */
const servers = {
  builtin: () => import("../../servers/built-in.ts"),
  nginx: () => import("../../servers/nginx.ts"),
  apache: () => import("../../servers/apache.ts"),
};

function isServerName(name: string): name is keyof typeof servers {
  return Object.hasOwn(servers, name);
}

/** A port that is free now. */
async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}

/**
 * Serves a release.
 *
 * @param out - the folder that it lies in
 * @param name - `builtin`, `nginx` or `apache`
 * @throws {Error} when there is no such server, here or at all
 */
export async function startServer(out: string, name = "builtin"): Promise<RunningServer> {
  if (!isServerName(name)) {
    throw new Error(`SERVER is none of ${Object.keys(servers).join(", ")}: ${name}`);
  }
  const { isInstalled, start } = await servers[name]();
  if (!isInstalled) throw new Error(`${name} is not installed.`);
  return start(resolve(out), await findFreePort());
}
