import type { Metadata } from "next";
import type { NumberedKind, Site } from "../lib/model/records.ts";
import { kindName } from "../lib/words/names.ts";
import { fitTitle } from "./metadata.ts";

/** The metadata of a page that isn't there: a title of its own, and nothing to index. */
export function missingMetadata(site: Site, kind?: NumberedKind): Metadata {
  const name = kind ? `${kindName(kind)} not found` : "Page not found";
  return {
    title: fitTitle([name], site),
    description: "There is nothing at this address; what exists nearby.",
    robots: { index: false },
  };
}
