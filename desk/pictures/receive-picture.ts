/** Reads a form with a picture from a request, as it comes, and no more of it than there may be. */
import type { IncomingMessage } from "node:http";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";

/** The largest file that is taken, in bytes. */
export const mostBytes = 10 * 1024 * 1024;

/** What was sent. */
export interface SentPicture {
  /** The name of the file; empty where none was chosen. */
  readonly name: string;
  readonly bytes: Buffer;
  /** The words for those who can’t see it. */
  readonly words: string;
}

const notRead = "The picture did not arrive whole. Send it again.";

/**
 * Receives a picture.
 *
 * @returns why there is none, in words for the office
 */
export function receivePicture(request: IncomingMessage): Promise<SentPicture | string> {
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\s*;/iu.test(type)) {
    request.resume();
    return Promise.resolve(notRead);
  }
  return new Promise((resolve) => {
    let [name, words, isTooLarge] = ["", "", false];
    const chunks: Buffer[] = [];
    // What is still to come is read and thrown away: a browser reads an answer only when it has sent everything.
    const refuse = () => {
      request.unpipe(parser).resume();
      resolve(notRead);
    };
    const headers: BusboyHeaders = { ...request.headers, "content-type": type };
    const parser = new Busboy({
      headers,
      limits: { fileSize: mostBytes, files: 1, fields: 4, fieldSize: 16 * 1024, headerPairs: 20 },
    });
    parser.on("file", (_, file, sentName) => {
      name = sentName ?? "";
      file.on("data", (chunk: Buffer) => chunks.push(chunk));
      file.once("limit", () => {
        isTooLarge = true;
        chunks.length = 0;
      });
    });
    parser.on("field", (field, value, _, isCut) => {
      if (isCut) refuse();
      if (field === "words") words = value;
    });
    parser.once("error", refuse);
    request.once("aborted", refuse);
    parser.once("finish", () =>
      resolve(
        isTooLarge
          ? "The picture is larger than 10 MB. Save it smaller: 2400 pixels on its longer side are enough."
          : { name, words, bytes: Buffer.concat(chunks) },
      ),
    );
    request.pipe(parser);
  });
}
