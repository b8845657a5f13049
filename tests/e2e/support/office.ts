/** A desk behind a proxy, with the public site of what it publishes: one for all tests of a worker. */
import { cp, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type BrowserContext, test as base } from "@playwright/test";
import { serverFileName } from "../../../publish/release/release-folders.mjs";
import { gitIn } from "../../fixtures/desk-publication.ts";
import { password } from "../../servers/desk-proxies.ts";
import { findFreePair } from "../../servers/ports.ts";
import { type RunningServer, runServer } from "../../servers/process.ts";
import { type RunningEdit, startDeskBehindNginx } from "./edit.ts";

/** A desk whose content is a repository, and the public server of what it publishes. */
export interface Office {
  readonly desk: RunningEdit;
  readonly site: RunningServer;
  /** The folder of the repository. */
  readonly root: string;
}

/** A test of an office. */
export const test = base.extend<object, { office: Office }>({
  office: [
    async ({ playwright: _ }, use) => {
      let root = "";
      const desk = await startDeskBehindNginx(async (content) => {
        root = dirname(content);
        await cp(".gitattributes", join(root, ".gitattributes"));
        // The release that the desk begins with is that of the same content.
        await cp(resolve(process.env.OUT_DIR ?? "out"), join(root, "out"), {
          recursive: true,
          preserveTimestamps: true,
        });
        await writeFile(join(root, ".gitignore"), "out/\nout.*/\n.desk/\n*.sock\n");
        gitIn(root, "init", "--quiet", "--initial-branch=main");
        gitIn(root, "add", "--all");
        gitIn(root, "commit", "--quiet", "--message", "Begin");
        return { OUT_DIR: join(root, "out"), DESK_DIR: join(root, ".desk") };
      });
      const port = await findFreePair();
      const program = join(root, "out", serverFileName);
      const site = await runServer(process.execPath, [program], port, { ...process.env, PORT: String(port) });
      await use({ desk, site, root });
      await site.stop();
      await desk.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});

export const people = { hana: "hana@example.ac.jp", ken: "ken@example.ac.jp" };

/** Signs somebody in at the proxy. */
export function signIn(context: BrowserContext, username: string): Promise<void> {
  return context.setHTTPCredentials({ username, password });
}

/** Whether the public reads some words on a page. */
export async function isRead(site: RunningServer, address: string, words: string): Promise<boolean> {
  return (await (await fetch(site.url + address)).text()).includes(words);
}
