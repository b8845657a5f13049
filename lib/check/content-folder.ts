/** What the check is given of a content folder, besides what was read of it. */
import type { CommittedLedger } from "../ledger/history.ts";
import type { FindToday } from "../model/dates.ts";
import type { FolderEntry } from "../reading/file-names.ts";
import type { FolderFiles } from "../reading/folder.ts";
import type { HistoryEntry } from "../reading/history.ts";

/** All that a content folder is checked with. */
export interface ContentFolder extends FolderFiles {
  /** What is in the folder `public`. */
  readonly publicFiles: Iterable<FolderEntry>;
  /** The host names under which the site itself is published. */
  readonly hosts: ReadonlySet<string>;
  /** The ledger as git holds it; none where nothing is known of that. */
  readonly committed: readonly CommittedLedger[];
  /** What is in the folder of kept versions, sorted by path; nothing where there is none. */
  readonly history: readonly HistoryEntry[];
  readonly findToday: FindToday;
}
