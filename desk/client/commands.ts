/** What the buttons and keys of the editor do to a text. Each is one step to undo. */
import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type Line,
  type StateCommand,
} from "@codemirror/state";
import type { KeyBinding } from "@codemirror/view";
import { words } from "./words.ts";

/** Strong words, or no longer: `**words**`. */
export const strong: StateCommand = toggleMark("**");

/** Emphasis, or no longer: `*words*`. */
export const emphasis: StateCommand = toggleMark("*");

/** A heading, then one below it, then a paragraph again. */
export const heading: StateCommand = changeLines((line) => {
  const written = /^#{1,6}[ \t]+/u.exec(line.text)?.[0] ?? "";
  const next = written === "" ? "## " : written.startsWith("###") ? "" : "### ";
  return { from: line.from, to: line.from + written.length, insert: next };
});

/** Points of a list, or paragraphs again. */
export const bullets: StateCommand = changeLines(listItem(() => "- ", /^[-*+][ \t]+/u));

/** Numbered points, or paragraphs again. */
export const numbers: StateCommand = changeLines(listItem((index) => `${index + 1}. `, /^\d+[.)][ \t]+/u));

/** Makes a link of the chosen words; its address is chosen then, to be written over. */
export const link: StateCommand = ({ state, dispatch }) => {
  dispatch(insertLink(state, "https://", words.tools.linkText));
  return true;
};

/**
 * The change that makes a link of the chosen words.
 *
 * @param otherwise the words where none are chosen
 */
export function insertLink(state: EditorState, address: string, otherwise: string) {
  const range = state.selection.main;
  const chosen = state.sliceDoc(range.from, range.to).replace(/\s+/gu, " ");
  const text = chosen === "" ? otherwise : chosen;
  const start = range.from + text.length + "[](".length;
  return state.update({
    changes: { from: range.from, to: range.to, insert: `[${text}](${address})` },
    selection: EditorSelection.range(start, start + address.length),
    scrollIntoView: true,
    userEvent: "input",
  });
}

/** The keys, as in other programs. */
export const writingKeys: readonly KeyBinding[] = [
  { key: "Mod-b", run: strong, preventDefault: true },
  { key: "Mod-i", run: emphasis, preventDefault: true },
  { key: "Mod-k", run: link, preventDefault: true },
];

function toggleMark(mark: "*" | "**"): StateCommand {
  const isMarked = (stars: number) => (mark === "**" ? stars >= 2 : stars % 2 === 1);
  return ({ state, dispatch }) => {
    const change = state.changeByRange((range) => {
      const { from, to } = range.empty ? (state.wordAt(range.head) ?? range) : withoutSpaces(state, range);
      const before = /\**$/u.exec(state.sliceDoc(Math.max(0, from - 3), from))?.[0].length ?? 0;
      const after = /^\**/u.exec(state.sliceDoc(to, to + 3))?.[0].length ?? 0;
      const size = mark.length;
      if (isMarked(before) && isMarked(after)) {
        const changes = [
          { from: from - size, to: from },
          { from: to, to: to + size },
        ];
        return { changes, range: EditorSelection.range(from - size, to - size) };
      }
      const changes = [
        { from, insert: mark },
        { from: to, insert: mark },
      ];
      return { changes, range: EditorSelection.range(from + size, to + size) };
    });
    dispatch(state.update(change, { userEvent: "input", scrollIntoView: true }));
    return true;
  };
}

/** A mark that touches a space inside stays visible in Markdown. */
function withoutSpaces(state: EditorState, { from, to }: { from: number; to: number }) {
  const chosen = state.sliceDoc(from, to);
  const start = from + (chosen.length - chosen.trimStart().length);
  return { from: start, to: Math.max(start, to - (chosen.length - chosen.trimEnd().length)) };
}

type ChangeOfLine = (line: Line, index: number, lines: readonly Line[], state: EditorState) => ChangeSpec;

function changeLines(change: ChangeOfLine): StateCommand {
  return ({ state, dispatch }) => {
    const lines = chosenLines(state);
    const changes = lines.map((line, index) => change(line, index, lines, state));
    dispatch(state.update({ changes, userEvent: "input", scrollIntoView: true }));
    return true;
  };
}

/** The lines of the selection that say something; the line of the cursor also where it is empty. */
function chosenLines(state: EditorState): readonly Line[] {
  const { from, to } = state.selection.main;
  const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
  const lines = Array.from({ length: last - first + 1 }, (_, index) => state.doc.line(first + index));
  return lines.length === 1 ? lines : lines.filter(({ text }) => text.trim() !== "");
}

function listItem(signOf: (index: number) => string, own: RegExp): ChangeOfLine {
  return ({ text, from, number }, index, lines, state) => {
    const isOn = lines.every((line) => own.test(line.text));
    const written = /^(?:[-*+]|\d+[.)])[ \t]+/u.exec(text)?.[0] ?? "";
    const to = from + written.length;
    if (isOn) return { from, to };
    // Without a blank line above it, a list could be the rest of a paragraph.
    const above = index === 0 && number > 1 ? state.doc.line(number - 1).text.trim() : "";
    const isApart = above === "" || /^(?:[-*+]|\d+[.)])\s/u.test(above);
    return { from, to, insert: `${isApart ? "" : "\n"}${signOf(index)}` };
  };
}
