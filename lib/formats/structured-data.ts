/** What pages say of themselves to machines: schema.org in JSON-LD, made from the records and true to what the page shows. */
import { strategyFormatRoute, strategyFormats } from "../model/forms.ts";
import type { Content, NumberedRecord, Page } from "../model/records.ts";
import { collectionRoute, pageRoute, recordRoute, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { collectionName, dataDescription, dataTitle, fullName, summarise } from "../words/names.ts";

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
const visionId = () => `${fullAddress(routes.document)}#vision`;
const reference = (id: string) => ({ "@id": id });
const recordReference = (record: NumberedRecord) => reference(fullAddress(recordRoute(record)));

/** The Vision that the strategy is based on, as the text names it. */
function visionWork({ site, document }: Content): Thing {
  return {
    "@type": "CreativeWork",
    "@id": visionId(),
    name: document.vision.title,
    datePublished: document.vision.published,
    publisher: { "@type": "CollegeOrUniversity", "@id": publisherId(), name: site.publisher },
  };
}

/** What a record is part of and made of. */
function relations(record: NumberedRecord) {
  switch (record.kind) {
    case "vision":
      return { isPartOf: reference(visionId()) };
    case "strategy":
      return {
        isPartOf: reference(visionId()),
        isBasedOn: record.visions.map(recordReference),
        hasPart: record.goals.map(recordReference),
      };
    case "goal":
      return { isPartOf: recordReference(record.strategy) };
  }
}

/** A numbered record as a work: its words, its number and its relations. */
function recordWork(record: NumberedRecord): Thing {
  return {
    "@type": "CreativeWork",
    "@id": fullAddress(recordRoute(record)),
    name: record.title,
    ...("subtitle" in record && record.subtitle && { alternativeHeadline: record.subtitle }),
    position: record.number,
    ...(record.text && { text: record.text }),
    inLanguage: "en",
    publisher: reference(publisherId()),
    ...relations(record),
  };
}

/** The published text as a work. */
function documentWork({ document }: Content): Thing {
  return {
    "@type": "CreativeWork",
    "@id": fullAddress(routes.document),
    name: document.title,
    position: document.section,
    text: document.text,
    inLanguage: "en",
    publisher: reference(publisherId()),
    isBasedOn: reference(visionId()),
    mentions: [document.strategy, ...document.strategy.visions].map(recordReference),
  };
}

function breadcrumbs(way: readonly Step[]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ name: "Start page", route: routes.home }, ...way].map(({ name, route }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: fullAddress(route),
    })),
  };
}

function graph(content: Content, page: Thing, way: readonly Step[], works: readonly Thing[]): Graph {
  const { site } = content;
  const website: Thing = {
    "@type": "WebSite",
    "@id": fullAddress("/#website"),
    url: fullAddress(routes.home),
    name: site.title,
    inLanguage: "en",
    publisher: reference(publisherId()),
  };
  return {
    "@context": "https://schema.org",
    "@graph": [
      { ...page, inLanguage: "en", isPartOf: reference(fullAddress("/#website")) },
      website,
      visionWork(content),
      ...works,
      ...(way.length > 0 ? [breadcrumbs(way)] : []),
    ],
  };
}

/** The start page. */
export function homeData(content: Content): Graph {
  const page: Thing = {
    "@type": "WebPage",
    url: fullAddress(routes.home),
    name: content.site.title,
    about: reference(fullAddress(routes.document)),
  };
  return graph(content, page, [], [documentWork(content)]);
}

/** The page of a numbered record. */
export function recordData(content: Content, record: NumberedRecord): Graph {
  const address = fullAddress(recordRoute(record));
  const page: Thing = {
    "@type": "WebPage",
    url: address,
    name: fullName(record),
    mainEntity: reference(address),
  };
  const way = [
    { name: collectionName(record.kind), route: collectionRoute(record.kind) },
    { name: fullName(record), route: recordRoute(record) },
  ];
  return graph(content, page, way, [recordWork(record)]);
}

/** The list of all records of a kind. */
export function collectionData(content: Content, records: readonly NumberedRecord[]): Graph {
  const [first] = records;
  const kind = first?.kind ?? "goal";
  const page: Thing = {
    "@type": "CollectionPage",
    url: fullAddress(collectionRoute(kind)),
    name: collectionName(kind),
    hasPart: records.map(recordReference),
  };
  return graph(
    content,
    page,
    [{ name: collectionName(kind), route: collectionRoute(kind) }],
    records.map(recordWork),
  );
}

/** The page of the full text. */
export function documentData(content: Content): Graph {
  const { title } = content.document;
  const address = fullAddress(routes.document);
  const page: Thing = { "@type": "WebPage", url: address, name: title, mainEntity: reference(address) };
  return graph(content, page, [{ name: title, route: routes.document }], [documentWork(content)]);
}

/** A page about the site. */
export function pageData(content: Content, { title, description, slug }: Page): Graph {
  const route = pageRoute({ slug });
  const type = slug === "about" ? "AboutPage" : "WebPage";
  const page: Thing = { "@type": type, url: fullAddress(route), name: title, description };
  return graph(content, page, [{ name: title, route }], []);
}

/** The page of the strategy's data: the data set, with each of its files. */
export function dataData(content: Content): Graph {
  const address = fullAddress(routes.data);
  const dataset = `${address}#dataset`;
  const page: Thing = {
    "@type": "WebPage",
    url: address,
    name: dataTitle,
    description: dataDescription,
    mainEntity: reference(dataset),
  };
  const { site } = content;
  const set: Thing = {
    "@type": "Dataset",
    "@id": dataset,
    name: `${site.title} of ${site.publisher}`,
    description: `${summarise(content)}.`,
    url: address,
    inLanguage: "en",
    creator: { "@type": "CollegeOrUniversity", "@id": publisherId(), name: site.publisher },
    publisher: reference(publisherId()),
    isBasedOn: reference(fullAddress(routes.document)),
    isAccessibleForFree: true,
    ...(site.licence && { license: site.licence.url ?? site.licence.name }),
    distribution: strategyFormats.map(({ name, type, file }) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: type,
      contentUrl: fullAddress(strategyFormatRoute(file)),
    })),
  };
  return graph(content, page, [{ name: dataTitle, route: routes.data }], [set]);
}
