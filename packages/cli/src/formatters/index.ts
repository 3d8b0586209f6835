import type { LintFormat } from "../formats.ts";
import type { Report } from "../report.ts";

/** Gives a report its form; the same report gives the same bytes. */
export type Formatter = (report: Report) => string;

/** Each is loaded when it is asked for: a run seldom needs more than one. */
const LOADERS: Readonly<Record<LintFormat, () => Promise<Formatter>>> = {
  stylish: async () => (await import("./stylish.ts")).formatStylish,
  json: async () => (await import("./json.ts")).formatJson,
  sarif: async () => (await import("./sarif.ts")).formatSarif,
  github: async () => (await import("./github.ts")).formatGithub,
  junit: async () => (await import("./junit.ts")).formatJunit,
  checkstyle: async () => (await import("./checkstyle.ts")).formatCheckstyle,
  rdjson: async () => (await import("./rdjson.ts")).formatRdjson,
  markdown: async () => (await import("./markdown.ts")).formatMarkdown,
};

export function loadFormatter(format: LintFormat): Promise<Formatter> {
  return LOADERS[format]();
}
