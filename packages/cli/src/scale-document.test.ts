import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generatedDrafts } from "./testing/generated-drafts.ts";

// The commands of docs/scale.md as they are printed, on a small folder and with fewer parts: each way finds what one run finds.

const MAIN = join(import.meta.dirname, "../dist/main.js");
const DOCUMENT = readFileSync(join(import.meta.dirname, "../../../docs/scale.md"), "utf8");
const DRAFTS = 40;
const hasParallel = spawnSync("parallel", ["--version"]).status === 0;

let folder = "";
let expectedJson: readonly unknown[] = [];
let expectedAnnotations: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-scale-document-"));
  for (const { path, text } of generatedDrafts(DRAFTS, 800)) {
    mkdirSync(dirname(join(folder, "drafts", path)), { recursive: true });
    writeFileSync(join(folder, "drafts", path), text);
  }
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/cchc-lint"), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
  chmodSync(join(folder, "bin/cchc-lint"), 0o755);
  if (!existsSync(MAIN)) return;
  expectedJson = JSON.parse(shell("cchc-lint drafts --format json || [ $? = 1 ]", folder));
  expectedAnnotations = annotations(shell("cchc-lint drafts --format github || [ $? = 1 ]", folder));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shell(command: string, cwd: string, input = ""): string {
  const PATH = `${join(folder, "bin")}${delimiter}${process.env["PATH"]}`;
  return execFileSync("sh", ["-c", command], { cwd, input, env: { ...process.env, PATH }, encoding: "utf8" });
}

function annotations(output: string): readonly string[] {
  return output
    .split("\n")
    .filter((line) => line.startsWith("::"))
    .sort();
}

/** What the fenced code with this language under this heading says. */
function codeOf(heading: string, language: string): string {
  const section = DOCUMENT.slice(DOCUMENT.indexOf(`\n## ${heading}\n`));
  const [, code] = section.split(`\`\`\`${language}\n`);
  const [text] = code?.split("\n```") ?? [];
  if (text === undefined) throw new Error(`docs/scale.md has no ${language} under ${heading}`);
  return text;
}

/** A folder of its own with the drafts, as each machine has them. */
function checkout(name: string): string {
  const place = join(folder, name);
  cpSync(join(folder, "drafts"), join(place, "drafts"), { recursive: true });
  return place;
}

/** The results of all parts in a folder, in the order of one run. */
function foundIn(place: string): readonly unknown[] {
  const names = readdirSync(place).filter((name) => /^found\d+\.json$/.test(name));
  const results: { filePath: string }[] = names.flatMap((name) => JSON.parse(readFileSync(join(place, name), "utf8")));
  return results.sort((a, b) => (a.filePath < b.filePath ? -1 : 1));
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

/** Runs the commands of a job once for each part, each on a checkout of its own that begins with the artifacts so far. */
function runJob(name: string, { strategy, steps }: Job, artifacts: string): readonly string[] {
  return (strategy?.matrix.shard ?? [0]).flatMap((shard) => {
    const place = checkout(`ci-${name}-${shard}`);
    cpSync(artifacts, place, { recursive: true });
    const output = steps.flatMap(({ run }) => {
      if (run === undefined) return [];
      const command = run.replace("npx ", "").replaceAll(/\$\{\{ matrix\.shard \}\}/g, String(shard));
      return annotations(shell(`${command} || [ $? = 1 ]`, place));
    });
    for (const file of readdirSync(place))
      if (file.endsWith(".ndjson")) cpSync(join(place, file), join(artifacts, file));
    return output;
  });
}

describe.skipIf(!existsSync(MAIN))(
  "the commands of docs/scale.md find what one run finds (skipped where the program is not built)",
  () => {
    it("one run finds something to compare", () => {
      expect(expectedJson).toHaveLength(DRAFTS);
      expect(expectedAnnotations.length).toBeGreaterThan(DRAFTS);
    });

    it.skipIf(!hasParallel)("GNU parallel (skipped where it is not installed)", { timeout: 120_000 }, () => {
      const place = checkout("parallel");
      const commands = codeOf("GNU parallel", "bash").replaceAll("seq 1 16", "seq 1 3").replaceAll("/16", "/3");
      // parallel ends with the number of parts that have findings.
      shell(`${commands} || [ $? -le 3 ]`, place);
      expect(foundIn(place)).toEqual(expectedJson);
    });

    it("the matrix of a CI", { timeout: 120_000 }, () => {
      const { jobs }: Workflow = parse(codeOf("Ma trận của CI", "yaml"));
      const artifacts = join(folder, "artifacts");
      mkdirSync(artifacts);
      const output = Object.entries(jobs).flatMap(([name, job]) => runJob(name, job, artifacts));
      expect(output.sort()).toEqual(expectedAnnotations);
    });

    it("commands that Spark pipes the number of a part to", { timeout: 120_000 }, () => {
      const place = checkout("spark");
      const code = codeOf("Spark", "python").replaceAll("/data/", "");
      const piped = (name: string): string =>
        (new RegExp(`^${name} = "(.*)" % n$`, "m").exec(code)?.[1] ?? "").replaceAll("%d", "2");
      const merge = /subprocess\.run\(\["cchc-lint", "merge", \*glob\.glob\("(.*?)"\), "-o", "(.*?)"\]/.exec(code);
      for (const part of ["1\n", "2\n"]) shell(piped("part"), place, part);
      shell(`cchc-lint merge ${merge?.[1]} -o ${merge?.[2]}`, place);
      for (const part of ["1\n", "2\n"]) shell(piped("lint"), place, part);
      expect(foundIn(place)).toEqual(expectedJson);
    });
  },
);
