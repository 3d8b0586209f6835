import type { FSWatcher } from "node:fs";
import { watch } from "node:fs";
import { join } from "node:path";

/** A folder to be watched; with all below it where it is `deep`. */
export interface Watched {
  readonly folder: string;
  readonly deep: boolean;
}

/** An editor writes a file in several steps, and a checkout changes many files: what comes this close is one change. */
const QUIET_MS = 100;

interface Watching {
  readonly watchers: readonly FSWatcher[];
  readonly changed: Set<string>;
  /** Called at each change, and at the end. */
  wake(): void;
  over: boolean;
}

/**
 * Paths (absolute) that changed, as often as something did, until `stopped` settles. Changes count from the call on; one that
 * comes while nobody asks is kept for the next question.
 */
export function watchFolders(
  folders: readonly Watched[],
  stopped: Promise<unknown>,
): AsyncGenerator<readonly string[]> {
  const changed = new Set<string>();
  const onChange = (path: string): void => {
    changed.add(path);
    watching.wake();
  };
  const watchers = folders.map(({ folder, deep }) => listen(folder, deep, onChange));
  const watching: Watching = { watchers, changed, wake: () => undefined, over: false };
  void stopped.then(() => {
    watching.over = true;
    watching.wake();
  });
  return batches(watching);
}

async function* batches(watching: Watching): AsyncGenerator<readonly string[]> {
  const { changed, watchers } = watching;
  try {
    while (!watching.over) {
      await untilWoken(watching);
      await untilQuiet(changed);
      const batch = [...changed].sort();
      changed.clear();
      if (!watching.over && batch.length > 0) yield batch;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

async function untilWoken(watching: Watching): Promise<void> {
  if (watching.over || watching.changed.size > 0) return;
  await new Promise<void>((resolve) => {
    watching.wake = resolve;
  });
}

function listen(folder: string, deep: boolean, onChange: (path: string) => void): FSWatcher {
  const watcher = watch(folder, { recursive: deep }, (_, name) => {
    if (name !== null) onChange(join(folder, name));
  });
  // A folder that goes away tells nothing more; its drafts are reported missing by the next run.
  watcher.on("error", () => watcher.close());
  return watcher;
}

async function untilQuiet(changed: ReadonlySet<string>): Promise<void> {
  let size = -1;
  while (size !== changed.size) {
    size = changed.size;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}
