import { Worker } from "node:worker_threads";
import type { Answer, Question, Request, ThreadData } from "./worker-protocol.ts";

/** Another thread that examines drafts. It does one thing after the other, in the order in which it was told. */
export interface Thread {
  tell(request: Exclude<Request, Question>): void;
  ask(question: Question): Promise<Answer>;
  stop(): Promise<unknown>;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

export function startThread(program: URL, data: ThreadData): Thread {
  const worker = new Worker(program, { workerData: data });
  const waiting: Waiting[] = [];
  let failure: Error | null = null;
  worker.on("message", (answer: Answer) => waiting.shift()?.resolve(answer));
  worker.on("error", (error: Error) => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    tell: (request) => worker.postMessage(request),
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      }),
    stop: () => worker.terminate(),
  };
}
