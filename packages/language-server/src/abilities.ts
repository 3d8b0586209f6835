import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";
import type { Folder } from "./uris.ts";

/** What the client can do, as it said when it started the server. */
export interface Abilities {
  /** Asks for diagnostics itself; else they are sent to it. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly showsProgress: boolean;
  readonly resolvesActionEdits: boolean;
  /** Edits may say to which version of a document they belong. */
  readonly takesVersionedEdits: boolean;
  /** Edits may make files. */
  readonly createsFiles: boolean;
  readonly changesFolders: boolean;
  /** Completions may have places to fill in. */
  readonly takesSnippets: boolean;
  readonly providesFiles: boolean;
  readonly showsReferences: boolean;
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): Abilities {
  const { workspace, textDocument, window } = capabilities;
  const edits = workspace?.workspaceEdit;
  const options: InitializationOptions = initializationOptions ?? {};
  const resolved = textDocument?.codeAction?.resolveSupport?.properties ?? [];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    takesVersionedEdits: edits?.documentChanges === true,
    resolvesActionEdits: resolved.includes("edit"),
    createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes("create") === true,
    changesFolders: workspace?.workspaceFolders === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    providesFiles: options.providesFiles === true,
    showsReferences: options.showsReferences === true,
  };
}

export const NO_ABILITIES: Abilities = abilitiesOf({ capabilities: {}, processId: null, rootUri: null });

/** The workspace folders with which the client starts; older clients name one root. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly Folder[] {
  if (workspaceFolders) return workspaceFolders;
  return rootUri ? [{ uri: rootUri, name: rootUri.split("/").at(-1) ?? "" }] : [];
}
