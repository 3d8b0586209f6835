import { parentPort, workerData } from "node:worker_threads";
import type { Corpus } from "@cchc/core";
import { buildCorpus, countRecord, loadNationalRegister } from "@cchc/core";
import type { Judged, Take } from "./examiner.ts";
import { localExaminer } from "./examiner.ts";
import type { Answer, Request, SentDraft, SentJudging, ThreadData } from "./worker-protocol.ts";

// A thread that examines drafts for another one; it does what it is told one after the other.

type Judging = Pick<Judged, "config" | "registers">;

const examiner = localExaminer(workerData as ThreadData);
let judgings: readonly Judging[] = [];
let corpus: Corpus = buildCorpus([]);

async function received({ config, registers }: SentJudging): Promise<Judging> {
  const own = await Promise.all(registers.map((one) => (one === "national" ? loadNationalRegister() : one)));
  return { config, registers: own };
}

function judged({ path, text, judging }: SentDraft): Judged {
  const by = judgings[judging];
  if (by === undefined) throw new Error(`no judging ${judging}`);
  return { path, text, ...by };
}

async function collect<T>(examine: (take: Take<T>) => Promise<void>): Promise<readonly T[]> {
  const found: T[] = [];
  await examine((one, at) => {
    found[at] = one;
  });
  return found;
}

/** Null where nothing was asked. */
async function answer(request: Request): Promise<Answer | null> {
  switch (request.kind) {
    case "judgings":
      judgings = await Promise.all(request.judgings.map(received));
      return null;
    case "corpus":
      corpus = buildCorpus([]);
      for (const record of request.records) countRecord(corpus, record);
      return null;
    case "facts":
      return collect((take) => examiner.facts(request.drafts.map(judged), request.wanted, take));
    case "judge":
      return collect((take) => examiner.judge(request.drafts.map(judged), corpus, take));
  }
}

async function perform(request: Request): Promise<void> {
  const given = await answer(request);
  if (given !== null) parentPort?.postMessage(given);
}

let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (request: Request) => {
  last = last.then(() => perform(request));
});
