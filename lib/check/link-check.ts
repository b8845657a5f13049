/** The links and pictures of a text. */
import type { Definition, Image, Link, Nodes, Root } from "mdast";
import { replacing } from "../findings/cure.ts";
import { printable } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import { definitionsOf } from "../reading/anchors.ts";
import { endOf, plainText, startOf, walk } from "../reading/markdown.ts";
import { type AddressMistake, checkAddress, type KnownAddresses } from "./addresses.ts";
import { checkPicture, type PictureMistake } from "./picture-check.ts";
import type { PublicFile } from "./public-files.ts";

/** A text whose links are checked. */
interface LinkedText {
  readonly root: Root;
  readonly text: string;
  /** Its offset in its source. */
  readonly start: number;
}

/**
 * Reports links and pictures that lead nowhere, elsewhere than they should, or say nothing.
 * @returns the files of `public/` that something was reported of
 */
export function checkLinks(
  { root, text, start }: LinkedText,
  site: KnownAddresses,
  report: Report,
): readonly PublicFile[] {
  const reported: PublicFile[] = [];
  const definitions = definitionsOf(root);
  const usage = usageOf(root);
  const notes = new Set<string>();
  const say = (mistake: AddressMistake | PictureMistake | undefined, offset: number, url: string) => {
    if (!mistake) return;
    const meant = "meant" in mistake ? mistake.meant : undefined;
    const cure = meant === undefined ? undefined : replacing(text, offset, url, meant, start);
    const { rule, message, hint } = mistake;
    report(rule, start + offset, message, hint, cure);
    if (mistake.file) reported.push(mistake.file);
  };
  walk(root, (node, parents) => {
    const offset = placeOf(node, parents);
    switch (node.type) {
      case "link":
      case "linkReference":
        if (plainText(node).replace(/[\s\p{Cf}]/gu, "") === "") {
          report(
            "link-text",
            start + offset,
            ({ texts }) => texts.link.noWords,
            ({ texts }) => texts.link.noWordsHint,
          );
        }
        if (node.type === "link" && !isInTag(node, text))
          say(checkAddress(node.url, site), urlOffset(node, text, offset), node.url);
        break;
      case "image":
      case "imageReference":
        if ((node.alt ?? "").replace(/[\s\p{Cf}]/gu, "") === "") {
          report(
            "image",
            start + offset,
            ({ texts }) => texts.picture.noWords,
            ({ texts }) => texts.picture.noWordsHint,
          );
        }
        if (node.type === "image") say(checkPicture(node.url, site), urlOffset(node, text, offset), node.url);
        break;
      case "definition": {
        const at = urlOffset(node, text, offset);
        const name = printable(node.label ?? node.identifier);
        if (definitions.get(node.identifier) !== node) {
          report(
            "unused-definition",
            start + offset,
            ({ texts }) => texts.link.definitionTwice(name),
            ({ texts }) => texts.link.twiceHint,
          );
        } else if (!usage.links.has(node.identifier) && !usage.images.has(node.identifier)) {
          report(
            "unused-definition",
            start + offset,
            ({ texts }) => texts.link.definitionUnused(name),
            ({ texts }) => texts.link.definitionUnusedHint,
          );
        }
        if (usage.images.has(node.identifier)) say(checkPicture(node.url, site), at, node.url);
        if (!usage.images.has(node.identifier) || usage.links.has(node.identifier))
          say(checkAddress(node.url, site), at, node.url);
        break;
      }
      case "footnoteDefinition": {
        const name = printable(node.label ?? node.identifier);
        if (notes.has(node.identifier)) {
          report(
            "unused-definition",
            start + offset,
            ({ texts }) => texts.link.footnoteTwice(name),
            ({ texts }) => texts.link.twiceHint,
          );
        }
        notes.add(node.identifier);
        if (!usage.notes.has(node.identifier)) {
          report(
            "unused-definition",
            start + offset,
            ({ texts }) => texts.link.footnoteUnused(name),
            ({ texts }) => texts.link.footnoteUnusedHint,
          );
        }
        break;
      }
      default:
    }
  });
  return reported;
}

function usageOf(root: Root) {
  const usage = { links: new Set<string>(), images: new Set<string>(), notes: new Set<string>() };
  walk(root, (node) => {
    if (node.type === "linkReference") usage.links.add(node.identifier);
    if (node.type === "imageReference") usage.images.add(node.identifier);
    if (node.type === "footnoteReference") usage.notes.add(node.identifier);
  });
  return usage;
}

/** Where a node begins; where its parent does when it was found inside of other text. */
function placeOf(node: Nodes, parents: readonly Nodes[]): number {
  return startOf([node, ...parents.toReversed()].find(({ position }) => position) ?? node);
}

/** Where the address of a link begins. */
function urlOffset(node: Link | Image | Definition, text: string, offset: number): number {
  if (!node.position) return offset;
  const lastChild = "children" in node ? node.children.at(-1) : undefined;
  const from = lastChild?.position ? endOf(lastChild) : startOf(node);
  const opening = node.type === "definition" ? /\]:\s*<?/u : /\]\(\s*<?/u;
  const found = opening.exec(text.slice(from, endOf(node)));
  return found ? from + found.index + found[0].length : offset;
}

/** Whether an address that was found in the text belongs to a tag, which is reported as such. */
function isInTag(node: Link, text: string): boolean {
  if (text[startOf(node)] === "[") return false;
  const lineStart = text.lastIndexOf("\n", startOf(node)) + 1;
  return /<[a-z/][^<>]*$/iu.test(text.slice(lineStart, startOf(node)));
}
