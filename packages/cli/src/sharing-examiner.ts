import type { Diagnostic, DraftFacts, Register } from "@cchc/core";
import { recordsOf } from "@cchc/core";
import { KEPT_CHARACTERS } from "./analysis-keeper.ts";
import type { Examiner, Judged, Take } from "./examiner.ts";
import { localExaminer } from "./examiner.ts";
import type { Sharer } from "./share-out.ts";
import { shareOut } from "./share-out.ts";
import type { Thread } from "./thread.ts";
import { startThread } from "./thread.ts";
import type { Question, SentDraft, SentJudging, ThreadData } from "./worker-protocol.ts";

interface Sharing extends ThreadData {
  readonly jobs: number;
  /** Of the other threads. */
  readonly program: URL;
  /** The register that ships with the core, which is not sent. */
  readonly national: Register;
}

/**
 * Shares the drafts among `jobs` threads, of which this one is the first; the others start when there is something to ask. Whoever is
 * free takes the next drafts; when they are judged, first those of which it may have kept the analysis.
 */
export function sharingExaminer({ jobs, program, national, keptCharacters, again }: Sharing): Examiner {
  const options = { keptCharacters: Math.floor((keptCharacters ?? KEPT_CHARACTERS) / jobs), again: again ?? false };
  const local = localExaminer(options);
  const owners = new Map<string, number>();
  const threads: Thread[] = [];
  /** The sharers of these drafts: this thread, then the others. */
  const begin = <T>(drafts: readonly Judged[], own: Sharer<T>["examine"], ask: Ask): readonly Sharer<T>[] => {
    while (threads.length < jobs - 1) threads.push(startThread(program, options));
    const { judgings, sent } = packed(drafts, national);
    for (const thread of threads) thread.tell({ kind: "judgings", judgings });
    return [inThisThread(own), ...threads.map((thread) => inThread<T>(thread, sent, ask))];
  };
  return {
    facts: async (drafts, wanted, take) => {
      if (drafts.length === 0) return;
      const own = oneByOne<DraftFacts>(drafts, (some, found) => local.facts(some, wanted, found));
      const sharers = begin(drafts, own, (some) => ({ kind: "facts", drafts: some, wanted }));
      await shareOut([[...drafts.keys()]], sharers, (facts, at, by) => {
        owners.set(facts.path, by);
        take(facts, at);
      });
    },
    judge: async (drafts, corpus, take) => {
      if (drafts.length === 0) return;
      const own = oneByOne<readonly Diagnostic[]>(drafts, (some, found) => local.judge(some, corpus, found));
      const sharers = begin(drafts, own, (some) => ({ kind: "judge", drafts: some }));
      const records = [...recordsOf(corpus)];
      for (const thread of threads) thread.tell({ kind: "corpus", records });
      const queues: number[][] = sharers.map(() => []);
      for (const [at, { path }] of drafts.entries()) queues[owners.get(path) ?? 0]?.push(at);
      await shareOut(queues, sharers, take);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

type Ask = (drafts: readonly SentDraft[]) => Question;

/** One draft at a time, so that answers of others are heard in between. */
function inThisThread<T>(examine: Sharer<T>["examine"]): Sharer<T> {
  return { batch: 1, ahead: 1, examine };
}

/** A few drafts at once, the next before those before are done: it never waits, and in the end none has all that is left. */
function inThread<T>(thread: Thread, sent: readonly SentDraft[], ask: Ask): Sharer<T> {
  const examine = async (places: readonly number[]): Promise<readonly T[]> =>
    (await thread.ask(ask(picked(sent, places)))) as readonly T[];
  return { batch: 4, ahead: 2, examine };
}

function oneByOne<T>(
  drafts: readonly Judged[],
  examine: (drafts: readonly Judged[], take: Take<T>) => Promise<void>,
): Sharer<T>["examine"] {
  return async (places) => {
    const found: T[] = [];
    await examine(picked(drafts, places), (one, at) => {
      found[at] = one;
    });
    return found;
  };
}

function picked<T>(values: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((at) => values.slice(at, at + 1));
}

/** Many drafts share a judging: it is sent once. */
function packed(
  drafts: readonly Judged[],
  national: Register,
): { readonly judgings: readonly SentJudging[]; readonly sent: readonly SentDraft[] } {
  const judgings: SentJudging[] = [];
  const places = new Map<string, number>();
  const names = new Map<Register, number>();
  const sent = drafts.map(({ path, text, config, registers }) => {
    for (const register of registers) if (!names.has(register)) names.set(register, names.size);
    const name = JSON.stringify([config, registers.map((register) => names.get(register))]);
    const judging = places.get(name) ?? judgings.length;
    if (judging === judgings.length) {
      places.set(name, judging);
      judgings.push({ config, registers: registers.map((one) => (one === national ? "national" : one)) });
    }
    return { path, text, judging };
  });
  return { judgings, sent };
}
