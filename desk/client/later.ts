/** Something that is done after a while in which nothing new came. */
export interface Later {
  /** Begins the wait, or begins it again. */
  readonly start: (pause?: number) => void;
  readonly stop: () => void;
}

/** @param pause in milliseconds */
export function later(act: () => unknown, pause: number): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    start: (wait = pause) => {
      stop();
      timer = setTimeout(act, wait);
    },
  };
}
