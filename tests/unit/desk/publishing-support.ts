/** A desk that publishes from a repository of its own, and a person’s way with its pages. */
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, vi } from "vitest";
import { createEditServer } from "../../../desk/edit-server.ts";
import type { Person } from "../../../desk/person.ts";
import { createPlans } from "../../../desk/publication/plans/plans.ts";
import { createPublications } from "../../../desk/publication/publications.ts";
import { findRepository } from "../../../desk/publication/repository.ts";
import { createLocalSignIn } from "../../../desk/sign-in/local-sign-in.ts";
import { gitIn, makeRepository, siteIn } from "../../fixtures/desk-publication.ts";
import { ask, fillIn } from "./support.ts";

/** A desk, and what one does with it. */
export interface PublishingDesk {
  /** The folder of the repository. */
  readonly root: string;
  readonly port: number;
  /** A file of the content as it is in the folder, and as it is in the last commit. */
  readonly read: (path: string) => string;
  readonly committed: (path: string) => string;
  /** A page. */
  readonly get: (path: string) => Promise<string>;
  /** Saves a text in place of another in the form of an entry. */
  readonly save: (address: string, from: string, to: string) => Promise<void>;
  /** Sends the form of the review, and reads the words of the progress to its end. */
  readonly publish: (paths: readonly string[], filled?: Record<string, string>) => Promise<string>;
}

/**
 * Starts a desk on a copy of the site’s content.
 *
 * @param findPerson who is at it
 */
export async function startPublishingDesk(findPerson: () => Person): Promise<PublishingDesk> {
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  const root = join(mkdtempSync(join(tmpdir(), "desk-")), "戦略 site");
  makeRepository(root);
  const directory = join(root, "content");
  const repository = await findRepository(directory, join(root, "public"));
  if (typeof repository === "string") throw new Error(repository);
  const options = { repository, directory, state: join(root, ".desk"), site: siteIn(root) };
  const publications = createPublications(options);
  const timeZone = () => "Asia/Tokyo";
  const plans = createPlans({ state: options.state, publications, timeZone, mayPublish: () => true });
  const { server } = createEditServer({
    directory,
    publicFolder: join(root, "public"),
    assets: { styles: ["desk/editor.css"], scripts: {}, fonts: [] },
    findPerson: (arrival) => createLocalSignIn(findPerson())(arrival),
    publishing: { options, publications, plans, timeZone },
    sharing: "Nothing can be shown from here.",
    findSite: async () => undefined,
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The system gave no port.");
  const { port } = address;
  onTestFinished(async () => {
    await publications.finish();
    server.closeAllConnections();
    server.close();
    rmSync(join(root, ".."), { recursive: true, force: true });
  });
  const get = async (path: string) => (await ask(port, path)).text;
  return {
    ...{ root, port, get },
    read: (path) => readFileSync(join(directory, path), "utf8"),
    committed: (path) => gitIn(root, "show", `HEAD:content/${path}`),
    async save(entry, from, to) {
      const html = await get(entry);
      const text = fillIn(html).get("text") ?? "";
      expect(text).toContain(from);
      const sent = fillIn(html, { text: text.replace(from, to).replaceAll("\r\n", "\n") });
      expect((await ask(port, entry, sent)).status).toBe(303);
    },
    async publish(paths, filled = {}) {
      const query = new URLSearchParams(paths.map((path) => ["entry", path]));
      const html = await get(`/edit/publish?${query}`);
      const { status, location = "" } = await ask(port, "/edit/publish", fillIn(html, filled));
      expect(status).toBe(303);
      return shownWords(await get(location));
    },
  };
}

/** The visible words of a page, with a space for each tag. */
export function shownWords(html: string): string {
  return html
    .replace(/<[^>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
