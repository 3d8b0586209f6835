import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { URI } from "vscode-uri";
import type { FileFailure, Files, FileText, FoundDrafts } from "./files.ts";
import { decodeText, isMarkdown, MAX_DRAFT_SIZE } from "./files.ts";

const SKIPPED = /^(?:node_modules$|\.)/;

/** The workspace on the disk. Nothing but this file and `main.ts` touches it. */
export const diskFiles: Files = { read, findDrafts };

async function read(uri: string): Promise<FileText> {
  const path = URI.parse(uri).fsPath;
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return { failure: "missing" };
    if (stats.size > MAX_DRAFT_SIZE) return { failure: "too-large" };
    return decodeText(await readFile(path));
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** Links are not followed: they may lead round in a circle. */
async function findDrafts(folder: string): Promise<FoundDrafts> {
  const uris: string[] = [];
  const failures: { uri: string; failure: FileFailure }[] = [];
  const folders = [URI.parse(folder).fsPath];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    for (const entry of await list(path, failures)) {
      if (SKIPPED.test(entry.name)) continue;
      const child = join(path, entry.name);
      if (entry.isDirectory()) folders.push(child);
      else if (entry.isFile() && isMarkdown(entry.name)) uris.push(URI.file(child).toString());
    }
  }
  return { uris: uris.sort(), failures };
}

async function list(path: string, failures: { uri: string; failure: FileFailure }[]): Promise<readonly Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    failures.push({ uri: URI.file(path).toString(), failure: failureOf(error) });
    return [];
  }
}

function failureOf(error: unknown): FileFailure {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  return code === "EACCES" || code === "EPERM" ? "denied" : "unreadable";
}
