/** Words that stand where others are far more likely. Places are those of words. */
export interface Slip {
  readonly kind: "replaced" | "dropped" | "swapped";
  /** The first word in question, and how many there are. */
  readonly at: number;
  readonly count: number;
  /** Numbers of the syllables that were meant. */
  readonly meant: readonly number[];
  /** How much likelier they are, in natural logarithms; and the next best candidates. */
  readonly score: number;
  readonly runnerUp: number;
}
