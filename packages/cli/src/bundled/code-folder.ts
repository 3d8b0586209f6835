import type { Stats } from "node:fs";
import { lstatSync, mkdirSync } from "node:fs";
import { isAbsolute, join } from "node:path";

const NAME = "cchc-lint";
const PRIVATE = 0o700;
const WRITABLE_BY_OTHERS = 0o022;

/** The folder for compiled code, made where it is missing; null where there is no place that the user alone can write. */
export function codeFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string | null {
  const parent = cachesOf(env, platform);
  if (parent === null) return null;
  const folder = join(parent, NAME);
  try {
    mkdirSync(folder, { recursive: true, mode: PRIVATE });
    const stats = lstatSync(folder);
    return stats.isDirectory() && isOwn(stats) ? folder : null;
  } catch {
    return null;
  }
}

/** Whether no other user can have written what has these marks; Windows keeps the caches of a user to the user. */
export function isOwn({ uid, mode }: Pick<Stats, "uid" | "mode">): boolean {
  if (process.getuid === undefined) return true;
  return uid === process.getuid() && (mode & WRITABLE_BY_OTHERS) === 0;
}

function cachesOf(env: Readonly<Record<string, string | undefined>>, platform: string): string | null {
  const home = env["HOME"];
  const folders: Readonly<Record<string, string | undefined>> = {
    win32: env["LOCALAPPDATA"],
    darwin: home && join(home, "Library", "Caches"),
  };
  const usual = env["XDG_CACHE_HOME"] || (home && join(home, ".cache"));
  const folder = platform in folders ? folders[platform] : usual;
  return folder !== undefined && isAbsolute(folder) ? folder : null;
}
