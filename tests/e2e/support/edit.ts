/** `npm run edit` on a copy of the content. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./builds.ts";

/** A running editor. */
export interface RunningEdit {
  /** The origin, without a final slash. */
  readonly url: string;
  /** The content folder that it edits. */
  readonly content: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the editor as a person would, on a port that the system chooses.
 *
 * @throws {Error} with what it said, when it ends before it is ready
 */
export async function startEdit(): Promise<RunningEdit> {
  const folder = await makeFolder();
  const content = join(folder.path, "content");
  await cp("content", content, { recursive: true });
  const editor = spawn(process.execPath, ["scripts/command.cjs", "edit"], {
    env: { ...process.env, CONTENT_DIR: content, PORT: "0", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(editor, "exit");
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [editor.stdout, editor.stderr]) {
      stream.on("data", (chunk) => {
        said += chunk;
        const address = /Edit at (http:\/\/localhost:\d+)\/edit/u.exec(said)?.[1];
        if (address) resolve(address);
      });
    }
    editor.once("exit", () => reject(new Error(`The editor ended.\n${said}`)));
  });
  return {
    url,
    content,
    stop: async () => {
      editor.kill("SIGTERM");
      await ended;
      await folder.remove();
    },
  };
}
