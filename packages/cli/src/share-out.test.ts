import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sharer } from "./share-out.ts";
import { shareOut } from "./share-out.ts";

function sharer(batch: number, ahead: number, delay: () => Promise<void> = async () => undefined): Sharer<string> {
  return {
    batch,
    ahead,
    examine: async (places) => {
      await delay();
      return places.map((at) => `answer ${at}`);
    },
  };
}

describe("work that is shared out", () => {
  it("is done once, each piece, whoever takes it and in whatever order answers come", async () => {
    const shapes = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        shapes,
        fc.array(fc.nat({ max: 12 }), { maxLength: 5 }),
        async (s, all, sizes) => {
          let total = 0;
          const queues = sizes.map((size) => Array.from({ length: size }, () => total++));
          const answers: string[] = [];
          const sharers = all.map(([batch, ahead]) => sharer(batch, ahead, () => s.schedule(Promise.resolve())));
          const done = shareOut(queues, sharers, (answer, at) => {
            expect(answers[at]).toBeUndefined();
            answers[at] = answer;
          });
          await s.waitFor(done);
          expect(answers).toEqual(Array.from({ length: total }, (_, at) => `answer ${at}`));
        },
      ),
    );
  });

  it("goes first to the sharer in whose queue it stands", async () => {
    const by = new Map<number, number>();
    await shareOut(
      [
        [0, 1],
        [2, 3],
      ],
      [sharer(2, 1), sharer(2, 1)],
      (_, at, who) => by.set(at, who),
    );
    expect(by).toEqual(
      new Map([
        [0, 0],
        [1, 0],
        [2, 1],
        [3, 1],
      ]),
    );
  });

  it("fails as a whole where one fails", async () => {
    const broken: Sharer<string> = { batch: 1, ahead: 1, examine: () => Promise.reject(new Error("broken")) };
    await expect(shareOut([[0, 1, 2]], [sharer(1, 1), broken], () => undefined)).rejects.toThrow("broken");
  });
});
