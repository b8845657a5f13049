/** What pages in another language than the original’s say of their translations. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { TranslationNotice } from "../../../components/translation-notice.tsx";
import type { Content, Subject, Translation } from "../../../lib/model/records.ts";
import { routeOf } from "../../../lib/model/routes.ts";
import { japanese } from "../../../lib/words/ja.ts";
import { recordAt, translatedContent } from "../formats/translated-content.ts";

let translated: Content;
beforeAll(async () => {
  translated = (await translatedContent()).inLanguage("ja");
});

/** The sentences of the notice. */
function noticeOf(subject?: Subject, content = translated): readonly string[] {
  const route = subject ? routeOf(subject) : "/";
  const html = renderToStaticMarkup(
    <TranslationNotice content={content} route={route} subject={subject} words={japanese} />,
  );
  return [...html.matchAll(/<p>(.*?)<\/p>/gsu)].map(([, text = ""]) => text.replace(/<[^>]*>/gu, ""));
}

const whole = "このページの日本語は参考訳です。正文は英語の原文です。";
const partly = "このページの日本語には参考訳が含まれます。その正文は英語の原文です。";
const behind = "この日本語訳は2030年4月1日版に基づいています。その後の変更はまだ訳されていません。";
const untranslated = "この項目はまだ日本語に訳されていないため、原文を掲載しています。";

/** The same content with nothing that is provisional. */
function official(): Content {
  const asOfficial = <Text extends { readonly translation?: Translation }>(text: Text): Text =>
    text.translation ? { ...text, translation: { ...text.translation, status: "official" } } : text;
  const { site, document, all, pages } = translated;
  return {
    ...translated,
    site: asOfficial(site),
    document: asOfficial(document),
    all: all.map(asOfficial),
    pages: pages.map(asOfficial),
  };
}

describe("The notice of a page", () => {
  it("calls its text a provisional translation where it is one, and says where it lags behind", () => {
    expect(noticeOf()).toEqual([whole]);
    expect(noticeOf(recordAt(translated, "/visions/1"))).toEqual([whole]);
    expect(noticeOf(recordAt(translated, "/goals/56"))).toEqual([whole, behind]);
  });

  it("says no more than that other texts are provisional, where its own is official or not translated", () => {
    expect(noticeOf(recordAt(translated, "/strategies/17"))).toEqual([partly]);
    expect(noticeOf(recordAt(translated, "/goals/57"))).toEqual([partly, untranslated]);
  });

  it("says of an official translation too that it lags behind, and nothing of one that does not", () => {
    const content = official();
    const [goal, vision, other] = ["/goals/56", "/visions/1", "/goals/57"].map((route) =>
      content.all.find((record) => routeOf(record) === route),
    );
    expect(noticeOf(goal, content)).toEqual([behind]);
    expect(noticeOf(vision, content)).toEqual([]);
    expect(noticeOf(other, content)).toEqual([untranslated]);
    expect(noticeOf(undefined, content)).toEqual([]);
  });
});
