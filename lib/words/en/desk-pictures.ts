/** What the desk says in English of pictures that are sent to it. */
import type { DeskPictureWords, PictureRefusalWords } from "../groups/desk-pictures.ts";

const refusals: PictureRefusalWords = {
  noPicture: "Choose a picture.",
  noDescription: "Write what the picture shows, for those who can’t see it.",
  notWhole: "The picture did not arrive whole. Send it again.",
  tooLarge: "The picture is larger than 10 MB. Save it smaller: 2400 pixels on its longer side are enough.",
  tooManyPixels:
    "The picture has more than 60 million pixels. Save it with fewer: 2400 on its longer side are enough.",
  damaged: "The picture is damaged: it begins like one and can’t be read to its end. Save it again.",
  foreign: {
    svg: "It is an SVG, which can hold programs and other files. Save it as PNG, or ask who runs the site to put it there.",
    heic: "It is a HEIC picture, which browsers do not show. Save it as JPEG.",
    pdf: "It is a PDF. Save the picture in it as PNG or JPEG.",
    tiff: "It is a TIFF or BMP picture, which browsers do not show. Save it as PNG or JPEG.",
    other: "It is not a picture of a kind that the site shows: PNG, JPEG, GIF, WebP or AVIF.",
  },
  busyFolder: "The picture was not kept: other programs are writing into the same folder. Try again.",
  notKept: ({ why, hint }) => `The picture was not kept: ${why}; ${hint}.`,
};

export const deskPictures: DeskPictureWords = {
  title: "Pictures",
  heading: "Add a picture",
  introduction:
    "PNG, JPEG, GIF, WebP or AVIF, of at most 10 MB. Where and with which camera it was taken is removed. It goes online with the first entry that shows it.",
  picture: "The picture",
  kept: ({ address, width, height }) => [
    "The picture is at ",
    address,
    `, ${width} × ${height} pixels. Copy this line into the text:`,
  ],
  line: "The line that shows it",
  refusals,
};
