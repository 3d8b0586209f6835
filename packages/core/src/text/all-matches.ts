/**
 * The matches of a global pattern in a text, in order. As `matchAll`, but that makes a copy of the pattern for each text, which costs
 * more than to search a short one. The pattern matches no empty stretch.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null) return NONE;
  const matches = [first];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

const NONE: readonly RegExpExecArray[] = [];
