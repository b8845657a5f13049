/** The site's own pages as they are found: by what they say of themselves. */
import { kinds } from "../model/kinds.ts";
import { collectionRoute, routes } from "../model/routes.ts";
import type { Words } from "../words/words.ts";

/** A page of the site's own. */
interface OwnPage {
  /** Without a language. */
  readonly route: string;
  readonly title: string;
  readonly text: string;
  /** Words by which it is found besides. */
  readonly also: string;
}

/** Lists the site's own pages, apart from those that are made of texts. */
export function listOwnPages({ data, forms, records, versions }: Words): readonly OwnPage[] {
  const named = [
    ...Object.values(forms.ofStrategy).map(({ name }) => name),
    // What people want of a form they say in the words of its purpose; what else the forms are for, the page says itself.
    forms.ofStrategy["strategy.bib"].purpose,
  ];
  return [
    { route: routes.data, title: data.title, text: data.description, also: named.join(" ") },
    {
      route: routes.changes,
      title: versions.whole.changes,
      text: versions.whole.changesDescription,
      also: "",
    },
    ...kinds.map((kind) => ({
      ...{ route: collectionRoute(kind), title: records.kinds[kind].plural },
      ...{ text: "", also: "" },
    })),
  ];
}
