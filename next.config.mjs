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
  // Rendering is for files, not for one reader: what a page says of itself is in its head, for everyone.
  htmlLimitedBots: /.*/,
  // Native code, or read from its own files: loaded by Node.js as it is.
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "@takumi-rs/core", "esbuild", "fontkit"],
  // Type checking is its own command (`npm run typecheck`), run by `npm test`.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // The site has one root layout per language, so no single layout can hold the 404 page.
    globalNotFound: true,
  },
};

/**
 * What is compiled runs a few times on the machine that compiled it, and none of its scripts is published: it has to be
 * compiled soon, not small (docs/decisions/0026-a-change-is-online-in-seconds.md).
 *
 * @type {import('next').NextConfig["experimental"]}
 */
const compiling = {
  turbopackMinify: { server: false, client: true },
  turbopackSourceMaps: false,
  turbopackFileSystemCacheForBuild: false,
};

/** @param {string} phase what Next.js is started for */
export default function configure(phase) {
  // The pages that help while writing end in `.dev.tsx`; they don't exist for a build.
  const isWriting = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    ...config,
    experimental: { ...config.experimental, ...(isWriting ? {} : compiling) },
    // What a page preloads is named in the page: no server sends a header with each.
    ...(isWriting ? {} : { reactMaxHeadersLength: 0 }),
    pageExtensions: [...(isWriting ? ["dev.tsx", "dev.ts"] : []), "tsx", "ts"],
  };
}
