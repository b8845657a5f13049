/** What keeps files from being published under their addresses: the check's own rules, as the last word of the build. */
import { originalLanguage } from "../../lib/model/languages.ts";
import { endingOf, findMediaType } from "../../lib/model/media-types.ts";
import {
  type AddressFault,
  createPlaceFinder,
  findEndingFault,
  findNameFault,
  type Output,
} from "../../lib/model/published-files.ts";
import { guideWordsOf } from "../../lib/words/guide/languages.ts";
import type { Problem } from "../release/problem.ts";

/** Every address is one that works everywhere, for decades. */
export function checkNames(built: readonly Pick<Output, "address">[]): Problem[] {
  return built.flatMap(({ address }) => {
    const fault = findNameFault(address);
    return fault === undefined ? [] : [{ where: address, message: `${wordsOf(fault, address)}.` }];
  });
}

/** Two files can't be one, whatever their addresses are. */
export function checkPlaces(outputs: readonly Output[]): Problem[] {
  const listInTheWay = createPlaceFinder(outputs);
  return outputs.flatMap((output) => {
    const [other] = listInTheWay(output);
    return other
      ? [{ where: output.address, message: `would be written to the same place as ${other.address}.` }]
      : [];
  });
}

/** The type that a file is sent with follows from its address alone, so a route's own must agree. */
export function checkType(address: string, declared?: string): Problem[] {
  const fault = findEndingFault(address);
  if (fault !== undefined) return [{ where: address, message: `${wordsOf(fault, address)}.` }];
  const type = findMediaType(address)?.type ?? "";
  const essence = (value: string) => value.split(";")[0]?.trim().toLowerCase();
  if (declared === undefined || essence(declared) === essence(type)) return [];
  return [{ where: address, message: `says that it is ${declared}, but is published as ${type}.` }];
}

/** As the check says it. */
function wordsOf(fault: AddressFault, address: string): string {
  return guideWordsOf(originalLanguage).files.publicFile.addressFault({ fault, ending: endingOf(address) });
}
