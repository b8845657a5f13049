/**
 * Elements as data: a server writes them as HTML and a browser makes them, and in neither can a text become anything but text.
 */

/** An element, by its name, attributes and what is in it. */
export interface Element {
  readonly name: "a" | "div" | "h1" | "h2" | "li" | "mark" | "ol" | "p" | "section" | "span";
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** A text, or an element. */
export type Markup = string | Element;

/** Makes an element. */
export function element(
  name: Element["name"],
  attributes: Element["attributes"],
  ...children: readonly (Markup | readonly Markup[])[]
): Element {
  return { name, attributes, children: children.flat() };
}

/** Writes elements as HTML. */
export function toHtml(markup: readonly Markup[]): string {
  return markup
    .map((each) => {
      if (typeof each === "string") return escapeHtml(each);
      const attributes = Object.entries(each.attributes).map(
        ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
      );
      return `<${each.name}${attributes.join("")}>${toHtml(each.children)}</${each.name}>`;
    })
    .join("");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text within an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);
}
