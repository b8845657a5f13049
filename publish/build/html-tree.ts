/** Small readers of a parse5 tree. */
import type { DefaultTreeAdapterTypes as Html } from "parse5";

export type Element = Html.Element;

export function isElement(node: Html.Node): node is Element {
  return "tagName" in node;
}

/** Every node in document order, those within `<template>` included, as they were before the first is changed. */
export function listNodes(node: Html.Node): Html.Node[] {
  const found: Html.Node[] = [];
  const visit = (each: Html.Node): void => {
    found.push(each);
    if ("childNodes" in each) for (const child of each.childNodes) visit(child);
    if ("content" in each) for (const child of each.content.childNodes) visit(child);
  };
  visit(node);
  return found;
}

/** Every element in document order, in the same way. */
export function listElements(node: Html.Node): Element[] {
  return listNodes(node).filter(isElement);
}

/** An attribute's value by its lower-case name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** An element as its opening tag, shortened, for messages. */
export function describeElement(element: Element): string {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`).join("");
  return `<${element.tagName}${attributes.slice(0, 160)}>`;
}
