import type { Analysis, DraftFacts } from "@cchc/core";
import { factsOf, placed } from "@cchc/core";
import { isChecked } from "./administrative.ts";
import type { Configurations } from "./configurations.ts";
import type { Lines } from "./convert.ts";
import { linesOf } from "./convert.ts";
import type { Files } from "./files.ts";
import type { Log } from "./log.ts";
import { reasonOf } from "./log.ts";
import { messages } from "./messages.ts";
import type { Platform } from "./platform.ts";
import type { Settings } from "./settings.ts";
import { configOf } from "./settings.ts";
import { summarize } from "./summarize.ts";
import type { Folder } from "./uris.ts";
import { pathOf, shownPath } from "./uris.ts";
import type { DraftSummary } from "./view.ts";

/** What is kept of a draft as last read from its file: neither its text nor its analysis. */
interface ClosedDraft {
  readonly uri: string;
  readonly path: string;
  readonly facts: DraftFacts;
  readonly summary: DraftSummary;
  readonly lines: Lines;
}

/** The drafts of the workspace as their files have them, whether they are open or not. */
export interface ClosedDrafts {
  all(): readonly ClosedDraft[];
  /** Counts the changes. */
  generation(): number;
  /** Reads a file anew; true when it is a draft. A file that is none, or is gone, is forgotten. */
  read(uri: string): Promise<boolean>;
  forget(uri: string): void;
  /** Reads and analyses a draft once more; null where that is not possible any more. */
  analysisOf(uri: string): Promise<Analysis | null>;
  clear(): void;
}

export interface ClosedDraftsContext extends Pick<Platform, "analyze" | "today"> {
  readonly files: Files;
  readonly configurations: Configurations;
  readonly settings: () => Settings;
  readonly folders: () => readonly Folder[];
  readonly log: Log;
}

export function closedDrafts(context: ClosedDraftsContext): ClosedDrafts {
  const drafts = new Map<string, ClosedDraft>();
  let generation = 0;
  const forget = (uri: string): void => {
    if (drafts.delete(uri)) generation++;
  };
  return {
    all: () => [...drafts.values()],
    generation: () => generation,
    read: async (uri) => {
      const draft = await readDraft(uri, context);
      if (draft === null) forget(uri);
      else {
        drafts.set(uri, draft);
        generation++;
      }
      return draft !== null;
    },
    forget,
    analysisOf: async (uri) => {
      const file = await context.files.read(uri);
      return "text" in file ? analyseSafely(file.text, shownPath(uri, context.folders()), context) : null;
    },
    clear: () => {
      drafts.clear();
      generation++;
    },
  };
}

async function readDraft(uri: string, context: ClosedDraftsContext): Promise<ClosedDraft | null> {
  const { files, configurations, settings, folders, log, today } = context;
  const [file, loaded] = await Promise.all([files.read(uri), configurations.find(uri)]);
  const path = shownPath(uri, folders());
  if ("failure" in file) {
    if (file.failure !== "missing") log.warn(messages.unreadable(path, file.failure));
    return null;
  }
  if (loaded?.ignores(pathOf(uri))) return null;
  const read = analyseSafely(file.text, path, context);
  if (read === null || !isChecked(read, settings().enable)) return null;
  const analysis = placed(read, configOf(loaded, uri, settings(), today()).settings);
  const summary = summarize(uri, path, analysis);
  return { uri, path, facts: factsOf(analysis, path), summary, lines: linesOf(file.text) };
}

function analyseSafely(text: string, path: string, { analyze, log }: ClosedDraftsContext): Analysis | null {
  try {
    return analyze(text);
  } catch (error) {
    log.error(messages.notAnalysed(path, reasonOf(error)));
    return null;
  }
}
