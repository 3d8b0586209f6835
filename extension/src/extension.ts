import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { startExtension } from "./start-extension.ts";

let stop: (() => Promise<void>) | null = null;

/** What VS Code calls on a computer or a remote machine: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const run = { module, transport: TransportKind.ipc };
  stop = await startExtension(context, (options) => new LanguageClient("cchc", "CCHC", { run, debug: run }, options));
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
