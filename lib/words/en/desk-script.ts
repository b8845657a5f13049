/** What the scripts of the desk’s pages say in English. Nothing is imported but types: each byte is sent to browsers. */
import type { DeskScriptWords } from "../groups/desk-script.ts";

export const deskScript: DeskScriptWords = {
  saving: { saved: "Saved." },
};
