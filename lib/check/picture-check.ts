/** Whether the address of a picture is one of a picture of the site. */

import { excerpt } from "../findings/diagnostics.ts";
import { findNear } from "../findings/suggestions.ts";
import { pictureEndings } from "../model/media-types.ts";
import type { RuleId } from "../model/rules.ts";
import type { Say } from "../words/guide/words.ts";
import type { KnownAddresses } from "./addresses.ts";
import { withGuess } from "./guess.ts";
import { nameMistake, type PublicFile, type PublicFiles } from "./public-files.ts";

/** What is wrong with the address of a picture. */
export interface PictureMistake {
  readonly rule: RuleId;
  readonly message: Say;
  readonly hint: Say;
  /** The file of `public/` that it is about, if it is about one. */
  readonly file?: PublicFile;
}

const howTo: Say = ({ texts }) => texts.picture.howTo;

/**
 * Checks the address of a picture.
 * @param url decoded: without Markdown's escapes and entities
 * @returns nothing when the picture can be shown
 */
export function checkPicture(
  url: string,
  { files }: Pick<KnownAddresses, "files">,
): PictureMistake | undefined {
  const say = (message: Say, hint = howTo): PictureMistake => ({ rule: "image", message, hint });
  const file = files.find(url);
  if (file) return nameMistake(file, url) ?? kindMistake(file.address, say);
  if (url === "") return say(({ texts }) => texts.picture.noFile);
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(url)) return say(({ texts }) => texts.picture.notOfSite);
  const meant = findMeant(url, files);
  const hint: Say = meant === undefined ? howTo : ({ texts }) => texts.write(meant);
  if (!url.startsWith("/")) return say(({ texts }) => texts.picture.notFromRoot, hint);
  if (/(?:^|\/)\.\.?(?:\/|$)|\\/u.test(url)) return say(({ texts }) => texts.picture.outOfFolder, hint);
  const pictures = files.all.filter(({ address, mistake }) => !mistake && isPicture(address));
  const near = findNear(
    url,
    pictures.map(({ address }) => address),
  );
  return say(
    ({ texts }) => texts.picture.notFound(excerpt(`public${url}`)),
    meant === undefined ? withGuess(near, howTo) : hint,
  );
}

/** The picture that is meant by an address with more before or behind it than there should be. */
function findMeant(url: string, files: PublicFiles): string | undefined {
  const [path = ""] = url.replaceAll("\\", "/").split(/[?#]/u, 1);
  const fromPublic = `/${path.replace(/^(?:\.{0,2}\/)*(?:public\/)?/u, "")}`;
  const file = files.find(fromPublic);
  return file && !file.mistake && isPicture(file.address) ? file.address : undefined;
}

function kindMistake(address: string, say: (message: Say) => PictureMistake): PictureMistake | undefined {
  if (isPicture(address)) return undefined;
  const kinds = pictureEndings.map((ending) => ending.slice(1));
  return say(({ texts }) => texts.picture.otherKind(kinds));
}

function isPicture(address: string): boolean {
  return pictureEndings.some((ending) => address.endsWith(ending));
}
