import { resolve } from "node:path";
import type { InputArguments } from "./args.ts";
import { findFiles, readBytes, shownPath } from "./files.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** A draft as read. */
export interface Source {
  /** As shown: relative to the working directory, with "/". */
  readonly path: string;
  /** Absolute path of the file, null for standard input. */
  readonly file: string | null;
  /** Without a byte order mark: offsets and columns count as in an editor, which hides it. */
  readonly text: string;
  /** Whether a byte order mark stood before the text, so that writing can keep it. */
  readonly mark: boolean;
}

const BYTE_ORDER_MARK = "\uFEFF";
const NAMELESS = "<stdin>";

/**
 * Reads all that the command line names, in the order of the paths shown, each file once. Standard input takes the place of
 * the file whose name it bears: an editor can have an unsaved draft checked among the others of its folder.
 */
export async function readSources(input: InputArguments, io: Io): Promise<readonly Source[]> {
  const sources = new Map<string, Source>();
  if (input.paths.includes("-")) {
    const path = input.stdinPath === null ? NAMELESS : shownPath(resolve(io.cwd, input.stdinPath), io.cwd);
    sources.set(path, toSource(path, null, await io.stdin()));
  }
  for (const pattern of input.paths.filter((path) => path !== "-")) {
    for (const file of await findFiles(pattern, io.cwd)) {
      const path = shownPath(file, io.cwd);
      if (!sources.has(path)) sources.set(path, toSource(path, file, await readBytes(file, io.cwd)));
    }
  }
  return [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of a source with its byte order mark, as it stands in the file. */
export function fileText({ mark }: Source, text: string): string {
  return mark ? BYTE_ORDER_MARK + text : text;
}

function toSource(path: string, file: string | null, bytes: Uint8Array): Source {
  const text = decodeUtf8(bytes, path);
  const mark = text.startsWith(BYTE_ORDER_MARK);
  return { path, file, text: mark ? text.slice(BYTE_ORDER_MARK.length) : text, mark };
}

/** The text of a file, a byte order mark left in; refuses what is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(messages.notUtf8(path));
  }
}
