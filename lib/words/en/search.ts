/** What is said in English where something is looked for. */
import type { SearchWords } from "../groups/search.ts";

export const search: SearchWords = {
  title: "Search",
  field: "Search the strategy",
  lead: "By words, or by the number of a goal, a strategy or a vision.",
  description:
    "Find a vision, a strategy, a goal or a paragraph by words or by number; and all that is on this site.",
  heading: ({ query }) => `“${query}”`,
  count({ count, shown, areMore }) {
    if (count === 1) return "One result";
    const all = `${areMore ? "More than " : ""}${count} results`;
    return shown < count ? `${all}; these are the first ${shown}` : all;
  },
  none: "No text of this site has these words.",
  near: "Words that are written nearly so:",
  elsewhere({ language }) {
    const name = new Intl.DisplayNames("en", { type: "language" }).of(language);
    return `Look for it in ${name}`;
  },
  cut: ({ longest }) => `This is long: only its first ${longest} characters were looked for.`,
  version: "Version in force: ",
  withdrawn: "No longer in force",
  everything: "Everything on this site",
  versions: "Versions",
  pages: "Pages",
  failed: "The index could not be loaded. All that there is to find is below.",
};
