import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { ROOT } from "./paths.ts";

/** Drafts that cite one document, one of them with another date. */
const DRAFTS = `${ROOT}/fixtures/corpora/mot-ban-ghi-khac`;

/** A new folder with copies of drafts, which tests may change. */
export function makeWorkspace(drafts: string = DRAFTS): string {
  const folder = mkdtempSync(`${tmpdir()}/cchc-workspace-`);
  cpSync(drafts, folder, { recursive: true, filter: (path) => !path.endsWith(".txt") });
  return folder;
}
