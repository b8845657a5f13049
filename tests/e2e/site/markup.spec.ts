import type { APIRequestContext } from "@playwright/test";
import { embedRoute } from "../../../lib/model/forms.ts";
import { expect, test } from "../support/asked.ts";
import { hasJava, type ServedDocuments, validateByNu, validateHtml } from "../support/markup.ts";
import { everyAddress, missingAddresses, records } from "../support/site.ts";

async function requestDocuments(request: APIRequestContext): Promise<ServedDocuments> {
  const documents = new Map<string, string>();
  for (const address of [...everyAddress, ...records.map(embedRoute), ...missingAddresses]) {
    documents.set(address, await (await request.get(address)).text());
  }
  return documents;
}

/** The least that an HTML document has, with an element that must not be empty, and an attribute that is not there. */
const faulty =
  '<!DOCTYPE html><html lang="en"><head><title></title></head><body><p colour="red">x</body></html>';

test("html-validate has nothing to say about any page", async ({ request }) => {
  expect(await validateHtml(await requestDocuments(request))).toEqual([]);
  expect(await validateHtml(new Map([["/faulty", faulty]]))).not.toEqual([]);
});

test("The Nu checker has nothing to say about any page", async ({ request }, info) => {
  test.skip(!hasJava(), "There is no Java on this machine to run the Nu checker with.");
  // The faulty one among them, since starting Java again takes longer than judging a page.
  const documents = new Map([...(await requestDocuments(request)), ["/faulty", faulty]]);
  const findings = validateByNu(documents, info.outputPath("pages"));
  const isOfFaulty = (finding: string) => finding.startsWith("_faulty.html:");
  expect(findings.filter((finding) => !isOfFaulty(finding))).toEqual([]);
  expect(findings.filter(isOfFaulty)).not.toEqual([]);
});
