/** The names that files of records and pages have, and what is wrong with others. */

import { excerpt } from "../findings/diagnostics.ts";
import { collectionOf, type Kind } from "../model/kinds.ts";
import { type Language, originalLanguage, translations } from "../model/languages.ts";
import { isPageName, isReserved, numberOfMissing, pageRoute } from "../model/routes.ts";
import type { RuleId } from "../model/rules.ts";
import type { NameFindings } from "../words/guide/groups/reading-names.ts";
import type { Say } from "../words/guide/words.ts";

/** Something in the content folder, or in `public`. */
export interface FolderEntry {
  /** Relative to the folder that is listed, with `/`; empty for the folder itself. */
  readonly path: string;
  /** `missing` and `unreadable` are said of the folder itself and of what could not be opened. */
  readonly type: "file" | "folder" | "link" | "other" | "missing" | "unreadable";
}

/** The ledger's file in the content folder. */
export const ledgerName = "addresses.txt";

/** The editors’ guide in the content folder, in a language. */
export function guideName(language: Language): string {
  return language === originalLanguage ? "README.md" : `README.${language}.md`;
}

/** The names of the guide in all languages. */
export const guideNames: readonly string[] = [originalLanguage, ...translations].map(guideName);

/** The folder of kept versions in the content folder. */
export const historyName = "history";

/** What systems and editors leave behind; it is nobody's content. */
const leftover = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|#.*#$)|(?:~|\.sw[a-p])$/iu;

/** Whether a file or folder is ignored without a word. */
export function isLeftover(name: string): boolean {
  return leftover.test(name);
}

/** The end of a name that says in which language a file is: `.ja` in `56.ja.mdx`. */
const languageEnding = /^(.+)\.([a-z]{2,3}(?:-[a-z\d]+)*)(\.(?:mdx|yaml))$/iu;

/**
 * A name of a translation: `56.ja.mdx` is of `56.mdx`.
 * @returns the name of the original’s file, and the language where the site is translated into it; nothing for other names
 */
export function splitLanguage(
  name: string,
): { readonly original: string; readonly tag: string; readonly language?: Language } | undefined {
  const [, start, tag, ending] = languageEnding.exec(name) ?? [];
  if (start === undefined || tag === undefined || ending === undefined) return undefined;
  const language = translations.find((each) => each === tag);
  return { original: start + ending, tag, ...(language && { language }) };
}

/** Why the language in a file’s name is none; nothing where it is one, or there is none. */
export function languageMistake(name: string): NameMistake | undefined {
  const translated = splitLanguage(name);
  if (!translated || translated.language) return undefined;
  const { original, tag } = translated;
  const names = translations.map((each) => original.replace(/\.(?=\w+$)/u, `.${each}.`));
  return mistake(
    "file-name",
    (words) => words.noLanguage({ name: excerpt(name), tag: excerpt(tag) }),
    (words) => (tag === originalLanguage ? words.originalLanguageHint(original) : words.languageHint(names)),
  );
}

/** What is wrong with a file’s name. */
interface NameMistake {
  readonly rule: RuleId;
  readonly message: Say;
  readonly hint: Say;
}

/** Something that is said of names. */
type Choose = (words: NameFindings) => string;

function mistake(rule: RuleId, message: Choose, hint: Choose): NameMistake {
  return {
    rule,
    message: ({ reading }) => message(reading.names),
    hint: ({ reading }) => hint(reading.names),
  };
}

/**
 * Why a file of a collection cannot have a name.
 * @param name with its ending: `58.mdx`
 * @returns nothing when it can
 */
export function fileNameMistake(
  kind: Kind | "page",
  name: string,
  type: FolderEntry["type"] = "file",
): NameMistake | undefined {
  return kind === "page" ? pageNameMistake(name, type) : recordNameMistake(name, kind, type);
}

/** Why a name is not `<number>.mdx`. */
function recordNameMistake(name: string, kind: Kind, type: FolderEntry["type"]): NameMistake | undefined {
  if (name === `${numberOfMissing}.mdx`) {
    return mistake(
      "file-name",
      (words) => words.numberOfMissing({ kind, number: numberOfMissing }),
      (words) => words.numberOfMissingHint,
    );
  }
  if (/^[1-9]\d{0,3}\.mdx$/u.test(name)) return undefined;
  const digits = /(?<!\d)[1-9]\d{0,3}(?!\d)/u.exec(name.normalize("NFKC").replace(/(?<!\d)0+/u, ""))?.[0];
  const isCopy = /copy|コピー|\(\d+\)|（\d+）| - |backup|old|draft|final/iu.test(name);
  return misnamed(
    name,
    type,
    (words) => words.recordHint({ kind, digits, isCopy }),
    (words) => words.wanted.record(collectionOf(kind)),
  );
}

/** Why a name is not one of a page. */
function pageNameMistake(name: string, type: FolderEntry["type"]): NameMistake | undefined {
  const stem = /^(.*)\.mdx$/su.exec(name)?.[1];
  if (stem === undefined || !isPageName(stem)) {
    const letters = name
      .normalize("NFKC")
      .toLowerCase()
      .replace(/\.[^.]*$/u, "")
      .match(/[a-z0-9]+/gu)
      ?.slice(0, 6)
      .join("-");
    const suggested = letters && `${letters}.mdx`;
    return misnamed(
      name,
      type,
      (words) => words.pageHint(suggested),
      (words) => words.wanted.page,
    );
  }
  const address = pageRoute({ slug: stem });
  if (!isReserved(address)) return undefined;
  return mistake(
    "file-name",
    (words) => words.reserved({ name: excerpt(stem), address }),
    (words) => words.reservedHint,
  );
}

/** Something that might be meant as a record is misnamed; anything else does not belong there. */
function misnamed(name: string, type: FolderEntry["type"], hint: Choose, wanted: Choose): NameMistake {
  const shown = excerpt(name);
  if (type === "folder") {
    return mistake(
      "unexpected-file",
      (words) => words.folder(shown),
      (words) => words.folderHint,
    );
  }
  if (/\.(?:mdx|md|markdown|txt|mdx\.[a-z]+)$/iu.test(name.normalize("NFKC").trim()) || !name.includes("."))
    return mistake("file-name", (words) => words.misnamed({ name: shown, wanted: wanted(words) }), hint);
  return mistake(
    "unexpected-file",
    (words) => words.unexpected({ name: shown, wanted: wanted(words) }),
    hint,
  );
}
