// Latin, Greek and Cyrillic, whose letters pass for each other, and Vietnamese.
const LETTERS =
  "a-zA-Z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u1e00-\\u1eff";
const NUMBERS =
  "0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b";
const CLASSES: ReadonlyMap<string, string> = new Map([
  ["\\p{L}", LETTERS],
  ["\\p{N}", NUMBERS],
]);
const TOKEN = /\\p\{[LN]\}|\\.|[[\]]/gs;

/**
 * A pattern in which `\p{L}` and `\p{N}` stand for the letters and numbers that drafts are printed with: engines take many times longer
 * to make one that knows those of all scripts, and most patterns of a short run are made for a few texts.
 */
export function letterPattern(source: string, flags: string): RegExp {
  let inClass = false;
  const narrowed = source.replace(TOKEN, (token) => {
    if (token === "[") inClass = true;
    else if (token === "]") inClass = false;
    const ranges = CLASSES.get(token);
    return ranges === undefined ? token : inClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(narrowed, flags);
}
