import { distance } from "fastest-levenshtein";

/**
 * Whether a code is a slip of the pen for another: one letter of it too many, one put for another of its letters, or two changed about.
 * A code with any other letter, a shorter one and one of fewer than four letters may well be that of another unit.
 */
export function isCodeSlip(printed: string, meant: string): boolean {
  if (meant.length < 4 || printed.length < meant.length || printed === meant) return false;
  if ([...printed].some((letter) => !meant.includes(letter))) return false;
  return distance(printed, meant) === 1 || [...printed].sort().join("") === [...meant].sort().join("");
}
