/** Where on the page of searches what was looked for, and what was found, has its place: a server and a script put it there. */
import { inLanguage } from "../model/languages.ts";
import { searchPage } from "../model/search-routes.ts";
import { escapeHtml, type Markup, toHtml } from "./markup.ts";

/** The field’s name, with which a browser sends what was written into it. */
export const searchFieldName = "q";

/** The element in which the answer has its place; before that, it has what is shown without one. */
export const answerElement = "search-answer";

/** The address of a search: `/search?q=56`. */
export function searchRoute(query: string, language: string): string {
  return `${inLanguage(searchPage, language)}?${new URLSearchParams({ [searchFieldName]: query })}`;
}

/** A page with places for an answer. */
export interface AnswerPage {
  /** What comes before, between and after the places: of the title, of the field’s value and of what was found. */
  readonly parts: readonly [string, string, string, string];
}

/**
 * Takes a page apart at its places.
 *
 * @throws {Error} where it does not have each of them once
 */
export function takeApart(html: string): AnswerPage {
  const [beforeTitle, afterTitle] = splitOnce(html, "<title>");
  const [beforeField, afterField] = splitOnce(afterTitle, ` name="${searchFieldName}"`);
  const [beforeAnswer, rest] = splitOnce(afterField, `<${answerElement}>`);
  const [, afterAnswer] = splitOnce(rest, `</${answerElement}>`);
  return {
    parts: [
      `${beforeTitle}<title>`,
      beforeField,
      ` name="${searchFieldName}"${beforeAnswer}<${answerElement}>`,
      `</${answerElement}>${afterAnswer}`,
    ],
  };
}

function splitOnce(text: string, at: string): readonly [string, string] {
  const [before, after, ...more] = text.split(at);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The page of searches has ${at} not once.`);
  return [before, after];
}

/** What an answer puts into the places of the page, as HTML. */
export function answerParts(heading: string, query: string, answer: readonly Markup[]) {
  return {
    title: `${escapeHtml(heading)} · `,
    field: ` value="${escapeHtml(query)}"`,
    answer: toHtml(answer),
  };
}
