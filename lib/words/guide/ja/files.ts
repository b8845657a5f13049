/** What the check says of files and folders: their names, their places, the folder `public`, translations, in Japanese. */
import { isKind } from "../../../model/kinds.ts";
import type { AddressFault } from "../../../model/published-files.ts";
import { shortName } from "../../ja/kinds.ts";
import { join } from "../../ja/writing.ts";
import type {
  CreationRefusals,
  FileFindings,
  OriginalName,
  PublicFileFindings,
  TranslationFindings,
} from "../groups/files.ts";

/** A sentence, whose subject is what it is said of. */
function addressFault({ fault, ending }: { fault: AddressFault; ending: string }): string {
  switch (fault) {
    case "space":
      return "名前に空白があります。";
    case "capital":
      return "名前に大文字があります。";
    case "sign":
      return "名前に、a〜z、0〜9、「.」「-」「_」以外の文字があります。";
    case "beginning":
      return "名前が、英字又は数字で始まっていません。";
    case "dot":
      return "名前に余分な「.」があります。";
    case "length":
      return "名前が長すぎます。";
    case "noEnding":
      return "名前に拡張子がないため、ファイルの種類が分かりません。";
    case "page":
      return "名前が「.html」で終わっていますが、ページはコンテンツからのみ作成します。";
    case "otherKind":
      return `「${ending}」は、公開できるファイルの拡張子ではありません。`;
  }
}

const publicFile: PublicFileFindings = {
  addressFault,
  reasons: {
    link: "これはリンクで、リンク先は読み込みません。",
    unreadable: "ファイルを開くことができません。",
    other: "通常のファイルではありません。",
    name: addressFault,
    samePlace: ({ address }) => `「${address}」と同じ場所に書き込まれます。`,
    ownAddress: ({ address }) => `URL「${address}」は、サイト自体が使用しています。`,
  },
  advice: {
    link: "リンクではなく、ファイル自体を置いてください。",
    unreadable: "ファイルの読み取りを許可してください。",
    other: "通常のファイルを置いてください。",
    remove: ({ isPage, endings }) =>
      `${isPage ? "内容をcontent/pagesのページとして書くか、" : ""}フォルダー「public」から取り除いてください。公開できるファイルの拡張子は、${join(endings)}です。`,
    anotherName: "別の名前に変更してください。",
    save: ({ as, target }) =>
      `${as === "pdf" ? "PDF" : "JPEG形式の画像"}として「${target}」の名前で保存し、このファイルと差し替えてください。`,
    rename: ({ target }) => `名前を「${target}」に変更してください。`,
    move: ({ target }) => `「${target}」に移動してください。`,
  },
  named: ({ file, reason }) => `ファイル「${file}」はありますが、公開できません。${reason}`,
  namedHint: ({ advice, address }) => `${advice}ここには「${address}」と書きます。`,
  notPublished: ({ reason }) => `このファイルは公開できません。${reason}`,
  notPublishedHint: ({ advice, address }) => `${advice}URLは「${address}」となります。`,
  otherAddress: ({ file, written }) => `ファイル「${file}」はありますが、URLは「${written}」ではありません。`,
  otherAddressHint: ({ address }) => `「${address}」と書きます。`,
};

function called({ kind, name }: OriginalName): string {
  if (isKind(kind)) return shortName({ kind, number: Number(name) });
  if (kind === "page") return `ページ「${name}」`;
  return kind === "document" ? "導入文（document.mdx）" : "サイトの設定（site.yaml）";
}

const translation: TranslationFindings = {
  noPages: ({ language, file }) => `${file}がないため、サイトに言語「${language}」のページがありません。`,
  noPagesHint: "site.yamlを翻訳してください。その内容は、全てのページに表示されます。",
  noOriginal: (original) => `この訳文の原文となる${called(original)}がありません。`,
  noOriginalHint: "このファイルも削除するか、原文に合わせた名前に変更してください。",
  behind: ({ original, version }) =>
    `${called(original)}の原文は、翻訳した後に変更されています。最新の版は${version}です。`,
  behindHint: ({ page, version }) =>
    `${page}に示された変更箇所を翻訳し、「translated_from: ${version}」と書きます。`,
  lagsBehind: ({ file, version }) =>
    `訳文「${file}」は、版${version}を訳したもので、その後の変更を反映していません。`,
  lagsBehindHint: "変更した箇所を翻訳してください。",
  fieldMissing: ({ field }) => `原文には入力欄「${field}」がありますが、その訳がありません。`,
  fieldMissingHint: ({ field }) => `翻訳して「${field}: …」と書きます。`,
  fieldTooMany: ({ field }) => `原文に入力欄「${field}」がありません。`,
  fieldTooManyHint: "この行を削除するか、原文にもこの入力欄を書きます。",
  paragraphs: ({ translated, original }) =>
    `訳文の段落は${translated}件ですが、原文の段落は${original}件です。`,
  paragraphsHint: "原文の段落を1つずつ、同じ順序で翻訳してください。段落のURLは、全ての言語で共通です。",
  noVersion: "原文のどの版を翻訳したかが書かれていません。",
  noVersionHint: ({ newest }) => `「translated_from: ${newest}」と書くか、実際に翻訳した版を書きます。`,
  unknownVersion: ({ version }) => `原文に版「${version}」はありません。`,
  unknownVersionHint: ({ versions }) => `翻訳した版を、次の中から書きます：${join(versions)}`,
};

const create: CreationRefusals = {
  noKind: ({ kind }) => `「${kind}」という種類はありません。`,
  noKindHint: ({ kinds }) => `種類は、${join(kinds)}のいずれかを指定してください。`,
};

export const files: FileFindings = {
  contentErrors: ({ findings }) => `コンテンツにエラーがあります。\n${findings}`,
  publicFile,
  translation,
  create,
};
