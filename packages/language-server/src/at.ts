import type { Analysis, Citation, Span } from "@cchc/core";

/** Whether an offset stands in a span or at one of its borders, where a cursor still touches the words. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The citation at an offset, the innermost where one stands in the title of another; a later one where two meet. */
export function citationAt({ citations }: Analysis, offset: number): Citation | null {
  const here = citations.filter(({ span }) => touches(span, offset));
  return here.toSorted((a, b) => length(a.span) - length(b.span) || b.span.start - a.span.start)[0] ?? null;
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
