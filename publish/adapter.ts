/** The build adapter: makes of a finished Next.js build the release in `out/`. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { NextAdapter } from "next";
import { findMediaType } from "../lib/media-types.ts";
import { selectAssets } from "./assets.ts";
import { cleanDocument, type StyleDelivery } from "./clean-document.ts";
import { forEachLimited } from "./each.ts";
import { fingerprintSources } from "./fingerprint.ts";
import {
  createHeaderPolicy,
  immutablePrefixes,
  speculationRulesAddress,
  speculationRulesText,
} from "./headers.ts";
import { configureHosts } from "./hosts/hosts.ts";
import { type BuildOutputs, collectOutputs, listPublicFiles } from "./outputs.ts";
import { type Problem, PublishError } from "./problem.ts";
import { exists } from "./release.ts";
import { readStylesheet } from "./stylesheet.ts";
import { type PublishedFile, writeRelease } from "./write-release.ts";

/** Measured: docs/decisions/0012-styles-in-the-document.md. */
const styles: StyleDelivery = "inline";

interface Cleaned {
  readonly address: string;
  readonly filePath: string;
  readonly under?: string;
  readonly html: string;
  readonly styles: readonly string[];
}

/** `next build` calls it when all pages are rendered. */
export const adapter: NextAdapter = {
  name: "out",

  async onBuildComplete({ outputs, routing, projectDir, distDir }) {
    const collected = collectOutputs(outputs, routing, await listPublicFiles(join(projectDir, "public")));
    const stylesheets = new Map<string, string>();
    for (const { address, filePath } of collected.assets.filter((each) => each.address.endsWith(".css"))) {
      stylesheets.set(address, readStylesheet(await readFile(filePath, "utf8"), address).css);
    }

    const problems: Problem[] = [...collected.problems];
    const cleaned: Cleaned[] = [];
    const options = { styles, findStylesheet: (address: string) => stylesheets.get(address) };
    await forEachLimited([...collected.documents, ...collected.missingDocuments], async (built) => {
      const document = cleanDocument(built.address, await readFile(built.filePath, "utf8"), options);
      problems.push(...document.problems);
      cleaned.push({ ...built, ...document });
    });
    if (problems.length > 0) throw new PublishError(problems);

    const files = [...cleaned.map(publishDocument), speculationRulesFile];
    for (const built of [...collected.files, ...(await selectAssets(collected.assets, cleaned))]) {
      files.push(publishFile(built.address, await readFile(built.filePath)));
    }
    await writeRelease(resolve(projectDir, process.env.OUT_DIR || "out"), {
      source: process.env.SOURCE_FINGERPRINT ?? fingerprintSources(projectDir),
      headers: createHeaderPolicy(cleaned, !process.env.SITE_URL?.startsWith("http:")),
      redirects: collected.redirects,
      files,
      configure: configureHosts,
    });
    // `next start` serves the same pages. Its own error page, which is never published, keeps its inline styles.
    const unpublished = [
      ...collected.unpublishedDocuments,
      ...(await findNotFoundDocument(outputs, distDir)),
    ];
    const rewritten: { readonly filePath: string; readonly html: string }[] = [...cleaned];
    for (const { filePath, address } of unpublished) {
      const { html } = cleanDocument(address, await readFile(filePath, "utf8"), options);
      rewritten.push({ filePath, html });
    }
    await forEachLimited(rewritten, ({ filePath, html }) => writeFile(filePath, html));
  },
};

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

function publishDocument({ address, under, html }: Cleaned): PublishedFile {
  const folder = under ?? (address === "/" ? "/index" : address);
  const file = under === undefined ? `${folder.slice(1)}.html` : `${folder.slice(1)}404.html`;
  return {
    ...{ address, file, type: "text/html; charset=utf-8", compressible: true, immutable: false },
    bytes: Buffer.from(html),
    ...(under === undefined ? {} : { missingUnder: under }),
  };
}

function publishFile(address: string, bytes: Buffer): PublishedFile {
  const mediaType = findMediaType(address);
  if (!mediaType) {
    throw new PublishError([
      { where: address, message: "has no known file ending, so its type can't be told." },
    ]);
  }
  const immutable = immutablePrefixes.some((prefix) => address.startsWith(prefix));
  return { address, file: address.slice(1), ...mediaType, immutable, bytes };
}

const speculationRulesFile = publishFile(speculationRulesAddress, Buffer.from(speculationRulesText));
