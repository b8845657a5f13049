/** What the PDFs say in English around the words of the records. */
import type { Paper } from "../../model/forms.ts";
import type { PdfWords } from "../groups/pdf.ts";
import { monthOf, numberOf } from "./writing.ts";

const papers: Readonly<Record<Paper, string>> = { a4: "A4", letter: "US Letter" };

export const pdf: PdfWords = {
  contents: "Contents",
  map: "The strategy map",
  version: ({ version }) => `Version of ${version}`,
  origin: ({ section, title, publisher, source, vision, published }) => [
    `The text is section ${section}, “${title}”, of ${publisher}’s ${source}. It is based on `,
    vision,
    `, published in ${monthOf(published)}.`,
  ],
  picture: ({ alt }) => (alt === "" ? "Picture" : `Picture: ${alt}`),
  missingSigns:
    "Signs that the typefaces of this document lack are shown as 〓; the page at its address has them.",
  licence: ({ terms }) => `Licence: ${terms.join(", ")}.`,
  link: ({ paper, pages, bytes }) =>
    [
      "PDF",
      papers[paper],
      ...(pages === undefined ? [] : [`${numberOf(pages)} ${pages === 1 ? "page" : "pages"}`]),
      ...(bytes === undefined ? [] : [`${numberOf(Math.ceil(bytes / 1000))} KB`]),
    ].join(", "),
};
