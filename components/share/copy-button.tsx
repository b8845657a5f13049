import type { ReactNode } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      /** An element of the site's own, which the script defines. */
      "copy-button": { children: ReactNode };
    }
  }
}

/** The script that gives copy buttons their work, in `public/`; once on a page that has any. */
export function CopyScript() {
  return <script src="/copy.js" type="module" />;
}

/**
 * Copies a text. Not shown until the script is there, since without it nothing would happen; where scripts run, its place
 * is kept from the beginning.
 *
 * `what` completes its name, `Copy address`; where it stands beside what it copies it shows its first word only.
 */
export function CopyButton({
  what,
  text,
  isShort = false,
}: {
  what: string;
  text: string;
  isShort?: boolean;
}) {
  return (
    <copy-button>
      <button type="button" className="copy" value={text} data-done={`Copied: ${what}.`}>
        Copy <span className={isShort ? "sr-only" : ""}>{what}</span>
      </button>
    </copy-button>
  );
}
