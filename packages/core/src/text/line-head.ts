/** What stands on the line of `offset` before it ("- ", "> - "), and the line break that the text uses there. */
export function lineHead(text: string, offset: number): { readonly head: string; readonly lineBreak: string } {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const lineBreak = text.startsWith("\r\n", start - 2) ? "\r\n" : "\n";
  return { head: text.slice(start, offset), lineBreak };
}
