/** How a text looks while it is written: headings, strong words and links like what they are, in the colours of the page. */
import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The looks of parts of Markdown. The signs themselves stay, in a quieter colour. */
export const textStyle = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "650" },
  { tag: [tags.heading1, tags.heading2], fontWeight: "650", fontSize: "1.45em", lineHeight: "1.3" },
  { tag: tags.heading3, fontWeight: "650", fontSize: "1.22em", lineHeight: "1.3" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: tags.link, color: "var(--accent)", textDecoration: "underline", textUnderlineOffset: "0.15em" },
  { tag: tags.url, color: "var(--soft)", fontSize: "0.88em" },
  { tag: tags.quote, color: "var(--soft)", fontStyle: "italic" },
  { tag: tags.monospace, fontFamily: "ui-monospace, monospace", fontSize: "0.9em" },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], color: "var(--soft)" },
]);

/** The sheet of paper on which it is written. */
export const look = EditorView.theme({
  "&": {
    border: "1px solid var(--rule)",
    borderRadius: "0 0 6px 6px",
    background: "var(--sheet)",
    color: "var(--ink)",
    fontSize: "1.125rem",
  },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--serif)", lineHeight: "1.65" },
  ".cm-content": { padding: "1.1rem 0 3rem", minHeight: "16rem", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 clamp(0.8rem, 3vw, 1.6rem)" },
  ".cm-cursor": { borderLeft: "2px solid var(--accent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--selection)",
  },
  ".cm-lintRange": { backgroundImage: "none", textUnderlineOffset: "0.2em" },
  ".cm-lintRange-error": { textDecoration: "underline wavy 2px var(--error)" },
  ".cm-lintRange-warning": { textDecoration: "underline dotted 2px var(--accent)" },
  ".cm-tooltip": {
    border: "1px solid var(--rule)",
    borderRadius: "6px",
    background: "var(--paper)",
    color: "var(--ink)",
    maxWidth: "min(34rem, 90vw)",
  },
  ".cm-diagnostic": { padding: "0.6rem 0.9rem", borderLeft: "4px solid var(--error)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--accent)" },
  ".cm-diagnosticAction": {
    display: "block",
    minHeight: "2.75rem",
    margin: "0.4rem 0 0",
    padding: "0 1rem",
    borderRadius: "4px",
    background: "var(--accent)",
    color: "var(--paper)",
    font: "inherit",
    fontWeight: "600",
  },
});
