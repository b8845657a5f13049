/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  distDir: process.env.DIST_DIR ?? ".next",
  // Type checking is its own command (`npm run typecheck`), run by `npm test`.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // The site has one root layout per language, so no single layout can hold the 404 page.
    globalNotFound: true,
  },
};
