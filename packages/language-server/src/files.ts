/** Why a file gives no text. */
export type FileFailure = "missing" | "denied" | "too-large" | "not-text" | "unreadable";

export type FileText = { readonly text: string } | { readonly failure: FileFailure };

export interface FoundDrafts {
  /** URIs of Markdown files. */
  readonly uris: readonly string[];
  /** Folders that could not be listed. */
  readonly failures: readonly { readonly uri: string; readonly failure: FileFailure }[];
}

/** Where drafts, configurations and registers are read: a disk, or a client that has the files. Neither function throws. */
export interface Files {
  read(uri: string): Promise<FileText>;
  /** The Markdown files below a folder, without `node_modules` and hidden folders. */
  findDrafts(folder: string): Promise<FoundDrafts>;
}

/** A draft larger than this is not analysed, in bytes (open ones: UTF-16 units). */
export const MAX_DRAFT_SIZE: number = 10 * 1024 * 1024;

const NUL = "\0";

/** The text in the bytes of a file; a byte order mark is left out, as editors do. */
export function decodeText(bytes: Uint8Array): FileText {
  if (bytes.length > MAX_DRAFT_SIZE) return { failure: "too-large" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes(NUL) ? { failure: "not-text" } : { text };
  } catch {
    return { failure: "not-text" };
  }
}

const MARKDOWN = /\.(?:md|markdown)$/i;

/** Whether a path is one of a draft by its ending. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}
