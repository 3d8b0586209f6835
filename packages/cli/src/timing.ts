import type { Language, Localized } from "@cchc/core";
import { alignColumns } from "./columns.ts";

/** Notes that a stage begins; what it gives notes the end. */
export type Begin = (stage: string) => () => void;

/** What the stages of a run cost. A stage that is none of these is a rule. */
export interface Timing {
  readonly begin: Begin;
  /** Milliseconds and share of each stage, in the order of the run, its rules by what they cost; then all that was not measured, and the sum. */
  table(language: Language): string;
}

const BEFORE: Readonly<Record<string, Localized>> = {
  read: { vi: "đọc tệp", en: "read" },
  analyze: { vi: "phân tích", en: "analyze" },
  facts: { vi: "dữ kiện để đối chiếu", en: "facts" },
};
const AFTER: Readonly<Record<string, Localized>> = {
  format: { vi: "trình bày kết quả", en: "format" },
};
const OTHER: Localized = { vi: "việc khác", en: "other" };
const SUM: Localized = { vi: "tổng cộng", en: "total" };

/** For runs that nobody measures. */
export const untimed: Begin = () => () => undefined;

/** Starts the clock. Stages must not lie within each other. */
export function startTiming(now: () => number = () => performance.now()): Timing {
  const costs = new Map<string, number>();
  const start = now();
  return {
    begin: (stage) => {
      const from = now();
      return () => costs.set(stage, (costs.get(stage) ?? 0) + now() - from);
    },
    table: (language) => tableOf(costs, now() - start, language),
  };
}

function tableOf(costs: ReadonlyMap<string, number>, sum: number, language: Language): string {
  const named = (stages: Readonly<Record<string, Localized>>): Row[] =>
    Object.entries(stages).map(([stage, name]) => [name[language], costs.get(stage) ?? 0]);
  const rules = [...costs].filter(([stage]) => !(stage in BEFORE || stage in AFTER)).sort(byCost);
  const measured = [...costs.values()].reduce((all, cost) => all + cost, 0);
  const rows = [...named(BEFORE), ...rules, ...named(AFTER), [OTHER[language], sum - measured], [SUM[language], sum]];
  const cells = (rows as readonly Row[]).map(([name, cost]) => [
    decimal(cost, language).padStart(decimal(sum, language).length),
    `${Math.round((100 * cost) / (sum || 1))}%`.padStart("100%".length),
    name,
  ]);
  const ms = "ms".padStart(decimal(sum, language).length);
  return `${alignColumns([[ms, "   %", language === "vi" ? "khâu, quy tắc" : "stage, rule"], ...cells]).join("\n")}\n`;
}

type Row = readonly [name: string, cost: number];

function byCost([, a]: Row, [, b]: Row): number {
  return b - a;
}

function decimal(milliseconds: number, language: Language): string {
  const text = milliseconds.toFixed(1);
  return language === "vi" ? text.replace(".", ",") : text;
}
