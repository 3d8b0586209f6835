// Searches for texts that break the laws of the core: first every text of fixtures/fuzz, then parts of them put together anew
// and texts made up, from a new seed each time. A text that breaks a law, or takes far too long, is made as small as it gets
// and kept in .cache/fuzz, to become a fixture. Usage: pnpm fuzz [seconds [seed]]
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import type { Law } from "../packages/core/src/testing/fuzz.ts";
import { anyText, laws } from "../packages/core/src/testing/fuzz.ts";
import { ROOT } from "./rule-files.ts";

const CORPUS = `${ROOT}fixtures/fuzz`;
const FOUND = `${ROOT}.cache/fuzz`;
/** No text of the lengths tried here takes a tenth of this. */
const LONGEST_MS = 5_000;
const MAX_LENGTH = 20_000;

const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const known = readdirSync(CORPUS).map((name) => readFileSync(`${CORPUS}/${name}`, "utf8"));
const spliced = fc
  .array(fc.tuple(fc.constantFrom(...known), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 })
  .map((cuts) => cuts.map(([text, from, length]) => piece(text, from, length)).join(""));
const grown = fc.tuple(anyText, fc.integer({ min: 1, max: 400 })).map(([text, times]) => text.repeat(times));
const texts = fc.oneof(anyText, spliced, grown).map((text) => text.slice(0, MAX_LENGTH));

let broken = 0;
for (const [name, law] of Object.entries(laws)) {
  for (const text of known) await law(text);
  const timed = inTime(law);
  const details = await fc.check(fc.asyncProperty(texts, timed), {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: (seconds * 1000) / Object.keys(laws).length,
    markInterruptAsFailure: false,
  });
  console.log(`${details.failed ? "broken" : "held  "}  any text ${name}  (${details.numRuns} texts)`);
  if (details.counterexample) keep(name, details.counterexample[0], String(details.errorInstance));
}
console.log(`seed ${seed}, ${broken} broken`);
process.exitCode = broken > 0 ? 1 : 0;

function piece(text: string, from: number, length: number): string {
  const start = text.length === 0 ? 0 : from % text.length;
  return text.slice(start, start + 1 + (length % 200));
}

function inTime(law: Law): (text: string) => Promise<void> {
  return async (text) => {
    const begin = performance.now();
    await law(text);
    const took = performance.now() - begin;
    if (took > LONGEST_MS) throw new Error(`took ${Math.round(took)} ms for ${text.length} characters`);
  };
}

function keep(law: string, text: string, error: string): void {
  broken += 1;
  mkdirSync(FOUND, { recursive: true });
  const path = `${FOUND}/${createHash("sha256").update(text).digest("hex").slice(0, 12)}.md`;
  writeFileSync(path, text);
  console.error(`any text ${law}: ${error}\n  ${path}`);
}
