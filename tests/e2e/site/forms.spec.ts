import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parseAtomFeed } from "feedsmith";
import { tagUri } from "../../../lib/formats/identifiers.ts";
import { countPages } from "../../../lib/formats/pdf/pack.ts";
import {
  files,
  formatRoute,
  paperOf,
  recordFormats,
  strategyFormatRoute,
  strategyFormats,
} from "../../../lib/model/forms.ts";
import { recordRoute, routes } from "../../../lib/model/routes.ts";
import { fullAddress } from "../../../lib/model/site-url.ts";
import { english } from "../../../lib/words/en.ts";
import { attribute } from "../../../publish/build/html-tree.ts";
import { test as asking } from "../support/asked.ts";
import { findOne, readDocument, readDocuments } from "../support/documents.ts";
import { content, everyAddress, expect, records, test } from "../support/site.ts";

asking("Every form of a record is linked from its page, to programs", async ({ request }) => {
  for (const record of records) {
    const document = await readDocument(request, recordRoute(record));
    for (const { file, type } of recordFormats) {
      const href = fullAddress(formatRoute(record, file));
      const link = findOne(document, "link", { rel: "alternate", type, href });
      expect(attribute(link, "title")).not.toBe("");
    }
  }
});

asking("Every form of the whole strategy is linked where the whole is, to programs", async ({ request }) => {
  for (const document of await readDocuments(request, [routes.home, routes.document, routes.data])) {
    for (const { file, type } of strategyFormats) {
      const href = fullAddress(strategyFormatRoute(file));
      const link = findOne(document, "link", { rel: "alternate", type, href });
      expect(attribute(link, "title"), document.address).not.toBe("");
    }
  }
});

test("Every form is linked to people: a record’s from its page, those of the whole from the page of data", async ({
  page,
}) => {
  const shown = () =>
    page
      .getByRole("main")
      .locator("a[href]:visible")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const record of records) {
    await page.goto(recordRoute(record));
    const addressesOfForms = recordFormats.map(({ file }) => formatRoute(record, file));
    expect(await shown(), recordRoute(record)).toEqual(expect.arrayContaining(addressesOfForms));
  }
  await page.goto(routes.data);
  expect(await shown()).toEqual(
    expect.arrayContaining([
      ...strategyFormats.map(({ file }) => strategyFormatRoute(file)),
      ...[files.schema, files.feed, files.llms],
    ]),
  );
});

test("The link to a PDF says for which sheets it is, and how long it is when it is opened", async ({
  page,
  request,
}) => {
  const shown = [
    ...records.map((record) => ({
      at: recordRoute(record),
      pdfs: recordFormats.map((each) => ({ ...each, route: formatRoute(record, each.file) })),
    })),
    {
      at: routes.document,
      pdfs: strategyFormats.map((each) => ({ ...each, route: strategyFormatRoute(each.file) })),
    },
  ];
  for (const { at, pdfs } of shown) {
    await page.goto(at);
    for (const { route, ...format } of pdfs) {
      const paper = paperOf(format);
      if (paper === undefined) continue;
      const bytes = await (await request.get(route)).body();
      expect(bytes.subarray(0, 8).toString()).toBe("%PDF-1.7");
      const link = page.getByRole("main").locator(`a[href="${route}"]`);
      await expect(link).toContainText(
        english.pdf.link({ paper, pages: countPages(bytes), bytes: bytes.length }),
      );
    }
  }
});

asking("The JSON that is served is what the served schema says", async ({ request }) => {
  const schema = await (await request.get(files.schema)).json();
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const served = [
    strategyFormatRoute("strategy.json"),
    ...records.map((each) => formatRoute(each, "data.json")),
  ];
  for (const address of served) {
    const data = await (await request.get(address)).json();
    expect(validate(data), `${address}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    expect(validate({ ...data, unknown: true }), address).toBe(false);
  }
});

asking(
  "The citations that are served have keys of their own, and the publisher is no person",
  async ({ request }) => {
    const keys = new Set<string>();
    const sources = [
      strategyFormatRoute("strategy.bib"),
      ...records.map((each) => formatRoute(each, "data.bib")),
    ];
    for (const address of sources) {
      const { entries, errors } = parseBibtex(await (await request.get(address)).text());
      expect(errors, address).toEqual([]);
      expect(entries, address).toHaveLength(1);
      keys.add(entries[0]?.key ?? "");
      expect(entries[0]?.fields.author, address).toEqual([{ name: content.site.publisher }]);
    }
    expect(keys.size).toBe(sources.length);
  },
);

asking("The feed leads to pages of the site", async ({ request }) => {
  const feed = parseAtomFeed(await (await request.get(files.feed)).text());
  expect(feed.id).toBe(tagUri(content.site, files.feed));
  expect(feed.links).toContainEqual(expect.objectContaining({ rel: "self", href: fullAddress(files.feed) }));
  const links = (feed.entries ?? []).flatMap(({ links: each = [] }) => each.map(({ href = "" }) => href));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(everyAddress).toContain(new URL(link).pathname);
});

asking("Every link of llms.txt is answered", async ({ request }) => {
  const text = await (await request.get(files.llms)).text();
  expect(text).toMatch(/^# \S/);
  const links = [...text.matchAll(/\]\((\S+)\)/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(records.length);
  for (const link of links) {
    expect(link.startsWith(fullAddress("/")), link).toBe(true);
    expect((await request.get(new URL(link).pathname)).status(), link).toBe(200);
  }
});

test("StratML that is served is well-formed for a browser", async ({ page, request }) => {
  const text = await (await request.get(strategyFormatRoute("strategy.xml"))).text();
  // Not on a page of the site, whose policy lets no script parse texts.
  await page.goto("about:blank");
  const names = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, "application/xml");
    return [...parsed.querySelectorAll("*")].map(({ localName }) => localName);
  }, text);
  expect(names).not.toContain("parsererror");
  expect(names.filter((name) => name === "Vision")).toHaveLength(1);
  expect(names.filter((name) => name === "Mission")).toHaveLength(1);
  expect(names.filter((name) => name === "Objective")).toHaveLength(content.of("goal").length);
});

asking("Whom to tell of a weakness is said only where somebody is named", async ({ request }) => {
  const { contact } = content.site;
  const answer = await request.get(files.securityText);
  expect(answer.status()).toBe(contact?.email || contact?.url ? 200 : 404);
});
