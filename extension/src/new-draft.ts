import { provinceName } from "@cchc/core";
import { commands, SnippetString, window, workspace } from "vscode";
import type { Office, Signer } from "./templates/office.ts";
import { communeOf, signers } from "./templates/office.ts";
import { snippetOf } from "./templates/snippet.ts";
import type { TemplateName } from "./templates/templates.ts";
import { templateNames, templates } from "./templates/templates.ts";
import { say } from "./texts.ts";

/** Begins a draft of a kind in a new editor, filled from the settings; asks once for the unit. */
async function newDraft(name: TemplateName): Promise<void> {
  const office = await ownOffice();
  if (office === null) return;
  const now = new Date();
  const today = { month: now.getMonth() + 1, year: now.getFullYear() };
  const document = await workspace.openTextDocument({ language: "markdown", content: "" });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippetOf(templates[name].template(office, today))));
}

/** Lets the user choose the kind first. */
async function newDraftOfAnyKind(): Promise<void> {
  const kinds = templateNames.map((name) => ({ name, label: templates[name].type }));
  const chosen = await window.showQuickPick(kinds, { placeHolder: say("chooseTemplate") });
  if (chosen !== undefined) await newDraft(chosen.name);
}

async function ownOffice(): Promise<Office | null> {
  const settings = workspace.getConfiguration("cchc");
  const word = (key: string): string => settings.get<string>(key)?.trim() ?? "";
  const known = communeOf(word("unit"));
  const asked = known === null ? await askForOffice() : null;
  const commune = known ?? (asked === null ? null : communeOf(asked.unit));
  if (commune === null) return null;
  const signer = word("template.signer");
  return {
    ...commune,
    province: provinceName(asked?.province ?? word("province")),
    signer: signers.find((one) => one === signer) ?? ("chairman" satisfies Signer),
    signatory: word("template.signatory"),
    department: word("template.department"),
  };
}

interface Answers {
  readonly unit: string;
  readonly province: string;
}

/** The answers go into the settings of the folder, or of the user where no folder is open; null where the user gives up. */
async function askForOffice(): Promise<Answers | null> {
  const unit = await window.showInputBox({
    prompt: say("unitPrompt"),
    ignoreFocusOut: true,
    validateInput: (typed) => (communeOf(typed) === null ? say("unitInvalid") : null),
  });
  if (unit === undefined) return null;
  const province = await window.showInputBox({
    prompt: say("provincePrompt"),
    ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() === "" || provinceName(typed) !== null ? null : say("provinceInvalid")),
  });
  if (province === undefined) return null;
  const settings = workspace.getConfiguration("cchc");
  const forUser = workspace.workspaceFolders === undefined;
  await settings.update("unit", unit.trim(), forUser);
  if (province.trim() !== "") await settings.update("province", province.trim(), forUser);
  return { unit, province };
}

/** One command for each kind, and one that asks for it. */
export function newDraftCommands(): { dispose(): void }[] {
  const of = (name: TemplateName): string => `cchc.new${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return [
    commands.registerCommand("cchc.newDraft", newDraftOfAnyKind),
    ...templateNames.map((name) => commands.registerCommand(of(name), () => newDraft(name))),
  ];
}
