import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import type { Localized } from "@cchc/core";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Guarded } from "./guarded.ts";
import { messages, reasons } from "./messages.ts";
import { Refusal } from "./refusal.ts";

const MARKDOWN = "**/*.md";
const IGNORED = ["**/node_modules/**"];

/** What a path, folder or glob of the command line means. */
export interface Found {
  /** Absolute. */
  readonly files: readonly string[];
  /** The folder in which they were looked for, null for a file that is named itself. */
  readonly folder: string | null;
}

/** The files that a path, folder or glob of the command line means; refuses one that means none. */
export async function findFiles(pattern: string, cwd: string): Promise<Found> {
  const path = resolve(cwd, pattern);
  const stats = await statOf(path, pattern);
  if (stats?.isDirectory()) {
    const files = await globFiles(MARKDOWN, path, false);
    if (files.length === 0) throw new Refusal(messages.emptyFolder(pattern));
    return { files, folder: path };
  }
  if (stats) return { files: [path], folder: null };
  if (!isGlob(pattern)) throw new Refusal(messages.missingPath(pattern));
  const files = await globFiles(pattern, cwd, true);
  if (files.length === 0) throw new Refusal(messages.nothingMatched(pattern));
  return { files, folder: cwd };
}

/** A pattern that only excludes ("!x") means no file of its own. */
function isGlob(pattern: string): boolean {
  return isDynamicPattern(pattern) && !pattern.startsWith("!");
}

async function globFiles(pattern: string, cwd: string, caseSensitiveMatch: boolean): Promise<readonly string[]> {
  const found = await glob(pattern, {
    cwd,
    ignore: IGNORED,
    absolute: true,
    expandDirectories: false,
    caseSensitiveMatch,
  });
  return withoutLinkedTwice(found.map((file) => resolve(file)));
}

/** A file that links lead to again counts once, by the shortest of its paths: compared with itself it would be a duplicate. */
async function withoutLinkedTwice(files: readonly string[]): Promise<readonly string[]> {
  const sorted = files.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const real = await Promise.all(sorted.map((file) => realpath(file).catch(() => file)));
  const first = new Map(real.map((path, at) => [path, at] as const).reverse());
  return sorted.filter((_, at) => first.get(real[at] ?? "") === at);
}

async function statOf(path: string, shown: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
    throw new Refusal(messages.unreadable(shown, reasonOf(error)));
  }
}

export async function pathExists(path: string): Promise<boolean> {
  return (await statOf(path, path)) !== null;
}

/** How a file is shown: relative to the working directory, with "/". */
export function shownPath(file: string, cwd: string): string {
  return relative(cwd, file).split(sep).join("/");
}

export async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Refusal(messages.unreadable(shownPath(file, cwd), reasonOf(error)));
  }
}

/** The bytes of a file that was found in a folder; null where it is gone since. */
export async function readBytesIfThere(file: string, cwd: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new Refusal(messages.unreadable(shownPath(file, cwd), reasonOf(error)));
  }
}

/** The lines of a text file, one after the other, so that it may be of any size. */
export async function* readLines(file: string, shown: string): AsyncGenerator<string> {
  const stream = createReadStream(file, "utf8");
  try {
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new Refusal(messages.unreadable(shown, reasonOf(error)));
  } finally {
    stream.destroy();
  }
}

/**
 * Writes lines of any number beside the file; when every one is written they take its place. Where that cannot be, or the user stops
 * the program, nothing is left.
 */
export async function writeLines(
  file: string,
  lines: AsyncIterable<string>,
  { cwd, guarded }: { readonly cwd: string; readonly guarded: Guarded },
): Promise<void> {
  const temporary = join(dirname(file), `.cchc-${randomUUID()}.tmp`);
  await guarded(async (signal) => {
    try {
      await pipeline(withLineEnds(lines), createWriteStream(temporary, { flags: "wx" }), { signal });
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true });
      if (error instanceof Refusal) throw error;
      if (signal.aborted) throw new Refusal(messages.notAnswered());
      throw new Refusal(messages.unwritable(shownPath(file, cwd), reasonOf(error)));
    }
  });
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** Writes a file whole or not at all, and makes its folder; says nothing where that cannot be. Git is told to leave the folder alone. */
export async function replaceQuietly(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    if ((await mkdir(dirname(file), { recursive: true })) !== undefined) {
      await writeFile(join(dirname(file), ".gitignore"), "*\n");
    }
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** The text of a file, null where there is none; bytes that are not UTF-8 become "�". */
export async function readTextIfAny(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return null;
    throw new Refusal(messages.unreadable(file, reasonOf(error)));
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): Localized {
  const code = codeOf(error);
  return reasons[code] ?? { vi: `lỗi hệ thống ${code}`, en: `system error ${code}` };
}
