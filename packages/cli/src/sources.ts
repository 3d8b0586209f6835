import { resolve } from "node:path";
import type { LoadedConfig } from "@cchc/core";
import type { InputArguments } from "./args.ts";
import type { FindConfig } from "./config-file.ts";
import { isIgnored } from "./config-file.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { findFiles, readBytes, shownPath } from "./files.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";

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
  readonly config: LoadedConfig | null;
}

const BYTE_ORDER_MARK = "\uFEFF";
const NAMELESS = "<stdin>";

/**
 * Reads all that the command line names, in the order of the paths shown, each file once. Standard input takes the place of
 * the file whose name it bears: an editor can have an unsaved draft checked among the others of its folder. Drafts that
 * their configuration ignores are left out.
 */
export async function readSources(input: InputArguments, findConfig: FindConfig, io: Io): Promise<readonly Source[]> {
  const sources = new Map<string, Source | null>();
  if (input.paths.includes("-")) {
    const file = resolve(io.cwd, input.stdinPath ?? NAMELESS);
    const config = await findConfig(file);
    const path = shownPath(file, io.cwd);
    sources.set(path, isIgnored(config, file) ? null : toSource(path, null, await io.stdin(), config));
  }
  for (const pattern of input.paths.filter((path) => path !== "-")) {
    for (const file of await findFiles(pattern, io.cwd)) {
      const path = shownPath(file, io.cwd);
      if (sources.has(path)) continue;
      const source = await readSource(file, findConfig, io);
      sources.set(path, source);
      // Who names a file means it to be checked, and is told that it is not.
      if (source === null && file === resolve(io.cwd, pattern)) sayIgnored(path, await findConfig(file), input, io);
    }
  }
  return [...sources.values()].filter((source) => source !== null).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Null where the configuration of the file ignores it. */
async function readSource(file: string, findConfig: FindConfig, io: Io): Promise<Source | null> {
  const config = await findConfig(file);
  if (isIgnored(config, file)) return null;
  return toSource(shownPath(file, io.cwd), file, await readBytes(file, io.cwd), config);
}

function sayIgnored(path: string, config: LoadedConfig | null, { language }: InputArguments, io: Io): void {
  const name = shownPath(config?.files.at(-1) ?? "", io.cwd);
  io.stderr.write(`cchc-lint: ${messages.ignoredDraft(path, name)[language]}\n`);
}

/** The text of a source with its byte order mark, as it stands in the file. */
export function fileText({ mark }: Source, text: string): string {
  return mark ? BYTE_ORDER_MARK + text : text;
}

function toSource(path: string, file: string | null, bytes: Uint8Array, config: LoadedConfig | null): Source {
  const text = decodeUtf8(bytes, path);
  const mark = text.startsWith(BYTE_ORDER_MARK);
  return { path, file, text: mark ? text.slice(BYTE_ORDER_MARK.length) : text, mark, config };
}
