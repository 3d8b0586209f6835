import { setFlagsFromString } from "node:v8";

/** The heap grows to what a run needs instead of what the machine has: a large folder takes half the memory and little more time. */
const SMALL_HEAP = "--heap-growing-percent=40";
/** Regular expressions are compiled once, not first for an interpreter. */
const EXPRESSIONS = "--no-regexp-tier-up";

/**
 * By the version of V8, for another one would complain of a flag that it does not have. Functions are optimised when they have shown
 * what they are called with: sooner, much of it is done in vain, and a quarter of the time of a run on one draft goes into it.
 */
const FLAGS: readonly (readonly [version: string, ...flags: string[]])[] = [
  ["11.3.", SMALL_HEAP, EXPRESSIONS, "--interrupt-budget=1000000"],
  ["12.4.", SMALL_HEAP, EXPRESSIONS, "--invocation-count-for-turbofan=20000", "--invocation-count-for-maglev=4000"],
  ["13.6.", SMALL_HEAP, EXPRESSIONS, "--invocation-count-for-turbofan=20000", "--invocation-count-for-maglev=4000"],
];

/** Suits the engine to runs that are short or read many drafts of one kind; the versions are those of Node 20, 22 and 24. */
export function setEngineFlags(version: string = process.versions.v8): void {
  for (const [known, ...flags] of FLAGS) if (version.startsWith(known)) setFlagsFromString(flags.join(" "));
}
