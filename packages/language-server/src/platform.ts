import type { Analysis, AnalyzeOptions } from "@cchc/core";
import type { Files } from "./files.ts";

/** What the server gets from where it runs: Node, a web worker, a test. */
export interface Platform {
  /** The server's own disk; null where it has none. */
  readonly disk: Files | null;
  /** ISO date of today by the local clock. */
  readonly today: () => string;
  /** Ends when what has arrived in the meantime was taken in. */
  readonly nextTurn: () => Promise<void>;
  readonly analyze: (text: string, options?: AnalyzeOptions) => Analysis;
}

/** Today by the local clock, as an ISO date. */
export function localToday(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
