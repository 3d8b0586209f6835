// Looks for regular expressions whose time explodes on some input. `recheck` examines each once: what it has passed is kept
// in scripts/regex-ledger.json by a hash of the expression, so that a run looks only at what is new. With --write the ledger
// is brought up to date.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { check } from "recheck";
import type { FoundRegex } from "./regexes.ts";
import { builtRegexes, regexLiterals } from "./regexes.ts";
import { ROOT, readText } from "./rule-files.ts";

const LEDGER = "scripts/regex-ledger.json";
const TIMEOUT_MS = 10_000;
const WORKERS = 2;
const CORE = "packages/core/";
/** Editors read its patterns, whichever engine they have. */
const SCHEMA = "config-schema.ts";
const LETTERS = /\\p\{(?:L|Lu|Ll|N)\}/;

interface Verdict {
  readonly regex: FoundRegex;
  /** What it does at worst where that explodes, null where it does not, or where nothing of the kind was found in time. */
  readonly fault: string | null;
}

const found = [...regexLiterals(), ...(await builtRegexes())];
// A property of Unicode costs the program a millisecond or two before the first match: see packages/core/src/text/letters.ts.
const slowToBegin = found.filter(
  ({ source, place }) => place.startsWith(CORE) && !place.includes(SCHEMA) && LETTERS.test(source),
);
const byHash = new Map(found.map((regex) => [hashOf(regex), regex]));
const passed = new Set<string>(JSON.parse(readText(LEDGER) || "[]"));
const unseen = [...byHash].filter(([hash]) => !passed.has(hash));
const verdicts = await examineAll(unseen.map(([, regex]) => regex));
const faulty = verdicts.filter(({ fault }) => fault !== null);

for (const { regex, fault } of faulty) console.error(`${regex.place}: /${regex.source}/${regex.flags}: ${fault}`);
for (const { source, flags, place } of slowToBegin) {
  console.error(`${place}: /${source}/${flags}: letters are written as ranges, see text/letters.ts`);
}
console.log(`${byHash.size} regular expressions, ${unseen.length} examined now, ${faulty.length} explode`);
if (process.argv.includes("--write")) writeLedger();
// The examining processes would keep this one alive.
process.exit(faulty.length + slowToBegin.length > 0 ? 1 : 0);

function hashOf({ source, flags }: FoundRegex): string {
  return createHash("sha256").update(`${source}/${flags}`).digest("hex").slice(0, 12);
}

async function examineAll(regexes: readonly FoundRegex[]): Promise<Verdict[]> {
  const queue = [...regexes];
  const done: Verdict[] = [];
  const work = async (): Promise<void> => {
    for (let regex = queue.pop(); regex; regex = queue.pop()) done.push(await examine(regex));
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return done;
}

/** Polynomial time is left to the fuzzer, which sees how long the text is that reaches the expression. */
async function examine(regex: FoundRegex): Promise<Verdict> {
  const result = await check(regex.source, regex.flags, { timeout: TIMEOUT_MS });
  const explodes = result.status === "vulnerable" && result.complexity.type === "exponential";
  return { regex, fault: explodes ? `${result.complexity.summary}, as on ${result.attack.pattern}` : null };
}

function writeLedger(): void {
  const faults = new Set(faulty.map(({ regex }) => hashOf(regex)));
  const hashes = [...byHash.keys()].filter((hash) => !faults.has(hash)).sort();
  writeFileSync(`${ROOT}${LEDGER}`, `${JSON.stringify(hashes, null, 2)}\n`);
}
