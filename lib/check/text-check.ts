/** What a text may hold, apart from its links. */
import { createProcessor } from "@mdx-js/mdx";
import { VFileMessage } from "vfile-message";
import type { Report } from "../findings/source.ts";
import { isKind, registry } from "../model/kinds.ts";
import type { DraftKind } from "../model/records.ts";
import type { Body } from "../reading/markdown.ts";
import { walk } from "../reading/markdown.ts";
import { remarkReading } from "../reading/reading.ts";
import { checkBareAddresses } from "./bare-address-check.ts";
import { checkBlocks } from "./block-check.ts";
import { checkLines } from "./line-check.ts";
import { checkLists } from "./list-check.ts";
import { checkMarks } from "./mark-check.ts";
import { checkPrograms } from "./program-check.ts";
import { listProse } from "./prose.ts";

/** Whether a file of a kind says something only by its text. */
function needsText(kind: DraftKind): boolean {
  return !isKind(kind) || registry[kind].needsText;
}

const asMdx = createProcessor({ remarkPlugins: [remarkReading] });

/** Reports everything in a text that would not be published as it is meant. */
export function checkText(kind: DraftKind, { root, text, start }: Body, report: Report): void {
  let sound = true;
  const strict: Report = (...finding) => {
    sound = false;
    report(...finding);
  };
  if (needsText(kind) && !hasWords(root)) {
    strict(
      "missing-text",
      0,
      ({ texts }) => texts.body.missing,
      ({ texts }) => texts.body.missingHint,
    );
  }
  const prose = listProse(root, text);
  checkPrograms(root, text, prose, start, strict);
  checkMarks(prose, start, strict);
  checkBlocks(root, text, start, strict);
  checkLists(root, start, strict);
  checkLines(prose, start, report);
  checkBareAddresses(root, text, start, report);
  if (sound) checkAsMdx(text, start, report);
}

function hasWords(root: Body["root"]): boolean {
  return root.children.some(({ type }) => type !== "definition" && type !== "thematicBreak");
}

/** What begins anything that MDX reads otherwise than Markdown: braces, tags, modules. */
const programSign = /[{<]|^(?:import|export)/mu;

/** The compiler has the last word: what it cannot read, or would run, is refused even if no check above knows it. */
function checkAsMdx(text: string, start: number, report: Report): void {
  if (!programSign.test(text)) return;
  const refuse = (offset: number) =>
    report(
      "unsupported",
      start + offset,
      ({ texts }) => texts.body.unpublishable,
      ({ texts }) => texts.body.unpublishableHint,
    );
  try {
    walk(asMdx.parse(text), ({ type, position }) => {
      if (type.startsWith("mdx") || type === "html") refuse(position?.start.offset ?? 0);
    });
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { place } = error;
    const point = place && "start" in place ? place.start : place;
    refuse(point?.offset ?? 0);
  }
}
