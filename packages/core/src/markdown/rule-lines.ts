import type { Span } from "../text/span.ts";

/** A part of a text between rule lines, without white space around it. */
export interface TextPiece extends Span {
  /** Whether a rule line stands before it. */
  readonly apart: boolean;
}

const HAS_RULE = /[|_=–—-]/;
const RULE_CHARACTERS = /^[\s|:_=–—-]+$/;
const RULE = /\||[-_=–—]{2}/;

/**
 * Divides a text at lines that hold only `|`, or only dashes, underscores or equal signs: what is left of a header table or a frame.
 * A text without such lines is one piece; a text of nothing but such lines is none.
 */
export function textPieces(text: string): { readonly pieces: readonly TextPiece[]; readonly endsApart: boolean } {
  const pieces: TextPiece[] = [];
  if (!HAS_RULE.test(text)) {
    addPiece(pieces, text, 0, text.length, false);
    return { pieces, endsApart: false };
  }
  let start = 0;
  let apart = false;
  for (let lineStart = 0; lineStart <= text.length; ) {
    const lineEnd = text.indexOf("\n", lineStart) < 0 ? text.length : text.indexOf("\n", lineStart);
    if (isRuleLine(text.slice(lineStart, lineEnd))) {
      if (addPiece(pieces, text, start, lineStart, apart)) apart = false;
      apart = true;
      start = lineEnd + 1;
    }
    lineStart = lineEnd + 1;
  }
  const added = addPiece(pieces, text, start, text.length, apart);
  return { pieces, endsApart: apart && !added };
}

/** Whether a line holds no words, only the remains of a table or a frame. */
export function isRuleLine(line: string): boolean {
  return RULE_CHARACTERS.test(line) && RULE.test(line);
}

function addPiece(pieces: TextPiece[], text: string, start: number, end: number, apart: boolean): boolean {
  const words = text.slice(start, end);
  const trimmed = words.trimEnd();
  if (trimmed === "") return false;
  const from = start + words.length - words.trimStart().length;
  pieces.push({ start: from, end: start + trimmed.length, apart });
  return true;
}
