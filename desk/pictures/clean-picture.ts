/** Makes of a picture that was sent the one that is published: the same to the eye, without what cameras and programs wrote into it. */
import sharp, { type Sharp } from "sharp";
import { words } from "../words.ts";
import { findPictureKind, type PictureKind } from "./picture-kinds.ts";

/** A picture as it is published. */
export interface CleanPicture {
  readonly bytes: Buffer;
  readonly ending: PictureKind["ending"];
  readonly width: number;
  readonly height: number;
}

/** Pixels of all frames together; a picture that is small as a file can fill the memory. */
const mostPixels = 60_000_000;

/** The longer side of what is published: sharp on the widest column of the site, on the finest screens. */
const longestSide = 2400;

/** In seconds. */
const patience = 60;

/** How each kind is written again. */
const write: Readonly<Record<PictureKind["name"], (picture: Sharp) => Sharp>> = {
  png: (picture) => picture.png({ compressionLevel: 9 }),
  jpeg: (picture) => picture.jpeg({ quality: 88, mozjpeg: true }),
  gif: (picture) => picture.gif(),
  webp: (picture) => picture.webp({ quality: 90 }),
  avif: (picture) => picture.avif({ quality: 70 }),
};

/**
 * Reads a picture by its first bytes and writes it again: turned as the camera was held, in the colours of the web, no longer than
 * 2400 pixels, without EXIF, XMP, IPTC and comments.
 *
 * @returns why it can’t be taken, in words for the office
 */
export async function cleanPicture(sent: Buffer): Promise<CleanPicture | string> {
  const { damaged, tooManyPixels, foreign } = words().desk.pictures.refusals;
  const kind = findPictureKind(sent);
  if (typeof kind === "string") return foreign[kind];
  try {
    const options = { limitInputPixels: mostPixels, failOn: "error", animated: true } as const;
    const { format, width, height, pages = 1 } = await sharp(sent, options).metadata();
    // The library calls AVIF after its container.
    if (format !== kind.name && !(kind.name === "avif" && format === "heif")) return damaged;
    if (width * height * (kind.name === "avif" ? pages : 1) > mostPixels) return tooManyPixels;
    const turned = sharp(sent, options)
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .timeout({ seconds: patience });
    const { data, info } = await write[kind.name](turned).toBuffer({ resolveWithObject: true });
    // Of a moving picture the library counts all frames as one tall picture.
    const frame = info.pageHeight ?? info.height;
    return { bytes: data, ending: kind.ending, width: info.width, height: frame };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (/pixel limit/iu.test(error.message)) return tooManyPixels;
    // Whatever else keeps it from being read or written is in the picture itself.
    return damaged;
  }
}
