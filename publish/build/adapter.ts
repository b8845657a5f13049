/** Makes of a finished Next.js build the release in `out/`. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { NextAdapter } from "next";
import { readSiteAddress } from "../../lib/model/site-address.mjs";
import { createHeaderPolicy } from "../headers/headers.ts";
import { configureHosts } from "../hosts/hosts.ts";
import { forEachLimited } from "../release/each.ts";
import { exists } from "../release/release.ts";
import { serverFileName } from "../release/release-folders.mjs";
import { bundleServer } from "./bundle-server.ts";
import { fingerprintSources } from "./fingerprint.ts";
import { type BuildOutputs, collectOutputs, listPublicFiles } from "./outputs.ts";
import { prepareFiles } from "./prepare-files.ts";
import { writeRelease } from "./write-release.ts";

type CompleteBuild = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

/** Publishes a build; `next build` calls it when all pages are rendered. */
export async function publishBuild({ outputs, routing, projectDir, distDir }: CompleteBuild): Promise<void> {
  const publicFiles = await listPublicFiles(resolve(projectDir, process.env.PUBLIC_DIR || "public"));
  const collected = collectOutputs(outputs, routing, publicFiles);
  const unpublishedDocuments = [
    ...collected.unpublishedDocuments,
    ...(await findNotFoundDocument(outputs, distDir)),
  ];
  const { documents, movedPages, unpublished, files } = await prepareFiles(
    { ...collected, unpublishedDocuments },
    (filePath) => readFile(filePath),
  );
  await writeRelease(resolve(projectDir, process.env.OUT_DIR || "out"), {
    source: process.env.SOURCE_FINGERPRINT ?? fingerprintSources(projectDir),
    headers: createHeaderPolicy(documents, readSiteAddress(process.env).origin.startsWith("https:")),
    redirects: collected.redirects,
    files,
    movedPages,
    configure: (release) => ({ ...configureHosts(release), [serverFileName]: bundleServer(projectDir) }),
  });
  // `next start` serves the same pages. Its own error page, which is never published, keeps its inline styles.
  await forEachLimited([...documents, ...unpublished], ({ filePath, html }) => writeFile(filePath, html));
}

/**
 * Finds the 404 page that `next start` answers with, a twin of the published one that the outputs don't list: it lies
 * where Next.js keeps rendered pages, in a folder named by a hash of the page's source.
 */
async function findNotFoundDocument({ appPages }: BuildOutputs, distDir: string) {
  const page = appPages.find(({ pathname }) => pathname === "/_not-found");
  if (!page) return [];
  const folder = createHash("sha256").update(page.sourcePage).digest("hex");
  const filePath = join(distDir, "server", "route-cache", "APP_PAGE", folder, "$", "_not-found.html");
  return (await exists(filePath)) ? [{ address: page.pathname, filePath }] : [];
}
