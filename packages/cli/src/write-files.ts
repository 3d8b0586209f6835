import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { access, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { reasonOf, shownPath } from "./files.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** A file to be written. */
export interface Writing {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/** Puts the text into a new file. */
export type Write = (handle: FileHandle, text: string) => Promise<void>;

const PERMISSIONS = 0o7777;

/**
 * Writes all files or none: each is written beside its target first, and takes its place when every one is complete.
 * A file that exists keeps its mode; a link stays a link. Stopped before the first takes its place, it writes none.
 */
export async function writeFiles(
  writings: readonly Writing[],
  io: Pick<Io, "cwd" | "guarded">,
  write: Write = (handle, text) => handle.writeFile(text),
): Promise<void> {
  if (writings.length > 0) await io.guarded((stop) => writeAll(writings, io.cwd, stop, write));
}

async function writeAll(writings: readonly Writing[], cwd: string, stop: AbortSignal, write: Write): Promise<void> {
  const staged: Staged[] = [];
  let current = "";
  try {
    for (const writing of writings) {
      stop.throwIfAborted();
      current = writing.file;
      staged.push(await stage(writing, write));
    }
    // A device or a pipe may still refuse; what is written beside its target only has to change its name.
    for (const { target, text } of staged.filter(({ temporary }) => temporary === null)) {
      current = target;
      await writeFile(target, text);
    }
    stop.throwIfAborted();
    for (const { target, temporary } of staged) {
      current = target;
      if (temporary !== null) await rename(temporary, target);
    }
  } catch (error) {
    await Promise.all(staged.map(discard));
    if (stop.aborted) throw new Refusal(messages.notAnswered());
    throw new Refusal(messages.unwritable(shownPath(current, cwd), reasonOf(error)));
  }
}

interface Staged {
  readonly target: string;
  readonly text: string;
  /** Null for a device or a pipe, which cannot be replaced. */
  readonly temporary: string | null;
}

async function stage({ file, text }: Writing, write: Write): Promise<Staged> {
  const stats = await stat(file).catch(() => null);
  if (stats?.isDirectory()) throw Object.assign(new Error(file), { code: "EISDIR" });
  if (stats) await access(file, constants.W_OK);
  if (stats && !stats.isFile()) return { target: file, text, temporary: null };
  const target = stats ? await realpath(file) : file;
  const temporary = join(dirname(target), `.cchc-${randomUUID()}.tmp`);
  try {
    await writeWhole(temporary, text, stats, write);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return { target, text, temporary };
}

async function writeWhole(path: string, text: string, old: Stats | null, write: Write): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await write(handle, text);
    // Opening with a mode would subtract the umask from it.
    if (old) await handle.chmod(old.mode & PERMISSIONS);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function discard({ temporary }: Staged): Promise<void> {
  if (temporary !== null) await rm(temporary, { force: true });
}
