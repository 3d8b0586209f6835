const LINE_BREAK = /\r?\n/g;

/** A fix writes "\n"; in a draft whose lines all end in "\r\n" it becomes that. */
export function keepLineEnds(original: string, fixed: string): string {
  const breaks = original.match(LINE_BREAK) ?? [];
  const windows = breaks.length > 0 && breaks.every((each) => each === "\r\n");
  return windows ? fixed.replace(LINE_BREAK, "\r\n") : fixed;
}
