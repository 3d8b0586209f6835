import { setFlagsFromString } from "node:v8";

/** Versions of V8 that are known to have the flags; another one would complain. */
const KNOWN_V8 = 13;

/** The heap grows to what a run needs instead of what the machine has: a large folder takes half the memory and no more time. */
export function growSlowly(): void {
  if (Number.parseInt(process.versions.v8, 10) <= KNOWN_V8) setFlagsFromString("--heap-growing-percent=10");
}
