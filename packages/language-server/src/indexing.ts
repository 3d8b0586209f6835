import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { ClosedDrafts } from "./closed-drafts.ts";
import type { Files } from "./files.ts";
import type { Log } from "./log.ts";
import { messages } from "./messages.ts";
import type { Folder } from "./uris.ts";
import { pathOf } from "./uris.ts";

export interface IndexingContext {
  readonly connection: Connection;
  readonly files: Files;
  readonly closed: ClosedDrafts;
  readonly folders: () => readonly Folder[];
  readonly showsProgress: () => boolean;
  readonly title: () => string;
  readonly nextTurn: () => Promise<void>;
  readonly log: Log;
}

export interface Indexing {
  /** Reads all drafts of the workspace in the background, instead of what is being read. */
  start(): Promise<void>;
  /** Ends when nothing is being read. */
  done(): Promise<void>;
}

export function createIndexing(context: IndexingContext): Indexing {
  let round = 0;
  let reading: Promise<void> = Promise.resolve();
  return {
    start: () => {
      round++;
      const own = round;
      reading = index(context, () => own !== round);
      return reading;
    },
    done: async () => {
      for (let waited: Promise<void> | null = null; waited !== reading; await waited) waited = reading;
    },
  };
}

async function index(context: IndexingContext, isOutdated: () => boolean): Promise<void> {
  const { closed, files, folders, log, nextTurn } = context;
  const started = performance.now();
  const found = await Promise.all(folders().map(({ uri }) => files.findDrafts(uri)));
  for (const { uri, failure } of found.flatMap(({ failures }) => failures)) {
    log.warn(messages.unreadable(pathOf(uri), failure));
  }
  const uris = found.flatMap((one) => one.uris);
  const progress = await beginProgress(context, uris.length);
  try {
    const gone = new Set(closed.all().map(({ uri }) => uri));
    for (const [at, uri] of uris.entries()) {
      if (isOutdated()) return;
      gone.delete(uri);
      await closed.read(uri);
      progress?.report(Math.round((100 * at) / uris.length), `${at + 1}/${uris.length}`);
      await nextTurn();
    }
    for (const uri of gone) closed.forget(uri);
  } finally {
    progress?.done();
  }
  log.info(messages.indexed(closed.all().length, Math.round(performance.now() - started)));
}

async function beginProgress(
  { connection, showsProgress, title }: IndexingContext,
  count: number,
): Promise<WorkDoneProgressServerReporter | null> {
  if (!showsProgress() || count === 0) return null;
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(title(), 0);
  return progress;
}
