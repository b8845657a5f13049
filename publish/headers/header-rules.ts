/**
 * Headers that belong to some addresses only, in patterns that every server understands: `:number` stands for
 * a number, so that ten thousand records need no more rules than one, and values may repeat that number.
 */
import { anyNumber } from "../../lib/model/routes.ts";
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

/** The number in an address, as the first group of a regular expression that JavaScript and PCRE read alike. */
export const numberPattern = String.raw`/(\d+)(?=/|$)`;

/** A text as a part of a regular expression, for JavaScript and PCRE alike, and within `m#…#`. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\#]/g, "\\$&");
}

/** A regular expression, for JavaScript and PCRE alike and without groups of its own, of a rule's whole addresses. */
export function addressPattern({ addresses }: Pick<HeaderRule, "addresses">): string {
  const patterns = addresses.map((address) =>
    address.split(anyNumber).map(escapePattern).join(String.raw`\d+`),
  );
  return `(?:${patterns.join("|")})`;
}

/**
 * Makes the function that finds what is sent with the redirect of an address that has moved.
 *
 * @param policy as for `createHeaderLookUp`
 */
export function createMovedLookUp({
  everywhere,
  rules,
}: Pick<HeaderPolicy, "everywhere" | "rules">): (address: string) => Headers {
  return createHeaderLookUp({
    everywhere,
    rules: rules.map((rule) => ({ ...rule, headers: movedHeaders(rule) })),
  });
}

/**
 * Makes the function that finds what is sent with the file at an address.
 *
 * @param policy its rules are tried in their order; the first that fits is the only one
 * @returns for addresses that are sent the same, the same object
 */
export function createHeaderLookUp({
  everywhere,
  rules,
}: Pick<HeaderPolicy, "everywhere" | "rules">): (address: string) => Headers {
  const number = new RegExp(numberPattern);
  const compiled = rules.map((rule) => {
    const sent = Object.entries({ ...everywhere, ...rule.headers }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value] as const],
    );
    return {
      pattern: new RegExp(`^${addressPattern(rule)}$`),
      headers: Object.fromEntries(sent),
      repeating: sent.filter(([, value]) => value.includes(anyNumber)),
    };
  });
  return (address) => {
    const rule = compiled.find(({ pattern }) => pattern.test(address));
    if (!rule) return everywhere;
    if (rule.repeating.length === 0) return rule.headers;
    const found = number.exec(address)?.[1] ?? "";
    const own = rule.repeating.map(([name, value]) => [name, value.replaceAll(anyNumber, found)] as const);
    return { ...rule.headers, ...Object.fromEntries(own) };
  };
}
