/** Whether people find what they look for: success at the first result, by queries that were written before there was a search. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readContent } from "../../../lib/content.ts";
import { languages, withoutLanguage } from "../../../lib/model/languages.ts";
import { createSearch } from "../../../lib/search/search.ts";
import { makeSearchFile } from "../../../lib/search/search-file.ts";
import { wordsOf } from "../../../lib/words/languages.ts";
import { type JudgedQuery, judgedQueries } from "../../fixtures/judged-queries.ts";
import { sampleQueries, writeSearchedVision } from "../../fixtures/searched-vision.ts";

/** The queries whose first result is none that is right, each with what came first. */
async function listFailures(folder: string, queries: readonly JudgedQuery[]) {
  const { content, diagnostics } = await readContent(folder);
  if (!content) throw new Error(JSON.stringify(diagnostics));
  const searches = new Map(
    languages.map((language) => [
      language,
      createSearch(makeSearchFile(content.inLanguage(language), wordsOf(language))),
    ]),
  );
  return queries.flatMap(({ query, right, language }) => {
    const first = searches.get(language)?.(query).results[0]?.document.route;
    const route = first === undefined ? "nothing" : withoutLanguage(first);
    return right.includes(route) ? [] : [`${language} ${query} → ${route}`];
  });
}

/** The part of the queries that succeed. */
const successOf = (queries: readonly JudgedQuery[], failures: readonly string[]) =>
  1 - failures.length / queries.length;

test("Of the judged queries in each language at least 19 in 20 succeed at the first result, on the real texts", async () => {
  const failures = await listFailures("content", judgedQueries);
  expect(judgedQueries.length).toBeGreaterThanOrEqual(100);
  expect(successOf(judgedQueries, failures), failures.join("\n")).toBeGreaterThanOrEqual(0.95);
  for (const language of languages) {
    const own = judgedQueries.filter((each) => each.language === language);
    const failed = failures.filter((each) => each.startsWith(language));
    expect(successOf(own, failed), failed.join("\n")).toBeGreaterThanOrEqual(0.95);
  }
});

test("Among the texts of the whole Vision at least 9 in 10 do, and every number", async () => {
  const folder = await mkdtemp(join(tmpdir(), "searched-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeSearchedVision(folder);
  const queries = [...judgedQueries, ...sampleQueries];
  const failures = await listFailures(folder, queries);
  expect(queries.length).toBeGreaterThanOrEqual(250);
  expect(successOf(queries, failures), failures.join("\n")).toBeGreaterThanOrEqual(0.9);
  const numbered = sampleQueries.filter(({ query }) => /\d/u.test(query));
  expect(await listFailures(folder, numbered)).toEqual([]);
}, 120_000);
