/** What the routes of link previews' pictures share: from an address to the PNG of what stands there. */
import { notFound } from "next/navigation";
import { drawPicture, type PictureSubject } from "../components/picture/draw-picture.tsx";
import { getContent } from "../lib/content.ts";
import type { Content, NumberedKind } from "../lib/records.ts";
import { recordRoute } from "../lib/routes.ts";
import { pictureTools } from "./picture-tools.ts";
import { type NumberParams, routeAt } from "./record-route.tsx";

/** The subject of the picture at a record's address: in force, withdrawn, or what continues a moved address. */
export function findPictureSubject(content: Content, route: string): PictureSubject | undefined {
  const { visions, strategies, goals, withdrawn, moved } = content;
  const here = [...visions, ...strategies, ...goals, ...withdrawn].find(
    (record) => record.kind !== "page" && recordRoute(record) === route,
  );
  const record = here ?? moved.find(({ from }) => from === route)?.to;
  return record?.kind === "page" ? "whole" : record;
}

/** Answers with the picture of a record. */
export async function answerRecordPicture(
  kind: NumberedKind,
  params: NumberParams["params"],
): Promise<Response> {
  const content = await getContent();
  const subject = findPictureSubject(content, await routeAt(kind, params)) ?? notFound();
  return answerPicture(subject, content);
}

/** Answers with a picture. */
export async function answerPicture(subject: PictureSubject, content: Content): Promise<Response> {
  const png = await drawPicture(subject, content, await pictureTools());
  return new Response(Buffer.from(png), { headers: { "content-type": "image/png" } });
}
