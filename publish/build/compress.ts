/** A file compressed in each encoding, as small as they get and the same each time. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotliCompressed = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Compresses for good: at the highest level of each. Neither holds a time or a name. */
export async function compress(bytes: Buffer): Promise<{ br: Buffer; gzip: Buffer }> {
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([
    brotliCompressed(bytes, { params: parameters }),
    gzipped(bytes, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 }),
  ]);
  return { br, gzip: gz };
}
