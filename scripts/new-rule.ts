// Makes the three files of a new rule from templates: `new-rule citation-something`; then generates what is made from them.
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { exportName, ROOT, RULES } from "./rule-files.ts";
import { groupOf, ruleTemplates } from "./rule-templates.ts";

const RULE_ID = /^[a-z]+(?:-[a-z]+)+$/;

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}

const id = process.argv[2] ?? "";
if (!RULE_ID.test(id)) refuse("Usage: new-rule <id>, words of a-z joined by hyphens, for example citation-something");
const group = groupOf(id);
if (group === null) refuse(`${id} belongs to no group: see the prefixes in scripts/rule-templates.ts`);

const files = Object.entries(ruleTemplates(id, exportName(id), group));
for (const [ending] of files) {
  if (existsSync(`${ROOT}${RULES}/${id}${ending}`)) refuse(`${RULES}/${id}${ending} exists already`);
}
for (const [ending, content] of files) {
  writeFileSync(`${ROOT}${RULES}/${id}${ending}`, content);
  process.stdout.write(`written: ${RULES}/${id}${ending}\n`);
}
const docs = spawnSync(process.execPath, [...process.execArgv, `${ROOT}scripts/docs.ts`], { stdio: "inherit" });
process.exitCode = docs.status ?? 1;
