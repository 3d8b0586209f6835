// Ratios within one run, printed and never asserted: machines differ, their ratios little.
import { performance } from "node:perf_hooks";
import { analyze, lint } from "@cchc/core";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parseCitations } from "../packages/core/src/citation/parse-citations.ts";
import { buildDocument } from "../packages/core/src/document/build.ts";
import { toProse } from "../packages/core/src/markdown/prose.ts";
import { readBlocks } from "../packages/core/src/markdown/read-blocks.ts";
import { benchDraft } from "./bench-draft.ts";
import { proseDrafts } from "./prose-drafts.ts";

interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

/** Median milliseconds of one run, by the name of the task. */
type Medians = ReadonlyMap<string, number>;

interface Row {
  readonly name: string;
  readonly value: string;
  readonly target: string;
}

const SMALL = 20_000;
const MEDIUM = 260_000;
const LARGE = 5_000_000;
/** Beyond this size the bare parser takes minutes. */
const LARGEST_PARSED = 1_000_000;
const ROUNDS = 300;
const PARSE = "remark-parse";
const ANALYZE = "analyze";
const LINT = "lint";
const BOTH = "analyze + lint";
const processor = unified().use(remarkParse);

function tasksOn(text: string): readonly Task[] {
  const analysis = analyze(text);
  return [
    { name: PARSE, run: () => processor.parse(text) },
    ...stagesOn(text),
    { name: ANALYZE, run: () => analyze(text) },
    { name: LINT, run: () => lint(analysis) },
    { name: BOTH, run: () => lint(analyze(text)) },
  ];
}

/** The stages of an analysis one by one. */
function stagesOn(text: string): readonly Task[] {
  const blocks = readBlocks(text);
  const { proses } = toProse({ text, blocks });
  const citations = parseCitations(proses);
  return [
    { name: "analyze: blocks", run: () => readBlocks(text) },
    { name: "analyze: proses", run: () => toProse({ text, blocks }) },
    { name: "analyze: citations", run: () => parseCitations(proses) },
    { name: "analyze: document", run: () => buildDocument(text, proses, citations) },
  ];
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Runs the tasks in turn, so that a slow moment of the machine falls on all of them; the first third warms up. */
function measure(tasks: readonly Task[], rounds: number): Medians {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) times[index]?.push(time(task.run));
  }
  const warm = times.map((each) => median(each.slice(Math.floor(rounds / 3))));
  return new Map(tasks.map(({ name }, index) => [name, warm[index] ?? 0]));
}

function ratio(value: number): string {
  return `${value.toFixed(2)}×`;
}

const TARGETS: ReadonlyMap<string, string> = new Map([
  [ANALYZE, "≤ 0.35×"],
  [BOTH, "≤ 0.60×"],
]);

/** What is done with a draft against the bare parser on the same text. */
function ratioRows(medians: Medians, what: string): Row[] {
  const parse = medians.get(PARSE) ?? 1;
  return [...medians].map(([name, value]) => ({
    name: `${name}, ${what}`,
    value: `${value.toFixed(2)} ms, ${ratio(value / parse)}`,
    target: TARGETS.get(name) ?? "",
  }));
}

/** What a character costs in a large draft against a small one. */
function growthRow(label: string, target: string, { name, run }: Task, size: number, small: Medians): Row {
  const large = measure([{ name, run }], 3).get(name) ?? 0;
  const value = `${large.toFixed(0)} ms, ${ratio(large / size / ((small.get(name) ?? 1) / text.length))}`;
  return { name: `cost per character, ${name}, ${label} : 20 KB`, value, target };
}

function growthRows(small: Medians): Row[] {
  const parsed = benchDraft(LARGEST_PARSED);
  const large = benchDraft(LARGE);
  return [
    growthRow("1 MB", "", { name: PARSE, run: () => processor.parse(parsed) }, parsed.length, small),
    growthRow("5 MB", "≤ 1.20×", { name: ANALYZE, run: () => analyze(large) }, large.length, small),
    growthRow("5 MB", "≤ 1.30×", { name: BOTH, run: () => lint(analyze(large)) }, large.length, small),
  ];
}

/** Ordinary prose, no draft twice, against the bare parser on the same drafts. */
function proseRows(): Row[] {
  const drafts = proseDrafts(ROUNDS, SMALL);
  const next = (): (() => string) => {
    let at = 0;
    return () => drafts[at++ % drafts.length] ?? "";
  };
  const [parsed, analyzed, linted] = [next(), next(), next()];
  const medians = measure(
    [
      { name: PARSE, run: () => processor.parse(parsed()) },
      { name: ANALYZE, run: () => analyze(analyzed()) },
      { name: BOTH, run: () => lint(analyze(linted())) },
    ],
    ROUNDS,
  );
  return ratioRows(medians, "prose of 20 KB");
}

interface Change {
  readonly label: string;
  readonly size: number;
  readonly rounds: number;
}

/** What one more letter in the middle of a draft costs against everything done anew. */
function changeRows({ label, size, rounds }: Change): Row[] {
  const before = benchDraft(size);
  const middle = before.indexOf("rà soát", before.length / 2);
  const after = `${before.slice(0, middle)}x${before.slice(middle)}`;
  const previous = analyze(before);
  lint(previous);
  const stages = { fresh: analyze(after), changed: analyze(after, { previous }) };
  // An analysis keeps what is computed of it, so each round has its own.
  const times = measure(
    [
      {
        name: "new analyze",
        run: () => {
          stages.fresh = analyze(after);
        },
      },
      { name: "new lint", run: () => lint(stages.fresh) },
      {
        name: "changed analyze",
        run: () => {
          stages.changed = analyze(after, { previous });
        },
      },
      { name: "changed lint", run: () => lint(stages.changed) },
    ],
    rounds,
  );
  return [ANALYZE, LINT].map((stage) => {
    const changed = times.get(`changed ${stage}`) ?? 0;
    const value = `${changed.toFixed(2)} ms, ${ratio(changed / (times.get(`new ${stage}`) ?? 1))}`;
    return { name: `${stage} after one more letter : anew, ${label}`, value, target: "" };
  });
}

const CHANGES: readonly Change[] = [
  { label: "20 KB", size: SMALL, rounds: 120 },
  { label: "260 KB", size: MEDIUM, rounds: 30 },
  { label: "5 MB", size: LARGE, rounds: 5 },
];

function format(rows: readonly Row[]): string {
  const width = (key: keyof Row): number => Math.max(...rows.map((row) => row[key].length));
  const [name, value] = [width("name"), width("value")];
  return rows
    .map((row) => `${row.name.padEnd(name)}  ${row.value.padStart(value)}  ${row.target}`.trimEnd())
    .join("\n");
}

const text = benchDraft(SMALL);
const small = measure(tasksOn(text), ROUNDS);
console.log(
  format([...ratioRows(small, "20 KB"), ...proseRows(), ...growthRows(small), ...CHANGES.flatMap(changeRows)]),
);
