import type { Graph } from "../lib/formats/structured-data.ts";

/** A page's data as JSON-LD. No word of it can end the element: `<` is written as its escape (HTML, "script" element). */
export function StructuredData({ graph }: { graph: Graph }) {
  const json = JSON.stringify(graph).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in a data block, which browsers don't run.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
