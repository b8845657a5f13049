/** What the check says of the names and places of files in the content folder, in Japanese. */
import { kinds } from "../../ja/kinds.ts";
import { join } from "../../ja/writing.ts";
import type { NameFindings, NoFile, PlaceFindings } from "../groups/reading-names.ts";

export const names: NameFindings = {
  noLanguage: ({ name, tag }) =>
    `「${name}」は訳文のファイル名ですが、このサイトは「${tag}」には翻訳していません。`,
  originalLanguageHint: (original) => `原文の言語であるため、名前を「${original}」に変更してください。`,
  languageHint: (others) => `名前を、このサイトの言語を示すもの（${join(others)}）に変更してください。`,
  numberOfMissing: ({ kind, number }) =>
    `${kinds[kind].name}の番号を${number}とすることはできません。ウェブサーバーは、そのURLで、該当する${kinds[kind].name}がないことを示します。`,
  numberOfMissingHint: "別の番号にしてください。",
  recordHint({ kind, digits, isCopy }) {
    const right =
      digits === undefined
        ? "ファイル名は、「58.mdx」のように、番号と「.mdx」にしてください。"
        : `${kinds[kind].name}${digits}のファイル名は、「${digits}.mdx」にしてください。`;
    return `${right}${isCopy ? "複製したものであれば、フォルダーの外に移してください。" : ""}`;
  },
  pageHint: (suggested) =>
    suggested === undefined
      ? "ファイル名は、「about.mdx」のように、半角の小文字a〜z、数字及びハイフンにしてください。"
      : `例えば、「${suggested}」にしてください。`,
  reserved: ({ name, address }) =>
    `ページの名前を「${name}」とすることはできません。URL「${address}」は、サイト自体が使用しています。`,
  reservedHint: "別の名前にしてください。",
  wanted: {
    record: (folder) => `フォルダー「${folder}」のファイル名の形式（番号と「.mdx」）`,
    page: "フォルダー「pages」のファイル名の形式（半角の小文字、数字及びハイフンと「.mdx」）",
  },
  misnamed: ({ name, wanted }) => `「${name}」は、${wanted}になっていません。`,
  unexpected: ({ name, wanted }) =>
    `ファイル「${name}」は、ここに置くことができません。${wanted}になっていません。`,
  folder: (name) => `フォルダー「${name}」は、ここに置くことができません。中のファイルは読み込みません。`,
  folderHint: "中のファイルを、正しいフォルダーに移してください。",
};

const instead: Readonly<Record<NoFile, string>> = {
  folder: "フォルダーです",
  link: "リンクであり、リンク先は読み込みません",
  other: "通常のファイルではありません",
  missing: "ありません",
  unreadable: "開くことができないファイルです",
};

export const places: PlaceFindings = {
  noContent: (name) => `コンテンツのフォルダー「${name}」がありません。`,
  noContentHint: "元に戻すか、CONTENT_DIRに正しいフォルダーを指定してください。",
  unopened: (name) => `「${name}」を開くことができません。`,
  unopenedFolder: (name) => `フォルダー「${name}」を開くことができません。`,
  unopenedFile: "ファイルを開くことができません。",
  unopenedHint: "読み取りを許可してください。",
  contentNotFolder: (name) => `「${name}」は、フォルダーではありません。`,
  contentNotFolderHint: "コンテンツのフォルダーそのものを指定してください。",
  missingFile: (name) => `ファイル「${name}」がありません。`,
  missingFolder: (name) => `フォルダー「${name}」がありません。`,
  missingHint: "サイトの作成に必要です。元に戻してください。",
  renameHint: (near) => `「${near}」の名前を変更してください。`,
  unexpectedFile: (name) => `ファイル「${name}」は、コンテンツのフォルダーに置くことができません。`,
  unexpectedFolder: (name) => `フォルダー「${name}」は、コンテンツのフォルダーに置くことができません。`,
  recordHint: (folders) => `項目のファイルは、${join(folders)}のうち正しいフォルダーに移してください。`,
  unexpectedHint: (held) => `コンテンツのフォルダーに置くことができるのは、${join(held)}です。`,
  notFolder: ({ name, isLink }) => `「${name}」は、${isLink ? "リンクです" : "フォルダーではありません"}。`,
  notFolderHint: "通常のフォルダーを置いてください。",
  notFile: ({ name, is }) => `「${name}」は、${instead[is]}。`,
  notFileHint: "ファイルそのものを置いてください。",
};
