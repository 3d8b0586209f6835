// Writes what is generated: from the rules the registry, the heads of their pages, docs/rules.md, the pages inside the CLI
// and the JSON Schema of the configuration; from the CLI's tables docs/cli.md and docs/cli-tests.md.
// With --check nothing is written; stale files are named, and the exit code is 1.
import { writeFileSync } from "node:fs";
import { apiPage } from "./api-docs.ts";
import { configJsonSchema } from "./config-json-schema.ts";
import { loadEngineRules, loadRules, ROOT, RULES, readText, ruleIds } from "./rule-files.ts";
import { pageWithHead } from "./rule-page.ts";
import { catalogue, pageModule, registry } from "./rule-tables.ts";

const check = process.argv.includes("--check");
const stale: string[] = [];

function put(path: string, content: string): void {
  if (readText(path) === content) return;
  stale.push(path);
  if (!check) writeFileSync(`${ROOT}${path}`, content);
}

put(`${RULES}/index.ts`, registry(ruleIds()));

const [rules, engineRules] = await Promise.all([loadRules(), loadEngineRules()]);
const byId = [...rules, ...engineRules].sort((a, b) => (a.id < b.id ? -1 : 1));
const pages = new Map(byId.map((rule) => [rule.id, pageWithHead(rule, readText(`${RULES}/${rule.id}.md`))]));
for (const [id, page] of pages) put(`${RULES}/${id}.md`, page);
put("docs/config.schema.json", configJsonSchema(byId));
put("docs/rules.md", catalogue(rules, engineRules));
put("packages/cli/src/rule-pages.ts", pageModule(pages));
// The pages are written before the program is loaded that holds them.
const { cliManual } = await import("./cli-manual.ts");
put("docs/cli.md", cliManual());
const { cliTests } = await import("./cli-tests.ts");
put("docs/cli-tests.md", cliTests());
put("docs/api.md", apiPage());
const { readmeWithOutput } = await import("./readme-output.ts");
put("README.md", await readmeWithOutput(readText("README.md")));

for (const path of stale) process.stdout.write(`${check ? "stale" : "written"}: ${path}\n`);
if (check && stale.length > 0) {
  process.stderr.write("Run `npx -y pnpm@10 run docs`.\n");
  process.exitCode = 1;
}
