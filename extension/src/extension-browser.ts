import type { ExtensionContext } from "vscode";
import { Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { startExtension } from "./start-extension.ts";

let stop: (() => Promise<void>) | null = null;

/** What VS Code calls in a browser: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true);
  const worker = (): Promise<Worker> => Promise.resolve(new Worker(script, { name: "cchc-language-server" }));
  stop = await startExtension(context, (options) => new LanguageClient("cchc", "CCHC", worker, options));
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
