/** Waiting for a change of something that can be looked at, and telling a page of it. */

/** Looks at something as long as anybody waits for its change. */
export interface Watcher {
  /**
   * Waits until the state is another than the known one.
   *
   * @param known the state that the caller has seen
   * @param signal gives the wait up
   * @returns the new state; nothing when the wait was given up
   * @throws whatever looking throws
   */
  waitForChange(known: string, signal: AbortSignal): Promise<string | undefined>;
}

interface Wait {
  readonly known: string;
  readonly settle: (state: string | undefined) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Creates a watcher. However many wait, it looks once for all of them, never twice at a time, and not at all when nobody
 * waits. A state counts when two looks in a row see it: a program may save in several steps (empty the file, write it; or
 * write another one, rename it, set its time), and what lies between them is nothing to be shown.
 *
 * @param look gives the state: the same as long as nothing has changed
 * @param interval between two looks, in milliseconds
 */
export function createWatcher(look: () => Promise<string>, interval: number): Watcher {
  const waiting = new Set<Wait>();
  let isLooking = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;

  async function lookOnce(): Promise<void> {
    isLooking = true;
    next = undefined;
    try {
      const state = await look();
      const changed = state === last ? [...waiting].filter(({ known }) => known !== state) : [];
      last = state;
      for (const { settle } of changed) settle(state);
    } catch (error) {
      for (const { fail } of [...waiting]) fail(error);
    }
    isLooking = false;
    if (waiting.size > 0) next = setTimeout(lookOnce, interval);
    else last = undefined;
  }

  return {
    waitForChange: (known, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return resolve(undefined);
        const end = () => {
          waiting.delete(wait);
          signal.removeEventListener("abort", giveUp);
          if (waiting.size > 0) return;
          clearTimeout(next);
          next = undefined;
        };
        const giveUp = () => wait.settle(undefined);
        const wait: Wait = {
          known,
          settle: (state) => {
            end();
            resolve(state);
          },
          fail: (error) => {
            end();
            reject(error);
          },
        };
        signal.addEventListener("abort", giveUp);
        waiting.add(wait);
        if (!isLooking && next === undefined) void lookOnce();
      }),
  };
}

/** How long one stream lasts, in milliseconds. The browser asks again; a client that is gone without a word does not. */
const longestStream = 5 * 60 * 1000;

/**
 * A stream of server-sent events (HTML, 9.2) with at most one event, `changed`; then it ends.
 *
 * @param wait for the change, until the signal gives it up
 * @param request aborted when the client is gone
 */
export function createChangeStream(
  wait: (signal: AbortSignal) => Promise<string | undefined>,
  request: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const end = new AbortController();
  const stop = () => end.abort();
  const limit = setTimeout(stop, longestStream);
  let isCancelled = false;
  return new ReadableStream({
    start(controller) {
      // The first bytes open the stream: the browser then knows that it is connected.
      controller.enqueue(encoder.encode(": watching\n\n"));
      request.addEventListener("abort", stop);
      if (request.aborted) stop();
      void wait(end.signal)
        .then(
          (state) => {
            // What was cancelled is closed already, and nothing may be written to it.
            if (isCancelled) return;
            if (state !== undefined) controller.enqueue(encoder.encode("data: changed\n\n"));
            controller.close();
          },
          (error: unknown) => {
            if (!isCancelled) controller.error(error);
          },
        )
        .finally(() => {
          clearTimeout(limit);
          request.removeEventListener("abort", stop);
        });
    },
    cancel() {
      isCancelled = true;
      stop();
    },
  });
}
