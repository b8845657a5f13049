/** What the check says in Japanese of public files, of translations, and of files that cannot be created. */
import { describe, expect, it } from "vitest";
import { createSkeleton } from "../../../lib/authoring/skeleton.ts";
import { type Diagnostic, sayIn } from "../../../lib/findings/diagnostics.ts";
import { guideWordsOf } from "../../../lib/words/guide/languages.ts";
import { type ContentCase, checkCase } from "../../fixtures/content-folder.ts";

const said = (findings: readonly Diagnostic[]) =>
  findings.map((finding) => {
    const { message, hint } = sayIn("ja", finding);
    return [message, hint];
  });

const publicCases: readonly (readonly [ContentCase, message: string, hint: string])[] = [
  [
    { name: "a name with capitals", publicFiles: ["Campus.png"] },
    "このファイルは公開できません。名前に大文字があります。",
    "名前を「campus-2.png」に変更してください。URLは「/campus-2.png」となります。",
  ],
  [
    { name: "a kind for which a program is needed", publicFiles: ["plan.docx"] },
    "このファイルは公開できません。「.docx」は、公開できるファイルの拡張子ではありません。",
    "PDFとして「plan.pdf」の名前で保存し、このファイルと差し替えてください。URLは「/plan.pdf」となります。",
  ],
  [
    { name: "a link", publicEntries: [{ path: "linked.png", type: "link" }] },
    "このファイルは公開できません。これはリンクで、リンク先は読み込みません。",
    "リンクではなく、ファイル自体を置いてください。",
  ],
  [
    { name: "a name that a text writes", publicFiles: ["hall 1.png"], body: "![A hall](</hall 1.png>)\n" },
    "ファイル「public/hall 1.png」はありますが、公開できません。名前に空白があります。",
    "名前を「hall-1.png」に変更してください。ここには「/hall-1.png」と書きます。",
  ],
  [
    { name: "an address in other letters", body: "![A campus](/Campus.png)\n" },
    "ファイル「public/campus.png」はありますが、URLは「/Campus.png」ではありません。",
    "「/campus.png」と書きます。",
  ],
];

const translation = (words: string, text: string) => `---\ntranslation: official\n${words}\n---\n\n${text}\n`;

const translationCases: readonly (readonly [ContentCase, message: string, hint: string])[] = [
  [
    {
      name: "no original",
      path: "goals/99.ja.mdx",
      text: translation("title: 見本", "見本の文。"),
      isTranslated: true,
    },
    "この訳文の原文となる主要施策99がありません。",
    "このファイルも削除するか、原文に合わせた名前に変更してください。",
  ],
  [
    {
      name: "fewer paragraphs",
      path: "goals/56.ja.mdx",
      text: translation("title: 見本", "見本の文。"),
      isTranslated: true,
    },
    "訳文の段落は1件ですが、原文の段落は2件です。",
    "原文の段落を1つずつ、同じ順序で翻訳してください。段落のURLは、全ての言語で共通です。",
  ],
  [
    { name: "no site", path: "goals/57.ja.mdx", text: translation("title: 見本", "見本の文。") },
    "site.ja.yamlがないため、サイトに言語「ja」のページがありません。",
    "site.yamlを翻訳してください。その内容は、全てのページに表示されます。",
  ],
];

describe("In Japanese the check says", () => {
  const cases = [...publicCases, ...translationCases].map(([change, ...wanted]) => ({
    name: change.name,
    change,
    wanted,
  }));

  it.each(cases)("of $name what to do", ({ change, wanted }) => {
    expect(said(checkCase(change))).toEqual([wanted]);
  });
});

it("In Japanese a kind that there is not is refused, with the one that may be meant", () => {
  const refusal = createSkeleton("gaol", "58");
  if (!("problem" in refusal)) throw new Error("It was not refused.");
  const words = guideWordsOf("ja");
  expect([refusal.problem(words), refusal.hint(words)]).toEqual([
    "「gaol」という種類はありません。",
    "goalの誤りではありませんか。種類は、vision、strategy、goal、pageのいずれかを指定してください。",
  ]);
});
