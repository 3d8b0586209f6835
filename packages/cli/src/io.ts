import type { Watched } from "./watch-folders.ts";

export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal, null where it is none. */
  readonly columns: number | null;
}

/** What a run needs of its process, so that tests can stand in for one. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Version of the package. */
  readonly version: string;
  /** Changes whenever the program does, also between versions. */
  readonly build: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The program of a worker thread; null where there is none and all is done in one thread. */
  readonly worker: URL | null;
  stdin(): Promise<Uint8Array>;
  /** Does work that must not end in the middle: when the user stops the program the work is told, and ends it cleanly. */
  guarded<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T>;
  /** Paths (absolute) that change in these folders, as often as something does, until the user stops the program. */
  watch(folders: readonly Watched[]): AsyncIterable<readonly string[]>;
  /** Asks the user and gives the answer; null where no terminal is there to answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
}
