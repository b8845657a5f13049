/** Content with translations for the tests of the forms. */
import type { Content, NumberedRecord } from "../../../lib/model/records.ts";
import { amendedContent } from "./versioned-content.ts";

const front = (translation: string, fields: string) => `---\ntranslation: ${translation}\n${fields}\n---\n`;

/**
 * A small strategy of which Japanese has the site’s words, the document, strategy 17, a vision, and goal 56, whose words have
 * changed since; goal 57, vision 2 and the page about the site are not translated.
 * @param status of the translation of goal 56
 */
export function translatedContent(status = "provisional"): Promise<Content> {
  return amendedContent({
    "site.ja.yaml":
      "translation: provisional\ntitle: 見本のサイト\npublisher: 見本の大学\nsource:\n  title: 見本の出典\n  section: 見本の節\n",
    "document.ja.mdx": `${front("provisional", "title: 見本の文書\nvision: { title: 見本の『ビジョン』, mission: [見本であること] }")}\n[ビジョン1](/visions/1)についての見本。\n\n[重点戦略17](/strategies/17)についての見本：\n`,
    "strategies/17.ja.mdx": front("official", "translated_from: 2030-01-01\ntitle: 見本の戦略"),
    "visions/1.ja.mdx": front(
      "provisional",
      "translated_from: 2026-11-22\ntheme: 見本の分野\ntitle: 見本のビジョン\nsubtitle: 見本の副題",
    ),
    "goals/56.ja.mdx": `${front(status, "translated_from: 2030-04-01\ntitle: 最初の施策")}\n朝の文言。\n`,
  });
}

/** The record at an address. */
export function recordAt(content: Content, route: string): NumberedRecord {
  const found = content.byRoute(route);
  if (!found || !("number" in found)) throw new Error(`There is no record at ${route}.`);
  return found;
}
