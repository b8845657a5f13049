/** Which encoding of a file a reader gets, and whether they have it already (RFC 9110, sections 12.5.3 and 13). */
import type { Encoding } from "../release/release.ts";

/** In the order of preference where a reader has none: the smallest first. */
const preference: readonly Encoding[] = ["br", "gzip", "identity"];

const aliases: Readonly<Record<string, string>> = { "x-gzip": "gzip" };

/**
 * Chooses the encoding to send.
 *
 * @param accepted the request's `Accept-Encoding`; without one only no compression is sure to be understood
 * @param available the encodings that exist
 * @returns undefined where the reader refuses each of them
 */
export function chooseEncoding(
  accepted: string | undefined,
  available: (encoding: Encoding) => boolean,
): Encoding | undefined {
  if (accepted === undefined) return available("identity") ? "identity" : undefined;
  const weights = recallWeights(accepted);
  let best: Encoding | undefined;
  let bestWeight = 0;
  for (const encoding of preference) {
    if (!available(encoding)) continue;
    const weight = weightOf(encoding, weights);
    if (weight > bestWeight) {
      best = encoding;
      bestWeight = weight;
    }
  }
  return best;
}

/** Plain text needs no mention to be welcome, but is the last choice then: below every weight that can be written. */
const unmentioned = 0.0001;

function weightOf(encoding: Encoding, weights: ReadonlyMap<string, number>): number {
  const named = weights.get(encoding) ?? weights.get("*");
  if (named !== undefined) return named;
  return encoding === "identity" ? unmentioned : 0;
}

/** Browsers send few different lists, each of them very often. */
const recalled = new Map<string, ReadonlyMap<string, number>>();

function recallWeights(accepted: string): ReadonlyMap<string, number> {
  const known = recalled.get(accepted);
  if (known) return known;
  const weights = readWeights(accepted);
  // Whoever sends ever new ones gets no room for it.
  if (recalled.size < 100 && accepted.length < 100) recalled.set(accepted, weights);
  return weights;
}

function readWeights(accepted: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const element of accepted.toLowerCase().split(",")) {
    const [coding = "", ...parameters] = element.split(";").map((part) => part.trim());
    if (coding === "") continue;
    const quality = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const value = quality === undefined ? "1" : quality.slice(quality.indexOf("=") + 1).trim();
    // What isn't a weight as the standard writes it asks for nothing.
    weights.set(
      aliases[coding] ?? coding,
      /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value) ? Number(value) : 0,
    );
  }
  return weights;
}

/**
 * Whether a list of validators names the one at hand, as `If-None-Match` compares them: weakly.
 *
 * @param list the header's value
 * @param etag a strong validator, quoted
 */
export function namesEtag(list: string, etag: string): boolean {
  if (list.trim() === "*") return true;
  for (const [found] of list.matchAll(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g)) {
    if (found.replace(/^W\//, "") === etag) return true;
  }
  return false;
}
