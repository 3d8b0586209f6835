const OPENING = /---[ \t]*(?:\r\n|\r|\n)/y;
const CLOSING = /[\r\n]---[ \t]*(?:\r\n|\r|\n|$)/g;

/**
 * Where the lines of the YAML front matter at `start` end; `start` where there is none. A fence that nothing closes opens no front
 * matter: a draft may begin with a rule.
 */
export function endOfFrontMatter(text: string, start: number): number {
  OPENING.lastIndex = start;
  if (!OPENING.test(text)) return start;
  CLOSING.lastIndex = OPENING.lastIndex - 1;
  return CLOSING.test(text) ? CLOSING.lastIndex : start;
}
