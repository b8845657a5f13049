/** What pages say of themselves to machines: schema.org in JSON-LD, made from the records and true to what the page shows. */
import type { Kind } from "../model/kinds.ts";
import { type ListPart, partRoute } from "../model/list-parts.ts";
import type { Content, NumberedRecord, Page, VersionMark, VersionSubject } from "../model/records.ts";
import { collectionRoute, pageRoute, recordRoute, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { versionStep } from "../model/versions.ts";
import type { Words } from "../words/words.ts";
import {
  datasetId,
  datasetWork,
  documentWork,
  edition,
  publisherId,
  recordReference,
  recordWork,
  reference,
  type Thing,
  visionWork,
} from "./works.ts";

/** A step of the way from the start page. */
export interface Step {
  readonly name: string;
  readonly route: string;
}

/** One thing on a page: its data as a graph of schema.org. */
export interface Graph {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly Thing[];
}

const websiteId = ({ language }: Words) => `${fullAddress(routes.home, language)}#website`;

function breadcrumbs(way: readonly Step[], { frame, language }: Words): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ name: frame.start, route: routes.home }, ...way].map(({ name, route }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: fullAddress(route, language),
    })),
  };
}

function graph(
  content: Content,
  words: Words,
  { page, way, works }: { page: Thing; way: readonly Step[]; works: readonly Thing[] },
): Graph {
  const { site } = content;
  const website: Thing = {
    "@type": "WebSite",
    "@id": websiteId(words),
    url: fullAddress(routes.home, words.language),
    name: site.title,
    inLanguage: words.language,
    publisher: reference(publisherId()),
  };
  return {
    "@context": "https://schema.org",
    "@graph": [
      { ...page, inLanguage: words.language, isPartOf: reference(websiteId(words)) },
      website,
      visionWork(content, words),
      ...works,
      ...(way.length > 0 ? [breadcrumbs(way, words)] : []),
    ],
  };
}

/** The start page. */
export function homeData(content: Content, words: Words): Graph {
  const page: Thing = {
    "@type": "WebPage",
    url: fullAddress(routes.home, words.language),
    name: content.site.title,
    about: reference(fullAddress(routes.document, words.language)),
  };
  return graph(content, words, { page, way: [], works: [documentWork(content, content.document, words)] });
}

/** The page of a numbered record. */
export function recordGraph(content: Content, record: NumberedRecord, words: Words): Graph {
  const address = fullAddress(recordRoute(record), words.language);
  const page: Thing = {
    "@type": "WebPage",
    url: address,
    name: words.records.fullName(record),
    mainEntity: reference(address),
  };
  const work = { ...recordWork(content, record, words), ...edition(content, record) };
  return graph(content, words, { page, way: wayTo(record, words), works: [work] });
}

/** The way to the page of a record or of the document as it is now. */
function wayTo(subject: VersionSubject, { records }: Words): readonly Step[] {
  if (subject.kind === "document") return [{ name: subject.title, route: routes.document }];
  return [
    { name: records.kinds[subject.kind].plural, route: collectionRoute(subject.kind) },
    { name: records.fullName(subject), route: recordRoute(subject) },
  ];
}

/**
 * The page of a version of a record or of the document.
 * @param subject the text as it was, of which `version` says which version it is
 */
export function versionGraph(
  content: Content,
  subject: VersionSubject & { readonly version: VersionMark },
  words: Words,
): Graph {
  const { version } = subject;
  const address = fullAddress(version.route, words.language);
  const name = subject.kind === "document" ? subject.title : words.records.fullName(subject);
  const page: Thing = { "@type": "WebPage", url: address, name, mainEntity: reference(address) };
  const [text] = wayTo(subject, words).slice(-1);
  const work = {
    ...(subject.kind === "document"
      ? documentWork(content, subject, words)
      : recordWork(content, subject, words)),
    ...{ version: versionStep(version), datePublished: version.day },
    ...(text && { exampleOfWork: reference(fullAddress(text.route, words.language)) }),
  };
  const here = { name: words.dates.day(version.day), route: version.route };
  return graph(content, words, { page, way: [...wayTo(subject, words), here], works: [work] });
}

/** The list of a kind's records, or a part of it; with their texts where the page has them. */
export function collectionData(
  content: Content,
  { kind, part, isQuoted }: { kind: Kind; part: ListPart; isQuoted: boolean },
  words: Words,
): Graph {
  const { plural } = words.records.kinds[kind];
  const list = { name: plural, route: collectionRoute(kind) };
  const here = { name: words.collection.part({ kind, ...part }), route: partRoute(content, kind, part) };
  const way = here.route === list.route ? [list] : [list, here];
  const page: Thing = {
    "@type": "CollectionPage",
    url: fullAddress(here.route, words.language),
    name: (way.at(-1) ?? list).name,
    hasPart: part.records.map((record) => recordReference(record, words)),
  };
  const works = isQuoted ? part.records.map((record) => recordWork(content, record, words)) : [];
  return graph(content, words, { page, way, works });
}

/** The page of the full text. */
export function documentData(content: Content, words: Words): Graph {
  const { title } = content.document;
  const address = fullAddress(routes.document, words.language);
  const page: Thing = { "@type": "WebPage", url: address, name: title, mainEntity: reference(address) };
  const work = { ...documentWork(content, content.document, words), ...edition(content, content.document) };
  return graph(content, words, { page, way: wayTo(content.document, words), works: [work] });
}

/** A page about the site. */
export function pageData(content: Content, { title, description, slug }: Page, words: Words): Graph {
  const route = pageRoute({ slug });
  const type = slug === "about" ? "AboutPage" : "WebPage";
  const page: Thing = { "@type": type, url: fullAddress(route, words.language), name: title, description };
  return graph(content, words, { page, way: [{ name: title, route }], works: [] });
}

/** The page of the strategy's data: the data set, with each of its files. */
export function dataData(content: Content, words: Words): Graph {
  const page: Thing = {
    "@type": "WebPage",
    url: fullAddress(routes.data, words.language),
    name: words.data.title,
    description: words.data.description,
    mainEntity: reference(datasetId(words.language)),
  };
  return graph(content, words, {
    page,
    way: [{ name: words.data.title, route: routes.data }],
    works: [datasetWork(content, words)],
  });
}
