/** Where the words come from and how they may be used: the same fields in every form that has fields. */
import type { Site } from "../model/records.ts";
import type { Provenance } from "./json-parts.ts";

/** What a file says of its words' origin. */
export function provenance({ publisher, source, licence }: Site): Provenance {
  return {
    publisher,
    source: { title: source.title, section: source.section },
    ...(licence && {
      licence: {
        name: licence.name,
        // Editors may write an address in any script; data has it as RFC 3986 does.
        ...(licence.url !== undefined && { url: new URL(licence.url).href }),
      },
    }),
  };
}
