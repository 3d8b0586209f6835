const SIGNALS = ["SIGINT", "SIGTERM"] as const;
/** What a shell says of a program that Ctrl+C ended. */
const STOPPED = 130;

/** Does work that must not end in the middle; it is told when it should stop. */
export type Guarded = <T>(work: (stop: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Does work that must not end in the middle. Ctrl+C, or whoever ends the process politely, only tells the work, and the program
 * ends with 130 when it is done; a second time it ends at once.
 */
export async function guarded<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const tell = (): void => {
    process.exitCode = STOPPED;
    stop.abort();
  };
  for (const signal of SIGNALS) process.once(signal, tell);
  try {
    return await work(stop.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, tell);
  }
}
