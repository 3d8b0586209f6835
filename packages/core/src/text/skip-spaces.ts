const spaces = /\s*/uy;

/** The offset of the first character at or after `offset` that is no space (as `\s` has it); the length of the text where there is none. */
export function skipSpaces(text: string, offset: number): number {
  if (isNoSpace(text.charCodeAt(offset))) return offset;
  if (text.charCodeAt(offset) === 0x20 && isNoSpace(text.charCodeAt(offset + 1))) return offset + 1;
  spaces.lastIndex = offset;
  return offset + (spaces.exec(text)?.[0].length ?? 0);
}

/** Letters of Vietnamese and ASCII, at a glance; the rest is left to the pattern. */
function isNoSpace(code: number): boolean {
  return (code > 0x20 && code < 0x80) || (code > 0xa0 && code < 0x1680) || (code >= 0x1e00 && code < 0x1f00);
}
