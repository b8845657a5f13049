/** Which pictures can be sent to the desk, and how each is told by its first bytes: names and types that are sent with it may lie. */

/** A kind of picture that a text can show and that is made of pixels. */
export interface PictureKind {
  /** What the library of pictures calls it. */
  readonly name: "png" | "jpeg" | "gif" | "webp" | "avif";
  readonly ending: ".png" | ".jpg" | ".gif" | ".webp" | ".avif";
  readonly isOne: (bytes: Buffer) => boolean;
}

const at = (bytes: Buffer, start: number, end: number) => bytes.toString("latin1", start, end);

const pictureKinds: readonly PictureKind[] = [
  { name: "png", ending: ".png", isOne: (bytes) => at(bytes, 0, 8) === "\x89PNG\r\n\x1a\n" },
  { name: "jpeg", ending: ".jpg", isOne: (bytes) => at(bytes, 0, 3) === "\xff\xd8\xff" },
  { name: "gif", ending: ".gif", isOne: (bytes) => /^GIF8[79]a/u.test(at(bytes, 0, 6)) },
  {
    name: "webp",
    ending: ".webp",
    isOne: (bytes) => at(bytes, 0, 4) === "RIFF" && at(bytes, 8, 12) === "WEBP",
  },
  { name: "avif", ending: ".avif", isOne: (bytes) => /^ftypavi[fs]/u.test(at(bytes, 4, 12)) },
];

/** Their types, as the field in which a file is chosen wants them. */
export const acceptedTypes = pictureKinds.map(({ name }) => `image/${name}`).join(",");

/** A picture that can’t be taken, by what it is: one of those that are often sent, or anything else. */
type ForeignPicture = "svg" | "heic" | "pdf" | "tiff" | "other";

const foreign: readonly (readonly [RegExp, ForeignPicture])[] = [
  [/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype svg|!--|svg)/iu, "svg"],
  [/^.{4}ftyp(?:hei|hev|mif1)/su, "heic"],
  [/^%PDF-/u, "pdf"],
  [/^(?:II\*\0|MM\0\*|BM)/u, "tiff"],
];

/** Finds the kind of a picture; or what it is, where it is of no kind that can be taken. */
export function findPictureKind(bytes: Buffer): PictureKind | ForeignPicture {
  const kind = pictureKinds.find(({ isOne }) => isOne(bytes));
  if (kind) return kind;
  const start = at(bytes, 0, 256);
  return foreign.find(([sign]) => sign.test(start))?.[1] ?? "other";
}
