/**
 * Makes PDFs smaller: what Typst writes out in plain text, the objects of the structure and the tables of letters, is a third of a
 * record's bytes, and is compressed here (ISO 32000-1, 7.5.7 and 7.5.8). No object is changed, and none gets another number.
 */
import { zlibSync } from "fflate";

/** An object of a file: its number, and what stands between `obj` and `endobj`. */
interface PdfObject {
  readonly number: number;
  readonly body: Buffer;
}

/** The most objects that are compressed together: a reader unpacks all of them for one. */
const mostTogether = 200;

/**
 * Packs a file.
 *
 * @param file a PDF with a plain table of cross-references and no update, as Typst writes it
 * @returns the same document: the same bytes for the same file, on every computer
 * @throws {Error} where the file is none of that kind
 */
export function packPdf(file: Uint8Array): Uint8Array {
  const source = Buffer.from(file);
  const { objects, trailer } = readObjects(source);
  const last = Math.max(...objects.map(({ number }) => number));
  const header = source.subarray(0, source.indexOf("\n", source.indexOf("\n") + 1) + 1);
  const parts: Buffer[] = [header];
  let length = header.length;
  /** Of each object, the three fields of its cross-reference. */
  const places = new Map<number, readonly [type: number, where: number, index: number]>();
  const write = (number: number, body: Buffer) => {
    places.set(number, [1, length, 0]);
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from("\nendobj\n")]);
    parts.push(whole);
    length += whole.length;
  };
  const packed: PdfObject[] = [];
  for (const object of objects) {
    if (isStream(object.body)) write(object.number, compressStream(object.body));
    else packed.push(object);
  }
  let next = last + 1;
  for (let first = 0; first < packed.length; first += mostTogether) {
    const together = packed.slice(first, first + mostTogether);
    for (const [index, { number }] of together.entries()) places.set(number, [2, next, index]);
    write(next, objectStream(together));
    next += 1;
  }
  const start = length;
  places.set(next, [1, start, 0]);
  parts.push(Buffer.from(`${next} 0 obj\n`), crossReferences(places, next + 1, trailer));
  parts.push(Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** How many pages a file has, as its metadata say, which are in every PDF of the site as they are. */
export function countPages(file: Uint8Array): number {
  const pages = /<xmpTPg:NPages>(\d+)<\/xmpTPg:NPages>/u.exec(Buffer.from(file).toString("latin1"))?.[1];
  if (pages === undefined) throw new Error("A PDF does not say how many pages it has.");
  return Number(pages);
}

function readObjects(source: Buffer): { objects: readonly PdfObject[]; trailer: string } {
  const end = source.toString("latin1", Math.max(0, source.length - 2048));
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(end)?.[1]);
  const table = source.toString("latin1", start);
  const [, count] = /^xref\s+0 (\d+)\s/u.exec(table) ?? [];
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/u.exec(table)?.[1];
  if (count === undefined || trailer === undefined || /\/(?:Prev|Encrypt)\b/u.test(trailer))
    throw new Error("A PDF is not as it was expected.");
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gmu)].map(([, offset]) => Number(offset));
  const sorted = [...offsets, start].toSorted((one, other) => one - other);
  const objects = offsets.map((offset) => {
    const stop = sorted.find((other) => other > offset) ?? start;
    const whole = source.subarray(offset, stop);
    const number = /^(\d+) 0 obj\s/u.exec(whole.toString("latin1", 0, 24));
    const bodyEnd = whole.lastIndexOf("endobj");
    if (!number || bodyEnd < 0) throw new Error("An object of a PDF is not as it was expected.");
    let to = bodyEnd;
    while (to > 0 && /\s/u.test(String.fromCharCode(whole[to - 1] ?? 0))) to -= 1;
    return { number: Number(number[1]), body: whole.subarray(number[0].length, to) };
  });
  return { objects: objects.toSorted((one, other) => one.number - other.number), trailer };
}

function isStream(body: Buffer): boolean {
  return body.subarray(-9).toString("latin1") === "endstream";
}

/** A stream that has no filter, compressed; the metadata stay plain, so that whatever looks for them finds them. */
function compressStream(body: Buffer): Buffer {
  const at = body.indexOf("stream");
  const head = body.toString("latin1", 0, at);
  if (/\/Filter\b|\/Type\s*\/Metadata\b/u.test(head)) return body;
  const given = Number(/\/Length\s+(\d+)\b/u.exec(head)?.[1]);
  const first = body.indexOf("\n", at) + 1;
  const data = zlibSync(body.subarray(first, first + given), { level: 9 });
  if (data.length >= given) return body;
  const fields = head.replace(/\/Length\s+\d+\b/u, `/Length ${data.length} /Filter /FlateDecode`);
  return Buffer.concat([Buffer.from(`${fields}stream\n`, "latin1"), data, Buffer.from("\nendstream")]);
}

function objectStream(objects: readonly PdfObject[]): Buffer {
  const bodies = objects.map(({ body }) => Buffer.concat([body, Buffer.from("\n")]));
  let offset = 0;
  const numbers = objects.map(({ number }, index) => {
    const pair = `${number} ${offset}`;
    offset += bodies[index]?.length ?? 0;
    return pair;
  });
  const index = Buffer.from(`${numbers.join(" ")}\n`);
  return stream(
    `/Type /ObjStm /N ${objects.length} /First ${index.length}`,
    Buffer.concat([index, ...bodies]),
  );
}

/** A stream of cross-references: of each number the type, where it is, and its place there. */
function crossReferences(
  places: ReadonlyMap<number, readonly [number, number, number]>,
  size: number,
  trailer: string,
): Buffer {
  const rows = Buffer.alloc(size * 7);
  for (let number = 0; number < size; number += 1) {
    // What has no number is free, and begins the list of the free ones, which is empty.
    const [type, where, index] = places.get(number) ?? [0, 0, number === 0 ? 65_535 : 0];
    rows.writeUInt8(type, number * 7);
    rows.writeUInt32BE(where, number * 7 + 1);
    rows.writeUInt16BE(index, number * 7 + 5);
  }
  const fields = trailer
    .replace(/\/Size\s+\d+/u, `/Size ${size}`)
    .replace(/\s+/gu, " ")
    .trim();
  return stream(`/Type /XRef /W [1 4 2] ${fields}`, rows);
}

function stream(fields: string, data: Buffer): Buffer {
  const compressed = zlibSync(data, { level: 9 });
  const head = `<< ${fields} /Length ${compressed.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), compressed, Buffer.from("\nendstream")]);
}
