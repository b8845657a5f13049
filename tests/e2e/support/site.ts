/** What every browser test starts from: the records that the pages are made of, and a page that must stay quiet. */
import { test as base, expect } from "@playwright/test";
import { getContent } from "../../../lib/content.ts";
import { kinds } from "../../../lib/model/kinds.ts";
import { inLanguage, languageOf } from "../../../lib/model/languages.ts";
import type { Content, NumberedRecord } from "../../../lib/model/records.ts";
import { collectionRoute, pageRoute, recordRoute, routes } from "../../../lib/model/routes.ts";
import { versionsRoute } from "../../../lib/model/versions.ts";
import { wordsOf } from "../../../lib/words/languages.ts";
import type { Words } from "../../../lib/words/words.ts";
import { listKindsOfCards, listKindsOfPages } from "../../../scripts/kinds-of-pages.ts";

export { expect };

/** The site's own content, read as the build reads it. */
export const content: Content = await getContent();

/** Every numbered record: visions, strategies, goals. */
export const records: readonly NumberedRecord[] = content.all;

/** The addresses of all pages that people read, in every language, from the records. */
export function listAddresses(of: Content): string[] {
  return inEachLanguage(of, [
    ...Object.values(routes),
    ...kinds.map(collectionRoute),
    ...of.all.map(recordRoute),
    ...of.pages.map(pageRoute),
  ]).sort();
}

function inEachLanguage({ languages }: Content, all: readonly string[]): string[] {
  return languages.flatMap((language) => all.map((route) => inLanguage(route, language)));
}

export const addresses: readonly string[] = listAddresses(content);

/** The pages of versions, and of the lists of them; where pages are looked at, one of each kind is enough. */
export const versionAddresses: readonly string[] = [
  ...new Set([
    ...inEachLanguage(
      content,
      content.versioned
        .flatMap((of) => [versionsRoute(of), ...content.versionsOf(of).map(({ route }) => route)])
        .filter((address) => address !== routes.changes),
    ),
    ...content.languages.flatMap((language) =>
      content.versioned
        .flatMap((of) => content.inLanguage(language).translationsOf(of))
        .map(({ route }) => inLanguage(route, language)),
    ),
  ]),
];

/** The words of the language of a page. */
export function wordsAt(address: string): Words {
  return wordsOf(languageOf(address));
}

/** All pages that people read. */
export const everyAddress: readonly string[] = [...addresses, ...versionAddresses].sort();

/** For what is the same on all pages of a kind. */
export const kindsOfPages: readonly string[] = listKindsOfPages(content);
export const kindsOfCards: readonly string[] = listKindsOfCards(content);

/** An address of every kind of page that has no page: of a goal, of another record, of nothing at all. */
export const missingAddresses = [
  "/goals/9999",
  "/visions/9999",
  "/strategies/9999",
  "/no-such-page",
] as const;

/** A screen of a desk. */
const wide = { width: 1280, height: 800 };

/** By whom and on what the site is read. */
const readers = {
  "On a screen": { viewport: wide },
  // Nothing can be pointed at before it is pressed.
  "On a phone": { viewport: { width: 320, height: 640 }, hasTouch: true },
  // The site's one script only adds buttons, so one width tells.
  "Without scripts": { viewport: wide, javaScriptEnabled: false },
} as const;

/** Tests of what holds whether or not scripts run, and on any screen. */
export function forEveryReader(define: () => void): void {
  for (const [name, use] of Object.entries(readers))
    test.describe(name, () => {
      test.use(use);
      define();
    });
}

/** Tests of what needs a screen of both kinds. */
export function onEveryScreen(define: () => void): void {
  for (const name of ["On a screen", "On a phone"] as const)
    test.describe(name, () => {
      test.use(readers[name]);
      define();
    });
}

/** A page that fails its test when it writes to the console, throws, or asks anything of another site. */
export const test = base.extend<{ expectedMessages: readonly RegExp[] }>({
  /** Console messages that a test brings about itself. */
  expectedMessages: [[], { option: true }],
  // Not for every test: one that only asks the server opens no page.
  page: async ({ page, baseURL, expectedMessages }, use) => {
    const noise: string[] = [];
    page.on("console", (message) =>
      noise.push(`console ${message.type()}: ${message.text()} (${message.location().url})`),
    );
    page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== baseURL) noise.push(`request to another site: ${request.url()}`);
    });
    await use(page);
    const unexpected = noise.filter((line) => !expectedMessages.some((pattern) => pattern.test(line)));
    expect(unexpected, "The page stays quiet").toEqual([]);
  },
});
