import type { Connection } from "vscode-languageserver";
import type { AnswerContext } from "./answers.ts";
import { NOTHING_WRONG, reportOn } from "./diagnostic-reports.ts";
import type { World } from "./world.ts";

/** What hangs on other drafts waits until the typing pauses, in milliseconds. */
const PAUSE = 200;

export interface DiagnosticPushContext extends AnswerContext {
  readonly reported: (world: World, uri: string) => Promise<void>;
  readonly failed: (error: unknown) => void;
}

export interface DiagnosticPush {
  /** A document has changed: its diagnostics are sent at once, those of the other drafts when it is quiet. */
  changed(uri: string): void;
  /** Anything else has changed. */
  changedElsewhere(): void;
}

interface State extends DiagnosticPushContext {
  readonly connection: Connection;
  /** What was last sent, by URI. */
  readonly sent: Map<string, string>;
  /** Documents that have changed since. */
  readonly due: Set<string>;
  running: boolean;
  pause: ReturnType<typeof setTimeout> | null;
}

/** Sends diagnostics to clients that do not ask for them. */
export function pushDiagnostics(connection: Connection, context: DiagnosticPushContext): DiagnosticPush {
  const state: State = { ...context, connection, sent: new Map(), due: new Set(), running: false, pause: null };
  const later = (): void => {
    if (state.pause !== null) clearTimeout(state.pause);
    state.pause = setTimeout(() => {
      state.pause = null;
      sendRest(state).catch(context.failed);
    }, PAUSE);
  };
  return {
    changed: (uri) => {
      state.due.add(uri);
      later();
      sendDue(state).catch(context.failed);
    },
    changedElsewhere: later,
  };
}

async function sendDue(state: State): Promise<void> {
  if (state.running) return;
  state.running = true;
  try {
    for (await state.documents.settled(); state.due.size > 0; await state.documents.settled()) {
      for (const uri of [...state.due]) {
        state.due.delete(uri);
        await send(state, uri, true);
      }
    }
  } finally {
    state.running = false;
  }
}

/** All drafts, as far as their diagnostics are others than before. New changes begin it anew. */
async function sendRest(state: State): Promise<void> {
  const { drafts } = await state.world();
  for (const uri of new Set([...drafts.keys(), ...state.sent.keys()])) {
    if (state.due.size > 0 || state.pause !== null) return;
    await send(state, uri, false);
  }
}

async function send(state: State, uri: string, always: boolean): Promise<void> {
  const { connection, documents, sent, due, nextTurn, reported } = state;
  const versionNow = (): number | null => documents.get(uri)?.version ?? null;
  const world = await state.world();
  const version = versionNow();
  const report = (await reportOn(world, uri)) ?? NOTHING_WRONG;
  await nextTurn();
  // A newer text is on its way to the same place.
  if (versionNow() !== version || due.has(uri)) return;
  if (!always && (sent.get(uri) ?? NOTHING_WRONG.resultId) === report.resultId) return;
  sent.set(uri, report.resultId);
  const diagnostics = [...report.diagnostics];
  await connection.sendDiagnostics({ uri, diagnostics, ...(version !== null && { version }) });
  if (version !== null) await reported(world, uri);
}
