const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at an offset of a text, NaN outside it: for loops over the units of many texts. Engines keep texts in more ways
 * (flat, cut out, joined, of narrow or wide units) than they remember at one place of the program, and look `text.charCodeAt` and
 * `text.length` up anew for every unit; this is looked up once. Let the loop read the length before it begins.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
