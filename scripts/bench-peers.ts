// Whole runs of our program beside other linters, on the same drafts; printed, never asserted. `--drafts N` takes fewer than 1,000.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchDraft } from "./bench-draft.ts";
import type { LintProgram } from "./lint-peers.ts";
import { lintPrograms } from "./lint-peers.ts";

const SMALL = 20_000;
const LARGE = 5_000_000;
const PATIENCE = 300_000;
const KILOBYTE = 1024;
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

function compare(title: string, programs: readonly LintProgram[], paths: readonly string[]): void {
  print(`\n${title}`);
  let own: number | null = null;
  for (const { name, command, args } of programs) {
    const { time, memory } = run(command, [...args, ...paths]);
    own ??= time;
    const figure = time === null ? "did not end" : `${time.toFixed(0)} ms`;
    const ratio = time === null || own === null ? "" : `${(time / own).toFixed(2)}x ours`;
    print(`  ${name.padEnd(14)} ${figure.padStart(12)} ${ratio.padStart(12)} ${memory.padStart(10)}`);
  }
}

try {
  const programs = lintPrograms();
  const count = Number(values.drafts);
  const text = benchDraft(SMALL);
  const small = Array.from({ length: count }, (_, index) => `draft-${index}.md`);
  // No two drafts are the same document.
  for (const [index, path] of small.entries()) {
    writeFileSync(join(folder, path), text.replace("48/KH-UBND", `${index + 1}/KH-UBND`));
  }
  writeFileSync(join(folder, "large.md"), benchDraft(LARGE));
  const base = run(process.execPath, ["-e", "0"]).time ?? 0;
  print(`node -e 0: ${base.toFixed(0)} ms`);
  compare("one draft of 20 KB, cold", programs, ["draft-0.md"]);
  compare(`${count} drafts of 20 KB`, programs, small);
  compare("one draft of 5 MB", programs, ["large.md"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
