/** What the check says of links, pictures and addresses, in Japanese. */
import type { LinkFindings } from "../groups/texts-links.ts";

/** What is wrong, as the rest of a sentence about the address, with its particle. */
const fault = (predicate: string) => (address: string) => `URL「${address}」${predicate}。`;

const ofAscii = "文章の中にそのまま書いたURLは、半角の英数字と記号から成る部分だけがリンクになります。";

const listed = (names: readonly string[], hasMore: boolean) =>
  `${names.join("、")}${hasMore ? "など" : ""}です。`;

export const links: LinkFindings = {
  link: {
    noWords: "リンクの文字がありません。",
    noWordsHint: "角括弧の中に、リンクの文字を書いてください。",
    noAddress: "リンクのURLがありません。",
    definitionTwice: (name) => `定義「[${name}]」が2つあります。この行は使われません。`,
    definitionUnused: (name) => `定義「[${name}]」は、参照されていないため、表示されません。`,
    definitionUnusedHint: "本文から参照するか、この行を削除してください。",
    footnoteTwice: (name) => `脚注「[^${name}]」が2つあります。この脚注は表示されません。`,
    footnoteUnused: (name) => `脚注「[^${name}]」は、参照されていないため、表示されません。`,
    footnoteUnusedHint: "本文から参照するか、削除してください。",
    twiceHint: "削除するか、別の名前にしてください。",
  },
  picture: {
    noWords: "画像を見ることができない方のための、画像の説明がありません。",
    noWordsHint: "![キャンパスの地図](/campus.png)のように、角括弧の中に画像の説明を書いてください。",
    noFile: "画像のファイルの指定がありません。",
    notOfSite: "画像が、本サイトのファイルではありません。",
    notFromRoot: "画像のURLが、「/」で始まっていません。",
    outOfFolder: "画像のURLが、フォルダーの外を指しています。",
    notFound: (file) => `ファイル「${file}」がありません。`,
    otherKind: (kinds) =>
      `このファイルは、ブラウザーで表示できる種類（${kinds.join("、")}）の画像ではありません。`,
    howTo: "フォルダー「public」にファイルを置いて、![画像の説明](/campus.png)と書きます。",
  },
  address: {
    faults: {
      invisible: fault("に、空白又は見えない文字が含まれています"),
      backslash: fault("に、バックスラッシュが含まれています"),
      sign: fault("に、URLに使えない記号が含まれています"),
      percent: fault("に、2桁の数字を伴わない%が含まれています"),
      twoSlashes: fault("が、2つのスラッシュで始まっています"),
      localFile: fault("は、コンピューターの中のファイルを指しています"),
      noHttps: fault("の先頭に、https://がありません"),
      telephone: fault("は、正しい形式の電話番号ではありません"),
      email: fault("は、正しい形式のメールアドレスではありません"),
      noSlashes: fault("のコロンの後に、2つのスラッシュがありません"),
      userName: fault("の「@」の前に、利用者名が含まれています"),
      malformed: fault("は、正しい形式のURLではありません"),
      localhost: fault("は、入力した方のコンピューター自体（localhost）を指しています"),
      ownHost: fault("は、本サイト自体の、ホスト名を含むURLです"),
      noHost: fault("に、正しいホスト名がありません"),
      dots: fault("のパスに、「.」又は「..」が含まれています"),
      noMailto: fault("の先頭に、mailto:がありません"),
      placeAlone: fault("は、ページ内の位置だけを指しています"),
      notFromRoot: fault("が、サイトの先頭を示す「/」で始まっていません"),
      notPage: fault("は、ページではなく、ファイルを指しています"),
      otherBeginning: fault("が、「/」、「https://」、「mailto:」又は「tel:」で始まっていません"),
    },
    scheme: ({ address, scheme }) => fault(`は「${scheme}:」で始まっていますが、これは使えません`)(address),
    allowedHint: "本サイトのページ（/goals/56）、https://…、mailto:…又はtel:…と書きます。",
    invisibleHint: "削除してください。空白は、%20と書きます。",
    backslashHint: "削除するか、代わりに/と書きます。",
    percentHint: "記号そのものは、%25と書きます。",
    twoSlashesHint: "ホスト名の前に、https://と書きます。",
    httpsHint: "ホスト名の前に、https://と書きます。",
    telephoneHint: "例えば、tel:+81-22-000-0000と書きます。",
    emailHint: "例えば、mailto:office@example.orgと書きます。",
    userNameHint: "ホスト名の前にある文字を削除してください。",
    malformedHint: "ブラウザーから、コピーし直してください。",
    localhostHint: "本サイトのページのURLを、/goals/56のように「/」から書きます。",
    ownHostHint: "ホスト名を除いて、/goals/56のように「/」から書きます。",
    noHostHint: "www.example.orgのように、ホスト名の全体を書きます。",
    dotsHint: "「.」と「..」を使わずに、サイトの先頭を示す「/」からのパスを書きます。",
    placeAloneHint: "/goals/56#p1のように、ページも書きます。",
    noPage: (path) => `URL「${path}」のページはありません。`,
    noPageHint: "実在するページのURLを書いてください。",
    existing: ({ names, hasMore }) => `実在するURLは、${listed(names, hasMore)}`,
    query: (query) => `本サイトのURLに、「${query}」を付けることはできません。`,
    noPlace: ({ path, place }) => `ページ${path}に、位置「${place}」はありません。`,
    noPlaces: "そのページに、リンクできる位置はありません。",
    places: ({ names, hasMore }) => `そのページでリンクできる位置は、${listed(names, hasMore)}`,
  },
  bareAddress: {
    noLink: (address) => `URL「${address}」は、ホスト名が半角の英数字ではないため、リンクになりません。`,
    noLinkHint: (address) => `[リンクの文字](${address})と書きます。`,
    endsBefore: (letters) => `リンクが「${letters}」の前で終わっています。${ofAscii}`,
    endsBeforeHint: (address) =>
      `URLの後に、空白を入れてください。後の文字もURLの一部であれば、[リンクの文字](${address})と書きます。`,
    beginsBehind: (letter) => `リンクが「${letter}」の後から始まっています。${ofAscii}`,
    beginsBehindHint:
      "URLの前に、空白を入れてください。前の文字もURLの一部であれば、[リンクの文字](URL)と書きます。",
  },
};
