/** Answers the page from which pictures are sent, and what is sent from it or by the script of an entry’s page. */
import type { IncomingMessage } from "node:http";
import { type Answer, page } from "../answer.tsx";
import { createQueue } from "../queue.ts";
import { words } from "../words.ts";
import { asksForDraft, json } from "../writing/answer.ts";
import { cleanPicture } from "./clean-picture.ts";
import type { PictureAnswer } from "./exchange.ts";
import { keepPicture } from "./keep-picture.ts";
import { writePictureLine } from "./picture-line.ts";
import { PicturesPage } from "./pictures-page.tsx";
import { receivePicture } from "./receive-picture.ts";

export const picturesAddress = "/edit/pictures";

/** What answers for the pictures of a folder of public files. */
export interface Pictures {
  readonly show: () => Answer;
  /** Receives a picture, cleans it and keeps it. */
  readonly receive: (request: IncomingMessage) => Promise<Answer>;
}

/** @param folder the folder of public files, absolute */
export function createPictures(folder: string): Pictures {
  // One at a time: a picture can take hundreds of megabytes while it is read.
  const inTurn = createQueue();
  const take = async (request: IncomingMessage): Promise<{ answer: PictureAnswer; description: string }> => {
    const sent = await receivePicture(request);
    if (typeof sent === "string") return { answer: { problem: sent }, description: "" };
    const { name, bytes, description } = sent;
    const { noPicture, noDescription } = words().desk.pictures.refusals;
    const refuse = (problem: string) => ({ answer: { problem }, description });
    if (bytes.length === 0) return refuse(noPicture);
    if (description.trim() === "") return refuse(noDescription);
    return inTurn(async () => {
      const clean = await cleanPicture(bytes);
      if (typeof clean === "string") return refuse(clean);
      const kept = await keepPicture(folder, name, clean);
      if (typeof kept === "string") return refuse(kept);
      const { width, height } = clean;
      const { address } = kept;
      const line = writePictureLine(address, description);
      return { answer: { address, line, width, height }, description };
    });
  };
  return {
    show: () => page(200, words().desk.pictures.title, <PicturesPage />),
    async receive(request) {
      const { answer, description } = await take(request);
      const status = "problem" in answer ? 422 : 200;
      if (asksForDraft(request)) return json(status, answer);
      return page(status, words().desk.pictures.title, <PicturesPage {...{ answer, description }} />);
    },
  };
}
