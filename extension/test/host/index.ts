import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import Mocha from "mocha";
import type { HostReport, TestOutcome } from "./report.ts";

const TEST_TIMEOUT = 120_000;
const FILES = ["activation", "diagnostics", "templates", "commands", "features", "dictionary", "restart"];

function write(report: HostReport): void {
  const path = process.env["CCHC_TEST_REPORT"];
  if (path === undefined) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(report, null, 2));
}

/** What VS Code calls in the extension host; rejects where a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: TEST_TIMEOUT, slow: TEST_TIMEOUT, color: false });
  // One file alone, while a test is being written.
  const only = process.env["CCHC_TEST_ONLY"];
  for (const file of only ? [only] : FILES) mocha.addFile(`${__dirname}/${file}.cjs`);
  const tests: TestOutcome[] = [];
  // Written after every test, so that a run that is cut short still tells what it did.
  const add = (outcome: TestOutcome): void => {
    tests.push(outcome);
    write({ tests, ended: false });
  };
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on("pass", (test) => add({ title: test.fullTitle(), state: "passed" }))
      .on("pending", (test) => add({ title: test.fullTitle(), state: "skipped" }))
      .on("fail", (test, error: Error) => {
        add({ title: test.fullTitle(), state: "failed", error: error.stack ?? error.message });
      });
  });
  write({ tests, ended: true });
  if (failures > 0) throw new Error(`${failures} tests of the extension host failed`);
}
