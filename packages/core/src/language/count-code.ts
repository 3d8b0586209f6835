/** Counts are kept as steps of a quarter of an octave, which is finer than they are true. 0 stands for "never seen". */
const STEPS_PER_OCTAVE = 4;
/** Rarer phrases are not kept. */
export const LEAST_COUNT = 10;

/** The code of a count of at least `LEAST_COUNT`. */
export function codeOfCount(count: number): number {
  return 1 + Math.round(STEPS_PER_OCTAVE * Math.log2(count / LEAST_COUNT));
}

const HIGHEST_CODE = 127;
/** Natural logarithms of counts by their codes; 0 at 0, where there is none. */
export const logOfCode: Float64Array = new Float64Array(HIGHEST_CODE + 1);
for (let code = 1; code <= HIGHEST_CODE; code += 1) {
  logOfCode[code] = Math.log(LEAST_COUNT) + ((code - 1) * Math.LN2) / STEPS_PER_OCTAVE;
}
