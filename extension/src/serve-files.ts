import type { ReadFileResult } from "@cchc/language-server/protocol";
import { findDraftsRequest, readFileRequest } from "@cchc/language-server/protocol";
import { FileSystemError, RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient, Disposable } from "vscode-languageclient";

const LARGEST = 10 * 1024 * 1024;
const DRAFTS = "**/*.{md,markdown}";
const LEFT_OUT = "**/{node_modules,.*}/**";
const CHUNK = 0x8000;

/** Gives the server the files that lie on no disk of its own: those of virtual workspaces and, in a browser, all of them. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(readFileRequest, ({ uri }) => readFile(Uri.parse(uri))),
    client.onRequest(findDraftsRequest, async ({ folder }) => {
      const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), DRAFTS), LEFT_OUT);
      return found.map((uri) => uri.toString());
    }),
  ];
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  // Beside a draft that was never saved there is nothing.
  if (uri.scheme === "untitled") return { failure: "missing" };
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > LARGEST) return { failure: "too-large" };
    return { base64: base64Of(await workspace.fs.readFile(uri)) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function failureOf(error: unknown): "missing" | "denied" | "unreadable" {
  if (!(error instanceof FileSystemError)) return "unreadable";
  if (error.code === "FileNotFound") return "missing";
  return error.code === "NoPermissions" ? "denied" : "unreadable";
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
