/** What the desk says in English: its frame, the list of entries, the page of an entry, pictures, links for readers, signing in. */
import type { DeskWords } from "../groups/desk.ts";

export const desk: DeskWords = {
  frame: { name: "Editor", allEntries: "All entries" },
};
