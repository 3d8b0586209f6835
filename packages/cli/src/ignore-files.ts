import { dirname, join, relative, sep } from "node:path";
import type { Ignore } from "ignore";
import ignore from "ignore";
import { pathExists, readTextIfAny } from "./files.ts";

/** Names of files whose patterns leave files out, as Git reads them. */
export type IgnoreName = ".gitignore" | ".cchcignore";

/** Whether a path (absolute) is left out. */
export type LeavesOut = (path: string, kind: "file" | "folder") => Promise<boolean>;

interface Patterns {
  readonly folder: string;
  readonly matcher: Ignore;
}

const MARK = /^\uFEFF/;

/**
 * The outermost folder whose ignore files count for what lies in `folder`: the root of its repository. Where there is none it is
 * the working directory, or a folder outside of that itself: what lies above is no business of this run.
 */
export async function ignoreRoot(folder: string, cwd: string): Promise<string> {
  for (let above = folder; ; above = dirname(above)) {
    if (await pathExists(join(above, ".git"))) return above;
    if (above === dirname(above)) break;
  }
  const inside = relative(cwd, folder);
  return inside === ".." || inside.startsWith(`..${sep}`) ? folder : cwd;
}

/** Reads the ignore files of one name in `root` and below, each once. As in Git, nothing in a folder left out comes back in. */
export function ignoreReader(name: IgnoreName, root: string): LeavesOut {
  const patterns = new Map<string, Promise<readonly Patterns[]>>();
  const folders = new Map<string, Promise<boolean>>();
  /** The patterns that count in a folder, the outermost first. */
  const patternsIn: (folder: string) => Promise<readonly Patterns[]> = once(patterns, async (folder) => {
    const outer = folder === root || folder === dirname(folder) ? [] : await patternsIn(dirname(folder));
    const text = await readTextIfAny(join(folder, name));
    if (text === null) return outer;
    return [...outer, { folder, matcher: ignore({ ignorecase: false }).add(text.replace(MARK, "")) }];
  });
  const folderIsOut = once(folders, (folder) => isOut(folder, "/"));
  const isOut = async (path: string, ending: "/" | ""): Promise<boolean> => {
    // A path that is not below the root, as "a.md/../b.md" makes them, ends at that of the disk.
    if (path === root || path === dirname(path)) return false;
    if (await folderIsOut(dirname(path))) return true;
    let out = false;
    for (const { folder, matcher } of await patternsIn(dirname(path))) {
      const { ignored, unignored } = matcher.test(relative(folder, path).split(sep).join("/") + ending);
      out = ignored || (out && !unignored);
    }
    return out;
  };
  return (path, kind) => (kind === "folder" ? folderIsOut(path) : isOut(path, ""));
}

function once<T>(known: Map<string, Promise<T>>, find: (key: string) => Promise<T>): (key: string) => Promise<T> {
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
