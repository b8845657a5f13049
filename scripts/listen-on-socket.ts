/** Listening on a Unix socket that only its user and its group can open. */
import { once } from "node:events";
import { lstatSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { connect } from "node:net";

/**
 * Listens on a Unix socket, with the rights 0660 from its first moment on. One that a killed process has left is replaced.
 *
 * @param path of the socket, in a folder that is there
 * @throws {Error} in words to print, where another process listens there, something else has the name, or the system refuses
 */
export async function listenOnSocket(server: Server, path: string): Promise<void> {
  await freeSocket(path);
  // The socket is made within `listen`: nothing else of this process comes between.
  const before = process.umask(0o117);
  try {
    server.listen(path);
  } finally {
    process.umask(before);
  }
  try {
    await once(server, "listening");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The socket ${path} cannot be made: ${why}. Its folder must be there and be writable.`);
  }
}

/**
 * Makes sure, before anything else is done, that no other process listens on a socket; one that a killed process has left is removed.
 *
 * @throws {Error} in words to print, where another process listens there, or something else has the name
 */
export async function freeSocket(path: string): Promise<void> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isSocket()) throw new Error(`DESK_SOCKET ${path} is there already, and is no socket.`);
  if (await isAnswered(path)) throw new Error(`Another process listens on ${path}. Stop it first.`);
  rmSync(path, { force: true });
}

/** Whether a process listens on a socket. */
export function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    // Refused, or gone: nobody listens. Anything else, such as no right to open it, is no proof of that.
    socket.once("error", (error) =>
      resolve(!("code" in error && ["ECONNREFUSED", "ENOENT"].includes(String(error.code)))),
    );
  });
}
