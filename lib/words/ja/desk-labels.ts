/** What the fields of content files are called at the desk in Japanese, by their names in the files. */

const labels: ReadonlyMap<string, string> = new Map([
  ["title", "表題"],
  ["subtitle", "副題"],
  ["theme", "分野"],
  ["strategy", "重点戦略"],
  ["visions", "ビジョン"],
  ["paragraphs", "段落の順序"],
  ["withdrawn_paragraphs", "削除した段落"],
  ["reworded_paragraphs", "書き改めた段落"],
  ["changes", "変更の説明"],
  ["note", "説明"],
  ["withdrawn", "廃止"],
  ["date", "日付"],
  ["reason", "理由"],
  ["redirect_from", "引き継いだURL"],
  ["section", "節"],
  ["vision", "ビジョン"],
  ["published", "公表年月"],
  ["mission", "使命"],
  ["description", "概要"],
  ["publisher", "公開者"],
  ["timezone", "時間帯"],
  ["provisional_translations", "参考訳の扱い"],
  ["source", "出典"],
  ["identifiers", "識別子"],
  ["authority", "識別子の発行者"],
  ["contact", "問い合わせ先"],
  ["name", "名称"],
  ["email", "メールアドレス"],
  ["url", "URL"],
  ["licence", "利用許諾"],
  ["translation", "訳の種別"],
  ["translated_from", "訳した版"],
  ["synonyms", "同義語"],
]);

/** The label of a field; its name where it has none. */
export function labelOf(name: string): string {
  return labels.get(name) ?? name;
}
