/** Whoever takes a share of some work. */
export interface Sharer<T> {
  /** How many pieces it takes at once, and how often before its first answer has come. */
  readonly batch: number;
  readonly ahead: number;
  /** The answers to pieces of the work, by their places. */
  examine(places: readonly number[]): Promise<readonly T[]>;
}

/**
 * Shares work out: each sharer takes from its own queue, and where that is empty from the fullest one. `take` gets each answer with
 * the place of its piece and the number of the sharer. What fails in one fails the whole.
 */
export async function shareOut<T>(
  queues: readonly number[][],
  sharers: readonly Sharer<T>[],
  take: (answer: T, at: number, by: number) => void,
): Promise<void> {
  const work = async (sharer: Sharer<T>, by: number): Promise<void> => {
    for (;;) {
      const places = next(queues, by, sharer.batch);
      if (places.length === 0) return;
      const answers = await sharer.examine(places);
      for (const [index, at] of places.entries()) take(answers[index] as T, at, by);
    }
  };
  await Promise.all(sharers.flatMap((sharer, by) => Array.from({ length: sharer.ahead }, () => work(sharer, by))));
}

function next(queues: readonly number[][], by: number, size: number): readonly number[] {
  const own = queues[by];
  const fullest = queues.reduce<number[]>((most, queue) => (queue.length > most.length ? queue : most), []);
  return (own !== undefined && own.length > 0 ? own : fullest).splice(0, size);
}
