import { fileURLToPath } from "node:url";

// `npm run bench` also builds the site as Next.js leaves it, to compare.
const isStock = process.env.STOCK_BUILD === "1";

/** @type {import('next').NextConfig} */
export default {
  ...(isStock ? {} : { adapterPath: fileURLToPath(new URL("./publish/adapter.mjs", import.meta.url)) }),
  // The same sources make the same files: no build has a name of its own.
  generateBuildId: () => "site",
  poweredByHeader: false,
  distDir: process.env.DIST_DIR ?? (isStock ? ".next/stock" : ".next"),
  // Type checking is its own command (`npm run typecheck`), run by `npm test`.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // The site has one root layout per language, so no single layout can hold the 404 page.
    globalNotFound: true,
  },
};
