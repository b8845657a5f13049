/** The words of the page’s language. */
import { scriptWordsOf } from "../../lib/words/desk-script.ts";

export const words = scriptWordsOf(document.documentElement.lang);
