/** Documents as a server answers them, read as a browser reads them, for what is in their bytes. */
import type { APIRequestContext } from "@playwright/test";
import { parse } from "parse5";
import { attribute, type Element, listElements } from "../../../publish/build/html-tree.ts";

/** A document as it was served. */
export interface ServedDocument {
  readonly address: string;
  readonly status: number;
  readonly html: string;
  /** Every element, in the order of the document. */
  readonly elements: readonly Element[];
}

/** Asks for a document. */
export async function readDocument(request: APIRequestContext, address: string): Promise<ServedDocument> {
  const response = await request.get(address);
  const html = await response.text();
  return { address, status: response.status(), html, elements: listElements(parse(html)) };
}

/** Asks for documents, one after the other. */
export async function readDocuments(
  request: APIRequestContext,
  addresses: readonly string[],
): Promise<readonly ServedDocument[]> {
  const documents: ServedDocument[] = [];
  for (const address of addresses) documents.push(await readDocument(request, address));
  return documents;
}

/** The elements of a name whose attributes have these values. */
export function findAll(
  document: ServedDocument,
  tagName: string,
  attributes: Readonly<Record<string, string>> = {},
): readonly Element[] {
  return document.elements.filter(
    (element) =>
      element.tagName === tagName &&
      Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
  );
}

/**
 * The one element of a name whose attributes have these values.
 *
 * @throws {Error} when there is none, or several
 */
export function findOne(
  document: ServedDocument,
  tagName: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const [found, ...others] = findAll(document, tagName, attributes);
  if (found && others.length === 0) return found;
  const count = found ? others.length + 1 : 0;
  throw new Error(
    `${document.address} has ${count} times <${tagName}> with ${JSON.stringify(attributes)} instead of once.`,
  );
}

/** What the one `<meta>` of a name or property says; nothing where it says nothing. */
export function metaOf(document: ServedDocument, kind: "name" | "property", name: string): string {
  return attribute(findOne(document, "meta", { [kind]: name }), "content") ?? "";
}

/** The address that a document calls its own. */
export function canonicalOf(document: ServedDocument): string {
  return attribute(findOne(document, "link", { rel: "canonical" }), "href") ?? "";
}

/** The text within an element, of those that hold text alone: a title, a script. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}
