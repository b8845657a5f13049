/** The page beside the form: how wide it is, when it is loaded again, and which paragraph is in view. */
import { syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import { element } from "./element.ts";
import { words } from "./words.ts";

/** The page as readers will see it. */
export interface Preview {
  /** Loads it again, where it was scrolled to. */
  readonly reload: () => void;
  /** Brings the paragraph that is being written into view, unless it is. */
  readonly follow: (state: EditorState) => void;
}

/** The width of a small phone. */
const phone = "23.4rem";

/** Takes charge of the page beside the form. */
export function createPreview(): Preview {
  const frame = document.querySelector<HTMLIFrameElement>(".preview iframe");
  if (!frame) return { reload: () => undefined, follow: () => undefined };
  frame.before(createWidths(frame));
  let written: number | undefined;
  let position = 0;
  const follow = () => {
    const paragraph = written === undefined ? undefined : paragraphsOf(frame)[written];
    const view = readable(frame);
    if (!paragraph || !view) return;
    const { top, bottom } = paragraph.getBoundingClientRect();
    if (top < 0 || bottom > view.innerHeight) paragraph.scrollIntoView({ block: "center" });
  };
  // What comes may be older than a save that was made meanwhile.
  let isLoading = !hasCome(frame);
  let isOutdated = false;
  const reload = () => {
    isOutdated = isLoading;
    if (isLoading) return;
    isLoading = true;
    const shown = readable(frame);
    // Whoever reads may scroll until the next one is there.
    shown?.addEventListener("pagehide", () => {
      position = shown.scrollY;
    });
    if (shown) shown.location.reload();
    else frame.src = frame.getAttribute("src") ?? "";
  };
  frame.addEventListener("load", () => {
    // Most browsers go back there themselves, before the page has come whole, and who reads may already have gone on.
    const shown = readable(frame);
    if (isLoading && shown?.scrollY === 0) shown.scrollTo({ top: position, behavior: "instant" });
    isLoading = false;
    follow();
    if (isOutdated) reload();
  });
  return {
    reload,
    follow: (state) => {
      const index = paragraphAt(state);
      if (index === written) return;
      written = index;
      follow();
    },
  };
}

/** The window of the frame; nothing where the browser shows a page of its own in it, since nothing was answered. */
function readable({ contentDocument, contentWindow }: HTMLIFrameElement): Window | undefined {
  return (contentDocument && contentWindow) ?? undefined;
}

/** Whether the page that the frame begins with is there. */
function hasCome({ contentDocument: shown }: HTMLIFrameElement): boolean {
  return !shown || (shown.URL !== "about:blank" && shown.readyState === "complete");
}

/** The paragraphs of the page that have an address, in order. */
function paragraphsOf(frame: HTMLIFrameElement): readonly Element[] {
  const all = frame.contentDocument?.querySelectorAll("main p[id]") ?? [];
  return [...all].filter(({ id }) => /^p\d+$/u.test(id));
}

/** Which paragraph of the text the cursor is in, or behind, counted from 0. */
function paragraphAt(state: EditorState): number | undefined {
  let index = -1;
  const { head } = state.selection.main;
  for (let node = syntaxTree(state).topNode.firstChild; node && node.from <= head; node = node.nextSibling) {
    if (node.name === "Paragraph") index += 1;
  }
  return index === -1 ? undefined : index;
}

function createWidths(frame: HTMLIFrameElement): HTMLElement {
  const bar = element("div", { className: "widths", role: "group", "aria-label": words.preview.width });
  const widths = [
    [words.preview.phone, phone],
    [words.preview.desktop, ""],
  ] as const;
  for (const [name, width] of widths) {
    const button = element("button", { type: "button", "aria-pressed": String(width === "") }, name);
    button.addEventListener("click", () => {
      frame.style.maxWidth = width;
      for (const other of bar.children) other.setAttribute("aria-pressed", String(other === button));
    });
    bar.append(button);
  }
  return bar;
}
