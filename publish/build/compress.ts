/** A file compressed in each encoding, the same each time. */
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";

const brotliCompressed = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * How well to compress. Brotli at its best takes 59 ms for a page of 59 KB, which it makes 11.2 KB; the quick one takes 2 ms and
 * makes 12.4 KB. Gzip’s last levels take half as long again as the sixth for half a percent.
 */
const qualities = {
  best: { brotli: constants.BROTLI_MAX_QUALITY, gzip: { level: constants.Z_BEST_COMPRESSION, memLevel: 9 } },
  quick: { brotli: 6, gzip: { level: 6, memLevel: 8 } },
} as const;

export type Compression = keyof typeof qualities;

/**
 * What has fewer bytes is sent as it is: with its headers it fits in one packet, 1,460 bytes, so nothing would come sooner. Half of a
 * site's files are such forms, and each compressed one is two files more to write and to take over.
 */
const worthCompressing = 1024;

/** Whether to compress a file of a kind that can be compressed. */
export function isWorthCompressing(bytes: Buffer): boolean {
  return bytes.length >= worthCompressing;
}

/** Above so many bytes, to compress as well as can be takes so long that other threads do it. */
const worthAThread = 8192;

/**
 * Compresses in both encodings. Neither holds a time or a name. What takes less than some milliseconds is not handed to
 * another thread, which takes more than that: 3.7 ms for a file of 3 KB that is compressed in 0.2.
 */
export async function compress(
  bytes: Buffer,
  compression: Compression,
): Promise<{ br: Buffer; gzip: Buffer }> {
  const { brotli, gzip: options } = qualities[compression];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  if (compression === "quick" || bytes.length < worthAThread)
    return { br: brotliCompressSync(bytes, { params }), gzip: gzipSync(bytes, options) };
  const [br, gz] = await Promise.all([brotliCompressed(bytes, { params }), gzipped(bytes, options)]);
  return { br, gzip: gz };
}
