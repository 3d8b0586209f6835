import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { completionScript, shells } from "./completions.ts";
import { formatNames } from "./formats.ts";
import { options } from "./options.ts";
import { createWorkspace } from "./testing/workspace.ts";

const ENV = { ...process.env, LC_ALL: "C.UTF-8" };

function has(shell: string): boolean {
  return spawnSync(shell, ["-c", "true"]).status === 0;
}

/** What a shell prints for a program of its own. */
function ask(shell: string, program: string): string[] {
  const { stdout, stderr } = spawnSync(shell, ["-c", program], { encoding: "utf8", env: ENV });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((line) => line !== "");
}

const ROWS: [before: string, word: string, expected: readonly string[]][] = [
  ["cchc-lint", "--fix", ["--fix", "--fix-dry-run"]],
  ["--format", "", formatNames],
  ["--format", "s", ["stylish", "sarif"]],
  ["--stage", "sub", ["submission"]],
  ["--explain", "unit-f", ["unit-foreign-name"]],
  ["cchc-lint", "ins", ["inspect"]],
  ["completions", "", shells],
];

describe.skipIf(!has("bash"))("completions for bash (skipped where there is none)", () => {
  const script = completionScript("bash", "vi");

  it.each(ROWS)("after %j, of %j", (before, word, expected) => {
    const depth = before === "cchc-lint" ? 1 : 2;
    const call = `COMP_CWORD=${depth}; _cchc_lint cchc-lint '${word}' '${before}'; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(ask("bash", `${script}\n${call}`)).toEqual(expected);
  });
});

describe.skipIf(!has("fish"))("completions for fish (skipped where there is none)", () => {
  const script = completionScript("fish", "vi");

  it.each(ROWS)("after %j, of %j", (before, word, expected) => {
    const typed = before === "cchc-lint" ? `cchc-lint ${word}` : `cchc-lint ${before} ${word}`;
    const lines = ask("fish", `${script}\ncomplete -C "${typed}"`);
    expect(lines.map((line) => line.split("\t")[0]).sort()).toEqual([...expected].sort());
  });

  it("says what an option does", () => {
    expect(ask("fish", `${script}\ncomplete -C "cchc-lint --quie"`)).toEqual(["--quiet\tchỉ in lỗi"]);
  });
});

describe.skipIf(!has("zsh"))("completions for zsh (skipped where there is none)", () => {
  it("are read by the shell and bound to the program", () => {
    const script = completionScript("zsh", "vi");
    const call = 'print -r -- "$_comps[cchc-lint]"';
    expect(ask("zsh", `autoload -Uz compinit; compinit -u -D 2>/dev/null\n${script}\n${call}`)).toEqual(["_cchc_lint"]);
  });
});

describe("cchc-lint completions", () => {
  it.each(shells)("names every option for %s", async (shell) => {
    const { run } = await createWorkspace({});
    const { code, stdout } = await run(["completions", shell]);
    expect(code).toBe(0);
    for (const { name } of options) expect(stdout).toContain(shell === "fish" ? `-l ${name} ` : `--${name}`);
  });

  it.each([
    ["no shell", ["completions"]],
    ["two shells", ["completions", "bash", "zsh"]],
    ["an unknown shell", ["completions", "tcsh"]],
  ])("refuses %s and says which there are", async (_, argv) => {
    const { run } = await createWorkspace({});
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("bash, zsh, fish");
  });
});
