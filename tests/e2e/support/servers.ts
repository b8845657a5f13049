import { resolve } from "node:path";
import { findFreePair } from "../../servers/ports.ts";
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

/**
 * Serves a release.
 *
 * @param out - the folder that it lies in
 * @param name - `builtin`, `nginx` or `apache`
 * @throws {Error} when there is no such server, here or at all
 */
export async function startServer(out: string, name = "builtin"): Promise<RunningServer> {
  const server = await findServer(out, name);
  if (!server) throw new Error(`${name} is not installed.`);
  return server;
}

/**
 * Serves a release, as `startServer` does.
 *
 * @returns undefined where the server is not installed
 * @throws {Error} when there is no server of that name at all
 */
export async function findServer(out: string, name: string): Promise<RunningServer | undefined> {
  if (!isServerName(name)) {
    throw new Error(`SERVER is none of ${Object.keys(servers).join(", ")}: ${name}`);
  }
  const { isInstalled, start } = await servers[name]();
  return isInstalled ? start(resolve(out), await findFreePair()) : undefined;
}
