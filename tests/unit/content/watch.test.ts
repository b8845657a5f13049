import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createChangeStream, createWatcher } from "../../../lib/content/watch.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const interval = 100;

/** Something to look at, and how often it was. */
function createThing(state = "a") {
  const thing = { state, looks: 0, isSlow: false, answers: [] as (() => void)[] };
  const look = () => {
    thing.looks += 1;
    const seen = thing.state;
    return thing.isSlow
      ? new Promise<string>((resolve) => thing.answers.push(() => resolve(seen)))
      : Promise.resolve(seen);
  };
  return { thing, watcher: createWatcher(look, interval) };
}

/** What has come of a wait so far. */
function follow<Value>(wait: Promise<Value>) {
  const outcome: { ended: boolean; value?: Value; error?: unknown } = { ended: false };
  wait.then(
    (value) => Object.assign(outcome, { ended: true, value }),
    (error: unknown) => Object.assign(outcome, { ended: true, error }),
  );
  return outcome;
}

const pass = (looks: number) => vi.advanceTimersByTimeAsync(looks * interval);
const never = new AbortController().signal;

describe("A watcher", () => {
  it("tells of a change once two looks have seen the same", async () => {
    const { thing, watcher } = createThing();
    const wait = follow(watcher.waitForChange("a", never));
    await pass(5);
    expect(wait.ended).toBe(false);
    thing.state = "half";
    await pass(1);
    thing.state = "b";
    await pass(1);
    expect(wait.ended).toBe(false);
    await pass(1);
    expect(wait).toEqual({ ended: true, value: "b" });
  });

  it("tells nothing when everything is as it was after several steps", async () => {
    const { thing, watcher } = createThing();
    const wait = follow(watcher.waitForChange("a", never));
    for (const state of ["empty", "a", "gone", "other", "a"]) {
      thing.state = state;
      await pass(1);
    }
    await pass(5);
    expect(wait.ended).toBe(false);
  });

  it("tells those who know an older state at once, and leaves the others waiting", async () => {
    const { watcher } = createThing("b");
    const late = follow(watcher.waitForChange("a", never));
    const informed = follow(watcher.waitForChange("b", never));
    await pass(2);
    expect(late.value).toBe("b");
    expect(informed.ended).toBe(false);
  });

  it("looks once for all who wait, and never twice at a time", async () => {
    const { thing, watcher } = createThing();
    for (let tab = 0; tab < 20; tab += 1) void watcher.waitForChange("a", new AbortController().signal);
    await pass(3);
    expect(thing.looks).toBe(4);
    thing.isSlow = true;
    await pass(10);
    expect(thing.looks).toBe(5);
    expect(thing.answers).toHaveLength(1);
  });

  it("leaves no timer and looks no more when nobody waits", async () => {
    const { thing, watcher } = createThing();
    const tabs = Array.from({ length: 3 }, () => new AbortController());
    const waits = tabs.map(({ signal }) => follow(watcher.waitForChange("a", signal)));
    await pass(2);
    for (const tab of tabs) tab.abort();
    await pass(0);
    expect(waits.map(({ ended, value }) => ({ ended, value }))).toEqual(
      waits.map(() => ({ ended: true, value: undefined })),
    );
    expect(vi.getTimerCount()).toBe(0);
    const looks = thing.looks;
    await pass(10);
    expect(thing.looks).toBe(looks);
  });

  it("looks again for one who comes while a look of others is under way", async () => {
    const { thing, watcher } = createThing();
    thing.isSlow = true;
    const gone = new AbortController();
    void watcher.waitForChange("a", gone.signal);
    gone.abort();
    const wait = follow(watcher.waitForChange("a", never));
    thing.isSlow = false;
    thing.state = "b";
    for (const answer of thing.answers) answer();
    await pass(3);
    expect(wait.value).toBe("b");
  });

  it("hands on what looking throws, and goes on for those who come later", async () => {
    let isBroken = true;
    const watcher = createWatcher(async () => {
      if (isBroken) throw new Error("too many open files");
      return "b";
    }, interval);
    const wait = follow(watcher.waitForChange("a", never));
    await pass(1);
    expect(wait.error).toEqual(new Error("too many open files"));
    expect(vi.getTimerCount()).toBe(0);
    isBroken = false;
    const later = follow(watcher.waitForChange("a", never));
    await pass(2);
    expect(later.value).toBe("b");
  });
});

/** Everything that a stream says, until it ends. */
async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}

describe("The stream of a change", () => {
  it("opens at once, says that something has changed, and ends", async () => {
    const said = readAll(createChangeStream(async () => "b", never));
    expect(await said).toBe(": watching\n\ndata: changed\n\n");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("writes nothing after it was cancelled, even when the change comes in the same moment", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    let tell = (_state: string | undefined) => {};
    let given: AbortSignal | undefined;
    const stream = createChangeStream((signal) => {
      given = signal;
      return new Promise((resolve) => {
        tell = resolve;
      });
    }, never);
    const reader = stream.getReader();
    await reader.read();
    tell("b");
    await reader.cancel();
    expect(given?.aborted).toBe(true);
    await pass(10);
    vi.useRealTimers();
    await new Promise(setImmediate);
    expect(unhandled).not.toHaveBeenCalled();
    process.off("unhandledRejection", unhandled);
  });

  it("gives its wait up when the client is gone, whether it was gone before or goes without closing", async () => {
    for (const goFirst of [true, false]) {
      const { thing, watcher } = createThing();
      const request = new AbortController();
      if (goFirst) request.abort();
      const said = readAll(
        createChangeStream((signal) => watcher.waitForChange("a", signal), request.signal),
      );
      await pass(2);
      request.abort();
      expect(await said).toBe(": watching\n\n");
      expect(vi.getTimerCount()).toBe(0);
      const looks = thing.looks;
      await pass(10);
      expect(thing.looks).toBe(looks);
    }
  });

  it("ends by itself after five minutes, so that no client that has vanished is kept", async () => {
    const { watcher } = createThing();
    const said = readAll(createChangeStream((signal) => watcher.waitForChange("a", signal), never));
    await vi.advanceTimersByTimeAsync(5 * 60 * 1000);
    expect(await said).toBe(": watching\n\n");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("breaks off when looking fails, for the browser to ask again", async () => {
    const stream = createChangeStream(() => Promise.reject(new Error("too many open files")), never);
    await expect(readAll(stream)).rejects.toThrow("too many open files");
    expect(vi.getTimerCount()).toBe(0);
  });
});
