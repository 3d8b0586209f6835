import type { Analysis } from "@cchc/core";
import type { Connection } from "vscode-languageserver";
import { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { MAX_DRAFT_SIZE } from "./files.ts";
import type { Log } from "./log.ts";
import { reasonOf } from "./log.ts";
import { messages } from "./messages.ts";
import type { Platform } from "./platform.ts";

/** The documents that are open in the editor; they count before what is on the disk. */
export interface OpenDocuments {
  all(): readonly TextDocument[];
  get(uri: string): TextDocument | undefined;
  /** The analysis of the present version, made when first asked for; null where there can be none, of which the log tells. */
  analysisOf(document: TextDocument): Analysis | null;
  /** Ends when no change arrives any more: a burst of typing is answered once. */
  settled(): Promise<void>;
}

export interface DocumentEvents {
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

interface Analysed {
  readonly version: number;
  readonly analysis: Analysis | null;
}

/** A message takes a turn to be read and one to be taken in. */
const QUIET_TURNS = 3;
const NUL = "\0";

export function openDocuments(
  connection: Connection,
  { analyze, nextTurn }: Pick<Platform, "analyze" | "nextTurn">,
  log: Log,
  events: DocumentEvents,
): OpenDocuments {
  const documents = new TextDocuments(TextDocument);
  const analysed = new Map<string, Analysed>();
  let changes = 0;
  documents.onDidChangeContent(({ document }) => {
    changes++;
    events.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    changes++;
    analysed.delete(document.uri);
    events.closed(document.uri);
  });
  documents.listen(connection);
  return {
    all: () => documents.all(),
    get: (uri) => documents.get(uri),
    analysisOf: (document) => {
      const { uri, version } = document;
      const known = analysed.get(uri);
      if (known?.version === version) return known.analysis;
      const analysis = analyseSafely(document, analyze, log, known);
      analysed.set(uri, { version, analysis });
      return analysis;
    },
    settled: async () => {
      for (let [quiet, seen] = [0, changes]; quiet < QUIET_TURNS; quiet = seen === changes ? quiet + 1 : 0) {
        seen = changes;
        await nextTurn();
      }
    },
  };
}

/** Null, and one line in the log when it begins to be so, for what is too large, binary, or breaks the analysis. */
function analyseSafely(
  document: TextDocument,
  analyze: Platform["analyze"],
  log: Log,
  known: Analysed | undefined,
): Analysis | null {
  const text = document.getText();
  const failure = text.length > MAX_DRAFT_SIZE ? "too-large" : text.includes(NUL) ? "not-text" : null;
  const isNews = known === undefined || known.analysis !== null;
  if (failure !== null) {
    if (isNews) log.warn(messages.unreadable(document.uri, failure));
    return null;
  }
  try {
    return analyze(text, { previous: known?.analysis });
  } catch (error) {
    if (isNews) log.error(messages.notAnalysed(document.uri, reasonOf(error)));
    return null;
  }
}
