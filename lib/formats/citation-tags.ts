/**
 * What a page says of its record, or of the published text, to programs that collect references: the tags of Highwire
 * Press, which Google Scholar and Zotero read, and Dublin Core, which libraries read. They are made from the item that
 * BibTeX and the other citations are made from, so that all of them agree.
 */
import { originalLanguage } from "../model/languages.ts";
import type { NumberedRecord, Site, StrategyDocument } from "../model/records.ts";
import { fullAddress } from "../model/site-url.ts";
import { originalRoute } from "../model/versions.ts";
import type { Words } from "../words/words.ts";
import { citedItem } from "./citations.ts";

/** Contents of `<meta>` elements by their names. */
export type MetaTags = Readonly<Record<string, string>>;

/**
 * The tags of the page of a record or of the published text.
 * @param subject what the page shows, withdrawn or not
 */
export function citationTags(site: Site, subject: NumberedRecord | StrategyDocument, words: Words): MetaTags {
  const item = citedItem(site, subject, words);
  const [{ literal: author }] = item.author;
  return {
    citation_title: item.title,
    citation_author: asFamilyName(author),
    citation_inbook_title: item["container-title"],
    citation_publisher: item.publisher,
    citation_language: item.language,
    // The source dates none of its parts. This tag is for the day on which something went online, and for nothing else.
    ...(subject.published && { citation_online_date: subject.published.replaceAll("-", "/") }),
    // A version is cited by its day.
    ...(subject.version && { citation_publication_date: subject.version.day.replaceAll("-", "/") }),
    "DC.title": item.title,
    "DC.creator": author,
    "DC.publisher": item.publisher,
    "DC.language": item.language,
    ...(subject.version && { "DC.date": subject.version.day }),
    ...(site.licence && { "DC.rights": site.licence.url ?? site.licence.name }),
    ...(item.URL && addressTags(item.URL)),
    // What it was translated from.
    ...(item.URL &&
      subject.translation && { "DC.source": fullAddress(originalRoute(subject), originalLanguage) }),
  };
}

/** The tags that hold the permanent address. */
function addressTags(address: string): MetaTags {
  return { citation_public_url: address, "DC.identifier": address };
}

/**
 * An organisation as these tags have names. Readers part a name at its comma, else at its last space, into the two names of a
 * person; with a comma at its end all of it is the family name. Commas and semicolons within it would part it.
 */
function asFamilyName(organisation: string): string {
  return `${organisation.replaceAll(/[,;]/gu, "")},`;
}
