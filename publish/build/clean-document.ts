/**
 * Makes of a document as Next.js rendered it the document that readers get: the same content without the framework's
 * scripts, their data and their scaffolding, and with its styles where the browser needs no second request for them.
 */
import { type DefaultTreeAdapterTypes as Html, parse, serialize } from "parse5";
import { versionRelations } from "../../lib/formats/version-links.ts";
import type { Problem } from "../release/problem.ts";
import { attribute, describeElement, type Element, isElement, listElements, listNodes } from "./html-tree.ts";
import { withoutUnusedFonts } from "./unused-fonts.ts";
import { languagesOf, withoutOtherLanguages } from "./unused-languages.ts";

/** How styles reach the reader: within the document, or as files of their own. */
export type StyleDelivery = "inline" | "external";

interface CleanOptions {
  readonly styles: StyleDelivery;
  /** The text of a stylesheet by its address, or undefined when the build has no such file. */
  readonly findStylesheet: (address: string) => string | undefined;
}

interface CleanDocument {
  readonly html: string;
  /** The texts of its `<style>` elements, for their hashes in the Content-Security-Policy. */
  readonly styles: readonly string[];
  /** The files of the framework that it loads: its fonts, pictures and styles. */
  readonly assets: readonly string[];
  readonly problems: readonly Problem[];
}

