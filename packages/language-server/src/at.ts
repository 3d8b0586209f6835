import type { Analysis, Citation, Division, Prose, Span } from "@cchc/core";

/** Whether an offset stands in a span or at one of its borders, where a cursor still touches the words. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The citation at an offset, the innermost where one stands in the title of another; a later one where two meet. */
export function citationAt({ citations }: Analysis, offset: number): Citation | null {
  const here = citations.filter(({ span }) => touches(span, offset));
  return here.toSorted((a, b) => length(a.span) - length(b.span) || b.span.start - a.span.start)[0] ?? null;
}

/** The Prose at an offset; null between two of them. */
export function proseAt({ proses }: Analysis, offset: number): Prose | null {
  return proses.find(({ span }) => touches(span, offset)) ?? null;
}

/** The divisions that stand at an offset, from the outermost to the innermost. */
export function divisionsAt(divisions: readonly Division[], offset: number): readonly Division[] {
  const here = divisions.findLast(({ span }) => touches(span, offset));
  return here === undefined ? [] : [here, ...divisionsAt(here.children, offset)];
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** The letters and digits around an offset; empty where none touch it. */
export function wordAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && wordCharacter.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && wordCharacter.test(text.charAt(end))) end += 1;
  return { start, end };
}

export function length({ start, end }: Span): number {
  return end - start;
}
