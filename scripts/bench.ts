// Ratios within one run, printed and never asserted: machines differ, their ratios little.
import { performance } from "node:perf_hooks";
import { analyze, lint } from "@cchc/core";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { benchDraft } from "./bench-draft.ts";

interface Task {
  readonly name: "remark-parse" | "analyze" | "lint" | "analyze + lint";
  readonly run: () => unknown;
}

/** Median milliseconds of one run. */
type Medians = Readonly<Record<Task["name"], number>>;

interface Row {
  readonly name: string;
  readonly value: string;
  readonly target: string;
}

const SMALL = 20_000;
const MEDIUM = 1_000_000;
const LARGE = 5_000_000;
const ROUNDS = 300;
const processor = unified().use(remarkParse);

function tasksOn(text: string): readonly Task[] {
  const analysis = analyze(text);
  return [
    { name: "remark-parse", run: () => processor.parse(text) },
    { name: "analyze", run: () => analyze(text) },
    { name: "lint", run: () => lint(analysis) },
    { name: "analyze + lint", run: () => lint(analyze(text)) },
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
  return Object.fromEntries(tasks.map(({ name }, index) => [name, warm[index] ?? 0])) as Medians;
}

function ratio(value: number): string {
  return `${value.toFixed(2)}×`;
}

/** The three stages of a small draft against the bare parser on the same text. */
function smallRows(small: Medians): Row[] {
  const parse = small["remark-parse"];
  const against = (name: Task["name"], target: string): Row => ({
    name: `${name}, 20 KB`,
    value: `${small[name].toFixed(2)} ms, ${ratio(small[name] / parse)}`,
    target,
  });
  return [
    against("remark-parse", ""),
    against("analyze", ""),
    against("lint", ""),
    against("analyze + lint", "≤ 1.50×"),
  ];
}

/** What a character costs in a large draft against a small one. */
function growthRows(smallText: string, small: Medians): Row[] {
  const growth = (text: string, task: Task): string => {
    const large = measure([task], 3)[task.name];
    return `${large.toFixed(0)} ms, ${ratio(large / text.length / (small[task.name] / smallText.length))}`;
  };
  const medium = benchDraft(MEDIUM);
  const large = benchDraft(LARGE);
  const parse = growth(medium, { name: "remark-parse", run: () => processor.parse(medium) });
  const both = growth(large, { name: "analyze + lint", run: () => lint(analyze(large)) });
  return [
    { name: "cost per character, remark-parse, 1 MB : 20 KB", value: parse, target: "" },
    { name: "cost per character, analyze + lint, 5 MB : 20 KB", value: both, target: "≤ 1.30×" },
  ];
}

function format(rows: readonly Row[]): string {
  const width = (key: keyof Row): number => Math.max(...rows.map((row) => row[key].length));
  const [name, value] = [width("name"), width("value")];
  return rows
    .map((row) => `${row.name.padEnd(name)}  ${row.value.padStart(value)}  ${row.target}`.trimEnd())
    .join("\n");
}

const text = benchDraft(SMALL);
const small = measure(tasksOn(text), ROUNDS);
console.log(format([...smallRows(small), ...growthRows(text, small)]));
