/** Differences as HTML, for tests to compare with what was written by hand; and five years of versions. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { readContent } from "../../../lib/content.ts";
import type { Content, NumberedRecord, StrategyDocument, Version } from "../../../lib/model/records.ts";
import { parseVersionRoute } from "../../../lib/model/versions.ts";
import { parseMarkdown } from "../../../lib/reading/markdown.ts";
import { differenceOf, differenceOfText } from "../../../lib/versions/difference.ts";
import { writeFiveYears } from "../../fixtures/five-years.ts";

/** The difference between two texts of Markdown, a line for each block. */
export function difference(before: string, after: string, language = "en"): string {
  const { blocks } = differenceOf(parseMarkdown(before), parseMarkdown(after), language);
  return blocks.map(({ element }) => toHtml(element)).join("\n");
}

/** The difference between two titles. */
export function fieldDifference(before: string, after: string, language = "en"): string {
  return toHtml(differenceOfText(before, after, language) satisfies RootContent[]);
}

let five: Promise<Content> | undefined;

/** The site’s content after five years of amendments. Written and read once. */
export function fiveYears(): Promise<Content> {
  five ??= readFiveYears();
  return five;
}

async function readFiveYears(): Promise<Content> {
  const folder = await mkdtemp(join(tmpdir(), "five-years-"));
  try {
    await writeFiveYears(folder);
    const { content, diagnostics } = await readContent(folder);
    if (!content) throw new Error(`There are ${diagnostics.length} problems after five years.`);
    return content;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The version at an address. */
export function versionAt(content: Content, route: string): Version {
  const of = parseVersionRoute(route)?.of ?? "";
  const found = content.versionsOf(of).find((version) => version.route === route);
  if (!found) throw new Error(`There is no version at ${route}.`);
  return found;
}

/** The version of a record at an address. */
export function recordAt(content: Content, route: string): NumberedRecord {
  const found = versionAt(content, route).read();
  if (found.kind === "document") throw new Error(`${route} is no version of a record.`);
  return found;
}

/** The version of the document at an address. */
export function documentAt(content: Content, route: string): StrategyDocument {
  const found = versionAt(content, route).read();
  if (found.kind !== "document") throw new Error(`${route} is no version of the document.`);
  return found;
}
