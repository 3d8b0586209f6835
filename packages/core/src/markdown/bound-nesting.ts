/** Twice what is followed of nesting: no draft comes near, and the parser's cost grows with the square of the depth of one line. */
const MOST_MARKS = 200;
const DEEP_LINE = new RegExp(
  `^((?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${MOST_MARKS}})([> \\t+*\\d.)-]+)`,
  "gmu",
);
const MARKS = /[>+*.)-]/g;
/** A rule line of spaced marks nests nothing. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/u;
/** Stands for a mark that nests no more; it means nothing to Markdown. */
const NO_MARK = "\u00b7";

/** What the marks of quotes and lists and the gaps between them are made of. */
const NESTING = /[ \t>*+\d.)-]/;
/** Wherever so many marks begin, as many as this stand from one of the places on that are this far apart. */
const STEP = MOST_MARKS / 2;

/** The text with the marks of quotes and lists beyond any sensible depth put out of force; of the same length, so offsets stay valid. */
export function boundNesting(text: string): string {
  return mayNestDeep(text) ? putOutOfForce(text) : text;
}

/** Whether a run of marks stands anywhere that is as long as one line of them must be; looks at one character in a hundred. */
function mayNestDeep(text: string): boolean {
  for (let at = STEP; at < text.length; at += STEP) {
    if (!NESTING.test(text.charAt(at))) continue;
    let end = at;
    while (end < text.length && end - at < STEP && NESTING.test(text.charAt(end))) end += 1;
    if (end - at === STEP) return true;
  }
  return false;
}

function putOutOfForce(text: string): string {
  return text.replace(DEEP_LINE, (line: string, kept: string, beyond: string) =>
    RULE.test(line) ? line : kept + beyond.replace(MARKS, NO_MARK),
  );
}
