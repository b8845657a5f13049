/** Chooses, of the files that the framework built, those that a published page names. */
import { type Problem, PublishError } from "../release/problem.ts";
import type { Output } from "./outputs.ts";
import { readStylesheet } from "./stylesheet.ts";

/**
 * Selects the assets that the documents load, and those that their stylesheets load in turn.
 *
 * @param documents what each names, as `cleanDocument` lists it
 * @throws {PublishError} where a document names one that the build did not write
 */
export async function selectAssets(
  assets: readonly Output[],
  documents: readonly { readonly address: string; readonly assets: readonly string[] }[],
): Promise<Output[]> {
  const known = new Map(assets.map((asset) => [asset.address, asset]));
  const selected = new Map<string, Output>();
  const problems: Problem[] = [];
  const select = async (address: string, where: string): Promise<void> => {
    if (selected.has(address)) return;
    const asset = known.get(address);
    if (!asset) {
      problems.push({ where, message: `names ${address}, which the build did not write.` });
      return;
    }
    selected.set(address, asset);
    if (!address.endsWith(".css")) return;
    for (const named of readStylesheet(String(await asset.make()), address).addresses) {
      if (named.startsWith("/_next/")) await select(named, address);
    }
  };
  for (const { address, assets: named } of documents) {
    for (const each of named) await select(each, address);
  }
  if (problems.length > 0) throw new PublishError(problems);
  return [...selected.values()];
}
