/** What the desk says: its frame, the list of entries, the page of an entry, pictures, links for readers, signing in. */

export interface DeskWords {
  readonly frame: {
    /** What the desk is called, in the title of each page and as the name of its navigation. */
    readonly name: string;
    /** The way back to the first page. */
    readonly allEntries: string;
  };
}
