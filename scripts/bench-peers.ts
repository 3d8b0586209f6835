// Whole runs of our program beside other linters, on the same drafts; printed, never asserted. `--drafts N` takes fewer than 1,000.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchDraft } from "./bench-draft.ts";
import type { LintProgram } from "./lint-peers.ts";
import { lintPrograms } from "./lint-peers.ts";
import { proseDrafts } from "./prose-drafts.ts";

const SMALL = 20_000;
const LARGE = 5_000_000;
const PATIENCE = 300_000;
const KILOBYTE = 1024;
const COLD_RUNS = 5;
/** Tells the peak of memory of the program that it runs. */
const TIME = "/usr/bin/time";

const { values } = parseArgs({ options: { drafts: { type: "string", default: "1000" } } });
const folder = mkdtempSync(join(tmpdir(), "cchc-peers-"));

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Run {
  /** Wall time in ms; null where the program did not end in time. */
  readonly time: number | null;
  readonly memory: string;
}

function run(command: string, args: readonly string[]): Run {
  const report = join(folder, "memory");
  const measured = existsSync(TIME) ? [TIME, "-o", report, "-f", "%M", command, ...args] : [command, ...args];
  const start = performance.now();
  const { signal, stderr } = spawnSync(measured[0] ?? command, measured.slice(1), {
    cwd: folder,
    timeout: PATIENCE,
    maxBuffer: Number.POSITIVE_INFINITY,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const time = signal === null ? performance.now() - start : null;
  if (time !== null && stderr.includes("heap out of memory")) return { time: null, memory: "out of memory" };
  const peak = spawnSync("tail", ["-n", "1", report], { encoding: "utf8" }).stdout.trim();
  return { time, memory: peak === "" ? "?" : `${Math.round(Number(peak) / KILOBYTE)} MB` };
}

interface Comparison {
  readonly title: string;
  /** What our program is meant to reach. */
  readonly target: string;
  readonly paths: readonly string[];
  /** The median of so many runs counts. */
  readonly runs?: number;
}

function compare(programs: readonly LintProgram[], { title, target, paths, runs = 1 }: Comparison): void {
  print(`\n${title}${target === "" ? "" : `; target ${target}`}`);
  let own: number | null = null;
  for (const { name, command, args } of programs) {
    const { time, memory } = median(Array.from({ length: runs }, () => run(command, [...args, ...paths])));
    own ??= time;
    const figure = time === null ? "did not end" : `${time.toFixed(0)} ms`;
    const ratio = time === null || own === null ? "" : `${(time / own).toFixed(2)}x ours`;
    print(`  ${name.padEnd(14)} ${figure.padStart(12)} ${ratio.padStart(12)} ${memory.padStart(10)}`);
  }
}

function median(runs: readonly Run[]): Run {
  const slow = Number.POSITIVE_INFINITY;
  return runs.toSorted((a, b) => (a.time ?? slow) - (b.time ?? slow))[runs.length >> 1] ?? { time: null, memory: "?" };
}

/** Our program with other options, beside itself. */
function variants([own]: readonly LintProgram[], count: number): readonly LintProgram[] {
  if (own === undefined) return [];
  const cache = join(folder, "cache");
  const kinds: readonly (readonly [name: string, ...options: string[]])[] = [
    [`${count} drafts`],
    ["--jobs 1", "--jobs", "1"],
    ["--jobs 2", "--jobs", "2"],
    ["--cache, new", "--cache", "--cache-location", cache],
    ["--cache, again", "--cache", "--cache-location", cache],
  ];
  return kinds.map(([name, ...options]) => ({ ...own, name, args: [...own.args, ...options] }));
}

function writeDrafts(kind: string, texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => {
    const path = `${kind}-${index}.md`;
    writeFileSync(join(folder, path), text);
    return path;
  });
}

try {
  const programs = lintPrograms();
  const count = Number(values.drafts);
  const prose = writeDrafts("prose", proseDrafts(count, SMALL));
  // No two drafts are the same document.
  const dense = benchDraft(SMALL);
  const cited = writeDrafts(
    "dense",
    prose.map((_, index) => dense.replace("48/KH-UBND", `${index + 1}/KH-UBND`)),
  );
  const large = writeDrafts("large", [benchDraft(LARGE)]);
  const base = median(Array.from({ length: COLD_RUNS }, () => run(process.execPath, ["-e", "0"]))).time ?? 0;
  print(`node -e 0: ${base.toFixed(0)} ms`);
  const one = prose.slice(0, 1);
  compare(programs, { title: "one draft of 20 KB, cold", target: "150 ms", paths: one, runs: COLD_RUNS });
  compare(programs, { title: `${count} drafts of 20 KB, prose`, target: "3 s on two cores, 250 MB", paths: prose });
  compare(programs, { title: `${count} drafts of 20 KB, many citations`, target: "", paths: cited });
  compare(variants(programs, count), { title: "ours on the same prose", target: "", paths: prose });
  compare(programs, { title: "one draft of 5 MB", target: "", paths: large });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
