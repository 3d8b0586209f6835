import { parentPort, workerData } from "node:worker_threads";
import type { Corpus } from "@cchc/core";
import { buildCorpus, countRecord, loadNationalRegister } from "@cchc/core";
import type { Judged } from "./examiner.ts";
import { localExaminer } from "./examiner.ts";
import type { Answer, Request, SentDraft, SentJudging } from "./worker-protocol.ts";

// A thread that examines drafts for another one; it answers requests one after the other.

type Judging = Pick<Judged, "config" | "registers">;

const examiner = localExaminer((workerData as { readonly keptCharacters: number }).keptCharacters);
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

async function answer(request: Request): Promise<Answer> {
  switch (request.kind) {
    case "judgings":
      judgings = await Promise.all(request.judgings.map(received));
      return [];
    case "corpus":
      corpus = buildCorpus([]);
      for (const record of request.records) countRecord(corpus, record);
      return [];
    case "facts": {
      const facts: Answer[number][] = [];
      await examiner.facts(request.drafts.map(judged), (one, at) => {
        facts[at] = one;
      });
      return facts as Answer;
    }
    case "judge":
      return examiner.judge(request.drafts.map(judged), corpus);
  }
}

parentPort?.on("message", async (request: Request) => parentPort?.postMessage(await answer(request)));
