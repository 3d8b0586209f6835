/** Lines that differ: those of the old text that stood from `line` (counted from 1) and what stands there now. */
export interface Change {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const LINE_BREAK = /\r\n?|\n/;

/**
 * What changed between two texts, line by line. Fixes seldom add or remove lines: where they do not, each changed line is one
 * change; where they do, all between the first and the last difference is one.
 */
export function diffLines(before: string, after: string): readonly Change[] {
  const old = before.split(LINE_BREAK);
  const now = after.split(LINE_BREAK);
  if (old.length === now.length) {
    return old.flatMap((line, at) => {
      const next = now[at] ?? "";
      return line === next ? [] : [{ line: at + 1, before: [line], after: [next] }];
    });
  }
  const head = commonLength(old, now);
  const tail = commonLength(old.slice(head).reverse(), now.slice(head).reverse());
  return [{ line: head + 1, before: old.slice(head, old.length - tail), after: now.slice(head, now.length - tail) }];
}

/** Where two lines begin and cease to differ: `start` counts from their beginning, `end` from their end. */
export function differingPart(before: string, after: string): { start: number; end: number } {
  const start = commonLength(before, after);
  const a = before.slice(start);
  const b = after.slice(start);
  let end = 0;
  while (end < Math.min(a.length, b.length) && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { start, end };
}

function commonLength(a: ArrayLike<string>, b: ArrayLike<string>): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
