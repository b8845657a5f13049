/** Writes a release of the pages that are in the folder already, as a build does that finds nothing changed. */
import { writeRelease } from "../../../publish/build/write-release.ts";

const [out = "", ...pages] = process.argv.slice(2);
await writeRelease(out, {
  source: "again",
  headers: { everywhere: {}, rules: [], revalidate: "no-cache", immutable: "immutable" },
  redirects: [],
  movedPages: [],
  files: pages.map((text, index) => ({
    address: `/${index}`,
    file: `${index}.html`,
    type: "text/html",
    compressible: false,
    immutable: false,
    bytes: Buffer.from(text),
  })),
  configure: () => ({}),
});
