import { PNG } from "pngjs";
import { citationTags } from "../../../lib/formats/citation-tags.ts";
import { files, pictureRoute } from "../../../lib/model/forms.ts";
import { inLanguage, languageOf, withoutLanguage } from "../../../lib/model/languages.ts";
import { isNumbered } from "../../../lib/model/records.ts";
import { recordRoute } from "../../../lib/model/routes.ts";
import { attribute } from "../../../publish/build/html-tree.ts";
import { expect, test } from "../support/asked.ts";
import {
  canonicalOf,
  findAll,
  findOne,
  metaOf,
  readDocuments,
  type ServedDocument,
  textOf,
} from "../support/documents.ts";
import { addresses, content, everyAddress, missingAddresses, records, wordsAt } from "../support/site.ts";

/** The title as browsers show it. */
const titleOf = (document: ServedDocument) => textOf(findOne(document, "title")).replace(/\s+/g, " ").trim();

test("No two pages have the same title or the same description", async ({ request }) => {
  const pages = (await readDocuments(request, [...everyAddress, ...missingAddresses])).map((document) => ({
    address: document.address,
    title: titleOf(document),
    descriptions: findAll(document, "meta", { name: "description" }).map((meta) =>
      attribute(meta, "content"),
    ),
  }));
  for (const { address, title } of pages) {
    expect(title, `The title of ${address}`).not.toBe("");
    expect(pages.filter((other) => other.title === title).map((other) => other.address)).toEqual([address]);
  }
  for (const { address, descriptions } of pages.filter((each) => everyAddress.includes(each.address))) {
    expect(descriptions, `The description of ${address}`).toEqual([expect.stringMatching(/\S/)]);
    const [description] = descriptions;
    const same = pages.filter((other) => other.descriptions.includes(description));
    expect(same.map((other) => other.address)).toEqual([address]);
  }
});

test("Every page tells machines its address, its title and its kind", async ({ request, baseURL }) => {
  const assets = new Set<string>();
  for (const document of await readDocuments(request, everyAddress)) {
    const { address } = document;
    const canonical = canonicalOf(document);
    expect(new URL(canonical).pathname).toBe(address);
    expect(metaOf(document, "property", "og:url"), address).toBe(canonical);
    expect(metaOf(document, "property", "og:title"), address).toMatch(/\S/);
    expect(metaOf(document, "property", "og:description"), address).toMatch(/\S/);
    expect(metaOf(document, "property", "og:type"), address).toMatch(/^(website|article)$/);
    expect(metaOf(document, "property", "og:locale"), address).toBe(wordsAt(address).locale);
    expect(metaOf(document, "name", "viewport"), address).not.toMatch(/maximum-scale|user-scalable/);
    for (const link of findAll(document, "link")) {
      if (["canonical", "alternate"].includes(attribute(link, "rel") ?? "")) continue;
      assets.add(new URL(attribute(link, "href") ?? "", `${baseURL}${address}`).pathname);
    }
  }
  for (const asset of assets) expect((await request.get(asset)).status(), asset).toBe(200);
});

test("Every page's link preview has a picture of 1200 × 630 pixels with a text in its place", async ({
  request,
}) => {
  const pictures = new Set<string>();
  for (const document of await readDocuments(request, everyAddress)) {
    const { address } = document;
    expect(metaOf(document, "name", "twitter:card"), address).toBe("summary_large_image");
    expect(metaOf(document, "property", "og:image:type"), address).toBe("image/png");
    expect(metaOf(document, "property", "og:image:width"), address).toBe("1200");
    expect(metaOf(document, "property", "og:image:height"), address).toBe("630");
    expect(metaOf(document, "property", "og:image:alt"), address).toMatch(
      languageOf(address) === "ja" ? /\p{Script=Han}.*。$/u : /\S \S/,
    );
    const picture = new URL(metaOf(document, "property", "og:image")).pathname;
    const record = records.find((each) => recordRoute(each) === withoutLanguage(address));
    const route = record ? pictureRoute(record) : files.picture;
    expect(picture).toBe(inLanguage(route, languageOf(address)));
    pictures.add(picture);
  }
  for (const picture of pictures) {
    const answer = await request.get(picture);
    expect(answer.status(), picture).toBe(200);
    expect(answer.headers()["content-type"], picture).toBe("image/png");
    const bytes = await answer.body();
    expect(bytes.length, picture).toBeLessThanOrEqual(100_000);
    const { width, height } = PNG.sync.read(bytes);
    expect({ width, height }, picture).toEqual({ width: 1200, height: 630 });
  }
});

test("The full text and every record's page tell reference managers what to cite, other pages nothing", async ({
  request,
}) => {
  for (const document of await readDocuments(request, addresses)) {
    const tags = findAll(document, "meta").flatMap((meta) => {
      const name = attribute(meta, "name") ?? "";
      return /^(?:citation_|DC\.)/.test(name) ? [[name, attribute(meta, "content")] as const] : [];
    });
    const { address } = document;
    const own = content.inLanguage(languageOf(address));
    const subject = own.byRoute(withoutLanguage(address));
    const isCited = subject?.kind === "document" || (subject && isNumbered(subject));
    expect(Object.fromEntries(tags), address).toEqual(
      isCited ? citationTags(own.site, subject, wordsAt(address)) : {},
    );
  }
});
