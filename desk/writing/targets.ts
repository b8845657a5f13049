/** The records, pages and paragraphs that a text can link to. */
import { readFolder } from "../../lib/content.ts";
import { isKind, kinds } from "../../lib/model/kinds.ts";
import { listParagraphs } from "../../lib/reading/anchors.ts";
import { type Draft, namedParagraphs } from "../../lib/reading/drafts.ts";
import { readFiles } from "../../lib/reading/folder.ts";
import { identify } from "../desk.ts";

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
  const { name: called, live } = identify({ kind, name });
  const number = isKind(kind) ? Number(name) : null;
  return { kind, target: { name: called, number, title: values.title, route: live, paragraphs } };
}
