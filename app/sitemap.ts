import type { MetadataRoute } from "next";
import { getContent } from "../lib/content.ts";
import { pageRoute, recordRoute, routes } from "../lib/routes.ts";
import { fullAddress } from "../lib/site-url.ts";

/** Every page that is in force, by its canonical address (sitemaps.org). */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { visions, strategies, goals, pages } = await getContent();
  const records = [...visions, ...strategies, ...goals].map(recordRoute);
  return [...Object.values(routes), ...records, ...pages.map(pageRoute)].map((route) => ({
    url: fullAddress(route),
  }));
}
