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

/** The text with the marks of quotes and lists beyond any sensible depth put out of force; of the same length, so offsets stay valid. */
export function boundNesting(text: string): string {
  return text.replace(DEEP_LINE, (line: string, kept: string, beyond: string) =>
    RULE.test(line) ? line : kept + beyond.replace(MARKS, NO_MARK),
  );
}