/** How the scripts that React and Next.js write into a document begin. */
const frameworkScript =
  /^\s*(?:\(?(?:self|globalThis)(?:\.__next_|\["?TURBOPACK|\.TURBOPACK)|\(globalThis\["TURBOPACK"\]|\$R[A-Z]=|requestAnimationFrame\(function\(\)\{\$RT=|document\.querySelectorAll\('body link\[rel="icon"\])/;

const frameworkAttributes = new Set(["data-precedence", "data-href", "data-dpl-id"]);

/**
 * Cleans one document.
 *
 * @param where its address, named in problems
 * @param source HTML as the build wrote it, parsed as the HTML Standard says
 * @returns the cleaned document; where `problems` is not empty it must not be published
 */
export function cleanDocument(where: string, source: string, options: CleanOptions): CleanDocument {
  const problems: Problem[] = [];
  const report = (message: string) => problems.push({ where, message });
  const document = parse(source);

  const nodes = listNodes(document);
  reportUnresolved(nodes, report);
  for (const element of nodes.filter(isElement)) {
    if (element.tagName === "script") cleanScript(element, report);
    else if (element.tagName === "link") cleanLink(element, options, report);
    else if (isScaffolding(element)) remove(element);
    else if (/^(?:pre|listing|textarea)$/.test(element.tagName)) keepFirstLine(element);
    checkAttributes(element, report);
  }
  removeComments(nodes);
  const left = listElements(document);
  const elements = options.styles === "inline" ? removeUnusedStyles(left) : left;
  const styleTexts = elements.filter((element) => element.tagName === "style").map(textOf);
  if (options.styles === "inline") placeFontPreloads(elements, styleTexts);
  placeComponentLinks(elements);

  const assets = [...new Set(listElements(document).flatMap(assetsOf))];
  return { html: serialize(document), styles: styleTexts, assets, problems };
}

/**
 * Removes styles of fonts that no element has, and of languages that the document has no words in.
 * @returns the elements that are left
 */
function removeUnusedStyles(elements: readonly Element[]): readonly Element[] {
  const classes = new Set(elements.flatMap((element) => (attribute(element, "class") ?? "").split(/\s+/)));
  const languages = languagesOf(elements);
  return elements.filter((element) => {
    if (element.tagName !== "style") return true;
    const value = withoutOtherLanguages(withoutUnusedFonts(textOf(element), classes), languages);
    if (value.trim() === "") {
      remove(element);
      return false;
    }
    element.childNodes = [{ nodeName: "#text", value, parentNode: element }];
    return true;
  });
}

/** Attributes by which an element loads files. */
const loading = new Set(["href", "src", "srcset", "imagesrcset"]);

/** The framework's files that an element loads. Words of a text may name some too, as an example, and load nothing. */
function assetsOf(element: Element): readonly string[] {
  if (element.tagName === "a") return [];
  const values = element.attrs.flatMap(({ name, value }) => (loading.has(name) ? [value] : []));
  if (element.tagName === "style") values.push(textOf(element));
  return values.filter((value) => value.includes("/_next/static/")).flatMap(listAssets);
}

function listAssets(text: string): readonly string[] {
  return [...text.matchAll(/(?<=^|[\s,("'])\/_next\/static\/[\w./~-]+/g)].map(([address]) => address);
}

/** A boundary that React would fill in by script: its content would never be seen without one. */
function reportUnresolved(nodes: readonly Html.Node[], report: (message: string) => void): void {
  for (const node of nodes) {
    if (node.nodeName === "#comment" && "data" in node && /^\$[?!~]/.test(node.data)) {
      report("has a suspense boundary that was not resolved when it was rendered.");
    }
    if (isElement(node) && /^[BSP]:/.test(attribute(node, "id") ?? "")) {
      report(`holds ${describeElement(node)}, content that only a framework script would put in its place.`);
    }
  }
}

function cleanScript(element: Element, report: (message: string) => void): void {
  const address = attribute(element, "src");
  const type = attribute(element, "type")?.toLowerCase();
  if (type === "application/ld+json") return;
  if (address === undefined ? frameworkScript.test(textOf(element)) : address.startsWith("/_next/")) {
    remove(element);
  } else if (address === undefined) {
    report(`holds an inline script, ${describeElement(element)}, which its security policy forbids.`);
  } else if (!/^\/(?!\/)/.test(address)) {
    report(`loads a script from elsewhere, ${describeElement(element)}.`);
  } else if (attribute(element, "defer") === undefined && type !== "module") {
    report(`must load ${describeElement(element)} with "defer", so that reading never waits for it.`);
  }
}

function cleanLink(element: Element, options: CleanOptions, report: (message: string) => void): void {
  const relations = (attribute(element, "rel") ?? "").toLowerCase().split(/\s+/);
  const as = attribute(element, "as")?.toLowerCase();
  const isPreload = relations.includes("preload") || relations.includes("modulepreload");
  const isInline = options.styles === "inline";
  if (relations.includes("modulepreload") || (isPreload && as === "script")) remove(element);
  else if (isInline && isPreload && as === "style") remove(element);
  else if (isInline && relations.includes("stylesheet")) inlineStylesheet(element, options, report);
  // The serializer writes an empty value, `crossorigin=""`, which validators take for a slip; this is the same in full.
  for (const found of element.attrs) {
    if (found.name === "crossorigin" && found.value === "") found.value = "anonymous";
  }
}

function inlineStylesheet(element: Element, options: CleanOptions, report: (message: string) => void): void {
  const address = attribute(element, "href") ?? "";
  const css = options.findStylesheet(address);
  if (css === undefined) return void report(`names a stylesheet that the build did not write, ${address}.`);
  if (/<\/style/i.test(css))
    return void report(`can't hold the stylesheet ${address}: it contains "</style".`);
  const media = attribute(element, "media");
  element.tagName = element.nodeName = "style";
  element.attrs = media === undefined ? [] : [{ name: "media", value: media }];
  element.childNodes = [{ nodeName: "#text", value: css, parentNode: element }];
}

/**
 * Moves the preloads of fonts to the beginning of the body: in the head, Chromium holds the first paint back for them, by a
 * tenth of a second, also where they can't come in time. Next.js preloads the fonts of the site's layout on pages of
 * another layout too, whose styles don't name them: those go.
 */
function placeFontPreloads(elements: readonly Element[], styles: readonly string[]): void {
  const body = elements.find(({ tagName }) => tagName === "body");
  if (!body) return;
  let place = 0;
  for (const element of elements) {
    if (element.tagName !== "link" || attribute(element, "as")?.toLowerCase() !== "font") continue;
    remove(element);
    const address = attribute(element, "href") ?? "";
    if (!styles.some((style) => style.includes(address))) continue;
    element.parentNode = body;
    body.childNodes.splice(place, 0, element);
    place += 1;
  }
}

/**
 * Moves the links between versions, and to the description of the search, to the end of the head. React writes the links of components where it comes by them, before or
 * after what Next.js has there; a page that is made again has the same bytes.
 */
function placeComponentLinks(elements: readonly Element[]): void {
  const head = elements.find(({ tagName }) => tagName === "head");
  if (!head) return;
  for (const element of elements) {
    const relations = element.tagName === "link" ? (attribute(element, "rel") ?? "").split(" ") : [];
    if (!relations.some((relation) => relation === "search" || versionRelations.has(relation))) continue;
    remove(element);
    element.parentNode = head;
    head.childNodes.push(element);
  }
}

/** What React leaves behind when it has streamed a document, and hints that only its scripts read. */
function isScaffolding(element: Element): boolean {
  if (element.tagName === "meta") return attribute(element, "name") === "next-size-adjust";
  if (element.tagName !== "div" || attribute(element, "hidden") === undefined) return false;
  return element.attrs.length === 1 && element.childNodes.every((child) => child.nodeName === "#comment");
}

/** A parser drops the line break right after these tags; one that is meant must be written twice. */
function keepFirstLine({ childNodes: [first] }: Element): void {
  if (first && "value" in first && first.value.startsWith("\n")) first.value = `\n${first.value}`;
}

function checkAttributes(element: Element, report: (message: string) => void): void {
  element.attrs = element.attrs.filter(({ name }) => !frameworkAttributes.has(name));
  for (const { name, value } of element.attrs) {
    if (name === "style") {
      report(`has an inline style on ${describeElement(element)}, which its security policy forbids.`);
    } else if (/^on[a-z]/.test(name)) {
      report(`has the event handler "${name}" on ${describeElement(element)}, which would never run.`);
    } else if (/^[\s\p{Cc}]*javascript:/iu.test(value) && /^(?:href|src|action|formaction)$/.test(name)) {
      report(`has a javascript: address on ${describeElement(element)}.`);
    }
  }
}

function removeComments(nodes: readonly Html.Node[]): void {
  for (const node of nodes) {
    if (node.nodeName === "#comment" && "data" in node) remove(node);
  }
}

function remove(node: Html.ChildNode): void {
  const siblings = node.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(node), 1);
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}
