/** Reads PDFs as a reader of PDFs does. */
import { unzlibSync } from "fflate";
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A part of the structure: its role, the language and the alternative that it says, and its parts. */
export interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly children?: readonly StructureNode[];
}

/** A link of a page, with what it says of itself. */
export interface PdfLink {
  readonly url?: string;
  readonly dest?: unknown;
  readonly description: string;
}

/** What a reader of a PDF learns of it. */
export interface ReadPdf {
  readonly pages: number;
  /** In points, of every page. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: string;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  readonly outline: readonly {
    readonly title: string;
    readonly items: readonly { readonly title: string }[];
  }[];
  readonly structure: readonly StructureNode[];
  readonly links: readonly PdfLink[];
  /** The words of every page, without spaces and without its head and foot. */
  readonly texts: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the bytes for itself.
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await loading.promise;
  const [metadata, marks, preferences, outline] = await Promise.all([
    document.getMetadata(),
    document.getMarkInfo(),
    document.getViewerPreferences(),
    document.getOutline(),
  ]);
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => readPage(document, index + 1)),
  );
  await loading.destroy();
  return {
    pages: document.numPages,
    sizes: pages.map(({ size }) => size),
    info: { ...metadata.info },
    metadata: String(metadata.metadata?.getRaw() ?? ""),
    isMarked: marks?.Marked === true,
    showsTitle: Reflect.get(preferences ?? {}, "DisplayDocTitle") === true,
    outline: outline ?? [],
    structure: pages.flatMap(({ structure }) => structure),
    links: pages.flatMap(({ links }) => links),
    texts: pages.map(({ text }) => text),
  };
}

async function readPage(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  const [structure, annotations, content] = await Promise.all([
    page.getStructTree() as Promise<StructureNode | null>,
    page.getAnnotations(),
    page.getTextContent({ includeMarkedContent: true }),
  ]);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return {
    size: [Math.round(right - left), Math.round(top - bottom)] as const,
    structure: structure ? [structure] : [],
    links: annotations
      .filter(({ subtype }) => subtype === "Link")
      .map(({ url, dest, contentsObj }): PdfLink => ({ url, dest, description: contentsObj?.str ?? "" })),
    text: readWords(content.items).replaceAll(/\s/gu, ""),
  };
}

/** The words of a page without its head and foot and what else is only there to be seen. */
function readWords(items: Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"]): string {
  const open: boolean[] = [];
  let words = "";
  for (const item of items) {
    if ("str" in item) words += open.includes(true) ? "" : item.str;
    else if (item.type.startsWith("beginMarkedContent")) open.push(Reflect.get(item, "tag") === "Artifact");
    else open.pop();
  }
  return words;
}

/** The objects of a packed PDF as plain text. */
export function unpack(bytes: Uint8Array): string {
  const source = Buffer.from(bytes);
  const streams = [
    ...source.toString("latin1").matchAll(/\/Type \/ObjStm [^>]*\/Length (\d+)[^>]*>>\nstream\n/gu),
  ];
  return streams
    .map(({ index, 0: head, 1: length }) => {
      const start = index + head.length;
      return Buffer.from(unzlibSync(source.subarray(start, start + Number(length)))).toString("latin1");
    })
    .join("\n");
}

/** All parts of a structure, each after what it is a part of. */
export function walkStructure(nodes: readonly StructureNode[]): readonly StructureNode[] {
  return nodes.flatMap((node) => [node, ...walkStructure(node.children ?? [])]);
}

/** The roles of a structure in their order. */
export function rolesOf(nodes: readonly StructureNode[]): readonly string[] {
  return walkStructure(nodes).flatMap(({ role }) => role ?? []);
}
