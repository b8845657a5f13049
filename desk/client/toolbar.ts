/** The buttons above a text. One of them at a time is in the order of Tab; arrow keys lead from one to the next. */
import { redo, undo } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { bullets, emphasis, heading, link, numbers, strong } from "./commands.ts";
import { openPictureDialog } from "./picture-dialog.ts";
import { openTargetDialog } from "./target-dialog.ts";

interface Tool {
  readonly label: string;
  /** What the button shows. */
  readonly sign: string;
  readonly className?: string;
  readonly keys?: string;
  readonly run: (view: EditorView) => unknown;
}

const tools: readonly Tool[] = [
  { label: "Strong", sign: "B", className: "strong", keys: "Control+B", run: strong },
  { label: "Emphasis", sign: "I", className: "emphasis", keys: "Control+I", run: emphasis },
  { label: "Heading", sign: "Heading", run: heading },
  { label: "List", sign: "List", run: bullets },
  { label: "Numbered list", sign: "Numbered list", run: numbers },
  { label: "Link", sign: "Link", className: "link", keys: "Control+K", run: link },
  { label: "Link to a goal", sign: "Link to a goal…", run: openTargetDialog },
  { label: "Picture", sign: "Picture…", run: openPictureDialog },
  { label: "Undo", sign: "Undo", keys: "Control+Z", run: undo },
  { label: "Redo", sign: "Redo", keys: "Control+Y", run: redo },
];

/** Creates the buttons of an editor. */
export function createToolbar(view: EditorView): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "tools";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Format of the text");
  const buttons = tools.map((tool, index) => createButton(tool, index, view));
  bar.append(...buttons);
  bar.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button.matches(":focus"));
    const next = nextIndex(event.key, at, buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    for (const [index, button] of buttons.entries()) button.tabIndex = index === next ? 0 : -1;
    buttons[next]?.focus();
  });
  return bar;
}

function createButton({ label, sign, className, keys, run }: Tool, index: number, view: EditorView) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = sign;
  button.tabIndex = index === 0 ? 0 : -1;
  if (sign.length === 1) button.setAttribute("aria-label", label);
  if (className) button.className = className;
  button.title = keys ? `${label} (${keys.replace("Control", "Ctrl")})` : label;
  if (keys) button.setAttribute("aria-keyshortcuts", keys);
  button.addEventListener("click", () => {
    run(view);
    if (!document.querySelector("dialog[open]")) view.focus();
  });
  return button;
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
