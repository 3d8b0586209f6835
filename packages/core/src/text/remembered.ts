/** How many answers are kept unless told: bodies and titles that drafts of one office name again and again. */
const MOST = 500;

/**
 * Keeps what was computed of the texts asked about last, for functions of short texts that drafts repeat: names of bodies, titles.
 * The answer hangs on the text alone and is never undefined. When `most` texts are known all are forgotten, so that little is kept.
 */
export function remembered<V extends NonNullable<unknown> | null>(
  compute: (text: string) => V,
  most: number = MOST,
): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const computed = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, computed);
    return computed;
  };
}
