/** `npm run edit` on a copy of the content. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp } from "node:fs/promises";
import { join, resolve } from "node:path";
import { makeSocketFolder, proxies } from "../../servers/desk-proxies.ts";
import { findFreePair } from "../../servers/ports.ts";
import { makeFolder } from "./builds.ts";

/** A running editor. */
export interface RunningEdit {
  /** The origin, without a final slash. */
  readonly url: string;
  /** The content folder that it edits. */
  readonly content: string;
  /** The folder of public files beside it. */
  readonly publicFolder: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the editor as a person would, on a port that the system chooses.
 *
 * @throws {Error} with what it said, when it ends before it is ready
 */
export async function startEdit(settingsIn?: SettingsIn): Promise<RunningEdit> {
  const { said, ...running } = await startCommand(
    "edit",
    /Edit at (http:\/\/localhost:\d+)\/edit/u,
    settingsIn,
  );
  return { ...running, url: said };
}

/** A desk into which one person signs in by a link. */
export interface RunningDesk extends RunningEdit {
  /** The link, which works once. */
  readonly link: string;
}

/**
 * Starts the desk without a proxy, on a port that the system chooses.
 *
 * @throws {Error} with what it said, when it ends before it is ready
 */
export async function startDesk(): Promise<RunningDesk> {
  const { said, ...running } = await startCommand("desk", /(http:\/\/localhost:\d+\/edit\/sign-in\/\S+)\n/u);
  return { ...running, link: said, url: new URL(said).origin };
}

/**
 * Starts the desk behind nginx as the documentation sets it up, over a socket; the people are those of its list of passwords.
 *
 * @throws {Error} with what it said, when it ends before it is ready
 */
export async function startDeskBehindNginx(settingsIn: SettingsIn = async () => ({})): Promise<RunningEdit> {
  const folder = await makeFolder();
  const socket = join(await makeSocketFolder(folder.path), "desk.sock");
  const port = await findFreePair();
  const settings = { DESK_ORIGIN: `https://localhost:${port}`, DESK_SOCKET: socket };
  const { said, ...running } = await startCommand("desk", /The desk is at (\S+)\/edit/u, async (content) => ({
    ...settings,
    ...(await settingsIn(content)),
  }));
  const proxy = await proxies.nginx?.start({
    folder: folder.path,
    port,
    out: resolve("out"),
    desk: { socket },
  });
  return {
    ...running,
    url: said,
    stop: async () => {
      await proxy?.stop();
      await running.stop();
      await folder.remove();
    },
  };
}

/** Makes the settings of a desk for a content folder, before it starts. */
type SettingsIn = (content: string) => Promise<Readonly<Record<string, string>>>;

/** Runs a command on a copy of the content until it says what is waited for. */
async function startCommand(
  name: "edit" | "desk",
  awaited: RegExp,
  settingsIn: SettingsIn = async () => ({}),
) {
  const folder = await makeFolder();
  const content = join(folder.path, "content");
  await cp("content", content, { recursive: true });
  const publicFolder = join(folder.path, "public");
  await cp("public", publicFolder, { recursive: true });
  const settings = await settingsIn(content);
  const editor = spawn(process.execPath, ["scripts/command.cjs", name], {
    env: {
      ...process.env,
      ...{ CONTENT_DIR: content, PUBLIC_DIR: publicFolder, DESK_DIR: join(folder.path, ".desk") },
      ...{ PORT: "0", NO_COLOR: "1" },
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(editor, "exit");
  let output = "";
  const said = await new Promise<string>((resolve, reject) => {
    for (const stream of [editor.stdout, editor.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
        const found = awaited.exec(output)?.[1];
        if (found !== undefined) resolve(found);
      });
    }
    editor.once("exit", () => reject(new Error(`The editor ended.\n${output}`)));
  });
  return {
    said,
    content,
    publicFolder,
    stop: async () => {
      editor.kill("SIGTERM");
      await ended;
      await folder.remove();
    },
  };
}
