import type { MetadataRoute } from "next";
import { sitemapRoute } from "../lib/model/routes.ts";
import { fullAddress } from "../lib/model/site-url.ts";

/** Everything may be read by everyone (RFC 9309). */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: fullAddress(sitemapRoute) };
}
