/** How many UTF-16 units two texts share at the beginning, and how many of the others at the end. */
export interface CommonEnds {
  readonly head: number;
  readonly tail: number;
}

/** Stretches are compared as a whole, which is many times faster than unit by unit. */
const STRIDE = 4096;

/** What two versions of a text have in common at both ends; head and tail never overlap. */
export function commonEnds(before: string, after: string): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head + STRIDE <= shorter && before.startsWith(after.slice(head, head + STRIDE), head)) head += STRIDE;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  const most = shorter - head;
  let tail = 0;
  while (tail + STRIDE <= most && sameBeforeEnd(before, after, tail)) tail += STRIDE;
  while (tail < most && before.charCodeAt(before.length - tail - 1) === after.charCodeAt(after.length - tail - 1))
    tail += 1;
  return { head, tail };
}

function sameBeforeEnd(before: string, after: string, tail: number): boolean {
  const words = after.slice(after.length - tail - STRIDE, after.length - tail);
  return before.startsWith(words, before.length - tail - STRIDE);
}
