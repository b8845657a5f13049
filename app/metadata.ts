import type { Metadata } from "next";
import type { Site } from "../lib/records.ts";
import { fullAddress } from "../lib/site-url.ts";

/** The site's sign in the browser's bar; without one, browsers ask in vain for another. */
export const siteIcon = { icon: { url: "/icon.svg", type: "image/svg+xml" } } satisfies Metadata["icons"];

/** What a page says of itself to browsers, search engines and link previews. */
export function pageMetadata({
  site,
  title,
  description,
  route,
}: {
  site: Site;
  /** The page's own name; the start page has none but the site's. */
  title?: string;
  description: string;
  route: string;
}): Metadata {
  const siteTitle = `${site.title} · ${site.publisher}`;
  const address = fullAddress(route);
  return {
    title: title ? `${title} · ${siteTitle}` : siteTitle,
    description,
    alternates: { canonical: address },
    icons: siteIcon,
    openGraph: {
      title: title ?? site.title,
      description,
      url: address,
      siteName: siteTitle,
      locale: "en_GB",
      type: "website",
    },
  };
}
