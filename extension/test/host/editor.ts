// How tests work with drafts in the editor.
import type { Diagnostic, Position, TextDocument } from "vscode";
import { commands, extensions, languages, Range, Uri, WorkspaceEdit, window, workspace } from "vscode";

/** How long a test waits for something; a slow machine may need all of it. */
const TIMEOUT = Number(process.env["CCHC_TEST_PATIENCE"] ?? 60_000);
const PAUSE = 100;
export const SOURCE = "cchc";

/** Waits until `look` gives something else than undefined and false; what it throws is the message of the failure. */
export async function until<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + TIMEOUT;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen as NonNullable<T>;
    if (Date.now() > end) throw new Error(`not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

export function folder(): Uri {
  const root = workspace.workspaceFolders?.[0]?.uri;
  if (root === undefined) throw new Error("no folder is open");
  return root;
}

export function fileUri(name: string): Uri {
  return Uri.joinPath(folder(), name);
}

/** Opens a draft of the folder, after writing it where a text is given. */
export async function openDraft(name: string, text?: string): Promise<TextDocument> {
  const uri = fileUri(name);
  if (text !== undefined) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  // Not `openTextDocument`, which keeps a document open for minutes after its editor was closed.
  await commands.executeCommand("vscode.open", uri, { preview: false });
  return until(`editor of ${name}`, () => {
    const document = window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() ? document : undefined;
  });
}

export async function deleteDraft(name: string): Promise<void> {
  await closeEditors();
  await until(`${name} closed`, () => !workspace.textDocuments.some(({ uri }) => uri.path === fileUri(name).path));
  await workspace.fs.delete(fileUri(name));
}

export async function closeEditors(): Promise<void> {
  await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await commands.executeCommand("workbench.action.closeAllEditors");
}

export function findings(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
}

export function ruleOf({ code }: Diagnostic): string {
  return typeof code === "object" ? String(code.value) : String(code);
}

/** The findings of a draft as `rule: words`, in the order of the text. */
export function found(document: TextDocument): readonly string[] {
  return [...findings(document.uri)]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((finding) => `${ruleOf(finding)}: ${document.getText(finding.range)}`);
}

/** Waits until exactly these findings stand in a draft. */
export async function untilFound(document: TextDocument, expected: readonly string[]): Promise<void> {
  let last: readonly string[] = [];
  try {
    await until("findings", () => {
      last = found(document);
      return JSON.stringify(last) === JSON.stringify(expected);
    });
  } catch {
    throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(last)}`);
  }
}

/** Where some words first stand in a document, from their first to their last letter. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in ${document.uri.path}`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** A place inside some words, `offset` letters after their beginning. */
export function placeIn(document: TextDocument, words: string, offset = 1): Position {
  return document.positionAt(document.offsetAt(rangeOf(document, words).start) + offset);
}

/** Replaces words as if they were typed. */
export async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  if (!(await workspace.applyEdit(edit))) throw new Error(`“${words}” could not be replaced`);
}

export async function changeSetting(key: string, value: unknown): Promise<void> {
  await workspace.getConfiguration("cchc").update(key, value, false);
}

/** The extension, running. */
export async function activeExtension(): Promise<void> {
  await until("the extension", () => extensions.getExtension("cchc.vscode-cchc"));
  await extensions.getExtension("cchc.vscode-cchc")?.activate();
}
