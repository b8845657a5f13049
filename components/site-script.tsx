/**
 * The site’s own script, in `public/`: it gives copy buttons their work, and has the ways to another language take along the paragraph
 * that is read. Pages of a text have it. Nothing waits for it, since browsers defer a module.
 */
export function SiteScript() {
  return <script src="/copy.js" type="module" />;
}
