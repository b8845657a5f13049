/** The page from which a picture is sent, without any script. */
import { DeskMain } from "../frame.tsx";
import { WordsToCopy } from "../kept-words.tsx";
import { words } from "../words.ts";
import type { PictureAnswer } from "./exchange.ts";
import { acceptedTypes } from "./picture-kinds.ts";

interface PicturesPageProps {
  /** What became of the one that was sent. */
  readonly answer?: PictureAnswer;
  /** What was sent with it of what it shows. */
  readonly description?: string;
}

export function PicturesPage({ answer, description }: PicturesPageProps) {
  const { desk, deskScript } = words();
  const { heading, introduction, picture } = desk.pictures;
  const { pictures } = deskScript;
  const isKept = answer !== undefined && "line" in answer;
  return (
    <DeskMain heading={heading}>
      <p>{introduction}</p>
      {isKept && <Kept {...answer} />}
      {answer && "problem" in answer && (
        <p className="message error" role="alert">
          {answer.problem}
        </p>
      )}
      <form method="post" encType="multipart/form-data">
        <div className="field">
          <label htmlFor="picture">{picture}</label>
          <input id="picture" name="picture" type="file" required accept={acceptedTypes} />
        </div>
        <div className="field">
          <label htmlFor="words">{pictures.description}</label>
          <p className="explanation" id="words-help">
            {pictures.descriptionHelp}
          </p>
          <textarea
            id="words"
            name="words"
            rows={2}
            required
            aria-describedby="words-help"
            defaultValue={isKept ? "" : description}
          />
        </div>
        <p>
          <button type="submit">{pictures.add}</button>
        </p>
      </form>
    </DeskMain>
  );
}

function Kept({ address, line, width, height }: Exclude<PictureAnswer, { problem: string }>) {
  const { pictures } = words().desk;
  const link = (
    <a key="picture" href={address}>
      {address}
    </a>
  );
  return (
    <div className="message done" role="status">
      <p>{pictures.kept({ address: link, width, height })}</p>
      <WordsToCopy label={pictures.line} value={line} />
    </div>
  );
}
