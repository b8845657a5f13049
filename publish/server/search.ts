/**
 * Answers `/search?q=`: the page that the build made, with what was found in its places. A pure function of the query and the
 * release: nothing is read, nothing is kept, and an answer takes a bounded time.
 */
import { createHash } from "node:crypto";
// As a whole: a Node.js that lacks one of its functions still has to read this file, to say that it is too old.
import zlib from "node:zlib";
import { languageOf, withoutLanguage } from "../../lib/model/languages.ts";
import { searchPage } from "../../lib/model/search-routes.ts";
import type { SearchFile } from "../../lib/search/index-file.ts";
import { type AnswerPage, answerParts, searchFieldName, takeApart } from "../../lib/search/place.ts";
import { createSearch } from "../../lib/search/search.ts";
import { showFound } from "../../lib/search/show-found.ts";
import { searchWordsOf } from "../../lib/words/search-script.ts";
import type { EncodedBody, EncodedFile } from "./table.ts";

const { constants, crc32, deflateRawSync } = zlib;

/** Answers a query. */
export type AnswerSearch = (query: string) => EncodedFile;

/** A page with what was found, made when it is sent. */
interface FoundPage {
  readonly identity: () => Buffer;
  readonly gzip: () => Buffer;
}

/** Whether an address is that of the page of searches, in any language. */
export function isSearchPage(address: string): boolean {
  return withoutLanguage(address) === searchPage;
}

/**
 * Makes what answers queries at the address of a page.
 *
 * @param page as the build made it
 * @param index the file that the build made of the same language
 * @param own the headers of the page, names and values in turn
 * @throws {Error} where the page has no place for an answer, or the file is not one of ours
 */
export function createAnswerSearch(
  address: string,
  page: Buffer,
  index: Buffer,
  own: readonly string[],
): AnswerSearch {
  const language = languageOf(address);
  const words = searchWordsOf(language);
  const file: SearchFile = JSON.parse(index.toString());
  const search = createSearch(file);
  const place = { language, words, elsewhere: file.elsewhere };
  const write = createPageWriter(takeApart(page.toString()));
  const sources = createHash("sha256").update(page).update(index).digest();
  const answer = (query: string): FoundPage => {
    try {
      const found = search(query);
      const heading = words.heading({ query: found.query });
      return write(answerParts(heading, found.query, showFound(found, place)));
    } catch (error) {
      // A fault of ours is reported, and the reader has the list of all that there is; the server goes on.
      console.error(error);
      return { identity: () => page, gzip: () => zlib.gzipSync(page) };
    }
  };
  return (query) => {
    // An answer is made of nothing else, so whoever has it need not have it made again.
    const digest = createHash("sha256").update(sources).update(query).digest("base64url").slice(0, 22);
    const page = once(() => answer(query));
    const encode = (encoding: keyof FoundPage): EncodedBody => {
      const bytes = once(() => page()[encoding]());
      const etag = `"${digest}${encoding === "gzip" ? "-gzip" : ""}"`;
      const validatorHeaders = [...own, "ETag", etag, "Vary", "Accept-Encoding"];
      return {
        ...{ etag, validatorHeaders, bytes },
        get headers() {
          return [
            ...validatorHeaders,
            // Found by who looks for something, and not by search engines: what is found has pages of its own.
            ...["Content-Type", "text/html; charset=utf-8", "X-Robots-Tag", "noindex"],
            ...["Content-Length", String(bytes().length)],
            ...(encoding === "gzip" ? ["Content-Encoding", encoding] : []),
          ];
        },
      };
    };
    return { gzip: encode("gzip"), identity: encode("identity") };
  };
}

/** Makes something when it is first asked for, and no second time. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Of the addresses with a query, as much as is read: a query of the longest that is looked for has far less. */
const longestRead = 8192;

/** The query in an address: what follows its question mark has one named `q` that is not empty. */
export function readQuery(search: string): string | undefined {
  const query = new URLSearchParams(search.slice(0, longestRead)).get(searchFieldName)?.trim();
  return query === "" ? undefined : (query ?? undefined);
}

/** What the places of a page are filled with. */
type Parts = ReturnType<typeof answerParts>;

/** The end of a stretch of compressed bytes that others follow: at a whole byte, and without reference to what is before. */
const open = { level: 9, finishFlush: constants.Z_FULL_FLUSH };

/** What is compressed for each answer: hardly larger than at the best level, and in a third of the time. */
const quick = { level: 3, finishFlush: constants.Z_FULL_FLUSH };

/**
 * Makes the function that fills the places of a page. What is around them is compressed once, and joined with what is
 * compressed for an answer: stretches of deflated bytes follow each other within one file of gzip (RFC 1951, RFC 1952).
 */
function createPageWriter({ parts }: AnswerPage): (parts: Parts) => FoundPage {
  const kept = parts.map((part, place) => {
    const plain = Buffer.from(part);
    return { plain, packed: deflateRawSync(plain, place === parts.length - 1 ? { level: 9 } : open) };
  });
  return ({ title, field, answer }) => {
    const filled = [title, field, answer].map((text) => Buffer.from(text));
    const plain = kept.flatMap((part, place) => [part.plain, ...filled.slice(place, place + 1)]);
    return {
      identity: () => Buffer.concat(plain),
      gzip: () => {
        const trailer = Buffer.alloc(8);
        trailer.writeUInt32LE(plain.reduce((sum, part) => crc32(part, sum), 0));
        trailer.writeUInt32LE(
          plain.reduce((sum, part) => sum + part.length, 0),
          4,
        );
        const packed = filled.map((part) =>
          part.length < leastPacked ? stored(part) : deflateRawSync(part, quick),
        );
        const all = kept.flatMap((part, place) => [part.packed, ...packed.slice(place, place + 1)]);
        return Buffer.concat([gzipHeader, ...all, trailer]);
      },
    };
  };
}

/** Fewer bytes are sent as they are: to compress them takes longer than to send them. */
const leastPacked = 1024;

/** Bytes as a stretch that is not compressed, and not the last (RFC 1951, 3.2.4). */
function stored(bytes: Buffer): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0]);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(bytes.length ^ 0xffff, 3);
  return Buffer.concat([head, bytes]);
}

/** Method deflate, no flags, no time, best compression, made by Unix. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3]);
