/** Writes a release of the pages that are in the folder already, as a build does that finds nothing changed. */
import { writeRelease } from "../../../publish/build/write-release.ts";

const [out = "", ...pages] = process.argv.slice(2);
await writeRelease(out, async ({ write }) => {
  for (const [index, text] of pages.entries()) {
    await write({
      ...{ address: `/${index}`, file: `${index}.html`, type: "text/html", bytes: Buffer.from(text) },
      ...{ compressible: false, immutable: false },
    });
  }
  return {
    source: "again",
    headers: { everywhere: {}, rules: [], datetimes: {}, revalidate: "no-cache", immutable: "immutable" },
    redirects: [],
    movedPages: [],
    configure: () => ({}),
  };
});
