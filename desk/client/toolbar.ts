/** The buttons above a text. One of them at a time is in the order of Tab; arrow keys lead from one to the next. */
import { redo, undo } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { bullets, emphasis, heading, link, numbers, strong } from "./commands.ts";
import { openPictureDialog } from "./picture-dialog.ts";
import { openTargetDialog } from "./target-dialog.ts";
import { words } from "./words.ts";

const { tools: said } = words;

interface Tool {
  /** What the button is called, and what it shows. */
  readonly said: { readonly label: string; readonly sign: string };
  readonly className?: string;
  /** The key that does the same, with Control. */
  readonly key?: string;
  readonly run: (view: EditorView) => unknown;
}

const tools: readonly Tool[] = [
  { said: said.strong, className: "strong", key: "B", run: strong },
  { said: said.emphasis, className: "emphasis", key: "I", run: emphasis },
  { said: said.heading, run: heading },
  { said: said.bullets, run: bullets },
  { said: said.numbers, run: numbers },
  { said: said.link, className: "link", key: "K", run: link },
  { said: said.target, run: openTargetDialog },
  { said: said.picture, run: openPictureDialog },
  { said: said.undo, key: "Z", run: undo },
  { said: said.redo, key: "Y", run: redo },
];

/** Creates the buttons of an editor. */
export function createToolbar(view: EditorView): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "tools";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", said.title);
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

function createButton({ said: { label, sign }, className, key, run }: Tool, index: number, view: EditorView) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = sign;
  button.tabIndex = index === 0 ? 0 : -1;
  if (sign.length === 1) button.setAttribute("aria-label", label);
  if (className) button.className = className;
  button.title = key ? said.withKey({ label, key }) : label;
  if (key) button.setAttribute("aria-keyshortcuts", `Control+${key}`);
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
