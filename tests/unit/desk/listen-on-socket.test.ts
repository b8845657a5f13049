import { spawn } from "node:child_process";
import { once } from "node:events";
import { lstatSync } from "node:fs";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { listenOnSocket } from "../../../scripts/listen-on-socket.ts";
import { makeFolder } from "./sign-in-support.ts";

async function listen(path: string): Promise<void> {
  const server = createServer((_, response) => response.end());
  onTestFinished(() => void server.close());
  await listenOnSocket(server, path);
}

/** Opens a connection, which fails where nobody listens. */
async function open(path: string): Promise<void> {
  const socket = connect(path);
  await once(socket, "connect");
  socket.destroy();
}

describe.skipIf(process.platform === "win32")("The socket of a desk", () => {
  it("can be opened by its user and its group alone, whatever the mask of the process", async () => {
    const before = process.umask(0);
    onTestFinished(() => void process.umask(before));
    const path = join(await makeFolder(), "desk.sock");
    await listen(path);
    expect(lstatSync(path).mode & 0o777).toBe(0o660);
    expect(process.umask()).toBe(0);
  });

  it("takes the place of one that a killed process has left", async () => {
    const path = join(await makeFolder(), "desk.sock");
    const program = `require("node:net").createServer().listen(process.argv[1], () => console.log("on"))`;
    const other = spawn(process.execPath, ["-e", program, path], { stdio: ["ignore", "pipe", "inherit"] });
    await once(other.stdout, "data");
    other.kill("SIGKILL");
    await once(other, "exit");
    expect(lstatSync(path).isSocket()).toBe(true);
    await listen(path);
    await open(path);
  });

  it("does not take the place of another desk’s", async () => {
    const path = join(await makeFolder(), "desk.sock");
    await listen(path);
    await expect(listen(path)).rejects.toThrow(`Another process listens on ${path}.`);
    await open(path);
  });

  it("does not take the place of a file or a link", async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, "words"), "my words");
    await symlink("words", join(folder, "link"));
    for (const name of ["words", "link"])
      await expect(listen(join(folder, name))).rejects.toThrow("is there already, and is no socket.");
    expect(await readFile(join(folder, "words"), "utf8")).toBe("my words");
  });

  it("says where it cannot be made", async () => {
    const path = join(await makeFolder(), "missing", "desk.sock");
    await expect(listen(path)).rejects.toThrow(`The socket ${path} cannot be made: listen`);
  });
});
