/** Ids and what refers to them, judged in the page as the browser has it. */
import type { Page } from "@playwright/test";

/** Ids that are there twice, and references on the page to what is not there: by attributes, by links, in drawings. */
export async function findBrokenReferences(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const counts = new Map<string, number>();
    for (const { id } of document.querySelectorAll("[id]")) counts.set(id, (counts.get(id) ?? 0) + 1);
    const found = [...counts]
      .filter(([, count]) => count > 1)
      .map(([id, count]) => `“${id}” is there ${count} times`);
    const report = (element: Element, how: string, id: string) => {
      const isThere = counts.has(id) || counts.has(decodeURIComponent(id));
      if (!isThere)
        found.push(`${how} of <${element.tagName.toLowerCase()}> refers to “${id}”, which is not there`);
    };
    const lists = [
      "aria-labelledby",
      "aria-describedby",
      "aria-controls",
      "aria-owns",
      "aria-details",
      "aria-flowto",
    ];
    const others = [
      "aria-activedescendant",
      "aria-errormessage",
      "for",
      "headers",
      "list",
      "form",
      "popovertarget",
      "commandfor",
    ];
    for (const element of document.querySelectorAll("*")) {
      for (const name of [...lists, ...others]) {
        const value = element.getAttribute(name);
        if (value === null) continue;
        const ids = value.split(/\s+/).filter((id) => id !== "");
        if (ids.length === 0) found.push(`${name} of <${element.tagName.toLowerCase()}> is empty`);
        for (const id of ids) report(element, name, id);
      }
      for (const name of ["href", "xlink:href", "usemap"]) {
        const value = element.getAttribute(name);
        if (value === null) continue;
        const target = new URL(value, document.location.href);
        const isHere = target.origin === location.origin && target.pathname === location.pathname;
        if (isHere && target.hash.length > 1) report(element, name, target.hash.slice(1));
      }
      for (const { name, value } of element.attributes)
        for (const [, id = ""] of value.matchAll(/^url\(["']?#([^"')]+)/g)) report(element, name, id);
    }
    return found;
  });
}

/** What has no words where somebody reads or hears some: titles, descriptions, names, headings, alternative texts, cells. */
export async function findEmptyWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isEmpty = (text: string | null | undefined) => (text ?? "").trim() === "";
    const found: string[] = isEmpty(document.title) ? ["the title"] : [];
    for (const meta of document.querySelectorAll("meta[name], meta[property]"))
      if (isEmpty(meta.getAttribute("content")))
        found.push(`the content of ${meta.getAttribute("name") ?? meta.getAttribute("property")}`);
    if (!document.querySelector("meta[name=description]")) found.push("the description");
    for (const name of ["aria-label", "alt", "title", "datetime"])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (isEmpty(element.getAttribute(name))) found.push(`${name} of <${element.tagName.toLowerCase()}>`);
    const words =
      "h1, h2, h3, h4, h5, h6, figcaption, summary, dt, dd, li, ul, ol, p:not([role=status]), section, article";
    for (const element of document.querySelectorAll(words))
      if (isEmpty(element.textContent) && !element.querySelector("img, svg, button"))
        found.push(`<${element.tagName.toLowerCase()} class="${element.className}">`);
    for (const element of document.querySelectorAll("a[href], button"))
      if (
        isEmpty(element.getAttribute("aria-label") ?? element.textContent) &&
        !element.querySelector("img[alt]")
      )
        found.push(`the name of <${element.tagName.toLowerCase()} class="${element.className}">`);
    return found;
  });
}
