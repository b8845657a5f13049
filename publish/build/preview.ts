/** Answers any address of the site as it would be published of a content that may change at any time. */
import { readFile } from "node:fs/promises";
import { listAddresses } from "../../app/addresses.ts";
import { listFiles } from "../../app/files.ts";
import { findMediaType } from "../../lib/model/media-types.ts";
import type { Content } from "../../lib/model/records.ts";
import { listRedirects } from "../../lib/model/redirects.ts";
import { searchScript } from "../../lib/model/search-routes.ts";
import { PublishError } from "../release/problem.ts";
import { type Application, createRender, readAsset } from "./application.ts";
import { listPublicFiles, listRouteOutputs } from "./outputs.ts";
import type { PageWorkers } from "./page-workers.ts";

/** What a preview answers. */
export interface Previewed {
  readonly status: 200 | 301 | 404;
  readonly type: string;
  readonly bytes: Buffer;
  /** Where the address has moved to. */
  readonly location?: string;
}

interface PreviewSources {
  /** The project's folder, which has to be the working directory. */
  readonly root: string;
  readonly application: Application;
  /** Threads whose application reads the content again when it has changed. */
  readonly workers: PageWorkers;
  /** Reads the content as it is now. */
  readonly readContent: () => Promise<Content>;
  /** The folder of files that are published as they are. */
  readonly publicFolder: string;
  /** The bundled script of the page of searches. */
  readonly searchScript: string;
}

/**
 * Makes the function that answers an address. Its calls have to be one after the other, since a thread has one answer for each
 * question.
 *
 * @returns a function that throws what reading the content or rendering the page threw
 */
export function createPreview({
  root,
  application,
  workers,
  readContent,
  publicFolder,
  searchScript: script,
}: PreviewSources) {
  const render = createRender(root, application);
  const routes = new Map(listRouteOutputs(application, render).map(({ address, make }) => [address, make]));
  const renderPage = async (address: string, status: 200 | 404): Promise<Previewed> => {
    const pages: string[] = [];
    await workers.makeDocuments([address], async ({ html, problems }) => {
      if (problems.length > 0) throw new PublishError(problems);
      pages.push(html);
    });
    return { status, type: "text/html; charset=utf-8", bytes: Buffer.from(pages.join("")) };
  };
  const findFile = async (address: string, content: Content): Promise<Buffer | undefined> => {
    if (application.assets.some(({ pathname }) => pathname === address))
      return readAsset(application, address);
    if (address === searchScript) return readFile(script);
    const make = listFiles(content).get(address) ?? routes.get(address);
    if (make) return Buffer.from(await make());
    const files = await listPublicFiles(publicFolder);
    return files.find((file) => file.address === address)?.make();
  };
  return async (address: string): Promise<Previewed> => {
    const content = await readContent();
    const { pages, missing } = listAddresses(content);
    if (pages.includes(address)) return renderPage(address, 200);
    const moved = listRedirects(content).find(({ from }) => from === address);
    if (moved) return { status: 301, type: "text/plain", bytes: Buffer.alloc(0), location: moved.to };
    const bytes = await findFile(address, content);
    if (bytes)
      return { status: 200, type: findMediaType(address)?.type ?? "application/octet-stream", bytes };
    const part = missing
      .filter(({ under }) => address.startsWith(under))
      .toSorted((one, other) => other.under.length - one.under.length)[0];
    return renderPage(part?.address ?? "/", 404);
  };
}
