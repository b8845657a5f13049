/** Whether the address of a picture is one of a picture of the site. */

import { quoted } from "../findings/diagnostics.ts";
import type { RuleId } from "../findings/rules.ts";
import { didYouMean } from "../findings/suggestions.ts";
import { pictureEndings } from "../model/media-types.ts";
import type { Say } from "../words/guide/words.ts";
import type { KnownAddresses } from "./addresses.ts";
import { nameMistake, type PublicFile, type PublicFiles } from "./public-files.ts";

/** What is wrong with the address of a picture. */
export interface PictureMistake {
  readonly rule: RuleId;
  readonly message: Say | string;
  readonly hint: Say | string;
  /** The file of `public/` that it is about, if it is about one. */
  readonly file?: PublicFile;
}

const howTo = "put the file into the folder public and write ![what it shows](/campus.png)";

/**
 * Checks the address of a picture.
 * @param url decoded: without Markdown's escapes and entities
 * @returns nothing when the picture can be shown
 */
export function checkPicture(
  url: string,
  { files }: Pick<KnownAddresses, "files">,
): PictureMistake | undefined {
  const say = (message: string, hint = howTo): PictureMistake => ({ rule: "image", message, hint });
  const file = files.find(url);
  if (file) return nameMistake(file, url) ?? kindMistake(file.address, say);
  if (url === "") return say("The picture has no file.");
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(url)) return say("The picture is not a file of this site.");
  const meant = findMeant(url, files);
  const hint = meant === undefined ? howTo : `write ${meant}`;
  if (!url.startsWith("/")) return say("The address of the picture does not begin with “/”.", hint);
  if (/(?:^|\/)\.\.?(?:\/|$)|\\/u.test(url))
    return say("The address of the picture leads out of its folder.", hint);
  const pictures = files.all.filter(({ address, mistake }) => !mistake && isPicture(address));
  const near = didYouMean(
    url,
    pictures.map(({ address }) => address),
  );
  return say(`There is no file ${quoted(`public${url}`)}.`, meant === undefined ? `${near}${howTo}` : hint);
}

/** The picture that is meant by an address with more before or behind it than there should be. */
function findMeant(url: string, files: PublicFiles): string | undefined {
  const [path = ""] = url.replaceAll("\\", "/").split(/[?#]/u, 1);
  const fromPublic = `/${path.replace(/^(?:\.{0,2}\/)*(?:public\/)?/u, "")}`;
  const file = files.find(fromPublic);
  return file && !file.mistake && isPicture(file.address) ? file.address : undefined;
}

function kindMistake(address: string, say: (message: string) => PictureMistake): PictureMistake | undefined {
  if (isPicture(address)) return undefined;
  const kinds = pictureEndings.map((ending) => ending.slice(1)).join(", ");
  return say(`The file is not a picture of a kind that browsers show (${kinds}).`);
}

function isPicture(address: string): boolean {
  return pictureEndings.some((ending) => address.endsWith(ending));
}
