/** The records, pages and paragraphs that a text can link to. */
import { readFolder } from "../../lib/content.ts";
import { kinds } from "../../lib/model/kinds.ts";
import { originalLanguage } from "../../lib/model/languages.ts";
import { pageRoute, recordRoute, routes } from "../../lib/model/routes.ts";
import { listParagraphs } from "../../lib/reading/anchors.ts";
import { type Draft, namedParagraphs } from "../../lib/reading/drafts.ts";
import { readFiles } from "../../lib/reading/folder.ts";
import { wordsOf } from "../../lib/words/languages.ts";

/** Something that a text can link to. */
export interface Target {
  /** `Goal 56`, `The document`. */
  readonly name: string;
  readonly number: number | null;
  readonly title: string;
  readonly route: string;
  readonly paragraphs: readonly TargetParagraph[];
}

interface TargetParagraph {
  /** The fragment of its address. */
  readonly id: string;
  readonly words: string;
}

const { records } = wordsOf(originalLanguage);

/**
 * Reads what can be linked to, in the order of the site. Files whose fields are wrong are left out.
 *
 * @param directory the content folder
 * @throws where the folder cannot be read
 */
export async function readTargets(directory: string): Promise<readonly Target[]> {
  const { files } = readFiles(await readFolder(directory));
  const targets = files.flatMap(({ reading }) => (reading?.draft ? targetOf(reading.draft) : []));
  const order = new Map<string, number>(["document", ...kinds, "page"].map((kind, index) => [kind, index]));
  return targets
    .toSorted(
      (one, other) =>
        (order.get(one.kind) ?? 0) - (order.get(other.kind) ?? 0) ||
        (one.target.number ?? 0) - (other.target.number ?? 0),
    )
    .map(({ target }) => target);
}

function targetOf(draft: Draft): { kind: Draft["kind"]; target: Target } {
  const { kind, name, values, body } = draft;
  const paragraphs = listParagraphs(body.root, namedParagraphs(draft).paragraphs, () => 0).map(
    ({ id, text }) => ({ id, words: text }),
  );
  return { kind, target: { ...identify(kind, name), title: values.title, paragraphs } };
}

function identify(kind: Draft["kind"], name: string): Pick<Target, "name" | "number" | "route"> {
  if (kind === "document") return { name: "The document", number: null, route: routes.document };
  if (kind === "page") return { name: `Page “${name}”`, number: null, route: pageRoute({ slug: name }) };
  const number = Number(name);
  return { name: `${records.kinds[kind].name} ${name}`, number, route: recordRoute({ kind, number }) };
}
