/** What the routes of visions, strategies and goals share: from the number in the address to the page. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { MovedPage, WithdrawnPage } from "../components/ended-page.tsx";
import { getContent } from "../lib/content.ts";
import { pictureRoute } from "../lib/model/forms.ts";
import {
  type Content,
  isNumbered,
  type Moved,
  type NumberedRecord,
  type Page,
  type Site,
} from "../lib/model/records.ts";
import { routeOf } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { pageMetadata, recordForms } from "./metadata.ts";

/** The props of a page whose address is one step: a page about the site, or a list. */
export interface SectionParams {
  params: Promise<{ language: string; section: string }>;
}

/** The props of a page whose address ends in a record's number. */
export interface NumberParams {
  params: Promise<{ language: string; section: string; number: string }>;
}

/** The metadata of whatever is at an address of a record or page. */
export async function addressMetadata(route: string, words: Words): Promise<Metadata> {
  const { records, ended } = words;
  const content = await getContent(words.language);
  const found = subjectAt(content, route);
  if (found.kind !== "moved") {
    return pageMetadata({
      content,
      words,
      title: records.nameOf(found),
      ...(isNumbered(found) && {
        shortTitle: records.shortName(found),
        forms: recordForms(found, words),
        cited: found,
      }),
      description: found.description,
      route,
      ...pictureOf(found, content.site, words),
    });
  }
  // The canonical address is the new one. Not `noindex`, which would keep search engines from following it.
  return pageMetadata({
    content,
    words,
    title: ended.movedTitle({ route }),
    description: ended.movedDescription({ name: records.nameOf(found.to) }),
    route: routeOf(found.to),
    ...pictureOf(found.to, content.site, words),
  });
}

/** The picture of a record's link previews; pages about the site share the whole's. */
function pictureOf(record: NumberedRecord | Page, site: Site, { pictures }: Words) {
  return isNumbered(record)
    ? { picture: { route: pictureRoute(record), alt: pictures.recordAlt({ record, site }) } }
    : {};
}

/** The page at an address: the record's own, or what has become of it. */
export async function addressPage(
  route: string,
  words: Words,
  render: (record: NumberedRecord | Page, content: Content) => ReactNode,
): Promise<ReactNode> {
  const content = await getContent(words.language);
  const found = subjectAt(content, route);
  if (found.kind === "moved") return <MovedPage content={content} moved={found} words={words} />;
  return found.withdrawn ? (
    <WithdrawnPage content={content} record={found} words={words} />
  ) : (
    render(found, content)
  );
}

/** What an address of a record or page leads to. */
function subjectAt(content: Content, route: string): NumberedRecord | Page | Moved {
  const found = content.byRoute(route);
  return found && found.kind !== "document" ? found : notFound();
}
