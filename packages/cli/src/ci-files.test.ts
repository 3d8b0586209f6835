import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseArguments } from "./args.ts";
import { DOUBLED, RIGHT } from "./testing/drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";

const ROOT = join(import.meta.dirname, "../../..");
const MAIN = join(import.meta.dirname, "../dist/main.js");

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

const { version } = JSON.parse(read("packages/cli/package.json"));
const action = parse(read("action.yml"));
const page = read("docs/ci.md");

describe("action.yml", () => {
  const lint = action.runs.steps.at(-1);

  interface Ending {
    readonly code: number | null;
    readonly stdout: string;
    readonly output: string;
    readonly words: string[];
    read(path: string): Promise<string>;
  }

  /** Runs the script of the action in a folder with drafts, the built program standing for the published package. */
  async function act(inputs: Readonly<Record<string, string>>): Promise<Ending> {
    const { folder, read: readThere } = await createWorkspace({ "a.md": DOUBLED, "b c/d.md": RIGHT });
    const bin = join(folder, "bin");
    await mkdir(bin);
    const npx = `#!/bin/sh\nprintf '%s\\n' "$@" > "${bin}/words"\nshift 2\nexec "${process.execPath}" "${MAIN}" "$@"\n`;
    await writeFile(join(bin, "npx"), npx);
    await chmod(join(bin, "npx"), 0o755);
    const env: Record<string, string> = { PATH: `${bin}:${process.env["PATH"]}`, GITHUB_OUTPUT: join(bin, "output") };
    for (const [name, expression] of Object.entries<string>(lint.env)) {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1] ?? "";
      env[name] = inputs[input] ?? String(action.inputs[input].default);
    }
    const { status, stdout } = spawnSync("bash", ["-e", "-c", lint.run], { cwd: folder, env, encoding: "utf8" });
    return {
      code: status,
      stdout,
      output: await readFile(join(bin, "output"), "utf8"),
      words: (await readFile(join(bin, "words"), "utf8")).trimEnd().split("\n"),
      read: readThere,
    };
  }

  it("installs the version that it comes with", () => {
    expect(action.inputs.version.default).toBe(version);
  });

  it("gives every input to some step", () => {
    for (const input of Object.keys(action.inputs)) expect(JSON.stringify(action.runs)).toContain(`inputs.${input} `);
  });

  it("lets no input become a part of the script", () => {
    for (const { run = "" } of action.runs.steps) expect(run).not.toContain("${{");
  });

  it.skipIf(!existsSync(MAIN))("prints words and annotations and ends with the exit code", async () => {
    const { code, stdout, output, words } = await act({});
    expect(words.slice(0, 2)).toEqual(["--yes", `cchc-lint@${version}`]);
    expect(stdout).toContain("✖ 1 lỗi");
    expect(stdout).toContain("::error file=a.md,line=1");
    expect([code, output]).toEqual([1, "exit-code=1\n"]);
  });

  it.skipIf(!existsSync(MAIN))("writes the files it is asked for, of paths with spaces, with options", async () => {
    const inputs = {
      paths: "b c\n",
      options: "--rule=unit-level: off\n--lang=en\n",
      "sarif-file": "out.sarif",
      "report-file": "report.md",
    };
    const { code, output, read: readThere } = await act(inputs);
    expect([code, output]).toEqual([0, "exit-code=0\n"]);
    expect(JSON.parse(await readThere("out.sarif")).runs[0].artifacts).toHaveLength(1);
    expect(await readThere("report.md")).toContain("✅ Nothing found in 1 draft.");
  });

  it.skipIf(!existsSync(MAIN))("runs nothing that an input smuggles in", async () => {
    const { code, words } = await act({ paths: '"; echo stolen > x; "\n$(touch y)\n' });
    expect(words.slice(-2)).toEqual(['"; echo stolen > x; "', "$(touch y)"]);
    expect(code).toBe(2);
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks: { id: string; entry: string; language: string }[] = parse(read(".pre-commit-hooks.yaml"));

  it.each(hooks)("runs the version that it comes with, with options that exist: $id", ({ entry, language }) => {
    const [command, ...words] = entry.split(" ");
    expect([command, language]).toEqual(["npx", "system"]);
    expect(words.slice(0, 2)).toEqual(["--yes", `cchc-lint@${version}`]);
    expect(parseArguments([...words.slice(2), "a.md"]).command).toBe("lint");
  });
});

describe("docs/ci.md", () => {
  const blocks = [...page.matchAll(/^```yaml\n(.*?)^```/gmsu)].map(([, text = ""]) => parse(text));

  it("shows workflows that YAML reads, with inputs and hooks that exist", () => {
    const [workflow, , hooks] = blocks;
    const steps: { uses?: string; with?: object }[] = workflow.jobs["cchc-lint"].steps;
    const ours = steps.find(({ uses }) => uses?.startsWith("to-chuc/cchc@"));
    for (const input of Object.keys(ours?.with ?? {})) expect(Object.keys(action.inputs)).toContain(input);
    expect(read(".pre-commit-hooks.yaml")).toContain(`- id: ${hooks.repos[0].hooks[0].id}\n`);
  });

  it("explains every input", () => {
    for (const input of Object.keys(action.inputs)) expect(page).toContain(`\`${input}\``);
  });

  it("shows commands with options that exist", () => {
    const lines = [...page.matchAll(/^(?:npx --yes |cchc-lint )(?:cchc-lint )?(.+)$/gmu)].map(([, line = ""]) => line);
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      const [words = ""] = line.split(/ +[#>|]/u);
      expect(() => parseArguments(words.trim().split(" "))).not.toThrow();
    }
  });
});
