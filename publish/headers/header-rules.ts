/**
 * Headers that belong to some addresses only, in patterns that every server understands: `:language` stands for the beginning of
 * an address in any language, `:number` for a number and `:version` for the last step of a version's address, so that ten thousand
 * records in all languages need no more rules than one. Values may repeat them, and have `:datetime` for the moment of the version.
 */
import { anyLanguage, translations } from "../../lib/model/languages.ts";
import { anyNumber } from "../../lib/model/routes.ts";
import { anyVersion } from "../../lib/model/versions.ts";
import type { HeaderPolicy, HeaderRule, Headers } from "../release/release.ts";

/** The statuses with which the file at an address is answered; errors have no rule's headers. */
export const fileStatuses = [200, 304] as const;

/** The status of redirects. */
export const redirectStatus = 301;

/**
 * The headers by which an address lets other sites in. Where it has moved, its redirect has them too: browsers check each
 * answer on the way, so without them a script that reads the data of a record by its old address, or a page that shows its
 * picture, would be refused before it learned of the new one (Fetch standard, "HTTP fetch").
 */
const sharingHeaders = ["Access-Control-Allow-Origin", "Cross-Origin-Resource-Policy"] as const;

/** What of a rule is sent also with the redirect of one of its addresses that has moved; empty where it is nothing. */
export function movedHeaders({ headers }: Pick<HeaderRule, "headers">): Headers {
  return Object.fromEntries(
    sharingHeaders.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}

/** A language with addresses that begin with it, as an alternative in a regular expression. */
const tag = translations.length > 0 ? translations.map(escapePattern).join("|") : "(?!)";

/** The beginning of an address in another language than the original’s, likewise: `/ja`. */
export const languagePattern = `^(/(?:${tag}))(?=/|$)`;

/** The number in an address, as the first group of a regular expression that JavaScript and PCRE read alike. */
export const numberPattern = String.raw`/(\d+)(?=/|$)`;

/** The last step of a version's address, or of its forms', likewise. */
export const versionPattern = String.raw`/(\d{4}-\d{2}-\d{2}(?:-\d+)?)(?=/|$)`;

/** Stands for the moment of a version where it is the value of a header. */
export const anyDatetime = ":datetime";

/** Whether a value depends on the address. */
export function isFilled(value: string | null): boolean {
  return [anyLanguage, anyNumber, anyVersion, anyDatetime].some((each) => value?.includes(each));
}

/** A text as a part of a regular expression, for JavaScript and PCRE alike, and within `m#…#`. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\#]/g, "\\$&");
}

/** A regular expression, for JavaScript and PCRE alike and without groups of its own, of a rule's whole addresses. */
export function addressPattern({ addresses }: Pick<HeaderRule, "addresses">): string {
  const patterns = addresses.map((address) =>
    escapePattern(address)
      .replaceAll(anyLanguage, () => `(?:/(?:${tag}))?`)
      .replaceAll(anyNumber, () => String.raw`\d+`)
      .replaceAll(anyVersion, () => String.raw`\d{4}-\d{2}-\d{2}(?:-\d+)?`),
  );
  return `(?:${patterns.join("|")})`;
}

/** What of a policy decides the headers of an address. */
type LookedUp = Pick<HeaderPolicy, "everywhere" | "rules" | "datetimes">;

/**
 * Makes the function that finds what is sent with the redirect of an address that has moved.
 *
 * @param policy as for `createHeaderLookUp`
 */
export function createMovedLookUp({ everywhere, rules, datetimes }: LookedUp): (address: string) => Headers {
  return createHeaderLookUp({
    ...{ everywhere, datetimes },
    rules: rules.map((rule) => ({ ...rule, headers: movedHeaders(rule) })),
  });
}

/**
 * Makes the function that finds what is sent with the file at an address.
 *
 * @param policy its rules are tried in their order; the first that fits is the only one
 * @returns for addresses that are sent the same, the same object
 */
export function createHeaderLookUp({ everywhere, rules, datetimes }: LookedUp): (address: string) => Headers {
  const language = new RegExp(languagePattern);
  const [number, version] = [new RegExp(numberPattern), new RegExp(versionPattern)];
  const fill = (value: string, address: string) => {
    const step = version.exec(address)?.[1] ?? "";
    return value
      .replaceAll(anyLanguage, language.exec(address)?.[1] ?? "")
      .replaceAll(anyNumber, number.exec(address)?.[1] ?? "")
      .replaceAll(anyVersion, step)
      .replaceAll(anyDatetime, datetimes[step] ?? "");
  };
  const compiled = rules.map((rule) => {
    const sent = Object.entries({ ...everywhere, ...rule.headers }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value] as const],
    );
    return {
      pattern: new RegExp(`^${addressPattern(rule)}$`),
      headers: Object.fromEntries(sent),
      repeating: sent.filter(([, value]) => isFilled(value)),
    };
  });
  return (address) => {
    const rule = compiled.find(({ pattern }) => pattern.test(address));
    if (!rule) return everywhere;
    if (rule.repeating.length === 0) return rule.headers;
    const own = rule.repeating.map(([name, value]) => [name, fill(value, address)] as const);
    return { ...rule.headers, ...Object.fromEntries(own) };
  };
}
