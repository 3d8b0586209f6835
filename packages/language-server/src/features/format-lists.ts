import type { Edit, Span } from "@cchc/core";
import { contains, defaultConfig, lint, rules, selectFixes } from "@cchc/core";
import type { DraftView } from "../view.ts";

/** Rules on the marks of lists whose form the norm fixes; their safe fixes are the formatting. */
const listRules: ReadonlySet<string> = new Set([
  "legal-basis-punctuation",
  "addressee-list",
  "recipients-list",
  "recipients-archive",
]);

/**
 * What gives Căn cứ, Kính gửi and Nơi nhận their marks (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 and 9): ";" after each
 * item, "." after the last. Only edits within `range`, of the whole draft where it is null; nothing else is touched. The levels of the
 * configuration do not matter, comments that silence a rule do.
 */
export function formatLists({ analysis }: Pick<DraftView, "analysis">, range: Span | null): readonly Edit[] {
  const chosen = rules.filter(({ id }) => listRules.has(id));
  const fixes = selectFixes(lint(analysis, { rules: chosen, config: defaultConfig }));
  const whole = range ?? { start: 0, end: analysis.text.length };
  return fixes.filter((edits) => edits.every(({ span }) => contains(whole, span))).flat();
}
