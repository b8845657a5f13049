/** Answers the page from which pictures are sent, and what is sent from it or by the script of an entry’s page. */
import type { IncomingMessage } from "node:http";
import { type Answer, page } from "../answer.tsx";
import { createQueue } from "../queue.ts";
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
  const take = async (request: IncomingMessage): Promise<{ answer: PictureAnswer; words: string }> => {
    const sent = await receivePicture(request);
    if (typeof sent === "string") return { answer: { problem: sent }, words: "" };
    const { name, bytes, words } = sent;
    const refuse = (problem: string) => ({ answer: { problem }, words });
    if (bytes.length === 0) return refuse("Choose a picture.");
    if (words.trim() === "") return refuse("Write what the picture shows, for those who can’t see it.");
    return inTurn(async () => {
      const clean = await cleanPicture(bytes);
      if (typeof clean === "string") return refuse(clean);
      const kept = await keepPicture(folder, name, clean);
      if (typeof kept === "string") return refuse(kept);
      const { width, height } = clean;
      const { address } = kept;
      return { answer: { address, line: writePictureLine(address, words), width, height }, words };
    });
  };
  return {
    show: () => page(200, "Pictures", <PicturesPage />),
    async receive(request) {
      const { answer, words } = await take(request);
      const status = "problem" in answer ? 422 : 200;
      if (asksForDraft(request)) return json(status, answer);
      return page(status, "Pictures", <PicturesPage answer={answer} words={words} />);
    },
  };
}
