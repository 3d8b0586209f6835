import type { Connection, Disposable, FileEvent } from "vscode-languageserver";
import { DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageserver";
import { isMarkdown } from "./files.ts";
import { canonicalUri, pathOf } from "./uris.ts";

const CONFIG_FILE = /\/cchc\.config\.(?:json|ya?ml)$/;
const PATTERNS = ["**/*.{md,markdown}", "**/cchc.config.{json,yaml,yml}"] as const;

export interface FileChanges {
  /** A configuration, or what one names, has changed. */
  readonly configuration: boolean;
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

/** What the events of a client mean; `named` are the files that configurations name. */
export function changesIn(events: readonly FileEvent[], named: readonly string[]): FileChanges {
  const watched = new Set(named);
  const drafts = events.filter(({ uri }) => isMarkdown(pathOf(uri)));
  const isDeleted = ({ type }: FileEvent): boolean => type === FileChangeType.Deleted;
  const uris = (of: readonly FileEvent[]): readonly string[] => [...new Set(of.map(({ uri }) => canonicalUri(uri)))];
  return {
    configuration: events.some(({ uri }) => CONFIG_FILE.test(pathOf(uri)) || watched.has(canonicalUri(uri))),
    changed: uris(drafts.filter((event) => !isDeleted(event))),
    deleted: uris(drafts.filter(isDeleted)),
  };
}

/** Asks the client to watch drafts, configurations and what configurations name; asks anew when those names change. */
export function createWatching(connection: Connection): (named: readonly string[]) => Promise<void> {
  let registered: { readonly key: string; readonly watching: Promise<Disposable> } | null = null;
  return async (named) => {
    const paths = named.map(pathOf).filter((path) => !CONFIG_FILE.test(path));
    const key = paths.toSorted().join("\n");
    if (registered?.key === key) return;
    const before = registered;
    const watchers = [...PATTERNS, ...paths].map((globPattern) => ({ globPattern }));
    const watching = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    registered = { key, watching };
    await watching;
    (await before?.watching)?.dispose();
  };
}
