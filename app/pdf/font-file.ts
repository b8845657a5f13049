/**
 * Font files under names of their own: what a PDF is set in comes from the project, so no font of the same name that is installed on a
 * computer may take its place. Typst reads OpenType as it is, and no WOFF.
 */
import { unzlibSync } from "fflate";

/** What a font is called, by the identifiers of the table `name` (OpenType): family, style, whole name, PostScript name. */
export interface FontName {
  readonly family: string;
  readonly style: string;
}

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/** A font as an OpenType file with another name. @param file a font as OpenType or as WOFF 1.0 */
export function renameFont(file: Buffer, name: FontName): Buffer {
  const isWoff = file.toString("latin1", 0, 4) === "wOFF";
  const tables = (isWoff ? readWoff(file) : readTables(file)).map((table) =>
    table.tag === "name" ? { tag: "name", data: nameTable(name) } : table,
  );
  return writeTables(isWoff ? file.readUInt32BE(4) : file.readUInt32BE(0), tables);
}

function readTables(file: Buffer): Table[] {
  return Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const start = file.readUInt32BE(entry + 8);
    return {
      tag: file.toString("latin1", entry, entry + 4),
      data: file.subarray(start, start + file.readUInt32BE(entry + 12)),
    };
  });
}

/** The tables of a WOFF file (W3C WOFF 1.0, sections 3 to 5): each is compressed by itself, unless that would not make it shorter. */
function readWoff(file: Buffer): Table[] {
  return Array.from({ length: file.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + 20 * index;
    const start = file.readUInt32BE(entry + 4);
    const compressed = file.readUInt32BE(entry + 8);
    const stored = file.subarray(start, start + compressed);
    return {
      tag: file.toString("latin1", entry, entry + 4),
      data: compressed < file.readUInt32BE(entry + 12) ? Buffer.from(unzlibSync(stored)) : stored,
    };
  });
}

function writeTables(flavour: number, tables: readonly Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const header = Buffer.alloc(12 + 16 * tables.length);
  header.writeUInt32BE(flavour, 0);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((tables.length - 2 ** power) * 16, 10);
  const parts = [header];
  let start = header.length;
  for (const [index, { tag, data }] of tables.entries()) {
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    const entry = 12 + 16 * index;
    header.write(tag, entry, "latin1");
    header.writeUInt32BE(sumOf(padded), entry + 4);
    header.writeUInt32BE(start, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    parts.push(padded);
    start += padded.length;
  }
  return Buffer.concat(parts);
}

function sumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A table `name` of format 0, for Windows in English of the United States, which every reader of fonts looks for. */
function nameTable({ family, style }: FontName): Buffer {
  const values = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family} ${style}`.replaceAll(" ", "-")],
  ] as const;
  const texts = values.map(([, value]) => Buffer.from(value, "utf16le").swap16());
  const header = Buffer.alloc(6 + 12 * values.length);
  header.writeUInt16BE(values.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, [identifier]] of values.entries()) {
    const length = texts[index]?.length ?? 0;
    for (const [place, value] of [3, 1, 0x409, identifier, length, offset].entries())
      header.writeUInt16BE(value, 6 + 12 * index + 2 * place);
    offset += length;
  }
  return Buffer.concat([header, ...texts]);
}
