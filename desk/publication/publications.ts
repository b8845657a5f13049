/** The publications of this process, and how far each is: one after the other. */
import { randomBytes } from "node:crypto";
import { createQueue } from "../queue.ts";
import { words } from "../words.ts";
import type { PublisherOptions, PublishOutcome, PublishRequest, Step } from "./publication.ts";
import { publishEntries } from "./publisher.ts";
import { recoverPublication } from "./recover.ts";

/** A publication on its way, or at its end. */
export interface RunningPublication {
  readonly request: PublishRequest;
  /** The steps that have begun, in order. */
  readonly begun: readonly Step[];
  /** What became of it, at its end, and when. */
  readonly end: { readonly outcome: PublishOutcome; readonly at: Date } | undefined;
  /** Waits until another step begins, or the end. */
  readonly waitForMore: () => Promise<void>;
}

export interface Publications {
  /**
   * Begins a publication.
   *
   * @param begin is called when its turn has come: where it returns false, it is not published
   * @returns its name
   */
  readonly start: (request: PublishRequest, begin?: () => boolean) => string;
  /** Does something else in its turn: nothing is published meanwhile. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly find: (name: string) => RunningPublication | undefined;
  /** Waits for the end of all that has begun. */
  readonly finish: () => Promise<void>;
}

/** How many are remembered after their end. */
const remembered = 100;

/**
 * Makes the list of a desk’s publications.
 *
 * @param onBusy is told when something begins to be published, and when nothing is any more
 */
export function createPublications(
  options: PublisherOptions,
  onBusy: (isBusy: boolean) => void = () => undefined,
): Publications {
  const inTurn = createQueue();
  const known = new Map<string, RunningPublication>();
  let unfinished = 0;
  return {
    start(request, begin = () => true) {
      const name = randomBytes(9).toString("base64url");
      const { publication, report, end } = createRunning(request);
      known.set(name, publication);
      for (const old of [...known.keys()].slice(0, -remembered)) known.delete(old);
      if (unfinished === 0) onBusy(true);
      unfinished += 1;
      void inTurn(async () => {
        try {
          // What an earlier one has left, such as a record that git refused, comes first.
          await recoverPublication(options);
          if (begin()) end(await publishEntries(options, request, report));
          else end({ online: false, problem: words().publishing.reasons.publication.wasWithdrawn });
        } catch (error) {
          console.error(error);
          end({ online: false, problem: words().publishing.reasons.publication.wentWrong });
        }
        unfinished -= 1;
        if (unfinished === 0) onBusy(false);
      });
      return name;
    },
    inTurn,
    find: (name) => known.get(name),
    finish: () => inTurn(async () => undefined),
  };
}

function createRunning(request: PublishRequest) {
  const begun: Step[] = [];
  let end: RunningPublication["end"];
  let waiting = withResolvers();
  const tell = () => {
    const { resolve } = waiting;
    waiting = withResolvers();
    resolve();
  };
  const publication: RunningPublication = {
    request,
    begun,
    get end() {
      return end;
    },
    waitForMore: () => (end ? Promise.resolve() : waiting.promise),
  };
  return {
    publication,
    report: (step: Step) => {
      begun.push(step);
      tell();
    },
    end: (outcome: PublishOutcome) => {
      end = { outcome, at: new Date() };
      tell();
    },
  };
}

/** A promise and what fulfils it; `Promise.withResolvers` comes with Node.js 22. */
function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
