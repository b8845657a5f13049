/** The description by which a browser offers to look for something on the site from its own field (OpenSearch 1.1). */
import { create } from "xmlbuilder2";
import type { Content } from "../model/records.ts";
import { iconRoute } from "../model/routes.ts";
import { searchPage } from "../model/search-routes.ts";
import { fullAddress } from "../model/site-url.ts";
import type { Words } from "../words/words.ts";
import { addText, xmlOptions } from "./xml.ts";

/** Characters that the standard allows a short name, a long name and a description. */
const longest = { shortName: 16, longName: 48, description: 1024 } as const;

/** The description of the search in a language. */
export function openSearch({ site }: Content, { language, frame, search }: Words): string {
  const root = create(xmlOptions).ele("http://a9.com/-/spec/opensearch/1.1/", "OpenSearchDescription");
  const add = (name: string, text: string, most: number) => addText(root.ele(name), cut(text, most));
  add("ShortName", site.title, longest.shortName);
  add("LongName", frame.siteTitle(site), longest.longName);
  add("Description", search.description, longest.description);
  root.ele("Url", { type: "text/html", template: `${fullAddress(searchPage, language)}?q={searchTerms}` });
  root.ele("Image", { type: "image/svg+xml" }).txt(fullAddress(iconRoute));
  root.ele("Language").txt(language);
  root.ele("InputEncoding").txt("UTF-8");
  return root.end({ prettyPrint: true });
}

/** As many whole words as the standard allows; of a word that is longer, as much of it. */
function cut(text: string, most: number): string {
  if ([...text].length <= most) return text;
  const start = [...text].slice(0, most).join("");
  return start.replace(/[\s·]+\S*$/u, "") || start;
}
