import type { LintFormat } from "../args.ts";
import type { Report } from "../report.ts";
import { formatJson } from "./json.ts";
import { formatStylish } from "./stylish.ts";

/** Gives a report its form; the same report gives the same bytes. */
export type Formatter = (report: Report) => string;

export const formatters: Readonly<Record<LintFormat, Formatter>> = {
  json: formatJson,
  stylish: formatStylish,
};
