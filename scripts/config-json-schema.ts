import type { EngineRule } from "@cchc/core";
import { toJsonSchema } from "@valibot/to-json-schema";
import { configSchema, sharedSchemas } from "../packages/core/src/config/config-schema.ts";

const TITLE = "Cấu hình của cchc-lint";

/** The JSON Schema by which editors complete and check a configuration, made from the schema that the core checks with. */
export function configJsonSchema(rules: readonly EngineRule[]): string {
  const { $schema, ...schema } = toJsonSchema(configSchema(rules), {
    // The names of units are checked by code, which no JSON Schema can say.
    errorMode: "ignore",
    typeMode: "output",
    definitions: sharedSchemas,
  });
  return `${JSON.stringify({ $schema, title: TITLE, ...schema }, null, 2)}\n`;
}
