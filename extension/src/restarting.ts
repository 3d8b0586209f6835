import { window } from "vscode";
import type { ErrorHandler } from "vscode-languageclient";
import { CloseAction, ErrorAction } from "vscode-languageclient";
import { say } from "./texts.ts";

const MOST_RESTARTS = 5;
const WITHIN = 3 * 60_000;

export interface Restarting {
  readonly errorHandler: ErrorHandler;
  /** A restart that was asked for does not count. */
  forget(): void;
}

/** A server that ends is started again, unless it keeps on ending; then a person decides. */
export function restarting(restart: () => Promise<void>, showLog: () => void): Restarting {
  let ends: number[] = [];
  const giveUp = async (): Promise<void> => {
    const answer = await window.showErrorMessage(say("serverStopped"), say("restart"), say("showLog"));
    if (answer === say("restart")) await restart();
    if (answer === say("showLog")) showLog();
  };
  return {
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue }),
      closed: () => {
        const now = Date.now();
        ends = [...ends.filter((end) => now - end < WITHIN), now];
        if (ends.length <= MOST_RESTARTS) return { action: CloseAction.Restart, handled: true };
        void giveUp();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    forget: () => {
      ends = [];
    },
  };
}
