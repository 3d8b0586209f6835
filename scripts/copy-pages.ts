// The pages of the rules go beside the built rules, where the address in a diagnostic expects them, and the schema of the
// configuration where `$schema` expects it.
import { cpSync } from "node:fs";
import { ROOT, RULES } from "./rule-files.ts";

cpSync(`${ROOT}${RULES}`, `${ROOT}packages/core/dist/rules`, {
  recursive: true,
  filter: (path) => path.endsWith(".md") || path.endsWith("rules"),
});
cpSync(`${ROOT}docs/config.schema.json`, `${ROOT}packages/core/dist/config.schema.json`);
