/*
 * Measures the rules that judge by counts of the language: `tsx scripts/evaluate-language.ts [--part tune|unseen] [--list] [--seed N]`.
 * Mistakes are planted by chance from a seed in the example drafts and, where they are at hand, in real documents; half of the
 * drafts are for tuning, the other half shows what a new draft would. A flag outside the planted places is false where the draft
 * without them does not have it; flags of the drafts as they are must be read (`--list`).
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Analysis, Diagnostic } from "@cchc/core";
import { analyze, applyEdits, lint, loadLanguageModel, rules } from "@cchc/core";
import { chanceFrom } from "./chance.ts";
import type { Planted } from "./planted-slips.ts";
import { plantSlips } from "./planted-slips.ts";
import { load, ROOT } from "./rule-files.ts";
import type { Known } from "./slip-kinds.ts";
import { bare, commonKinds, rareKinds } from "./slip-kinds.ts";

const RULES: readonly string[] = [
  "text-confusable",
  "text-doubled-words",
  "citation-doubled-words",
  "organization-name",
  "text-capitals",
];
const CORPUS = "../shared/corpus";
const LEAST_LOG_COUNT = Math.log(100);
const SMALL = /^\p{Ll}{2,}$/u;
const DRAFT = /(?<!\.fixed)\.md$/;
const NOT_A_DRAFT = /(?:README|forms)\.md$/;

interface Options {
  readonly part: "tune" | "unseen";
  readonly list: boolean;
  readonly seed: number;
}

function optionsOf(args: readonly string[]): Options {
  const after = (name: string): string | undefined => args[args.indexOf(name) + 1];
  return {
    part: args.includes("--part") && after("--part") === "unseen" ? "unseen" : "tune",
    list: args.includes("--list"),
    seed: args.includes("--seed") ? Number(after("--seed")) : 1,
  };
}

/** Which half a draft belongs to depends on its name alone. */
function partOf(path: string): Options["part"] {
  const [first = 0] = createHash("sha256")
    .update(path.slice(path.lastIndexOf("/") + 1))
    .digest();
  return first % 2 === 0 ? "tune" : "unseen";
}

function draftsOf(part: Options["part"]): readonly string[] {
  const folders = ["fixtures/documents", "fixtures/corpora", "fixtures/subjects", CORPUS].map((path) =>
    resolve(ROOT, path),
  );
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
    .filter((path) => DRAFT.test(path) && !NOT_A_DRAFT.test(path) && partOf(path) === part)
    .sort();
}

const model = await loadLanguageModel();
const pairOf = await load<(pairs: unknown, first: number, second: number) => number>(
  "packages/core/src/language/pairs.ts",
  "pairOf",
);
const ids = new Map(model.syllables.map((word, id) => [word, id]));

function isOften(first: string, second: string): boolean {
  const pair = pairOf(model.pairs, ids.get(first) ?? -1, ids.get(second) ?? -1);
  return pair >= 0 && (model.pairs.codes[pair] ?? 0) >= OFTEN;
}
/** The code of a count of about 100. */
const OFTEN = 14;

const known: Known = {
  syllables: groupSyllables(),
  isPair: (first, second) => isOften(first, second) && !isOften(second, first),
};

function groupSyllables(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, word] of model.syllables.entries()) {
    if ((model.logCounts[id] ?? 0) < LEAST_LOG_COUNT || !SMALL.test(word)) continue;
    groups.set(bare(word), [...(groups.get(bare(word)) ?? []), word]);
  }
  return groups;
}

const judges = rules.filter(({ id }) => RULES.includes(id));

function flagsOf(analysis: Analysis): readonly Diagnostic[] {
  return lint(analysis, { rules: judges, languageModel: model });
}

interface Tally {
  planted: number;
  found: number;
  right: number;
}

const { part, list, seed } = optionsOf(process.argv.slice(2));
const tallies = new Map<string, Tally>(
  [...rareKinds, ...commonKinds].map(({ name }) => [name, { planted: 0, found: 0, right: 0 }]),
);
const chance = chanceFrom(seed);
let [falseFlags, ownFlags, characters] = [0, 0, 0];

function evaluate(path: string): void {
  const analysis = analyze(readFileSync(path, "utf8"));
  const own = flagsOf(analysis);
  characters += analysis.text.length;
  ownFlags += own.length;
  for (const flag of own) show("as it is", path, analysis.text, flag);
  const { text, planted } = plantSlips(analysis, known, chance);
  const flags = flagsOf(analyze(text));
  for (const slip of planted) count(slip, flags, text);
  const before = new Set(own.map(({ ruleId, message }) => `${ruleId} ${message}`));
  for (const flag of flags) {
    if (before.has(`${flag.ruleId} ${flag.message}`) || planted.some((slip) => touches(slip, flag))) continue;
    falseFlags += 1;
    show("FALSE", path, text, flag);
  }
}

function touches({ start, end }: Planted, { span }: Diagnostic): boolean {
  return span.start <= end + 1 && start <= span.end + 1;
}

function count(slip: Planted, flags: readonly Diagnostic[], text: string): void {
  const tally = tallies.get(slip.kind);
  if (tally === undefined) return;
  tally.planted += 1;
  const found = flags.filter((flag) => touches(slip, flag));
  if (found.length > 0) tally.found += 1;
  else if (list) console.log(`missed   ${slip.kind}: ${around(text, slip.start, slip.end)} ← ${slip.right}`);
  const repaired = found.some((flag) => repairs(flag, text).some((made) => made.includes(originalOf(slip, text))));
  if (repaired) tally.right += 1;
}

/** The words around a mistake as they were before it. */
function originalOf({ start, end, right }: Planted, text: string): string {
  return text.slice(Math.max(0, start - 12), start) + right + text.slice(end, end + 12);
}

function repairs({ fix, suggestions }: Diagnostic, text: string): readonly string[] {
  return [...(fix === null ? [] : [fix]), ...suggestions.map(({ edits }) => edits)].map((edits) =>
    applyEdits(text, edits),
  );
}

function around(text: string, start: number, end: number): string {
  const [before, within, after] = [
    text.slice(Math.max(0, start - 35), start),
    text.slice(start, end),
    text.slice(end, end + 35),
  ];
  return `${before}[${within}]${after}`.replaceAll(/\s+/g, " ");
}

function show(what: string, path: string, text: string, { ruleId, messageId, span, fix, message }: Diagnostic): void {
  if (!list) return;
  const name = path.slice(path.lastIndexOf("/") + 1);
  console.log(
    `${what} ${name} ${ruleId}/${messageId}${fix ? " (fix)" : ""}: ${around(text, span.start, span.end)} | ${message.slice(0, 110)}`,
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}

for (const path of draftsOf(part)) evaluate(path);
const all = [...tallies.values()].reduce(
  (sum, { planted, found, right }) => ({
    planted: sum.planted + planted,
    found: sum.found + found,
    right: sum.right + right,
  }),
  { planted: 0, found: 0, right: 0 },
);
console.log(`part ${part}, seed ${seed}: ${draftsOf(part).length} drafts, ${characters} characters`);
for (const [name, { planted, found, right }] of [...tallies, ["all", all] as const]) {
  console.log(
    `${name.padEnd(34)} planted ${String(planted).padStart(4)}  recall ${percent(found, planted)}  mended ${percent(right, planted)}`,
  );
}
console.log(
  `false flags ${falseFlags}, precision ${percent(all.found, all.found + falseFlags)}; flags of the drafts as they are ${ownFlags}`,
);
