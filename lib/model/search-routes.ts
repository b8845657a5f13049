/** The addresses of searches, apart from the others: the script of their page needs none of those. */

/** The page, without a language. */
export const searchPage = "/search";

/** The script that answers where no server does. */
export const searchScript = "/search.js";

/** The index that both read, which each language has. */
export const searchIndex = "/search.json";
