/** Chooses, of the files that the framework built, those that a published page names. */
import { type Problem, PublishError } from "../release/problem.ts";
import { type Application, readAsset } from "./application.ts";
import { readStylesheet } from "./stylesheet.ts";

/** A file of the application that is published. */
interface Asset {
  readonly address: string;
  readonly bytes: Buffer;
}

/**
 * Reads the assets that documents load, and those that their stylesheets load in turn.
 *
 * @param named the assets' addresses, each with the address of a document that names it
 * @throws {PublishError} where a document names one that the application does not have
 */
export async function selectAssets(
  application: Application,
  named: ReadonlyMap<string, string>,
): Promise<readonly Asset[]> {
  const known = new Set(application.assets.map(({ pathname }) => pathname));
  const selected = new Map<string, Asset>();
  const problems: Problem[] = [];
  const select = async (address: string, where: string): Promise<void> => {
    if (selected.has(address)) return;
    if (!known.has(address)) {
      problems.push({ where, message: `names ${address}, which the build did not write.` });
      return;
    }
    const bytes = await readAsset(application, address);
    selected.set(address, { address, bytes });
    if (!address.endsWith(".css")) return;
    for (const next of readStylesheet(String(bytes), address).addresses) {
      if (next.startsWith("/_next/")) await select(next, address);
    }
  };
  for (const [address, where] of named) await select(address, where);
  if (problems.length > 0) throw new PublishError(problems);
  return [...selected.values()];
}
