/** Lists what the site publishes, and finds what can't be published as files. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Addresses } from "../../app/addresses.ts";
import { listPublicFolder } from "../../lib/content/folder-entries.ts";
import { endingOf } from "../../lib/model/media-types.ts";
import { documentFile, missingFile, plainFile } from "../../lib/model/published-files.ts";
import type { Redirect } from "../../lib/model/redirects.ts";
import { type Problem, PublishError } from "../release/problem.ts";
import { checkRedirects } from "../release/redirects.ts";
import type { Application, Render } from "./application.ts";
import { checkNames, checkPlaces, checkType } from "./check-files.ts";

/** Something to publish, and how it is made. */
export interface Output {
  readonly address: string;
  readonly make: () => Promise<Buffer>;
}

/** What a release is made of. */
export interface Outputs {
  readonly documents: readonly Output[];
  /** 404 pages, by the part of the site that they are for. */
  readonly missingDocuments: readonly (Output & { readonly under: string })[];
  /** Pages at moved addresses, for hosts that cannot redirect; all others redirect. */
  readonly movedDocuments: readonly Output[];
  /** Published as they are. */
  readonly files: readonly Output[];
  /** Under `/_next/static/`: published where a document names them. */
  readonly assets: readonly Output[];
  readonly redirects: readonly Redirect[];
}

interface Sources {
  readonly application: Application;
  readonly render: Render;
  readonly addresses: Addresses;
  /** What makes each file of the content, by address. */
  readonly contentFiles: ReadonlyMap<string, () => string | Promise<Uint8Array>>;
  readonly publicFiles: readonly Output[];
  readonly redirects: readonly Redirect[];
}

/**
 * Puts together what a release is made of.
 *
 * @returns the outputs, and every problem, all at once: where there is one they must not be published
 */
export function collectOutputs(sources: Sources): { outputs: Outputs; problems: readonly Problem[] } {
  const { application, render, addresses, publicFiles, redirects } = sources;
  const rendered = (address: string): Output => ({ address, make: () => renderBytes(render, address) });
  const documents = addresses.pages.map(rendered);
  const missingDocuments = addresses.missing.map(({ address, under }) => ({ ...rendered(address), under }));
  const routes = application.routes.filter(({ pathname }) => !isFlightData(pathname));
  const files = [
    ...publicFiles,
    ...routes.map(({ pathname }) => rendered(pathname)),
    ...[...sources.contentFiles].map(([address, make]) => ({
      address,
      make: async () => Buffer.from(await make()),
    })),
  ];
  const assets = application.assets.map(({ pathname, file }) => ({
    address: pathname,
    make: () => readFile(join(application.folder, file)),
  }));
  const answered = [...documents, ...files];
  const movedDocuments = addresses.moved.map(rendered);
  return {
    outputs: { documents, missingDocuments, movedDocuments, files, assets, redirects },
    problems: [
      ...findUnpublishable(
        application,
        new Set([...addresses.pages, ...addresses.missing.map((each) => each.address)]),
      ),
      ...checkNames(answered),
      ...files.flatMap(({ address }) => checkType(address)),
      ...checkPlaces([
        ...documents.map(({ address }) => ({ address, file: documentFile(address) })),
        ...missingDocuments.map(({ address, under }) => ({ address, file: missingFile(under) })),
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

/**
 * Renders what can be published: a whole answer, of the type that its address says.
 *
 * @throws {PublishError} where the answer is none that a file can give
 */
async function renderBytes(render: Render, address: string): Promise<Buffer> {
  const { status, type, body } = await render(address);
  const report = (message: string) => new PublishError([{ where: address, message }]);
  if (status !== 200) throw report(`was rendered with the status ${status}, which no file has.`);
  const isDocument = endingOf(address) === "";
  if (isDocument && !type?.startsWith("text/html"))
    throw report(`is ${type ?? "of no type"}, and a page is HTML.`);
  const problems = isDocument ? [] : checkType(address, type);
  if (problems.length > 0) throw new PublishError(problems);
  return body;
}

/** Data for the framework's own navigation, which no published page uses. */
function isFlightData(pathname: string): boolean {
  return pathname.endsWith(".rsc");
}

/** Next.js's own page for its own errors, which a site of files does not have. */
const errorRoute = "/_global-error";

/** What of the application can't be published, or would not be. */
function findUnpublishable(
  { middleware, pages, routes }: Application,
  listed: ReadonlySet<string>,
): Problem[] {
  const isPattern = (pathname: string) => pathname.includes("[");
  return [
    ...(middleware === null ? [] : [{ where: middleware, message: "is middleware, which files can't run." }]),
    ...pages
      .filter(({ pathname }) => !isPattern(pathname) && !isFlightData(pathname) && pathname !== errorRoute)
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
