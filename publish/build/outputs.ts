/** Lists what the site publishes, and finds what can't be published as files. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Addresses } from "../../app/addresses.ts";
import type { MakeFile } from "../../app/files.ts";
import { listPublicFolder } from "../../lib/content/folder-entries.ts";
import { withoutLanguage } from "../../lib/model/languages.ts";
import { documentFile, missingFile, plainFile } from "../../lib/model/published-files.ts";
import type { Redirect } from "../../lib/model/redirects.ts";
import { type Problem, PublishError } from "../release/problem.ts";
import { checkRedirects } from "../release/redirects.ts";
import type { Application, Render } from "./application.ts";
import { checkNames, checkPlaces, checkType } from "./check-files.ts";
import { checkAnswer } from "./make-document.ts";

/** A file to publish, and how it is made. */
export interface Output {
  readonly address: string;
  readonly make: () => Promise<Buffer>;
}

/** The files of the site that are no pages of the application, and need none. */
interface Files {
  /** What makes each file of the content, by address. */
  readonly contentFiles: ReadonlyMap<string, MakeFile>;
  readonly publicFiles: readonly Output[];
}

/** Lists the files that can be made without the application. */
export function listFileOutputs({ contentFiles, publicFiles }: Files): readonly Output[] {
  const made = [...contentFiles].map(([address, make]) => ({
    address,
    make: async () => Buffer.from(await make()),
  }));
  return [...publicFiles, ...made];
}

/** Lists the files that a route of the application makes, such as the icon. */
export function listRouteOutputs({ routes }: Application, render: Render): readonly Output[] {
  return routes
    .filter(({ pathname }) => !isFlightData(pathname))
    .map(({ pathname }) => ({
      address: pathname,
      make: async () => {
        const answer = await render(pathname);
        const problems = checkAnswer(pathname, answer);
        if (problems.length > 0) throw new PublishError(problems);
        return answer.body;
      },
    }));
}

/** Everything that is going to be published, before it is made. */
interface Plan {
  readonly application: Application;
  readonly addresses: Addresses;
  readonly files: readonly Pick<Output, "address">[];
  readonly redirects: readonly Redirect[];
}

/**
 * Finds what keeps a site from being published, as far as its addresses show it.
 *
 * @returns every problem, all at once
 */
export function checkPlan({ application, addresses, files, redirects }: Plan): readonly Problem[] {
  const pages = addresses.pages.map((address) => ({ address }));
  const answered = [...pages, ...files];
  return [
    ...findUnpublishable(
      application,
      new Set([...addresses.pages, ...addresses.missing.map((each) => each.address)].map(withoutLanguage)),
    ),
    ...checkNames(answered),
    ...files.flatMap(({ address }) => checkType(address)),
    ...checkPlaces([
      ...pages.map(({ address }) => ({ address, file: documentFile(address) })),
      ...addresses.missing.map(({ address, under }) => ({ address, file: missingFile(under) })),
      ...files.map(({ address }) => ({ address, file: plainFile(address) })),
    ]),
    ...checkRedirects(redirects, new Set(answered.map(({ address }) => address))),
  ];
}

/**
 * Lists the files of `public/`, which the build leaves to the server.
 *
 * @throws {PublishError} where something is in place of a file
 */
export async function listPublicFiles(folder: string): Promise<Output[]> {
  const entries = await listPublicFolder(folder);
  const others = entries.filter(({ type }) => type !== "file");
  if (others.length > 0) {
    throw new PublishError(
      others.map(({ path }) => ({ where: `public/${path}`, message: "is not a file that can be read." })),
    );
  }
  return entries.map(({ path }) => ({ address: `/${path}`, make: () => readFile(join(folder, path)) }));
}

/** Data for the framework's own navigation, which no published page uses. */
function isFlightData(pathname: string): boolean {
  return pathname.endsWith(".rsc");
}

/** Next.js's own pages: for its errors, which a site of files does not have, and for what is not found, which the site has its own for. */
const routesOfNext: readonly string[] = ["/_global-error", "/_not-found"];

/** What of the application can't be published, or would not be. */
function findUnpublishable(
  { middleware, pages, routes }: Application,
  listed: ReadonlySet<string>,
): Problem[] {
  const isPattern = (pathname: string) => pathname.includes("[");
  // Each language has a page where the original has it.
  const asOriginal = (pathname: string) => pathname.replace(/^\/\[language\](?=\/|$)/u, "") || "/";
  return [
    ...(middleware === null ? [] : [{ where: middleware, message: "is middleware, which files can't run." }]),
    ...pages
      .map(({ pathname }) => ({ pathname: asOriginal(pathname) }))
      .filter(
        ({ pathname }) => !isPattern(pathname) && !isFlightData(pathname) && !routesOfNext.includes(pathname),
      )
      .filter(({ pathname }) => !listed.has(pathname))
      .map(({ pathname }) => ({
        where: pathname,
        message: "is a page that would not be published; name its address in app/addresses.ts.",
      })),
    ...routes
      .filter(({ pathname }) => isPattern(pathname))
      .map(({ pathname }) => ({
        where: pathname,
        message: "is a route of several addresses; list its files in app/files.ts.",
      })),
  ];
}
