/** The site with what editors may write into it: one build for all tests that need one. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readContent } from "../../../lib/content.ts";
import type { Content } from "../../../lib/model/records.ts";
import { addDemandingContent } from "../../fixtures/demanding-content.ts";
import { makeFolder, serveContent } from "./builds.ts";
import { test as base, expect } from "./site.ts";

export { expect };

interface EditedSite {
  readonly url: string;
  /** The content folder. */
  readonly directory: string;
  /** The folder of the release. */
  readonly out: string;
  readonly content: Content;
}

/** Changes a file as an editor does. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text, `${file} before the edit`).toContain(from);
  await writeFile(file, text.replace(from, to));
}

/**
 * The site's own content with a sentence changed, a goal added, and records that are hard to show. Files that import this
 * share its build, since they share a worker.
 */
export const test = base.extend<object, { edited: EditedSite }>({
  edited: [
    async ({ playwright: _ }, use) => {
      const folder = await makeFolder();
      const directory = join(folder.path, "content");
      await cp("content", directory, { recursive: true });
      await edit(
        join(directory, "goals/57.mdx"),
        "We will raise awareness",
        "This sentence was edited: we will raise awareness",
      );
      await writeFile(
        join(directory, "goals/58.mdx"),
        "---\ntitle: Sample goal\nstrategy: 17\n---\n\nSample text of the goal.\n",
      );
      await addDemandingContent(directory);
      const { content, diagnostics } = await readContent(directory);
      if (!content) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
      const out = join(folder.path, "out");
      const site = await serveContent(directory, out);
      await use({ url: site.url, directory, out, content });
      await site.stop();
      await folder.remove();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: async ({ edited }, use) => use(edited.url),
});
