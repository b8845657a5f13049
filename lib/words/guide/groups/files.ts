/** What the check says of files and folders: their names, their places, the folder `public`, translations. */
export type FileFindings = {};
