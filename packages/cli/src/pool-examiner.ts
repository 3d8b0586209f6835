import { Worker } from "node:worker_threads";
import type { Diagnostic, DraftFacts, Register } from "@cchc/core";
import { recordsOf } from "@cchc/core";
import type { Examiner, Judged } from "./examiner.ts";
import { KEPT_CHARACTERS } from "./examiner.ts";
import type { Answer, Request, SentDraft, SentJudging } from "./worker-protocol.ts";

/** So many drafts are sent at once, so that no more than these lie in a thread that is not done with those before. */
const BATCH = 16;

/** Shares the drafts among threads, each always with the same one, which may have kept its analysis. The threads start when they are first asked. */
export function poolExaminer(jobs: number, program: URL, national: Register): Examiner {
  let threads: readonly Thread[] | null = null;
  const start = (): readonly Thread[] => {
    threads ??= Array.from({ length: jobs }, () => startThread(program, Math.floor(KEPT_CHARACTERS / jobs)));
    return threads;
  };
  /** Asks about each draft, a thread for each remainder of its place. */
  const askAll = async <T>(
    kind: "facts" | "judge",
    drafts: readonly Judged[],
    before: readonly Request[],
    take: (answer: T, at: number) => void,
  ): Promise<void> => {
    if (drafts.length === 0) return;
    const { judgings, sent } = packed(drafts, national);
    const shares = start().map(async (thread, share) => {
      for (const request of [{ kind: "judgings", judgings } as const, ...before]) await thread.ask(request);
      const places = sent.flatMap((_, at) => (at % jobs === share ? [at] : []));
      for (let from = 0; from < places.length; from += BATCH) {
        const batch = places.slice(from, from + BATCH);
        const answers = await thread.ask({ kind, drafts: batch.flatMap((at) => sent.slice(at, at + 1)) });
        for (const [index, at] of batch.entries()) take(answers[index] as T, at);
      }
    });
    await Promise.all(shares);
  };
  return {
    facts: (drafts, take) => askAll<DraftFacts>("facts", drafts, [], take),
    judge: async (drafts, corpus) => {
      const found: (readonly Diagnostic[])[] = [];
      const records = drafts.length === 0 ? [] : [...recordsOf(corpus)];
      await askAll<readonly Diagnostic[]>("judge", drafts, [{ kind: "corpus", records }], (answer, at) => {
        found[at] = answer;
      });
      return found;
    },
    close: async () => {
      await Promise.all((threads ?? []).map((thread) => thread.stop()));
    },
  };
}

interface Thread {
  /** One question at a time. */
  ask(request: Request): Promise<Answer>;
  stop(): Promise<unknown>;
}

function startThread(program: URL, keptCharacters: number): Thread {
  const worker = new Worker(program, { workerData: { keptCharacters } });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        worker.once("error", reject);
        worker.once("message", (answer: Answer) => {
          worker.off("error", reject);
          resolve(answer);
        });
        worker.postMessage(request);
      }),
    stop: () => worker.terminate(),
  };
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
