import type { ReactNode } from "react";
import type { Copied } from "../../lib/words/groups/sharing.ts";
import type { Words } from "../../lib/words/words.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      /** An element of the site's own, which the script defines. */
      "copy-button": { children: ReactNode };
    }
  }
}

/**
 * Copies a text. Not shown until the script is there, since without it nothing would happen; where scripts run, its place
 * is kept from the beginning.
 *
 * It is named by what it copies, `Copy address`; beside a citation, which says itself whose style it has, that is only heard.
 */
export function CopyButton({
  what,
  style,
  text,
  words: { share },
}: {
  what: Copied;
  /** Of a citation. */
  style?: string;
  text: string;
  words: Words;
}) {
  const name = share.copied({ what, style });
  const shown = (
    <span key="what" className={style === undefined ? "" : "sr-only"}>
      {name}
    </span>
  );
  return (
    <copy-button>
      <button type="button" className="copy" value={text} data-done={share.copyDone({ what: name })}>
        {share.copy({ what: shown })}
      </button>
    </copy-button>
  );
}
