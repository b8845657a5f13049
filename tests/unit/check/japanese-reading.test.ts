import { describe, expect, it } from "vitest";
import { readDeskFile } from "../../../desk/settings/desk-file.ts";
import { type Diagnostic, sayIn } from "../../../lib/findings/diagnostics.ts";
import { type ContentCase, checkCase } from "../../fixtures/content-folder.ts";

/** What is said in Japanese of each finding: the message, and the hint where there is one. */
function inJapanese(findings: readonly Diagnostic[]): readonly (readonly string[])[] {
  return findings
    .map((finding) => sayIn("ja", finding))
    .map(({ message, hint }) => (hint === undefined ? [message] : [message, hint]));
}

interface JapaneseCase extends ContentCase {
  readonly said: readonly (readonly string[])[];
}

const cases: readonly JapaneseCase[] = [
  {
    name: "a file in another encoding",
    path: "goals/58.mdx",
    text: new Uint8Array([0x93, 0x8c, 0x96, 0x6b]),
    said: [
      [
        "ファイルの文字コードがUTF-8ではありません。ここに、UTF-8では読み取れないバイト93があります。文字コードは、Shift_JISと思われます。",
        "テキストエディターの「文字コードを指定して保存」又は「名前を付けて保存」で、UTF-8を選んでください。",
      ],
    ],
  },
  {
    name: "an invisible character, written as an escape",
    fields: 'title: "Sample\\u202E goal"\nstrategy: 17',
    said: [
      [
        "見えない文字U+202E（右から左への上書き）が、文字コードの番号で書かれています。",
        "削除してください。",
      ],
    ],
  },
  {
    name: "fields that are not closed",
    text: "---\ntitle: Sample goal\n",
    said: [
      [
        "ここから始まる入力欄の終わりを示す行がありません。",
        "最後の入力欄の後に、半角のハイフン3個（---）のみの行を書きます。",
      ],
    ],
  },
  {
    name: "the name of a copy",
    path: "goals/57 copy.mdx",
    text: "",
    said: [
      [
        "「57 copy.mdx」は、フォルダー「goals」のファイル名の形式（番号と「.mdx」）になっていません。",
        "主要施策57のファイル名は、「57.mdx」にしてください。複製したものであれば、フォルダーの外に移してください。",
      ],
    ],
  },
  {
    name: "a folder with a name that is nearly right",
    path: "goal",
    type: "folder",
    said: [
      [
        "フォルダー「goal」は、コンテンツのフォルダーに置くことができません。",
        "goalsの誤りではありませんか。コンテンツのフォルダーに置くことができるのは、document.mdx、site.yaml、search.yaml、visions、strategies、goals、pagesです。",
      ],
    ],
  },
  {
    name: "a list in place of a number",
    fields: "title: Sample goal\nstrategy: [17]",
    said: [
      [
        "入力欄「strategy」には整数（例：17）を書きますが、一覧が書かれています。",
        "引用符、先頭の0及び小数を使わずに、半角の数字0〜9で書いてください。",
      ],
    ],
  },
  {
    name: "a field of another kind",
    fields: "title: Sample goal\nstrategy: 17\ntheme: Sample theme",
    said: [
      [
        "入力欄「theme」は存在しません。",
        "「theme」は、ビジョンの入力欄です。使用できる入力欄は、title、strategy、redirect_from、withdrawn、paragraphs、withdrawn_paragraphs、reworded_paragraphs、changesです。",
      ],
    ],
  },
  {
    name: "fields of an item of a list",
    fields: "title: Sample goal\nstrategy: 17\nchanges:\n  - date: today\n    note:",
    said: [
      [
        "入力欄「changesの1番目のdate」には実在する日付（例：「2026-04-01」）を書きますが、文章「today」が書かれています。",
      ],
      [
        "入力欄「changesの1番目のnote」に値がありません。",
        "例えば、「note: The second paragraph names the partners.」と書きます。",
      ],
    ],
  },
  {
    name: "a full-width colon",
    fields: "title：Sample goal\nstrategy: 17",
    said: [["入力欄の名前の後のコロン「：」が全角です。", "半角のコロンと半角の空白を書きます。"]],
  },
  {
    name: "quotation marks that are not those of YAML",
    fields: "title: 「Sample goal」\nstrategy: 17",
    said: [
      [
        "値を囲む記号（「」）が、文章の一部になります。",
        '削除してください。値に引用符が必要な場合は、半角の引用符（"…"）で囲みます。',
      ],
    ],
  },
  {
    name: "a line that is too long",
    body: `${"a ".repeat(5001)}\n`,
    said: [
      [
        "この行は10,002文字で、上限の10,000文字を超えています。",
        "空行を入れて、文章を段落に分けてください。",
      ],
    ],
  },
  {
    name: "a field of the original in a translation",
    path: "goals/56.ja.mdx",
    isTranslated: true,
    text: "---\ntranslation: provisional\ntitle: 見本\nstrategy: 17\n---\n\n見本。\n",
    said: [
      [
        "入力欄「strategy」は存在しません。",
        "「strategy」は、原文にのみ書きます。使用できる入力欄は、translation、translated_from、titleです。",
      ],
    ],
  },
];

describe("The check in Japanese, of files as they are read,", () => {
  it.each(cases)("says what is wrong with $name", ({ said, ...change }) => {
    expect(inJapanese(checkCase(change))).toEqual(said);
  });

  it("says what is wrong with desk.yaml", () => {
    const { diagnostics } = readDeskFile(new TextEncoder().encode("origin: http://example.ac.jp\n"));
    expect(inJapanese(diagnostics)).toEqual([
      [
        "入力欄「origin」には「https://」で始まり、パスを含まないURL（例：「https://desk.example.ac.jp」）を書きますが、文章「http://example.ac.jp」が書かれています。",
      ],
    ]);
  });
});
