/** Sites of other content than the site's own. Each is built once for all tests, and again when its sources have changed. */
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fingerprintSources } from "../../../publish/build/fingerprint.ts";
import { findRelease } from "../../../publish/release/release.ts";
import { writeEditedContent } from "../../fixtures/edited-content.ts";
import { writeFiveYears } from "../../fixtures/five-years.ts";
import { writeWholeVision } from "../../fixtures/whole-vision.ts";
import type { RunningServer } from "../../servers/process.ts";
import { buildSite } from "./builds.ts";
import { startServer } from "./servers.ts";
import { test as base } from "./site.ts";

interface SiteFolders {
  readonly content: string;
  /** The files that are published as they are. */
  readonly files: string;
  /** The release. */
  readonly out: string;
}

/** A site as it is served to a test. */
export interface ServedSite extends SiteFolders {
  readonly url: string;
}

interface SiteKind {
  /** Writes the content and the folder of files. */
  readonly write: (folders: SiteFolders) => Promise<void>;
  /** What `npm run build` is told besides the folders. */
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const siteKinds = {
  /** The site's own content after an editor's work, and with records that are hard to show. */
  edited: { write: ({ content, files }) => writeEditedContent(content, files), options: [], environment: {} },
  /** All 4 visions, 19 priority strategies and 66 goals, for the computer that it is built on. */
  wholeVision: {
    write: async ({ content, files }) => {
      await cp("public", files, { recursive: true });
      await writeWholeVision(content);
    },
    options: ["--local"],
    environment: { SITE_URL: undefined, PORT: "8080" },
  },
  /** The site's own content after five years of amendments, each published on its day. */
  fiveYears: {
    write: async ({ content, files }) => {
      await cp("public", files, { recursive: true });
      await writeFiveYears(content);
    },
    options: [],
    environment: {},
  },
} satisfies Record<string, SiteKind>;

export type SiteName = keyof typeof siteKinds;
export const siteNames: readonly SiteName[] = ["edited", "wholeVision", "fiveYears"];

function foldersOf(name: SiteName): SiteFolders {
  // Beside the bundles of programs: Next.js empties its own folder when it compiles.
  const folder = resolve("node_modules/.cache/international-strategy/test-sites", name);
  return { content: join(folder, "content"), files: join(folder, "public"), out: join(folder, "out") };
}

/** Where what the last build of a site said is kept. */
const logOf = (name: SiteName) => join(foldersOf(name).out, "..", "build.log");

/** What the last build of a site said. */
export function readBuildLog(name: SiteName): Promise<string> {
  return readFile(logOf(name), "utf8");
}

/** The fingerprint that a release of a site has when it is made of the sources as they are now. */
function sourceOf(name: SiteName): string {
  const { content, files } = foldersOf(name);
  const { environment }: SiteKind = siteKinds[name];
  return fingerprintSources(process.cwd(), {
    ...process.env,
    ...environment,
    CONTENT_DIR: content,
    PUBLIC_DIR: files,
  });
}

/** Whether a site has a release of the sources as they are now. */
async function isBuilt(name: SiteName): Promise<boolean> {
  return (await findRelease(foldersOf(name).out).catch(() => undefined))?.source === sourceOf(name);
}

/**
 * Builds a site, unless there is a release of the same sources.
 *
 * @throws {Error} with what the build said, where it fails
 */
export async function ensureSite(name: SiteName): Promise<void> {
  const folders = foldersOf(name);
  const { write, options, environment }: SiteKind = siteKinds[name];
  for (const folder of [folders.content, folders.files]) await rm(folder, { recursive: true, force: true });
  await write(folders);
  if (await isBuilt(name)) return;
  // What is built anew holds nothing of what was there before.
  await rm(folders.out, { recursive: true, force: true });
  const { succeeded, output } = await buildSite(folders, options, environment);
  if (!succeeded) throw new Error(`The site was not built.\n${output}`);
  await writeFile(logOf(name), output);
}

/** Copies a site's folders, for a test that changes them. */
export async function copySite(name: SiteName, into: string): Promise<SiteFolders> {
  const copies = { content: join(into, "content"), files: join(into, "public"), out: join(into, "out") };
  const folders = foldersOf(name);
  await cp(folders.content, copies.content, { recursive: true });
  await cp(folders.files, copies.files, { recursive: true });
  await cp(folders.out, copies.out, { recursive: true });
  return copies;
}

interface SiteFixtures {
  readonly siteName: SiteName;
  readonly served: ServedSite;
}

/**
 * A test of one of the sites, `test.use({ siteName })`, which is asked where an address alone is named. One worker serves all
 * of them: another one takes seconds to start.
 */
export const test = base.extend<SiteFixtures, { serve: (name: SiteName) => Promise<ServedSite> }>({
  siteName: ["edited", { option: true }],
  serve: [
    async ({ playwright: _ }, use) => {
      const running = new Map<SiteName, RunningServer>();
      await use(async (name) => {
        const folders = foldersOf(name);
        let server = running.get(name);
        if (!server) {
          if (!(await isBuilt(name))) {
            throw new Error(`The site “${name}” is of other sources. Run the project “sites” first.`);
          }
          server = await startServer(folders.out);
          running.set(name, server);
        }
        return { ...folders, url: server.url };
      });
      for (const server of running.values()) await server.stop();
    },
    { scope: "worker" },
  ],
  served: async ({ serve, siteName }, use) => use(await serve(siteName)),
  baseURL: async ({ served }, use) => use(served.url),
});
