/** Keeps two desks from working in one folder at the same time. */
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { linkSync, lstatSync, mkdirSync, realpathSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isAnswered } from "./listen-on-socket.ts";

/** The longest name that every system takes for a socket, in bytes, with room for what a name is made unique by. */
const longestName = 85;

/** How long to wait for another one that starts at the same moment, in milliseconds. */
const moment = 100;

/**
 * Holds a folder until it is let go, or this process ends in whatever way: what is held is a listening socket, which the
 * system closes with its process. So a desk that was killed is in nobody's way, and no other process is taken for it.
 *
 * @param folder is made where it is not there
 * @returns what lets it go
 * @throws {Error} in words to print, where another desk holds it
 */
export async function holdFolder(folder: string): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const server = createServer((socket) => socket.destroy());
  // It alone is no reason to go on.
  server.unref();
  if (process.platform === "win32") {
    await listenOnPipe(server, folder);
    return () => server.close();
  }
  const name = socketOf(folder);
  const own = `${name}.${randomBytes(4).toString("hex")}`;
  server.listen(own);
  await once(server, "listening");
  const ino = findInode(own);
  const isHeld = () => findInode(name) === ino;
  try {
    await takeName(own, name, folder);
    // Of two that have found the socket of one that was killed, the later has removed that of the earlier: it goes on alone.
    await setTimeout(moment);
    if (!isHeld()) throw new Error(refusal(folder));
  } catch (error) {
    server.close();
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (isHeld()) rmSync(name, { force: true });
    server.close();
  };
}

/** Gives a socket the name that only one can have. */
async function takeName(own: string, name: string, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      linkSync(own, name);
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const found = findInode(name);
    if (await isAnswered(name)) break;
    // Its process was killed. Another desk may have put its own in its place since it was asked.
    if (findInode(name) === found) rmSync(name, { force: true });
  }
  throw new Error(refusal(folder));
}

/** What tells a socket from another one that has its name later. */
function findInode(socket: string): number | undefined {
  return lstatSync(socket, { throwIfNoEntry: false })?.ino;
}

/** Windows knows a pipe by its name alone, which goes with its process. */
async function listenOnPipe(server: Server, folder: string): Promise<void> {
  server.listen(`\\\\.\\pipe\\strategy-desk-${digestOf(folder)}`);
  try {
    await once(server, "listening");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      throw new Error(refusal(folder));
    throw error;
  }
}

/** The name of the socket, in the folder where that is not too long. */
function socketOf(folder: string): string {
  const inFolder = join(folder, "running.sock");
  const names = [inFolder, relative(process.cwd(), inFolder)];
  const short = names.find((name) => Buffer.byteLength(name) <= longestName);
  return short ?? join(tmpdir(), `desk-${digestOf(folder)}.sock`);
}

function digestOf(folder: string): string {
  return createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 16);
}

function refusal(folder: string): string {
  return `Another desk is running with the folder ${folder}. Two at the same time would publish over each other, so this one does not start. Stop the other one (npm run desk, npm run edit), or give this one folders of its own by DESK_DIR and CONTENT_DIR.`;
}
