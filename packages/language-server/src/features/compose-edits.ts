import type { Edit } from "@cchc/core";

/** A stretch of a text that edits made: words of the text before them, or new ones. */
type Piece =
  | { readonly kept: true; readonly start: number; readonly end: number }
  | { readonly kept: false; readonly text: string };

/** Edits that do at once what `first` and then `second`, made on its result, do to a text of this length. */
export function composeEdits(length: number, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const pieces = piecesOf(length, first);
  const composed: Piece[] = [];
  let at = 0;
  for (const { span, text } of ordered(second)) {
    composed.push(...cut(pieces, at, span.start), { kept: false, text });
    at = span.end;
  }
  composed.push(...cut(pieces, at, Number.POSITIVE_INFINITY));
  return editsOf(composed, length);
}

function ordered(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function piecesOf(length: number, edits: readonly Edit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { span, text } of ordered(edits)) {
    pieces.push({ kept: true, start: at, end: span.start }, { kept: false, text });
    at = span.end;
  }
  return [...pieces, { kept: true, start: at, end: length }];
}

/** What of the pieces stands between two offsets of the text that they make. */
function cut(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const within: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const size = piece.kept ? piece.end - piece.start : piece.text.length;
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, size)];
    at += size;
    if (start >= end) continue;
    if (piece.kept) within.push({ kept: true, start: piece.start + start, end: piece.start + end });
    else within.push({ kept: false, text: piece.text.slice(start, end) });
  }
  return within;
}

/** The gaps between what is kept, and what stands in them now. */
function editsOf(pieces: readonly Piece[], length: number): readonly Edit[] {
  const edits: Edit[] = [];
  let [at, words] = [0, ""];
  for (const piece of [...pieces, { kept: true, start: length, end: length } as const]) {
    if (!piece.kept) words += piece.text;
    else {
      if (words !== "" || piece.start > at) edits.push({ span: { start: at, end: piece.start }, text: words });
      [at, words] = [piece.end, ""];
    }
  }
  return edits;
}
