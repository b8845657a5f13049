/** What publishing is made of, and what its pages say. */
import type { Plans } from "./plans/plans.ts";
import type { PublisherOptions } from "./publication.ts";
import type { Publications } from "./publications.ts";

/** What publishes. */
export interface Publishing {
  readonly options: PublisherOptions;
  readonly publications: Publications;
  readonly plans: Plans;
  /** The time zone of the publisher, in which times are said. */
  readonly timeZone: () => string;
  /** Why what others have pushed can’t be taken over, in words for the office; nothing where it was. */
  readonly findNotTakenOver?: () => string | undefined;
  /** What was done at the start about a publication that was broken off. */
  readonly recovered?: string | undefined;
}

/** An entry that is changed and not yet online. */
export interface WaitingEntry {
  readonly path: string;
  readonly name: string;
  readonly address: string;
  readonly what: "added" | "changed" | "deleted";
  /** Who saved it last, and when, where that is known: `Hanako Yamada, 14:02`. */
  readonly saved: string | undefined;
  readonly problems: number;
  /** When it is going to be published by itself, where that is planned: `27 November 2026, 09:00`. */
  readonly planned: string | undefined;
}

/** A plan, as it is shown. */
export interface ShownPlan {
  readonly id: string;
  /** `Goal 57, Goal 56`. */
  readonly names: string;
  readonly by: string;
  /** `27 November 2026, 09:00`. */
  readonly time: string;
  /** Why it was not published. */
  readonly failed: string | undefined;
}

/** What the first page says of publishing. */
export interface PublishingState {
  /** Why nothing can be published from here. */
  readonly reason?: string | undefined;
  /** What happened to a publication that was broken off. */
  readonly recovered?: string | undefined;
  /** Why what others have pushed to the repository elsewhere can’t be taken over. */
  readonly notTakenOver?: string | undefined;
  /** What was published last. */
  readonly online?: { readonly title: string; readonly by: string; readonly time: string } | undefined;
  readonly waiting: readonly WaitingEntry[];
  /** The names of entries that others have changed, which go online with the next publication: `Goal 57, Goal 56`. */
  readonly others?: string | undefined;
  readonly plans: readonly ShownPlan[];
  /** Files of plans that can’t be read. */
  readonly damagedPlans: readonly string[];
  readonly mayPublish: boolean;
}
