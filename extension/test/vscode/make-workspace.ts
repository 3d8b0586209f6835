import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { ROOT } from "./paths.ts";

/** Drafts that cite one document, one of them with another date. */
const DRAFTS = `${ROOT}/fixtures/corpora/mot-ban-ghi-khac`;

/** A new folder with drafts that tests may change. */
export function makeWorkspace(): string {
  const folder = mkdtempSync(`${tmpdir()}/cchc-workspace-`);
  cpSync(DRAFTS, folder, { recursive: true, filter: (path) => !path.endsWith(".txt") });
  return folder;
}
