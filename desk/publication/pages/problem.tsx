import { DeskMain } from "../../frame.tsx";
import { words } from "../../words.ts";

interface ProblemProps {
  readonly text: string;
  readonly title?: string;
}

/** Why something was not published, or not done. */
export function Problem({ text, title = words().publishing.notPublished }: ProblemProps) {
  return (
    <DeskMain heading={title}>
      <p className="message error" role="alert">
        {text}
      </p>
    </DeskMain>
  );
}
