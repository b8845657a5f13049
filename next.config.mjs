import { fileURLToPath } from "node:url";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";

/** @type {import('next').NextConfig} */
const config = {
  adapterPath: fileURLToPath(new URL("./publish/build/adapter.mjs", import.meta.url)),
  // The same sources make the same files: no build has a name of its own.
  generateBuildId: () => "site",
  poweredByHeader: false,
  // The page while writing is the page as it will be; problems still show.
  devIndicators: false,
  distDir: process.env.DIST_DIR ?? ".next",
  // Type checking is its own command (`npm run typecheck`), run by `npm test`.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // The site has one root layout per language, so no single layout can hold the 404 page.
    globalNotFound: true,
  },
};

/** Moved addresses, for the build, whose adapter writes them into the release. */
async function redirects() {
  const { tsImport } = await import("tsx/esm/api");
  /** @type {typeof import("./lib/content.ts")} */
  const { getRedirects } = await tsImport(new URL("./lib/content.ts", import.meta.url).href, import.meta.url);
  return (await getRedirects()).map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 }));
}

/** @param {string} phase what Next.js is started for */
export default function configure(phase) {
  // The pages that help while writing end in `.dev.tsx`; they don't exist for a build.
  const isWriting = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    ...config,
    // While writing, `proxy.dev.ts` redirects, since addresses come and go then.
    ...(isWriting ? {} : { redirects }),
    pageExtensions: [...(isWriting ? ["dev.tsx", "dev.ts"] : []), "tsx", "ts"],
  };
}
