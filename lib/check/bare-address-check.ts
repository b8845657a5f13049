/** Addresses in running text of which it cannot be known where they end. */
import type { Link, Root } from "mdast";
import { excerpt } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import { endOf, startOf, walk } from "../reading/markdown.ts";

/** What goes on a Japanese sentence behind an address: を, で, から, まで and the like. */
const particle = /^[をにへでとはがのもやかまなよお]/u;
const otherLetter = /^(?![\0-\x7F])[\p{L}\p{M}\p{N}]/u;
const spaceless = /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]/u;

/**
 * Reports addresses that touch letters which could belong to them: in running text an address is made of ASCII.
 * @param base the text's offset in its source
 */
export function checkBareAddresses(root: Root, text: string, base: number, report: Report): void {
  walk(root, (node, parents) => {
    if (!node.position) return;
    if (node.type === "link" && text[startOf(node)] !== "[") checkEnds(node, text, base, report);
    if (node.type !== "text" || parents.some(({ type }) => type === "link" || type === "linkReference"))
      return;
    const from = startOf(node);
    for (const { 0: found, index } of text.slice(from, endOf(node)).matchAll(unlinked)) {
      report(
        "bare-address",
        base + from + index,
        ({ texts }) => texts.bareAddress.noLink(excerpt(found)),
        ({ texts }) => texts.bareAddress.noLinkHint(excerpt(found)),
      );
    }
  });
}

/** An address whose host begins with a letter of another script. */
const unlinked = /https?:\/\/(?![\0-\x7F])[\p{L}\p{N}][^\s<>"“”「」『』（）、。]{0,200}/giu;

function checkEnds(link: Link, text: string, base: number, report: Report): void {
  const from = startOf(link);
  const to = endOf(link);
  const behind = text.slice(to, to + 200);
  if (otherLetter.test(behind) && !particle.test(behind)) {
    const [rest = ""] = /^[\p{L}\p{M}\p{N}\p{Pd}_/.%=&?#]+/u.exec(behind) ?? [];
    report(
      "bare-address",
      base + to,
      ({ texts }) => texts.bareAddress.endsBefore(excerpt(rest)),
      ({ texts }) => texts.bareAddress.endsBeforeHint(excerpt(link.url + rest)),
    );
  }
  const before = [...text.slice(Math.max(0, from - 2), from)].at(-1) ?? "";
  if (otherLetter.test(before) && !spaceless.test(before)) {
    report(
      "bare-address",
      base + from,
      ({ texts }) => texts.bareAddress.beginsBehind(excerpt(before)),
      ({ texts }) => texts.bareAddress.beginsBehindHint,
    );
  }
}
