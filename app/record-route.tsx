/** What the routes of visions, strategies and goals share: from the number in the address to the page. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { MovedPage, WithdrawnPage } from "../components/ended-page.tsx";
import { getContent } from "../lib/content.ts";
import { pictureRoute } from "../lib/model/forms.ts";
import type { Content, NumberedKind, NumberedRecord, Page, Site } from "../lib/model/records.ts";
import { collectionRoute, recordRoute, routeOf } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { pageMetadata, recordForms } from "./metadata.ts";

/** The props of a page whose address ends in a record's number. */
export interface NumberParams {
  params: Promise<{ number: string }>;
}

/** The addresses to prerender below a folder of the site: of records in force, withdrawn and moved. */
export function listSteps(content: Content, folder: string): string[] {
  const { visions, strategies, goals, pages, withdrawn, moved } = content;
  const routes = [...visions, ...strategies, ...goals, ...pages, ...withdrawn].map(routeOf);
  return [...routes, ...moved.map(({ from }) => from)]
    .filter((route) => route.slice(0, route.lastIndexOf("/")) === folder)
    .map((route) => route.slice(folder.length + 1));
}

/** The numbers to prerender. */
export async function numberParams(kind: NumberedKind) {
  return listSteps(await getContent(), collectionRoute(kind)).map((number) => ({ number }));
}

/** The address that a number stands for. */
export async function routeAt(kind: NumberedKind, params: NumberParams["params"]): Promise<string> {
  return recordRoute({ kind, number: Number((await params).number) });
}

/** The metadata of whatever is at an address of a record or page. */
export async function addressMetadata(route: string, words: Words): Promise<Metadata> {
  const { records, ended } = words;
  const content = await getContent();
  const record = findInForce(content, route) ?? content.withdrawn.find((each) => routeOf(each) === route);
  if (record) {
    return pageMetadata({
      site: content.site,
      words,
      title: records.nameOf(record),
      ...(record.kind === "page"
        ? {}
        : { shortTitle: records.shortName(record), forms: recordForms(record, words), cited: record }),
      description: record.description,
      route,
      ...pictureOf(record, content.site, words),
    });
  }
  const moved = content.moved.find(({ from }) => from === route) ?? notFound();
  // The canonical address is the new one. Not `noindex`, which would keep search engines from following it.
  return pageMetadata({
    site: content.site,
    words,
    title: ended.movedTitle({ route }),
    description: ended.movedDescription({ name: records.nameOf(moved.to) }),
    route: routeOf(moved.to),
    ...pictureOf(moved.to, content.site, words),
  });
}

/** The picture of a record's link previews; pages about the site share the whole's. */
function pictureOf(record: NumberedRecord | Page, site: Site, { pictures }: Words) {
  return record.kind === "page"
    ? {}
    : { picture: { route: pictureRoute(record), alt: pictures.recordAlt({ record, site }) } };
}

/** The page at an address: the record's own, or what has become of it. */
export async function addressPage(
  route: string,
  words: Words,
  render: (record: NumberedRecord | Page, content: Content) => ReactNode,
): Promise<ReactNode> {
  const content = await getContent();
  const record = findInForce(content, route);
  if (record) return render(record, content);
  const withdrawn = content.withdrawn.find((each) => routeOf(each) === route);
  if (withdrawn) return <WithdrawnPage content={content} record={withdrawn} words={words} />;
  const moved = content.moved.find(({ from }) => from === route) ?? notFound();
  return <MovedPage content={content} moved={moved} words={words} />;
}

function findInForce(content: Content, route: string): NumberedRecord | Page | undefined {
  const { visions, strategies, goals, pages } = content;
  return [...visions, ...strategies, ...goals, ...pages].find((record) => routeOf(record) === route);
}
