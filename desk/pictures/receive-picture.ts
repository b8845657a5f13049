/** Reads a form with a picture from a request, as it comes, and no more of it than there may be. */
import type { IncomingMessage } from "node:http";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { words } from "../words.ts";

/** The largest file that is taken, in bytes. */
export const mostBytes = 10 * 1024 * 1024;

/** What was sent. */
export interface SentPicture {
  /** The name of the file; empty where none was chosen. */
  readonly name: string;
  readonly bytes: Buffer;
  /** What it shows, for those who can’t see it. */
  readonly description: string;
}

/**
 * Receives a picture.
 *
 * @returns why there is none, in words for the office
 */
export async function receivePicture(request: IncomingMessage): Promise<SentPicture | string> {
  const { tooLarge, notWhole } = words().desk.pictures.refusals;
  try {
    return (await readForm(request)) ?? tooLarge;
  } catch {
    // What is still to come is read and thrown away: a browser reads an answer only when it has sent everything.
    request.unpipe().resume();
    return notWhole;
  }
}

/**
 * @returns nothing where the picture is too large
 * @throws where what is sent is no such form, or ends before it is whole
 */
function readForm(request: IncomingMessage): Promise<SentPicture | undefined> {
  return new Promise((resolve, reject) => {
    const type = request.headers["content-type"] ?? "";
    if (!/^multipart\/form-data\s*;/iu.test(type))
      throw new Error(`No form with a file is of the type ${type}.`);
    let [name, description, isTooLarge] = ["", "", false];
    const chunks: Buffer[] = [];
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
      // A file that breaks off says so by itself, and an error that nobody hears ends the process.
      file.on("error", reject);
    });
    parser.on("field", (field, value, _, isCut) => {
      if (isCut) reject(new Error(`The field ${field} is too long.`));
      if (field === "words") description = value;
    });
    parser.on("error", reject);
    request.once("aborted", reject);
    parser.once("finish", () =>
      resolve(isTooLarge ? undefined : { name, description, bytes: Buffer.concat(chunks) }),
    );
    request.pipe(parser);
  });
}
