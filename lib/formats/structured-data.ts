/** What pages say of themselves to machines: schema.org in JSON-LD, made from the records and true to what the page shows. */
import { strategyFormatRoute, strategyFormats } from "../model/forms.ts";
import { collectionOf, findParent, type Kind, listChildren } from "../model/kinds.ts";
import { type ListPart, mostListed, partRoute } from "../model/list-parts.ts";
import { type Content, listRelated, type NumberedRecord, type Page } from "../model/records.ts";
import { collectionRoute, pageRoute, recordRoute, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import type { Words } from "../words/words.ts";

/** A thing of schema.org, by its type and properties. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

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

const publisherId = () => fullAddress("/#publisher");
const visionId = ({ language }: Words) => fullAddress(`${routes.document}#vision`, language);
const websiteId = ({ language }: Words) => fullAddress("/#website", language);
const reference = (id: string) => ({ "@id": id });
const recordReference = (record: NumberedRecord, { language }: Words) =>
  reference(fullAddress(recordRoute(record), language));

/** The Vision that the strategy is based on, as the text names it. */
function visionWork({ site, document }: Content, words: Words): Thing {
  return {
    "@type": "CreativeWork",
    "@id": visionId(words),
    name: document.vision.title,
    datePublished: document.vision.published,
    publisher: { "@type": "CollegeOrUniversity", "@id": publisherId(), name: site.publisher },
  };
}

/** What a record is part of, based on and made of: of the Vision, where it is no part of one record. */
function relations(record: NumberedRecord, words: Words) {
  const parent = findParent(record.kind);
  const parts = listChildren(record.kind)
    .filter((child) => !findParent(child)?.isMany)
    .map(collectionOf);
  const related = new Map<string, readonly unknown[]>(
    listRelated(record).map(({ name, records }) => [
      name,
      records.map((other) => recordReference(other, words)),
    ]),
  );
  const named = parent ? (related.get(parent.field) ?? []) : [];
  return {
    isPartOf: parent && !parent.isMany ? named[0] : reference(visionId(words)),
    ...(parent?.isMany && { isBasedOn: named }),
    ...(parts.length > 0 && {
      hasPart: parts.flatMap((name) => related.get(name) ?? []).slice(0, mostListed),
    }),
  };
}

/** A numbered record as a work: its words, its number and its relations. */
function recordWork(record: NumberedRecord, words: Words): Thing {
  return {
    "@type": "CreativeWork",
    "@id": fullAddress(recordRoute(record), words.language),
    name: record.title,
    ...("subtitle" in record && record.subtitle && { alternativeHeadline: record.subtitle }),
    position: record.number,
    ...(record.text && { text: record.text }),
    inLanguage: words.language,
    publisher: reference(publisherId()),
    ...relations(record, words),
  };
}

/** The published text as a work. */
function documentWork({ document }: Content, words: Words): Thing {
  return {
    "@type": "CreativeWork",
    "@id": fullAddress(routes.document, words.language),
    name: document.title,
    position: document.section,
    text: document.text,
    inLanguage: words.language,
    publisher: reference(publisherId()),
    isBasedOn: reference(visionId(words)),
    mentions: [document.strategy, ...document.strategy.visions].map((record) =>
      recordReference(record, words),
    ),
  };
}

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
  return graph(content, words, { page, way: [], works: [documentWork(content, words)] });
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
  const way = [
    { name: words.records.kinds[record.kind].plural, route: collectionRoute(record.kind) },
    { name: words.records.fullName(record), route: recordRoute(record) },
  ];
  return graph(content, words, { page, way, works: [recordWork(record, words)] });
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
  const works = isQuoted ? part.records.map((record) => recordWork(record, words)) : [];
  return graph(content, words, { page, way, works });
}

/** The page of the full text. */
export function documentData(content: Content, words: Words): Graph {
  const { title } = content.document;
  const address = fullAddress(routes.document, words.language);
  const page: Thing = { "@type": "WebPage", url: address, name: title, mainEntity: reference(address) };
  return graph(content, words, {
    page,
    way: [{ name: title, route: routes.document }],
    works: [documentWork(content, words)],
  });
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
  const address = fullAddress(routes.data, words.language);
  const dataset = `${address}#dataset`;
  const page: Thing = {
    "@type": "WebPage",
    url: address,
    name: words.data.title,
    description: words.data.description,
    mainEntity: reference(dataset),
  };
  const { site } = content;
  const set: Thing = {
    "@type": "Dataset",
    "@id": dataset,
    name: words.formats.dataset(site),
    description: words.records.summary(content),
    url: address,
    inLanguage: words.language,
    creator: { "@type": "CollegeOrUniversity", "@id": publisherId(), name: site.publisher },
    publisher: reference(publisherId()),
    isBasedOn: reference(fullAddress(routes.document, words.language)),
    isAccessibleForFree: true,
    ...(site.licence && { license: site.licence.url ?? site.licence.name }),
    distribution: strategyFormats.map(({ type, file }) => ({
      "@type": "DataDownload",
      name: words.forms.ofStrategy[file].name,
      encodingFormat: type,
      contentUrl: fullAddress(strategyFormatRoute(file), words.language),
    })),
  };
  return graph(content, words, {
    page,
    way: [{ name: words.data.title, route: routes.data }],
    works: [set],
  });
}
