import { resolve } from "node:path";
import type { LoadedConfig } from "@cchc/core";
import type { InputArguments } from "./args.ts";
import type { FindConfig } from "./config-file.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { findFiles, readBytes, readBytesIfThere, shownPath } from "./files.ts";
import { ignoredDrafts } from "./ignored-drafts.ts";
import type { Io } from "./io.ts";
import { isInShard } from "./shard.ts";

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
 * are to be ignored are left out.
 */
export async function readSources(input: InputArguments, findConfig: FindConfig, io: Io): Promise<readonly Source[]> {
  const sources = new Map<string, Source | null>();
  const whyIgnored = ignoredDrafts(input, io);
  if (input.paths.includes("-")) {
    const file = resolve(io.cwd, input.stdinPath ?? NAMELESS);
    const config = await findConfig(file);
    const path = shownPath(file, io.cwd);
    const ignored = await whyIgnored(file, null, config);
    sources.set(path, ignored ? null : toSource(path, null, await io.stdin(), config));
  }
  for await (const { file, folder } of namedFiles(input.paths, io.cwd)) {
    const path = shownPath(file, io.cwd);
    if (sources.get(path) || (input.shard && !isInShard(path, input.shard))) continue;
    const config = await findConfig(file);
    const ignored = await whyIgnored(file, folder, config);
    const bytes = ignored ? null : await readDraft(file, folder, io.cwd);
    sources.set(path, bytes && toSource(path, file, bytes, config));
    // Who names a file means it to be checked, and is told that it is not.
    if (ignored && folder === null) io.stderr.write(`cchc-lint: ${ignored[input.language]}\n`);
  }
  return [...sources.values()].filter((source) => source !== null).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Null where the draft was found in a folder and is gone since. */
function readDraft(file: string, folder: string | null, cwd: string): Promise<Uint8Array | null> {
  return folder === null ? readBytes(file, cwd) : readBytesIfThere(file, cwd);
}

/** Every file that the paths mean, with the folder where it was found; null where it is named itself. */
async function* namedFiles(
  paths: readonly string[],
  cwd: string,
): AsyncGenerator<{ readonly file: string; readonly folder: string | null }> {
  for (const pattern of paths.filter((path) => path !== "-")) {
    const { files, folder } = await findFiles(pattern, cwd);
    for (const file of files) yield { file, folder };
  }
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
