#!/usr/bin/env node
import * as nodeModule from "node:module";
import { setFlagsFromString } from "node:v8";

/** Node 22.8 and later keeps compiled code from one run to the next. */
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

/** Versions of V8 that are known to have the flag; another one would complain. */
const KNOWN_V8 = 13;

// The heap grows to what a run needs instead of what the machine has: a large folder takes half the memory and no more time.
if (Number.parseInt(process.versions.v8, 10) <= KNOWN_V8) setFlagsFromString("--heap-growing-percent=10");

await import("./start.ts");
