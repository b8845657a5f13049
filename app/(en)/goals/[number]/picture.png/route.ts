import { answerRecordPicture } from "../../../../picture-route.ts";
import { type NumberParams, numberParams } from "../../../../record-route.tsx";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return numberParams("goal");
}

/** The picture of a goal. */
export function GET(_: Request, { params }: NumberParams) {
  return answerRecordPicture("goal", params);
}
