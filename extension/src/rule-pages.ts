import type { Diagnostic, Uri as UriType } from "vscode";
import { commands, env, languages, Uri, window, workspace } from "vscode";
import { say } from "./texts.ts";

const SOURCE = "cchc";

interface RuleOf {
  readonly id: string;
  /** Where the page is on the web. */
  readonly web: UriType | null;
}

/** Opens the page of a rule: the one named, else that of the finding at the cursor, else one that the user chooses. */
export function openRulePage(extension: UriType): (id?: string) => Promise<void> {
  return async (id) => {
    const rule = id === undefined ? await chosenRule() : { id, web: null };
    if (rule !== null) await show(extension, rule);
  };
}

async function chosenRule(): Promise<RuleOf | null> {
  const editor = window.activeTextEditor;
  if (editor === undefined) {
    void window.showInformationMessage(say("openDraftFirst"));
    return null;
  }
  const found = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === SOURCE);
  const here = found.filter(({ range }) => range.contains(editor.selection.active));
  const rules = unique(here.length > 0 ? here : found);
  if (rules.length === 0) void window.showInformationMessage(say("noFindingHere"));
  if (rules.length <= 1) return rules[0]?.rule ?? null;
  const chosen = await window.showQuickPick(rules, { placeHolder: say("chooseRule"), matchOnDetail: true });
  return chosen?.rule ?? null;
}

function unique(diagnostics: readonly Diagnostic[]): { label: string; detail: string; rule: RuleOf }[] {
  const byId = new Map<string, { label: string; detail: string; rule: RuleOf }>();
  for (const { code, message } of diagnostics) {
    const id = typeof code === "object" ? String(code.value) : String(code ?? "");
    const web = typeof code === "object" ? code.target : null;
    if (id !== "" && !byId.has(id)) byId.set(id, { label: id, detail: message, rule: { id, web } });
  }
  return [...byId.values()];
}

/** The pages ship with the extension; where one is missing, the web has it. */
async function show(extension: UriType, { id, web }: RuleOf): Promise<void> {
  const page = Uri.joinPath(extension, "dist/rules", `${id}.md`);
  try {
    await workspace.fs.stat(page);
    await commands.executeCommand("markdown.showPreview", page);
  } catch {
    if (web !== null) await env.openExternal(web);
  }
}
