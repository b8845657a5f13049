/** Sorts what Next.js built into what the site publishes, and finds what can't be published as files. */
import { join } from "node:path";
import type { NextAdapter } from "next";
import { listPublicFolder } from "../../lib/content/folder-entries.ts";
import { documentFile, missingFile, plainFile } from "../../lib/model/published-files.ts";
import type { Redirect } from "../../lib/model/redirects.ts";
import { type Problem, PublishError } from "../release/problem.ts";
import { checkRedirects, readRedirects } from "../release/redirects.ts";
import { checkNames, checkPlaces, checkType } from "./check-files.ts";

type BuildContext = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];
export type BuildOutputs = BuildContext["outputs"];

/** A file that the build wrote, and the address that it is for. */
export interface Built {
  readonly address: string;
  readonly filePath: string;
}

/** How Next.js would have answered. */
interface Rendered {
  readonly type?: string | undefined;
  readonly status?: number | undefined;
}

/** What a build holds. */
export interface Collected {
  readonly documents: readonly Built[];
  /** 404 pages, by the part of the site that they are for. */
  readonly missingDocuments: readonly (Built & { readonly under: string })[];
  /** Documents that Next.js may serve but that are not published: its own error page, pages that are not found. */
  readonly unpublishedDocuments: readonly Built[];
  /** Pages at moved addresses, for hosts that cannot redirect; all others redirect. */
  readonly movedDocuments: readonly Built[];
  /** Published as they are. */
  readonly files: readonly Built[];
  /** Under `/_next/static/`: published where a document names them. */
  readonly assets: readonly Built[];
  readonly redirects: readonly Redirect[];
  readonly problems: readonly Problem[];
}

/** Pages at `/missing/goals` are the 404 pages of `/goals/`; they have no address of their own. */
const missingPrefix = "/missing/";

/** Sorts a build's outputs. Problems are returned, all at once, never thrown. */
export function collectOutputs(
  outputs: BuildOutputs,
  routing: BuildContext["routing"],
  publicFiles: readonly Built[],
): Collected {
  const problems: Problem[] = findUnprerendered(outputs);
  const documents: Built[] = [];
  const missingDocuments: (Built & { under: string })[] = [];
  const unpublishedDocuments: Built[] = [];
  const files: Built[] = [...publicFiles];
  const assets: Built[] = [];

  const sort = (address: string, filePath: string, { type, status = 200 }: Rendered = {}) => {
    const built = { address, filePath };
    if (address === "/_not-found" || address === "/404") missingDocuments.push({ ...built, under: "/" });
    else if (address === "/_global-error" || address === "/500") unpublishedDocuments.push(built);
    else if (status === 404) {
      // A route or a page that has nothing to say here: the 404 page answers, as everywhere else.
      if (filePath.endsWith(".html")) unpublishedDocuments.push(built);
    } else if (status !== 200) {
      problems.push({
        where: address,
        message: `was rendered with the status ${status}, which no file has.`,
      });
    } else if (address.startsWith("/_next/static/")) assets.push(built);
    else if (!filePath.endsWith(".html")) {
      problems.push(...checkType(address, type));
      files.push(built);
    } else if (address.startsWith(missingPrefix)) {
      missingDocuments.push({ ...built, under: `/${address.slice(missingPrefix.length)}/` });
    } else documents.push(built);
  };
  for (const { pathname, fallback } of outputs.prerenders) {
    if (!fallback?.filePath || isFlightData(pathname)) continue;
    const { filePath, initialHeaders, initialStatus: status } = fallback;
    sort(pathname, filePath, { type: [initialHeaders?.["content-type"]].flat()[0], status });
  }
  for (const { pathname, filePath } of outputs.staticFiles) sort(pathname, filePath);

  // The same 404 page is listed twice in some builds.
  const missing = [...new Map(missingDocuments.map((each) => [each.under, each])).values()];
  const { redirects, problems: redirectProblems } = readRedirects(routing);
  const old = new Set(redirects.map(({ from }) => from));
  const published = documents.filter(({ address }) => !old.has(address));
  const answered = [...published, ...files];
  return {
    documents: published,
    missingDocuments: missing,
    unpublishedDocuments,
    movedDocuments: documents.filter(({ address }) => old.has(address)),
    files,
    assets,
    redirects,
    problems: [
      ...problems,
      ...redirectProblems,
      ...checkNames(answered),
      ...publicFiles.flatMap(({ address }) => checkType(address)),
      ...checkPlaces([
        ...published.map(({ address }) => ({ address, file: documentFile(address) })),
        ...missing.map(({ address, under }) => ({ address, file: missingFile(under) })),
        ...files.map(({ address }) => ({ address, file: plainFile(address) })),
      ]),
      ...checkRedirects(redirects, new Set(answered.map(({ address }) => address))),
    ],
  };
}

/**
 * Lists the files of `public/`, which the build leaves to the server.
 *
 * @throws {PublishError} where something is in place of a file
 */
export async function listPublicFiles(folder: string): Promise<Built[]> {
  const entries = await listPublicFolder(folder);
  const others = entries.filter(({ type }) => type !== "file");
  if (others.length > 0) {
    throw new PublishError(
      others.map(({ path }) => ({ where: `public/${path}`, message: "is not a file that can be read." })),
    );
  }
  return entries.map(({ path }) => ({ address: `/${path}`, filePath: join(folder, path) }));
}

/** Data for the framework's own navigation, which no published page uses. */
function isFlightData(pathname: string): boolean {
  return pathname.endsWith(".rsc");
}

/** Everything that would be rendered when it is asked for: there is no one to do that. */
function findUnprerendered(outputs: BuildOutputs): Problem[] {
  const problems: Problem[] = [];
  const primary = outputs.prerenders.filter(({ pathname }) => !isFlightData(pathname));
  const prerendered = new Set(primary.map(({ parentOutputId }) => parentOutputId));
  for (const { pathname, id } of [
    ...outputs.appPages,
    ...outputs.appRoutes,
    ...outputs.pages,
    ...outputs.pagesApi,
  ]) {
    if (isFlightData(pathname) || pathname === "/_not-found" || pathname === "/_global-error") continue;
    if (prerendered.has(id) || outputs.staticFiles.some((file) => file.pathname === pathname)) continue;
    problems.push({
      where: pathname,
      message: "is rendered on request; a page of this site must be static.",
    });
  }
  for (const { pathname, route, compute, response, parentFallbackMode, fallback } of primary) {
    if (
      (compute && compute !== "static") ||
      (response && response !== "complete") ||
      fallback?.postponedState
    ) {
      problems.push({ where: pathname, message: "was not rendered completely by the build." });
    } else if (route.includes("[") && fallback && parentFallbackMode !== false) {
      problems.push({
        where: pathname,
        message: `${route} also renders other addresses on request; export dynamicParams = false.`,
      });
    }
  }
  if (outputs.middleware) {
    problems.push({ where: outputs.middleware.filePath, message: "is middleware, which files can't run." });
  }
  return problems;
}
