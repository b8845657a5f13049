/** Compares what the ledger holds with what would be published now. */
import { type Diagnostic, diagnostic } from "../findings/diagnostics.ts";
import { formOwner } from "../model/site-paths.ts";
import { isVersionRoute } from "../model/versions.ts";
import { byPage, type Present, parseLedger } from "./lines.ts";
import { checkParagraphs } from "./paragraphs.ts";

/** Where something is in a file. */
interface LinePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Compares the ledger with what would be published now.
 * @param ledger without faults
 * @param path the ledger's path for messages
 * @returns an error for every address that would stop working or would lead to another paragraph's words
 */
export function checkLedger(ledger: string, path: string, present: Present): readonly Diagnostic[] {
  const pages = byPage(parseLedger(ledger).values());
  const texts = new Map(present.texts.map((text) => [text.path, text]));
  const diagnostics: Diagnostic[] = [];
  for (const [page, published] of pages) {
    // Versions are compared by their bytes (`lib/check/kept-versions.ts`).
    if (isVersionRoute(page)) continue;
    const fragments = present.paths.get(page);
    const text = texts.get(page);
    if (text && present.paths.has(page)) diagnostics.push(...checkParagraphs(text, published, fragments));
    for (const { address, line } of published) {
      const place = { path, line, column: 1 };
      const fragment = address.split("#")[1];
      if (!present.paths.has(page)) diagnostics.push(lostPage(page, place, present.paths));
      else if (!text && fragment !== undefined && fragments && !fragments.has(fragment))
        diagnostics.push(lostHeading(address, place));
    }
  }
  return diagnostics.filter(isFirstOfItsText());
}

/** One hint is for all addresses of a lost page, so they are reported once. */
function isFirstOfItsText(): (finding: Diagnostic) => boolean {
  const reported = new Set<string>();
  return ({ hint = "", path }) => {
    const key = `${path} ${hint}`;
    const isNew = !reported.has(key);
    reported.add(key);
    return isNew;
  };
}

function lostPage(path: string, place: LinePlace, paths: Present["paths"]): Diagnostic {
  const page = formOwner(path);
  // No editor's file makes the site's own files, or a form that a record has no more.
  if ((page !== path && paths.has(page)) || /\.\w+$/u.test(page)) {
    return diagnostic(
      "lost-address",
      place,
      ({ ledger }) => ledger.lost.stops({ address: path }),
      ({ ledger }) => ledger.lost.madeHint,
    );
  }
  return diagnostic(
    "lost-address",
    place,
    ({ ledger }) => ledger.lost.stops({ address: page }),
    ({ ledger }) => ledger.lost.pageHint({ page }),
  );
}

/** A fragment of a page about the site. */
function lostHeading(address: string, place: LinePlace): Diagnostic {
  return diagnostic(
    "lost-address",
    place,
    ({ ledger }) => ledger.lost.stops({ address }),
    ({ ledger }) => ledger.lost.headingHint({ address }),
  );
}
