import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@cchc/core";
import { describe, expect, it } from "vitest";

// The examples of docs/api.md are programs with what they give beside them: "expression; // => value".

const PAGE = readFileSync(join(import.meta.dirname, "../../../docs/api.md"), "utf8");
const ENTRY = /^### `(\w+)`\n(.*?)(?=^### |^## |$(?![\s\S]))/gms;
const BLOCK = /```ts\n(.*?)```/s;
const CHECKED = /^(.+); \/\/ => (.+)$/gm;

const examples = [...PAGE.matchAll(ENTRY)].flatMap(([, name = "", text = ""]) => {
  const [, code = ""] = BLOCK.exec(text) ?? [];
  return code.includes("// =>") ? [{ name, code }] : [];
});

/** Runs an example with the exports of the core in scope; gives each pair of what it said and what it should have said. */
async function runExample(code: string): Promise<[unknown, unknown][]> {
  const pairs: [unknown, unknown][] = [];
  const program = code.replaceAll(CHECKED, "$pairs.push([($1), ($2)]);");
  const exported = Object.entries(core);
  const names = exported.map(([name]) => name);
  const run = new Function("$pairs", ...names, `return (async () => {\n${program}\n})()`);
  await run(pairs, ...exported.map(([, value]) => value));
  return pairs;
}

describe("docs/api.md", () => {
  it("has examples for the main functions", () => {
    const names = examples.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["analyze", "buildCorpus", "fixAll", "lint", "loadConfig", "resolve"]),
    );
  });

  it.each(examples)("shows what $name gives", async ({ code }) => {
    const pairs = await runExample(code);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [actual, expected] of pairs) expect(actual).toEqual(expected);
  });

  it("names every value that the core exports", () => {
    for (const name of Object.keys(core)) expect(PAGE).toContain(`### \`${name}\`\n`);
  });
});
