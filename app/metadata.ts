import type { Metadata } from "next";
import { pictureSize } from "../components/picture/drawing.ts";
import { citationTags } from "../lib/formats/citation-tags.ts";
import {
  files,
  formatRoute,
  oembedRoute,
  recordFormats,
  strategyFormatRoute,
  strategyFormats,
} from "../lib/model/forms.ts";
import { listAlternates } from "../lib/model/languages.ts";
import type { Content, NumberedRecord, Site, StrategyDocument, VersionMark } from "../lib/model/records.ts";
import { fullAddress, publicAddress } from "../lib/model/site-url.ts";
import { wholeVersionForms } from "../lib/model/versions.ts";
import { shorten } from "../lib/words/text.ts";
import type { Words } from "../lib/words/words.ts";

/** As much of a title as search results, tabs and lists of bookmarks show. */
const longestTitle = 70;

/**
 * A page's title: its name and the site's, or as much of both as fits; never more.
 *
 * @param names what the page is called, the best name first
 */
export function fitTitle(names: readonly [string, ...string[]], site: Site, { frame, lists }: Words): string {
  const [name] = names;
  const siteTitle = frame.siteTitle(site);
  const shorter = names.map((other) => lists.titles([other, siteTitle]));
  const whole = [lists.titles([name, siteTitle]), lists.titles([name, site.publisher])];
  const forms = [...whole, name, ...shorter, ...names];
  return forms.find((form) => form.length <= longestTitle) ?? shorten(name, longestTitle);
}

/** Other forms of a page, by media type, with the name that each link has. */
type Forms = Record<string, { url: string; title: string }[]>;

/** The forms of a record, and where other sites find its card; of a version, its own forms. */
export function recordForms(
  record: NumberedRecord,
  { forms: named, language, records, share }: Words,
): Forms {
  const of = records.shortName(record);
  const forms: Forms = {};
  for (const { type, file } of recordFormats) {
    const title = share.formOf({ of, form: named.ofRecord[file].name }).join("");
    forms[type] = [...(forms[type] ?? []), { url: fullAddress(formatRoute(record, file), language), title }];
  }
  // A card shows the record of today.
  if (record.version) return forms;
  const card = { url: fullAddress(oembedRoute(record), language), title: records.fullName(record) };
  forms["application/json+oembed"] = [card];
  return forms;
}

/** The forms of the whole strategy. */
export function strategyForms({ data, forms: named, language, share }: Words): Forms {
  const forms: Forms = {};
  for (const { type, file } of strategyFormats) {
    const title = share.formOf({ of: data.whole, form: named.ofStrategy[file].name }).join("");
    forms[type] = [...(forms[type] ?? []), { url: fullAddress(strategyFormatRoute(file), language), title }];
  }
  return forms;
}

/** The forms of the whole as it was in a version. */
export function wholeVersionAlternates(
  { title }: StrategyDocument,
  { route }: VersionMark,
  { forms: named, language, share }: Words,
): Forms {
  const forms: Forms = {};
  for (const { type, file, route: address } of wholeVersionForms(route)) {
    const name = share.formOf({ of: title, form: named.ofStrategy[file].name }).join("");
    forms[type] = [...(forms[type] ?? []), { url: fullAddress(address, language), title: name }];
  }
  return forms;
}

/** What a page says of itself to browsers, search engines and link previews. */
export function pageMetadata({
  content: { site, languages: published },
  words,
  title,
  shortTitle,
  description,
  route,
  forms = {},
  cited,
  picture = { route: files.picture, alt: words.pictures.wholeAlt(site) },
}: {
  content: Pick<Content, "site" | "languages">;
  words: Words;
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
  const { language, frame, formats } = words;
  const siteTitle = frame.siteTitle(site);
  const address = publicAddress(route, language);
  const feed: Forms = {
    "application/atom+xml": [{ url: fullAddress(files.feed, language), title: formats.feed.name }],
  };
  const languages = Object.fromEntries(
    listAlternates(route, published).map((other) => [other.language, fullAddress(other.route)]),
  );
  return {
    title: title
      ? fitTitle(shortTitle ? [title, shortTitle] : [title], site, words)
      : siteTitle.length <= longestTitle
        ? siteTitle
        : shorten(site.title, longestTitle),
    description,
    alternates: { ...(address && { canonical: address, languages }), types: { ...forms, ...feed } },
    openGraph: {
      title: title ?? site.title,
      description,
      ...(address && { url: address }),
      siteName: siteTitle,
      locale: words.locale,
      type: "website",
      images: [
        { url: fullAddress(picture.route, language), alt: picture.alt, type: "image/png", ...pictureSize },
      ],
    },
    twitter: { card: "summary_large_image" },
    ...(cited && { other: citationTags(site, cited, words) }),
  };
}
