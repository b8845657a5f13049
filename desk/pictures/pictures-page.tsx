/** The page from which a picture is sent, without any script. */
import { DeskMain } from "../frame.tsx";
import { WordsToCopy } from "../kept-words.tsx";
import type { PictureAnswer } from "./exchange.ts";
import { acceptedTypes } from "./picture-kinds.ts";

interface PicturesPageProps {
  /** What became of the one that was sent. */
  readonly answer?: PictureAnswer;
  /** The words that were sent with it. */
  readonly words?: string;
}

export function PicturesPage({ answer, words }: PicturesPageProps) {
  const isKept = answer !== undefined && "line" in answer;
  return (
    <DeskMain heading="Add a picture">
      <p>
        PNG, JPEG, GIF, WebP or AVIF, of at most 10 MB. Where and with which camera it was taken is removed.
        It goes online with the first entry that shows it.
      </p>
      {isKept && <Kept {...answer} />}
      {answer && "problem" in answer && (
        <p className="message error" role="alert">
          {answer.problem}
        </p>
      )}
      <form method="post" encType="multipart/form-data">
        <div className="field">
          <label htmlFor="picture">The picture</label>
          <input id="picture" name="picture" type="file" required accept={acceptedTypes} />
        </div>
        <div className="field">
          <label htmlFor="words">What it shows</label>
          <p className="explanation" id="words-help">
            For those who can’t see it: what somebody would say of it on the telephone.
          </p>
          <textarea
            id="words"
            name="words"
            rows={2}
            required
            aria-describedby="words-help"
            defaultValue={isKept ? "" : words}
          />
        </div>
        <p>
          <button type="submit">Add the picture</button>
        </p>
      </form>
    </DeskMain>
  );
}

function Kept({ address, line, width, height }: Exclude<PictureAnswer, { problem: string }>) {
  return (
    <div className="message done" role="status">
      <p>
        The picture is at <a href={address}>{address}</a>, {width} × {height} pixels. Copy this line into the
        text:
      </p>
      <WordsToCopy label="The line that shows it" value={line} />
    </div>
  );
}
