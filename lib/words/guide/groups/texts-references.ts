/** What the check says of records that name others, and of their titles. */
import type { Kind } from "../../../model/kinds.ts";

export interface ReferenceFindings {
  readonly reference: {
    readonly withdrawn: (record: Named) => string;
    readonly withdrawnHint: string;
    readonly unknown: (record: Named) => string;
    /** The numbers that exist, the first of them; whether there are others. */
    readonly known: (numbers: {
      readonly kind: Kind;
      readonly numbers: readonly string[];
      readonly hasMore: boolean;
    }) => string;
    readonly twice: (record: Named) => string;
    readonly twiceHint: string;
    /** No record of the kind `child` names this one. */
    readonly orphan: (record: Named & { readonly child: Kind }) => string;
    readonly orphanHint: (field: { readonly child: Kind; readonly field: string }) => string;
  };
  readonly title: {
    readonly twice: (record: { readonly title: string; readonly path: string }) => string;
    readonly twiceHint: string;
  };
}

interface Named {
  readonly kind: Kind;
  readonly number: number;
}
