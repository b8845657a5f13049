/** What the check says of published addresses, and of the fields with which texts keep theirs, in Japanese. */
import { join } from "../../ja/writing.ts";
import type {
  AddressFieldFindings,
  LostAddressFindings,
  ParagraphFindings,
} from "../groups/ledger-addresses.ts";

const inBrackets = (texts: readonly string[]) => texts.map((text) => `「${text}」`);

export const lost: LostAddressFindings = {
  stops: ({ address }) => `公開したURL「${address}」が使えなくなります。`,
  madeHint:
    "プログラムの担当者に、元に戻すよう依頼してください。生成するものは、lib/model/forms.tsで定めています。",
  pageHint: ({ page }) =>
    `ファイルを元に戻してください。廃止した場合は、そのファイルに「withdrawn:」を追加します。別の項目が引き継ぐ場合は、その項目に「redirect_from: [${page}]」と書きます。`,
  headingHint: ({ address }) => `「${address}」にあった内容を元に戻してください。`,
};

export const paragraphs: ParagraphFindings = {
  otherWords: ({ address, words }) =>
    `公開したURL「${address}」の文章が、「${words}」とは別のものになります。`,
  add({ lines, replaced }) {
    const instead =
      replaced.length === 0 ? "" : `（既にある入力欄${join(inBrackets(replaced))}と置き換えます）`;
    return `入力欄に${inBrackets(lines).join("と")}の行を書きます${instead}。`;
  },
  bringBackOrAdd: ({ add }) => `段落を元に戻すか、${add}`,
  sameOrOther: ({ same, other }) => `同じ段落を書き改めた場合は、${same}別の段落に替えた場合は、${other}`,
};

export const fields: AddressFieldFindings = {
  miswritten: ({ address }) => `URL「${address}」が、このサイトのURLの形式で書かれていません。`,
  write: ({ address }) => `「${address}」と書きます。`,
  remove: "ここから削除してください。",
  ofForm: ({ address }) =>
    `URL「${address}」は、項目のデータなど別の形式のもので、項目のURLとともに引き継がれます。`,
  exists: ({ address }) => `URL「${address}」は現在使用しているため、引き継ぐことができません。`,
  ofRecord: ({ address }) =>
    `URL「${address}」は項目のものです。ページにはデータや引用情報がないため、引き継ぐことができません。`,
  ofRecordHint: "引き継ぐ項目に書くか、元のファイルに「withdrawn:」を追加して戻してください。",
  ofSite: ({ address }) => `URL「${address}」はサイト自体が使用しているため、引き継ぐことができません。`,
  ofFile: ({ address }) =>
    `URL「${address}」はフォルダー「public」のファイルのものであるため、引き継ぐことができません。`,
  ofNothing: ({ address }) => `URL「${address}」は、項目のものでもページのものでもありません。`,
  ofNothingHint: "例えば「/goals/99」と書きます。",
  taken: ({ address, file }) =>
    `URL「${address}」は、既に${file === undefined ? "このファイル" : file}に書かれています。`,
  takenHint: "どちらか一方を削除してください。",
  count: ({ named, present }) =>
    `入力欄「paragraphs」の名前は${named}件ですが、本文の段落は${present}件です。`,
  countHint: "本文の全ての段落の名前を、順に書きます。",
  twice: ({ name }) => `「${name}」という名前の段落が、2つあります。`,
  twiceHint: "削除した段落も含め、段落ごとに異なる名前を付けてください。",
};
