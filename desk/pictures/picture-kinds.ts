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

/** What is often sent and can’t be taken, and what to do about it. */
const others: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype svg|!--|svg)/iu,
    "It is an SVG, which can hold programs and other files. Save it as PNG, or ask who runs the site to put it there.",
  ],
  [/^.{4}ftyp(?:hei|hev|mif1)/su, "It is a HEIC picture, which browsers do not show. Save it as JPEG."],
  [/^%PDF-/u, "It is a PDF. Save the picture in it as PNG or JPEG."],
  [
    /^(?:II\*\0|MM\0\*|BM)/u,
    "It is a TIFF or BMP picture, which browsers do not show. Save it as PNG or JPEG.",
  ],
];

/**
 * Finds the kind of a picture.
 *
 * @returns why it can’t be taken, in words for the office, where it is of no kind that can
 */
export function findPictureKind(bytes: Buffer): PictureKind | string {
  const kind = pictureKinds.find(({ isOne }) => isOne(bytes));
  if (kind) return kind;
  const start = at(bytes, 0, 256);
  return (
    others.find(([sign]) => sign.test(start))?.[1] ??
    "It is not a picture of a kind that the site shows: PNG, JPEG, GIF, WebP or AVIF."
  );
}
