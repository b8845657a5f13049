/** What the check says of texts in Japanese. */
import { describe, expect, it } from "vitest";
import { sayIn } from "../../../lib/findings/diagnostics.ts";
import { type ContentCase, checkCase } from "../../fixtures/content-folder.ts";

/** Each finding of a case in Japanese, with its hint. */
function said(change: Omit<ContentCase, "name">) {
  return checkCase({ name: "said in Japanese", ...change }).map((finding) => {
    const { message, hint } = sayIn("ja", finding);
    return [message, hint];
  });
}

describe("In Japanese the check", () => {
  it("says what is wrong with the blocks of a text", () => {
    expect(said({ body: "#### 見出し\n" })).toEqual([
      ["本文の最初の見出しが、レベル2ではなく、レベル4です。", "##と書きます。"],
    ]);
    expect(said({ body: "|国|数|\n|-|-|\n|独|1|2|\n" })).toEqual([
      [
        "この行のセルは3個ですが、表の見出しの行のセルは2個です。",
        "どの行もセルの数を同じにしてください。セルの中の縦線は、\\|と書きます。",
      ],
    ]);
    expect(said({ body: "1. 一\n3. 三\n" })).toEqual([
      [
        "番号「3.」は、このままでは2として公開されます。番号付きの箇条書きでは、最初の番号から順に数えます。",
        "順に数えてよければ、2.と書きます。番号を変えない場合は、空行の後に、バックスラッシュを付けて3\\.と書きます。",
      ],
    ]);
    expect(said({ body: "・一つ目\n・二つ目\n" })).toEqual([
      [
        "この行のように「・」で始まる行が、つながって一つの段落になります。",
        "それぞれの行の先頭にハイフンと空白を入れ、「- 文章」のように書きます。",
      ],
    ]);
  });

  it("says which marks stay visible, with the hint composed of its parts", () => {
    expect(said({ body: "これは**重要。\n" })).toEqual([
      [
        "記号「**」が、そのまま表示されます。閉じられていないか、隣の空白又は記号のために強調の記号として扱われていません。",
        "記号の内側に空白を入れずに、**太字**のように閉じてください。記号そのものを表示する場合は、\\*と書きます。",
      ],
    ]);
    expect(said({ body: "__重要\n" })).toEqual([
      [
        "記号「__」が閉じられていないため、そのまま表示されます。",
        "記号の内側に空白を入れずに、__太字__のように閉じてください。語の途中では、**太字**と書きます。記号そのものを表示する場合は、\\_と書きます。",
      ],
    ]);
    expect(said({ body: "［主要施策］（/goals/56）\n" })).toEqual([
      ["リンクが全角の括弧で書かれています。", "半角の括弧[ ]と( )を使って、[リンクの文字](URL)と書きます。"],
    ]);
    expect(said({ body: "<b\n" })).toEqual([
      ["HTMLのタグ「<b>」は使えません。また、「>」で閉じられていません。", "太字は、**太字**と書きます。"],
    ]);
  });

  it("says where links and pictures lead", () => {
    expect(said({ body: "[主要施策](goals/56)\n" })).toEqual([
      ["URL「goals/56」が、サイトの先頭を示す「/」で始まっていません。", "/goals/56と書きます。"],
    ]);
    expect(said({ body: "[主要施策](/goals/65)\n" })).toEqual([
      [
        "URL「/goals/65」のページはありません。",
        "/goals/56の誤りではありませんか。実在するURLは、/goals/56、/goals/57、/goals/58です。",
      ],
    ]);
    expect(said({ body: "[段落](/goals/56#p9)\n" })).toEqual([
      [
        "ページ/goals/56に、位置「#p9」はありません。",
        "p1の誤りではありませんか。そのページでリンクできる位置は、#p1、#p2です。",
      ],
    ]);
    expect(said({ body: "![](/campus.png)\n" })).toEqual([
      [
        "画像を見ることができない方のための、画像の説明がありません。",
        "![キャンパスの地図](/campus.png)のように、角括弧の中に画像の説明を書いてください。",
      ],
    ]);
  });

  it("calls records as the site does", () => {
    expect(said({ fields: "title: 見本\nstrategy: 71" })).toEqual([
      ["重点戦略71はありません。", "17の誤りではありませんか。実在する重点戦略の番号は、17です。"],
    ]);
    expect(said({ path: "visions/3.mdx", text: "---\ntheme: 教育\ntitle: 見本\n---\n" })).toEqual([
      [
        "ビジョン3に基づく重点戦略がありません。",
        "重点戦略の入力欄「visions」に、この項目の番号を書いてください。",
      ],
    ]);
    expect(said({ fields: "title: First goal\nstrategy: 17" })).toEqual([
      [
        "表題「First goal」は、既にcontent/goals/56.mdxで使われています。",
        "項目ごとに、異なる表題を付けてください。",
      ],
    ]);
  });
});
