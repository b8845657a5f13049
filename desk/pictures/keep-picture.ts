/** Puts a picture into the folder of public files, under a name of its own. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createNamer } from "../../lib/check/public-names.ts";
import { listPublicFolder } from "../../lib/content/folder-entries.ts";
import { plainFile } from "../../lib/model/published-files.ts";
import { isUnfinishedSave } from "../files/recover-files.ts";
import { createNewFile } from "../files/replace-file.ts";
import { describeRefusal } from "../files/write-refusal.ts";
import { words } from "../words.ts";
import type { CleanPicture } from "./clean-picture.ts";

/** How often another program may take the name that was found. */
const mostTries = 5;

/**
 * Writes a picture, whole or not at all. It is never written over another file.
 *
 * @param folder the folder of public files, absolute
 * @param sentName the name that it was sent with
 * @returns its address on the site; or why there is none, in words for the office
 */
export async function keepPicture(
  folder: string,
  sentName: string,
  { bytes, ending }: Pick<CleanPicture, "bytes" | "ending">,
): Promise<{ readonly address: string } | string> {
  const { busyFolder, notKept } = words().desk.pictures.refusals;
  try {
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder);
    for (let count = 0; count < mostTries; count += 1) {
      const address = await findAddress(folder, sentName, ending);
      if (createNewFile(join(folder, address.slice(1)), bytes) === "created") return { address };
    }
    return busyFolder;
  } catch (error) {
    return notKept(describeRefusal(error));
  }
}

/** A free address: the letters and digits of the name that was sent, in the folder itself. */
async function findAddress(folder: string, sentName: string, ending: string): Promise<string> {
  const present = (await listPublicFolder(folder)).map(({ path }) => ({
    address: `/${path}`,
    file: plainFile(`/${path}`),
  }));
  // Browsers may send a path, with slashes of either kind.
  const name = sentName.split(/[\\/]/u).at(-1) ?? "";
  const stem = name.replace(/\.[^.]*$/u, "").replaceAll(".", "-");
  // The site’s own addresses are refused by their names; it writes no other pictures.
  const wanted = `/${stem || "picture"}${ending}`;
  const { address } = createNamer([], present)({ address: wanted, file: plainFile(wanted) });
  if (address === undefined) throw new Error(`No name is free for ${sentName}.`);
  return address;
}

/** What a write that was killed has left: the picture was never there, and whoever sent it was told nothing. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (isUnfinishedSave(name)) rmSync(join(folder, name), { force: true });
}
