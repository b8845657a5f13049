/** What the check says of files and folders: their names, their places, the folder `public`, translations, in English. */
import type { FileFindings } from "../groups/files.ts";

export const files: FileFindings = {};
