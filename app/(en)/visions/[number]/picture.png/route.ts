import { answerRecordPicture } from "../../../../picture-route.ts";
import { type NumberParams, numberParams } from "../../../../record-route.tsx";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return numberParams("vision");
}

/** The picture of a vision. */
export function GET(_: Request, { params }: NumberParams) {
  return answerRecordPicture("vision", params);
}
