/** What each field of the content is, as the guide and the desk explain it, in Japanese. JSON Schemas say it too, so it is a noun phrase. */
import type { FieldExplanations } from "../groups/fields.ts";

export const fields: FieldExplanations = {
  // Each kind of record
  "vision.theme": "ビジョンが対象とする分野。",
  "vision.title": "ビジョンの文言（出典の表記による）。",
  "vision.subtitle": "出典において、文言のダッシュの後に続く語句（ある場合）。",
  "strategy.title": "重点戦略の名称（出典の表記による）。",
  "strategy.visions": "重点戦略の基となるビジョンの番号。",
  "goal.title": "主要施策の名称（出典の表記による）。",
  "goal.strategy": "主要施策が属する重点戦略の番号。",
  // Every record, and other texts
  redirect_from: "既になくなった項目のうち、ここに内容を引き継いだもののURL。",
  withdrawn: "項目の廃止。項目を戦略から除き、そのURLのページには、廃止の日と理由を表示。",
  "withdrawn.date": "項目を廃止した日。",
  "withdrawn.reason": "廃止の理由（1文）。",
  paragraphs: "段落のURLに用いる名前（本文の順）。省略した場合は、順にp1、p2など。",
  withdrawn_paragraphs: "公開後に削除した段落。そのURLには、削除した旨を表示。",
  reworded_paragraphs: "公開後に、内容を変えずに全面的に書き改めた段落。記入する行は、点検が表示。",
  changes: "変更した日と、読者に知らせる変更の説明（新しい順）。サイトのフィードにも掲載。",
  "changes.date": "変更した日。",
  "changes.note": "読者に知らせる変更の内容（1文）。",
  // Translations
  translation: "翻訳の区分。大学の公式訳（official）、又は参考訳（provisional）。",
  translated_from: "翻訳の基とした原文の版（版のURLの末尾の表記による）。",
  // The document
  "document.section": "本文が『国際戦略』の第何節かを示す番号。",
  "document.title": "節の見出し（出典の表記による）。",
  "document.strategy": "本文に続く主要施策が属する重点戦略の番号。",
  "document.vision": "本戦略の基となる『ビジョン』。",
  "document.vision.title": "『ビジョン』の正式な名称。",
  "document.vision.published": "『ビジョン』を公表した年月（年と月をハイフンでつないだ表記）。",
  "document.vision.mission": "大学の使命の各部分（出典の表記及び順序による）。",
  "document.vision.mission.part": "使命の一部分。",
  "search.synonyms":
    "読者が検索に使う語句と、それと同じ意味の、文章で使われている語句。1行に一つの意味とし、語句の間をコンマで区切る。言語は問わない。",
  "search.synonyms.line": "同じ意味の語句（コンマ区切り）。",
  // Pages about the site
  "page.title": "ページの見出し。",
  "page.description": "検索結果とリンクのプレビューに表示する1文。省略した場合は、本文の冒頭。",
  // The whole site
  "site.title": "サイトの名称。",
  "site.publisher": "本文の公開者。",
  "site.timezone": "日付の基準とする時間帯（IANAの一覧にある名称）。省略した場合は、Asia/Tokyo。",
  "site.provisional_translations":
    "参考訳の扱い。表示（show）、又は表示せずに原文を掲載（hold）。省略した場合は、show。",
  "site.source": "本文の出典である刊行物。",
  "site.source.title": "刊行物の名称。",
  "site.source.section": "刊行物のうち、ここで公開している部分。",
  "site.identifiers":
    "フィードとその各項目の識別子の先頭部分。変更すると、フィードリーダーが全ての項目を再び通知するため、変更は厳禁。",
  "site.identifiers.authority": "公開者のドメイン名又はメールアドレス。サイトのドメイン名でなくても可。",
  "site.identifiers.date":
    "そのドメイン名又はメールアドレスが公開者のものであった日、月又は年（未来の日付は不可）。",
  "site.contact": "問い合わせ先。大学が定めるまでは省略。",
  "site.contact.name": "問い合わせの担当。",
  "site.contact.email": "問い合わせを受け付けるメールアドレス。",
  "site.contact.url": "問い合わせの方法を掲載しているページのURL。",
  "site.licence": "本文の利用許諾。大学が定めるまでは省略。",
  "site.licence.name": "利用許諾の名称。",
  "site.licence.url": "利用許諾の全文のURL。",
  // `desk.yaml`
  "desk.origin":
    "ブラウザーで編集デスクを開くURL（パスと末尾の「/」を除く）。省略した場合は、http://localhostとポート番号。",
  "desk.headers": "ログインした人をプロキシが通知するヘッダー。",
  "desk.headers.name": "ログインした人の氏名のヘッダー。省略した場合は、X-Remote-Name。",
  "desk.headers.email": "ログインした人のメールアドレスのヘッダー。省略した場合は、X-Remote-Email。",
  "desk.secret_file":
    "編集デスクとプロキシが共有する秘密の値を収めたファイル（プロジェクトの外に置くもの）。",
  "desk.publishers": "公開する権限のある人のメールアドレス。省略した場合は、ログインした全員。",
  "desk.after_release":
    "公開のたびに実行するプログラムとその引数（シェルは介在しない）。省略した場合は、実行なし。",
  "desk.smtp": "予約公開の失敗を知らせるメールを送信するサーバー。省略した場合は、送信なし。",
  "desk.smtp.host": "メールを送信するサーバーの名前。",
  "desk.smtp.port": "サーバーのポート番号。省略した場合は、587。465では、接続の開始時から暗号化。",
  "desk.smtp.from": "送信者のメールアドレス。",
  "desk.smtp.user": "サーバーが求める場合の、利用者の名前。",
  "desk.smtp.password_file": "利用者のパスワードを収めたファイル（プロジェクトの外に置くもの）。",
  "desk.smtp.to": "予約した人のほかに、メールを受け取る人。",
};
