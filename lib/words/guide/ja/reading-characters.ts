/** What the check says of the encoding of a file, and of single characters, in Japanese. */
import type {
  CharacterFindings,
  CharacterName,
  EncodingFindings,
  FoundCharacter,
  OtherEncoding,
} from "../groups/reading-characters.ts";

const encodings: Readonly<Record<OtherEncoding, string>> = {
  "utf-16le": "UTF-16（リトルエンディアン）",
  "utf-16be": "UTF-16（ビッグエンディアン）",
  "utf-16le-unmarked": "UTF-16（リトルエンディアン、バイト順マークなし）",
  "utf-16be-unmarked": "UTF-16（ビッグエンディアン、バイト順マークなし）",
  "iso-2022-jp": "ISO-2022-JP",
  "euc-jp": "EUC-JP",
  shift_jis: "Shift_JIS",
  "windows-1252": "Windows-1252又はLatin-1",
};

export const encoding: EncodingFindings = {
  other: (other) => `ファイルの文字コードが、UTF-8ではなく${encodings[other]}です。`,
  wrongByte: ({ byte, looksLike }) =>
    `ファイルの文字コードがUTF-8ではありません。ここに、UTF-8では読み取れないバイト${byte}があります。文字コードは、${encodings[looksLike]}と思われます。`,
  hint: "テキストエディターの「文字コードを指定して保存」又は「名前を付けて保存」で、UTF-8を選んでください。",
};

const names: Readonly<Record<CharacterName, string>> = {
  null: "NUL",
  verticalTab: "垂直タブ",
  formFeed: "改ページ",
  escape: "エスケープ",
  delete: "削除文字",
  nextLine: "次の行",
  nonBreakingSpace: "改行しない空白",
  softHyphen: "ソフトハイフン",
  combiningGraphemeJoiner: "書記素の結合子",
  arabicLetterMark: "アラビア文字の向きの記号",
  hangulFiller: "ハングルの埋め草",
  mongolianVowelSeparator: "モンゴル文字の母音の区切り",
  zeroWidthSpace: "幅のない空白",
  zeroWidthNonJoiner: "幅のない非接合子",
  zeroWidthJoiner: "幅のない接合子",
  leftToRightMark: "左から右への向きの記号",
  rightToLeftMark: "右から左への向きの記号",
  figureSpace: "数字と同じ幅の空白",
  lineSeparator: "行の区切り",
  paragraphSeparator: "段落の区切り",
  leftToRightEmbedding: "左から右への埋め込み",
  rightToLeftEmbedding: "右から左への埋め込み",
  endOfDirection: "文字の向きの指定の終わり",
  leftToRightOverride: "左から右への上書き",
  rightToLeftOverride: "右から左への上書き",
  narrowNonBreakingSpace: "改行しない狭い空白",
  wordJoiner: "単語の接合子",
  leftToRightIsolate: "左から右への分離",
  rightToLeftIsolate: "右から左への分離",
  firstStrongIsolate: "最初の文字の向きによる分離",
  endOfIsolate: "文字の向きの分離の終わり",
  byteOrderMark: "バイト順マーク",
  tag: "タグ文字",
  variationSelector: "異体字セレクター",
  privateUse: "私用領域の文字",
};

/** `制御文字U+001B（エスケープ）があります。` */
const stands =
  (what: string) =>
  ({ code, name, isEscape }: FoundCharacter): string =>
    `${what}${code}${name === undefined ? "" : `（${names[name]}）`}${isEscape ? "が、文字コードの番号で書かれています" : "があります"}。`;

export const characters: CharacterFindings = {
  control: stands("制御文字"),
  invisible: stands("見えない文字"),
  odd: stands("文字"),
  deleteHint: "削除してください。",
  invisibleHint: "削除してください。見えない場合は、前後の語句を入力し直してください。",
  oddHint: "通常の空白又は文字に置き換えてください。",
  decomposed: ({ composed, found }) =>
    `「${composed}」が、文字と濁点などの記号に分かれた${Array.from(found).length}文字で書かれています。`,
  writeHint: (text) => `1文字の「${text}」に書き直してください。`,
  lost: "失われた文字の代わりに、文字U+FFFD（置換文字）があります。",
  damaged: (found) => `「${found}」は、誤った文字コードによる文字化けと思われます。`,
  damagedHint: "正しい文字を入力し直してください。",
};
