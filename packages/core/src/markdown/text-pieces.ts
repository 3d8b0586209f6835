import type { Span } from "../text/span.ts";

/** A part of a text between rule lines, without white space around it. */
export interface TextPiece extends Span {
  /** Whether a rule line stands before it. */
  readonly apart: boolean;
}

// Lines of nothing but marks. A lone dash or asterisk is an empty bullet or a cell, so it is no rule.
const MARKS_ONLY = /^[\p{Zs}\t|:_=*+–—-]+$/gmu;
const RULE = /\||[-_=–—]{2}|\*\s*\*/;

/**
 * Divides a text at lines that hold only `|`, or only dashes, underscores, equal signs or asterisks: what is left of a header
 * table or a frame. A text without such lines is one piece; a text of nothing but such lines is none.
 */
export function textPieces(text: string): { readonly pieces: readonly TextPiece[]; readonly endsApart: boolean } {
  const pieces: TextPiece[] = [];
  let start = 0;
  let apart = false;
  // Most texts hold no such marks at all.
  const lines = RULE.test(text) ? text.matchAll(MARKS_ONLY) : [];
  for (const line of lines) {
    if (!RULE.test(line[0])) continue;
    addPiece(pieces, text, { start, end: line.index, apart });
    start = line.index + line[0].length;
    apart = true;
  }
  const added = addPiece(pieces, text, { start, end: text.length, apart });
  return { pieces, endsApart: apart && !added };
}

function addPiece(pieces: TextPiece[], text: string, piece: TextPiece): boolean {
  const words = text.slice(piece.start, piece.end);
  const trimmed = words.trim();
  if (trimmed === "") return false;
  const start = piece.start + words.length - words.trimStart().length;
  pieces.push({ start, end: start + trimmed.length, apart: piece.apart });
  return true;
}
