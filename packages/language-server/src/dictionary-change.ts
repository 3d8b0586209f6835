import type { WorkspaceEdit } from "vscode-languageserver";
import { linesOf, toWorkspaceEdit } from "./convert.ts";
import { dictionaryEdits, dictionaryFile } from "./features/dictionary-edits.ts";
import type { Session } from "./session.ts";
import { isWithin, pathOf, withPath } from "./uris.ts";

const NEW_FILE = "cchc.config.json";
const LAST_STEP = /\/[^/]*$/;
const START = { line: 0, character: 0 };

type Context = Pick<Session, "client" | "configurations" | "documents" | "files">;

/**
 * What the client is to change so that words are in the dictionary by which a draft is judged: the nearest configuration file, or a
 * new one at the top of the workspace folder. Null where there is nothing that could be changed.
 */
export async function dictionaryChange(context: Context, draft: string, words: string): Promise<WorkspaceEdit | null> {
  const uri = await context.configurations.fileFor(draft);
  if (uri === null) return newFile(context, draft, words);
  const text = await textOf(context, uri);
  const edits = text === null ? null : await dictionaryEdits(text, uri.endsWith(".json") ? "json" : "yaml", words);
  if (text === null || edits === null || edits.length === 0) return null;
  return toWorkspaceEdit(
    [{ uri, version: null, lines: linesOf(text), edits }],
    context.client.abilities.takesVersionedEdits,
  );
}

async function textOf({ documents, files }: Context, uri: string): Promise<string | null> {
  const open = documents.get(uri);
  if (open !== undefined) return open.getText();
  const file = await files.read(uri);
  return "text" in file ? file.text : null;
}

function newFile({ client }: Context, draft: string, words: string): WorkspaceEdit | null {
  const folder = folderFor(
    draft,
    client.folders.map((one) => one.uri),
  );
  if (folder === null || !client.abilities.createsFiles) return null;
  const uri = withPath(draft, `${folder}/${NEW_FILE}`.replace("//", "/"));
  return {
    documentChanges: [
      { kind: "create", uri, options: { ignoreIfExists: true } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: START, end: START }, newText: dictionaryFile(words) }],
      },
    ],
  };
}

/** Path of the innermost workspace folder of a draft, else of its own folder; null for a draft that has no file yet. */
function folderFor(draft: string, folders: readonly string[]): string | null {
  const around = folders.filter((folder) => isWithin(draft, folder)).map(pathOf);
  const innermost = around.toSorted((one, other) => other.length - one.length)[0];
  return innermost ?? (draft.startsWith("file:") ? pathOf(draft).replace(LAST_STEP, "") : null);
}
