/** The site as somebody sees it who has a link and is not signed in: every page and file below the link, to be read only. */
import type { IncomingMessage } from "node:http";
import { type DefaultTreeAdapterTypes as Html, parse, serialize } from "parse5";
import { type Answered, type Preview, readAddress } from "../preview.ts";
import type { Shares } from "./shares.ts";

/** How the addresses of links begin. */
export const sharedPrefix = "/shared/";

const pattern = /^\/shared\/([\w-]{43})(\/[^?#]*)?$/u;

/** Attributes that hold an address. */
const addressAttributes = new Set(["href", "src", "action", "data"]);

/**
 * Answers a request for what was shared.
 *
 * @param preview answers an address of the site
 * @returns the answer for the request’s address; nothing where it leads nowhere
 */
export async function answerShared(
  { method, url = "" }: Pick<IncomingMessage, "method" | "url">,
  shares: Pick<Shares, "isValid">,
  preview: Preview,
): Promise<Answered | undefined> {
  if (method !== "GET" && method !== "HEAD") return undefined;
  const [, token = "", escaped = "/"] = pattern.exec(url.replace(/[?#].*$/su, "")) ?? [];
  const path = readAddress(escaped);
  if (token === "" || path === undefined || !shares.isValid(token)) return undefined;
  const base = `${sharedPrefix}${token}`;
  const answer = await preview(path);
  const location = answer.location === undefined ? {} : { location: base + answer.location };
  const type = answer.type.split(";")[0];
  if (type === "text/html")
    return { ...answer, ...location, bytes: Buffer.from(moveDocument(String(answer.bytes), base)) };
  if (type === "text/css") return { ...answer, bytes: Buffer.from(moveStyles(String(answer.bytes), base)) };
  return { ...answer, ...location };
}

/** Moves every address of the site in a document below another one, and keeps search engines from it. */
function moveDocument(html: string, base: string): string {
  const document = parse(html);
  visit(document.childNodes, base);
  return serialize(document).replace("<head>", '<head><meta name="robots" content="noindex, nofollow">');
}

function visit(nodes: readonly Html.ChildNode[], base: string): void {
  for (const node of nodes) {
    if (!("attrs" in node)) continue;
    for (const attribute of node.attrs)
      if (addressAttributes.has(attribute.name) && isOfSite(attribute.value))
        attribute.value = base + attribute.value;
    if (node.nodeName === "style")
      for (const child of node.childNodes) if ("value" in child) child.value = moveStyles(child.value, base);
    visit(node.childNodes, base);
  }
}

function moveStyles(styles: string, base: string): string {
  return styles.replace(/url\((["']?)(\/(?!\/)[^)"']*)\1\)/gu, (_, quote: string, address: string) => {
    return `url(${quote}${base}${address}${quote})`;
  });
}

/** Whether an address is one of this site, by its path. */
function isOfSite(address: string): boolean {
  return address.startsWith("/") && !address.startsWith("//");
}
