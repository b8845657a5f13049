/** Makes of the content and of the compiled application the release in `out/`. */
import { resolve } from "node:path";
import { listAddresses } from "../../app/addresses.ts";
import { english } from "../../app/english.ts";
import { listFiles } from "../../app/files.ts";
import type { Content } from "../../lib/model/records.ts";
import { listRedirects } from "../../lib/model/redirects.ts";
import { readSiteAddress } from "../../lib/model/site-address.mjs";
import { createHeaderPolicy } from "../headers/headers.ts";
import { configureHosts } from "../hosts/hosts.ts";
import { PublishError } from "../release/problem.ts";
import { serverFileName } from "../release/release-folders.mjs";
import { type Application, createRender } from "./application.ts";
import { bundleServer } from "./bundle-server.ts";
import { collectOutputs, listPublicFiles } from "./outputs.ts";
import { prepareFiles } from "./prepare-files.ts";
import { writeRelease } from "./write-release.ts";

/** What a release is made from. */
interface Sources {
  /** The fingerprint of everything that it is made from. */
  readonly source: string;
  readonly content: Content;
  readonly application: Application;
}

/**
 * Publishes the site.
 *
 * @param root the project's folder, which has to be the working directory
 * @throws {PublishError} with all that can't be published; then the last release is as it was
 */
export async function publishSite(root: string, { source, content, application }: Sources): Promise<void> {
  const { outputs, problems } = collectOutputs({
    application,
    render: createRender(root, application),
    addresses: listAddresses(content),
    contentFiles: listFiles(content, english),
    publicFiles: await listPublicFiles(resolve(root, process.env.PUBLIC_DIR || "public")),
    redirects: listRedirects(content.moved),
  });
  if (problems.length > 0) throw new PublishError(problems);
  const { documents, movedPages, files } = await prepareFiles(outputs);
  await writeRelease(resolve(root, process.env.OUT_DIR || "out"), {
    source,
    headers: createHeaderPolicy(documents, readSiteAddress(process.env).origin.startsWith("https:")),
    redirects: outputs.redirects,
    files,
    movedPages,
    configure: (release) => ({ ...configureHosts(release), [serverFileName]: bundleServer(root) }),
  });
}
