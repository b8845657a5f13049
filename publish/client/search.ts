/**
 * Answers `/search?q=` in the browser, where files are served by a host that answers no queries: with the same functions as the
 * server, from the same index. It makes elements, so that no text can become anything but text.
 */
import { inLanguage } from "../../lib/model/languages.ts";
import { searchIndex } from "../../lib/model/search-routes.ts";
import type { SearchFile } from "../../lib/search/index-file.ts";
import type { Markup } from "../../lib/search/markup.ts";
import { answerElement, searchFieldName } from "../../lib/search/place.ts";
import { createSearch } from "../../lib/search/search.ts";
import { showFound } from "../../lib/search/show-found.ts";
import { searchWordsOf } from "../../lib/words/search-script.ts";

const asked = new URLSearchParams(location.search).get(searchFieldName)?.trim();
const place = document.querySelector(answerElement);

if (asked && place) void answer(asked, place);

async function answer(asked: string, place: globalThis.Element): Promise<void> {
  const { lang: language } = document.documentElement;
  const words = searchWordsOf(language);
  const index = inLanguage(searchIndex, language);
  try {
    const response = await fetch(index);
    if (!response.ok) throw new Error(`${index} is answered with ${response.status}.`);
    const file: SearchFile = await response.json();
    const found = createSearch(file)(asked);
    place.replaceChildren(...showFound(found, { language, words, elsewhere: file.elsewhere }).map(make));
    document.title = `${words.heading(found)} · ${document.title}`;
    const field = document.querySelector(`input[name="${searchFieldName}"]`);
    if (field instanceof HTMLInputElement) field.value = found.query;
  } catch (error) {
    const note = document.createElement("p");
    note.textContent = words.failed;
    place.append(note);
    throw error;
  }
}

function make(markup: Markup): Node {
  if (typeof markup === "string") return document.createTextNode(markup);
  const made = document.createElement(markup.name);
  for (const [name, value] of Object.entries(markup.attributes)) made.setAttribute(name, value);
  made.append(...markup.children.map(make));
  return made;
}
