/** What the check says of what was published: the ledger, kept versions, days, in Japanese. */
import type { LedgerFindings } from "../groups/ledger.ts";

export const ledger: LedgerFindings = {};
