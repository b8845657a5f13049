import { describe, expect, it } from "vitest";
import { partsOf } from "../../../lib/authoring/entry-file.ts";
import { applyCure, cureInForm } from "../../../lib/authoring/form-cure.ts";
import { readText, type TextFile } from "../../../lib/authoring/text-file.ts";
import type { Diagnostic } from "../../../lib/findings/diagnostics.ts";
import { ledgerHead } from "../../../lib/ledger/lines.ts";
import { arrange, type Place } from "../../../lib/reading/layout.ts";
import { english } from "../../../lib/words/en.ts";
import { brokenAddresses } from "../../fixtures/broken/addresses.ts";
import { brokenFields } from "../../fixtures/broken/fields.ts";
import { brokenLedgers } from "../../fixtures/broken/ledger.ts";
import { brokenLinks } from "../../fixtures/broken/links.ts";
import { brokenText } from "../../fixtures/broken/text.ts";
import { brokenWords } from "../../fixtures/broken/words.ts";
import { type ContentCase, checkCase, fileOf } from "../../fixtures/content-folder.ts";

const first = "We will work with partners at home and abroad.";
const second = "Everybody can take part in international activities on campus.";

/** A goal whose two paragraphs were published. */
const ledger = [
  ledgerHead,
  "2031-01-01 /goals/58",
  `2031-01-01 /goals/58#p1 ${first}`,
  `2031-01-01 /goals/58#p2 ${second}`,
  "",
].join("\n");

const own: readonly ContentCase[] = [
  { name: "paragraphs that changed places", ledger, body: `${second}\n\n${first}\n` },
  { name: "a paragraph that is gone", ledger, body: `${first}\n` },
  {
    name: "a strategy with its digits the other way round",
    fields: "title: Sample goal\nstrategy: 71",
  },
  { name: "a link to a goal that is not there", body: "See [it](/goals/65).\n" },
  { name: "a link to a paragraph that is not there", body: "See [it](/goals/56#p22).\n" },
  { name: "a title in quotation marks of print", fields: "title: “Sample goal”\nstrategy: 17" },
];

const cases = [
  ...own,
  ...brokenAddresses,
  ...brokenFields,
  ...brokenLedgers,
  ...brokenLinks,
  ...brokenText,
  ...brokenWords,
];

interface Cured {
  readonly change: ContentCase;
  readonly finding: Diagnostic;
  readonly place: Place;
  readonly file: TextFile;
}

/** The findings of a case that have a cure in the file of the case. */
function listCured(change: ContentCase): readonly Cured[] {
  const path = change.path ?? "goals/58.mdx";
  const file = readText(fileOf(change));
  const [place] = arrange("content", [
    { path: path.replace(/\/.*$/u, ""), type: "folder" },
    { path, type: "file" },
  ]).places;
  if (!file || !place) return [];
  return checkCase(change)
    .filter((finding) => finding.cure && finding.path === `content/${path}`)
    .map((finding) => ({ change, finding, place, file }));
}

const cured = cases.flatMap(listCured);

const withFile = ({ fields: _, body: __, ...change }: ContentCase, text: string) => ({ ...change, text });

describe("A cure", () => {
  it.each(cured.map((each) => [each.change.name, each] as const))(
    "makes its finding go away: %s",
    (_, { change, finding, place, file }) => {
      const after = finding.cure && applyCure(place, place.path, file, finding.cure);
      if (!after) throw new Error("The cure cannot be applied.");
      const left = checkCase(withFile(change, after.raw));
      const same = left.filter(({ rule, message }) => rule === finding.rule && message === finding.message);
      expect(same).toEqual([]);
      // Nothing worse comes of it.
      expect(left.length).toBeLessThan(checkCase(change).length + 1);
    },
  );

  it.each(own)("is there for $name, and the form can do it", (change) => {
    const [found, ...others] = listCured(change);
    if (!found) throw new Error("There is no cure.");
    expect(others).toEqual([]);
    const { finding, place, file } = found;
    const cure = cureInForm(place, place.path, file, finding, false, english.desk.findings.cure);
    expect(cure?.label).toMatch(/^Write /u);
    expect(Object.keys(cure?.values ?? {})).not.toEqual([]);
  });

  it.each([
    ["paragraphs that changed places", { paragraphs: ["p2\np1"] }, "Write paragraphs: [p2, p1]"],
    ["a paragraph that is gone", { withdrawn_paragraphs: ["p2"] }, "Write withdrawn_paragraphs: [p2]"],
    ["a strategy with its digits the other way round", { strategy: ["17"] }, "Write 17 in place of 71"],
    [
      "a link to a goal that is not there",
      { text: ["See [it](/goals/56)."] },
      "Write /goals/56 in place of /goals/65",
    ],
    [
      "a title in quotation marks of print",
      { title: ["Sample goal"] },
      'Write "Sample goal" in place of “Sample goal”',
    ],
  ])("of %s fills in what it says", (name, values, label) => {
    const [found] = cured.filter(({ change }) => change.name === name);
    if (!found) throw new Error("There is no cure.");
    const { finding, place, file } = found;
    expect(cureInForm(place, place.path, file, finding, false, english.desk.findings.cure)).toEqual({
      label,
      values,
    });
  });

  it("is whole text where the file is edited as a whole", () => {
    const [found] = cured.filter(({ change }) => change.name.startsWith("a strategy with"));
    if (!found) throw new Error("There is no cure.");
    const { finding, place, file } = found;
    expect(cureInForm(place, place.path, file, finding, true, english.desk.findings.cure)?.values).toEqual({
      whole: [file.text.replace("71", "17")],
    });
    expect(partsOf(place.kind, place.path, file.text)?.fields.data).toMatchObject({ strategy: 71 });
  });

  it("is not offered where two answers are as near", () => {
    const change = { name: "between two", body: "See [it](/goals/5).\n" };
    expect(checkCase(change).map(({ rule, cure }) => [rule, cure])).toEqual([["broken-link", undefined]]);
  });
});
