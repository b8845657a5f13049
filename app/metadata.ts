import type { Metadata } from "next";
import { pictureSize } from "../components/picture/drawing.ts";
import { wholePictureAlt } from "../components/picture/picture-alt.ts";
import { citationTags } from "../lib/formats/citation-tags.ts";
import {
  files,
  formatRoute,
  oembedRoute,
  recordFormats,
  strategyFormatRoute,
  strategyFormats,
} from "../lib/model/forms.ts";
import type { NumberedRecord, Site, StrategyDocument } from "../lib/model/records.ts";
import { fullAddress, publicAddress } from "../lib/model/site-url.ts";
import { shorten } from "../lib/words/descriptions.ts";
import { fullName, shortName } from "../lib/words/names.ts";

/** As much of a title as search results, tabs and lists of bookmarks show. */
const longestTitle = 70;

/**
 * A page's title: its name and the site's, or as much of both as fits; never more.
 *
 * @param names what the page is called, the best name first
 */
export function fitTitle(names: readonly [string, ...string[]], site: Site): string {
  const [name] = names;
  const siteTitle = `${site.title} · ${site.publisher}`;
  const shorter = names.map((other) => `${other} · ${siteTitle}`);
  const forms = [`${name} · ${siteTitle}`, `${name} · ${site.publisher}`, name, ...shorter, ...names];
  return forms.find((form) => form.length <= longestTitle) ?? shorten(name, longestTitle);
}

/** Other forms of a page, by media type, with the name that each link has. */
type Forms = Record<string, { url: string; title: string }[]>;

/** The forms of a record, and what tells other sites of its card. */
export function recordForms(record: NumberedRecord): Forms {
  const name = shortName(record);
  const forms: Forms = {};
  for (const { type, file, name: form } of recordFormats) {
    forms[type] = [{ url: fullAddress(formatRoute(record, file)), title: `${name} as ${form}` }];
  }
  forms["application/json+oembed"] = [{ url: fullAddress(oembedRoute(record)), title: fullName(record) }];
  return forms;
}

/** The forms of the whole strategy. */
export function strategyForms(): Forms {
  const forms: Forms = {};
  for (const { type, file, name } of strategyFormats) {
    forms[type] = [{ url: fullAddress(strategyFormatRoute(file)), title: `The whole strategy as ${name}` }];
  }
  return forms;
}

/** What a page says of itself to browsers, search engines and link previews. */
export function pageMetadata({
  site,
  title,
  shortTitle,
  description,
  route,
  forms = {},
  cited,
  picture = { route: files.picture, alt: wholePictureAlt(site) },
}: {
  site: Site;
  /** The page's own name; the start page has none but the site's. */
  title?: string;
  /** A shorter name for where the page's own is too long. */
  shortTitle?: string;
  description: string;
  route: string;
  /** The page's other forms, by media type. */
  forms?: Forms;
  /** What reference managers cite when they read the page. */
  cited?: NumberedRecord | StrategyDocument;
  /** The picture of its link previews, where it has one of its own. */
  picture?: { route: string; alt: string };
}): Metadata {
  const siteTitle = `${site.title} · ${site.publisher}`;
  const address = publicAddress(route);
  const feed: Forms = { "application/atom+xml": [{ url: fullAddress(files.feed), title: "Changes" }] };
  return {
    title: title
      ? fitTitle(shortTitle ? [title, shortTitle] : [title], site)
      : siteTitle.length <= longestTitle
        ? siteTitle
        : shorten(site.title, longestTitle),
    description,
    alternates: { ...(address && { canonical: address }), types: { ...forms, ...feed } },
    openGraph: {
      title: title ?? site.title,
      description,
      ...(address && { url: address }),
      siteName: siteTitle,
      locale: "en_GB",
      type: "website",
      images: [{ url: fullAddress(picture.route), alt: picture.alt, type: "image/png", ...pictureSize }],
    },
    twitter: { card: "summary_large_image" },
    ...(cited && { other: citationTags(site, cited) }),
  };
}
