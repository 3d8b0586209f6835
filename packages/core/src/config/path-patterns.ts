import picomatch from "picomatch";

const SEPARATOR = "/";
const LAST_SLASH = /\/+$/;

/**
 * Whether one of the patterns means a path, as a `.gitignore` reads them: a pattern without a slash is held against names at
 * any depth, one with a slash against the path from `folder`; a folder stands for all that is in it. Paths are absolute,
 * with "/".
 */
export function pathMatcher(folder: string, patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map((pattern) => {
    const plain = pattern.normalize("NFC").replace(LAST_SLASH, "");
    const anchored = plain.startsWith("./") ? plain.slice(2) : plain;
    const matches = picomatch(anchored, { dot: true, basename: !plain.includes(SEPARATOR) });
    return (path: string): boolean => matches(path);
  });
  return (path) => {
    const steps = relativePath(folder, path).normalize("NFC").split(SEPARATOR);
    const prefixes = steps.map((_, at) => steps.slice(0, at + 1).join(SEPARATOR));
    return matchers.some((matches) => prefixes.some(matches));
  };
}

/** The path from a folder where it lies below it, else the path itself. */
function relativePath(folder: string, path: string): string {
  const start = folder.endsWith(SEPARATOR) ? folder : `${folder}${SEPARATOR}`;
  return path.startsWith(start) ? path.slice(start.length) : path;
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf(SEPARATOR), 0)) || SEPARATOR;
}

/** What a relative path means in a folder; an absolute one stays. */
export function joinPath(folder: string, path: string): string {
  if (path.startsWith(SEPARATOR) || DRIVE.test(path)) return path;
  const steps: string[] = folder === SEPARATOR ? [""] : folder.split(SEPARATOR);
  for (const step of path.split(SEPARATOR)) {
    if (step === "..") steps.length = Math.max(steps.length - 1, 1);
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join(SEPARATOR);
}

const DRIVE = /^[A-Za-z]:\//;
