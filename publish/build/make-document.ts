/** Makes of a page as Next.js renders it the document that readers get. */

import { inApplication, withoutLanguage } from "../../lib/model/languages.ts";
import { endingOf } from "../../lib/model/media-types.ts";
import { noteReads, type Read } from "../../lib/model/reads.ts";
import { searchPage } from "../../lib/model/search-routes.ts";
import { takeApart } from "../../lib/search/place.ts";
import type { Problem } from "../release/problem.ts";
import type { Answer, Application, Render } from "./application.ts";
import { readAsset } from "./application.ts";
import { checkType } from "./check-files.ts";
import { cleanDocument, type StyleDelivery } from "./clean-document.ts";
import { readStylesheet } from "./stylesheet.ts";

/** Measured: docs/decisions/0012-styles-in-the-document.md. */
const styles: StyleDelivery = "inline";

/** A document as readers get it; where there are problems it must not be published. */
export interface MadeDocument {
  readonly address: string;
  readonly html: string;
  /** The texts of its `<style>` elements. */
  readonly styles: readonly string[];
  /** The files of the framework that it loads. */
  readonly assets: readonly string[];
  readonly problems: readonly Problem[];
  /** What of the content was read to make it. */
  readonly reads: readonly Read[];
}

/** Makes the document of an address. */
export type MakeDocument = (address: string) => Promise<MadeDocument>;

/**
 * Makes the function that makes documents.
 *
 * @param findStylesheet the text of a stylesheet by its address, or undefined when the application has no such file
 * @returns a function that throws what the page threw
 */
export function createMakeDocument(
  render: Render,
  findStylesheet: (address: string) => string | undefined,
): MakeDocument {
  return async (address) => {
    const { result: answer, reads } = await noteReads(() => render(inApplication(address)));
    const problems = checkAnswer(address, answer);
    if (problems.length > 0) return { address, html: "", styles: [], assets: [], problems, reads };
    const document = cleanDocument(address, answer.text, { styles, findStylesheet });
    return {
      address,
      reads,
      ...document,
      problems: [...document.problems, ...checkPlaces(address, document.html)],
    };
  };
}

/** What keeps a server from putting an answer into the page of searches. */
function checkPlaces(address: string, html: string): Problem[] {
  if (withoutLanguage(address) !== searchPage) return [];
  try {
    takeApart(html);
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [{ where: address, message: `has no place for an answer: ${error.message}` }];
  }
}

/** Reads the stylesheets of an application, so that their texts can move into documents. */
export async function readStylesheets(application: Application): Promise<ReadonlyMap<string, string>> {
  const sheets = application.assets.filter(({ pathname }) => pathname.endsWith(".css"));
  const read = sheets.map(async ({ pathname }) => {
    const text = String(await readAsset(application, pathname));
    return [pathname, readStylesheet(text, pathname).css] as const;
  });
  return new Map(await Promise.all(read));
}

/** What keeps an answer from being published: a file gives a whole answer, of the type that its address says. */
export function checkAnswer(address: string, { status, type }: Pick<Answer, "status" | "type">): Problem[] {
  const report = (message: string) => [{ where: address, message }];
  if (status !== 200) return report(`was rendered with the status ${status}, which no file has.`);
  if (endingOf(address) !== "") return checkType(address, type);
  return type?.startsWith("text/html") ? [] : report(`is ${type ?? "of no type"}, and a page is HTML.`);
}
