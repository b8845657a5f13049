import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** The file in which a compiled application is described, in the folder that Next.js compiles into. */
export const applicationFileName = "application.json";

/**
 * What Next.js loads when it compiles the site. It renders nothing: `publish/build/` renders the pages of what was compiled
 * here, as often as the content changes.
 *
 * @type {import("next").NextAdapter}
 */
const adapter = {
  name: "application",

  async onBuildComplete({ outputs, distDir }) {
    /** @param {{ pathname: string, filePath: string }} output */
    const place = ({ pathname, filePath }) => ({ pathname, file: relative(distDir, filePath) });
    const application = {
      source: process.env.APPLICATION_FINGERPRINT ?? "",
      pages: [...outputs.appPages, ...outputs.pages].map(place),
      routes: [...outputs.appRoutes, ...outputs.pagesApi].map(place),
      assets: outputs.staticFiles.filter(({ pathname }) => pathname.startsWith("/_next/static/")).map(place),
      middleware: outputs.middleware ? relative(distDir, outputs.middleware.filePath) : null,
    };
    await writeFile(join(distDir, applicationFileName), `${JSON.stringify(application, null, 1)}\n`);
  },
};

export default adapter;
