/** What the check says of what was published: the ledger, kept versions, days. */
export type LedgerFindings = {};
