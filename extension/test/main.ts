// Every test that needs a VS Code: the suite of the extension host, then the workbench as a person uses it. The last line counts them.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { HostReport } from "./host/report.ts";
import { CACHE, EXTENSION, HOST_LOG, HOST_REPORT, ROOT } from "./vscode/paths.ts";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const E2E_REPORT = `${CACHE}/e2e-report.json`;
/** A run that ends without a report has failed once. */
const LOST: Counts = { passed: 0, failed: 1, skipped: 0 };

function run(args: readonly string[]): void {
  spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
}

function tsx(script: string): string[] {
  return ["--import", "tsx", `${EXTENSION}/test/${script}`];
}

function hostCounts(): Counts {
  rmSync(HOST_REPORT, { force: true });
  run(tsx(`host/run-${process.argv.includes("--electron") ? "electron" : "served"}.ts`));
  if (!existsSync(HOST_REPORT)) {
    console.error(`The suite of the extension host left no report; its console is in ${HOST_LOG}.`);
    return LOST;
  }
  const { tests }: HostReport = JSON.parse(readFileSync(HOST_REPORT, "utf8"));
  for (const { title, state, error } of tests)
    console.log(`${state === "passed" ? "✓" : "✗"} ${title}${error === undefined ? "" : `\n${error}`}`);
  const count = (wanted: string): number => tests.filter(({ state }) => state === wanted).length;
  return { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
}

function workbenchCounts(): Counts {
  rmSync(E2E_REPORT, { force: true });
  run([`${ROOT}/node_modules/vitest/vitest.mjs`, "run", "--config", `${EXTENSION}/test/vitest.config.ts`]);
  if (!existsSync(E2E_REPORT)) return LOST;
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(E2E_REPORT, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

const host = hostCounts();
const workbench = workbenchCounts();
const sum = (key: keyof Counts): number => host[key] + workbench[key];
const total: Counts = { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
writeFileSync(`${CACHE}/editor-report.json`, JSON.stringify(total));
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
