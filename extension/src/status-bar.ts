import type { DraftStatus } from "@cchc/language-server/protocol";
import type { Disposable, StatusBarItem, TextEditor } from "vscode";
import { StatusBarAlignment, window, workspace } from "vscode";
import { say } from "./texts.ts";

const PRIORITY = 90;

export interface StatusBar extends Disposable {
  report(status: DraftStatus): void;
}

/** Type of the draft in the active editor and how many findings it has; hidden beside anything else. */
export function createStatusBar(): StatusBar {
  const item = window.createStatusBarItem("cchc.status", StatusBarAlignment.Right, PRIORITY);
  item.name = "CCHC";
  item.command = "workbench.actions.view.problems";
  const known = new Map<string, DraftStatus>();
  const show = (editor: TextEditor | undefined): void => {
    const status = known.get(editor?.document.uri.toString() ?? "");
    if (status?.isDraft) fill(item, status);
    else item.hide();
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];
  return {
    report: (status) => {
      known.set(status.uri, status);
      show(window.activeTextEditor);
    },
    dispose: () => {
      for (const { dispose } of [item, ...listeners]) dispose();
    },
  };
}

function fill(item: StatusBarItem, { documentType, errors, warnings, infos }: DraftStatus): void {
  const counts = [`$(error) ${errors}`, `$(warning) ${warnings}`, ...(infos > 0 ? [`$(info) ${infos}`] : [])];
  item.text = `$(law) ${documentType ?? say("draft")}  ${errors + warnings + infos === 0 ? "$(pass)" : counts.join(" ")}`;
  item.tooltip = `${documentType ?? say("draft")} – ${say("findings", errors, warnings, infos)}\n${say("clickForProblems")}`;
  item.show();
}
