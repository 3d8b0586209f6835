import { dirname } from "node:path";
import type { LoadedConfig, Localized } from "@cchc/core";
import type { InputArguments } from "./args.ts";
import { isIgnored } from "./config-file.ts";
import { shownPath } from "./files.ts";
import type { IgnoreName, LeavesOut } from "./ignore-files.ts";
import { ignoreReader, ignoreRoot } from "./ignore-files.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";

/**
 * Why a draft (absolute path) is not to be checked, null where it is. `folder` is where it was found, null where it is named
 * itself: `.gitignore` says what is not worth looking at, not what must not be checked, so it does not count then.
 */
export type WhyIgnored = (
  file: string,
  folder: string | null,
  config: LoadedConfig | null,
) => Promise<Localized | null>;

/** Reads the ignore files of a run, each once. */
export function ignoredDrafts({ ignoring }: InputArguments, io: Io): WhyIgnored {
  if (!ignoring) return async () => null;
  const readers = new Map<string, Promise<LeavesOut>>();
  const readerOf = (name: IgnoreName, folder: string): Promise<LeavesOut> => {
    const key = `${name} ${folder}`;
    const reader = readers.get(key) ?? startReading(name, folder, io.cwd);
    readers.set(key, reader);
    return reader;
  };
  return async (file, folder, config) => {
    const path = shownPath(file, io.cwd);
    if (isIgnored(config, file)) return messages.ignoredDraft(path, shownPath(config?.files.at(-1) ?? "", io.cwd));
    const own = await readerOf(".cchcignore", folder ?? dirname(file));
    if (await own(file, "file")) return messages.leftOutDraft(path, ".cchcignore");
    if (folder === null) return null;
    const git = await readerOf(".gitignore", folder);
    return (await git(file, "file")) ? messages.leftOutDraft(path, ".gitignore") : null;
  };
}

/** Who names a folder that Git ignores means what is in it; only ignore files in it and below count then. */
async function startReading(name: IgnoreName, folder: string, cwd: string): Promise<LeavesOut> {
  const root = await ignoreRoot(folder, cwd);
  const reader = ignoreReader(name, root);
  return name === ".gitignore" && (await reader(folder, "folder")) ? ignoreReader(name, folder) : reader;
}
