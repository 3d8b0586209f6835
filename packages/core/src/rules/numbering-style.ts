import type { Division } from "../document/document.ts";
import type { SiblingRun } from "../document/sibling-runs.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { runsOf } from "../runs-of.ts";
import { grouped } from "../text/grouped.ts";
import { slice } from "../text/span.ts";

type Id = "mark" | "noMark" | "sibling";

/** Siblings numbered with different marks: "1.1 " beside "1.2.". */
export const numberingStyle: Rule<Id> = defineRule({
  id: "numbering-style",
  group: "numbering",
  summary: {
    vi: "Dấu sau số thứ tự không thống nhất giữa các mục cùng cấp.",
    en: "Siblings carry different marks after their numbers.",
  },
  legalBasis: "điểm đ khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: "safe",
  messages: {
    mark: {
      vi: "Viết “{printed}”, trong khi các mục cùng cấp viết “{number}{mark}” như “{sibling}”. Sửa thành “{number}{mark}”.",
      en: "“{printed}” is written, but its siblings carry “{mark}”, as in “{sibling}”. Write “{number}{mark}”.",
    },
    noMark: {
      vi: "Viết “{printed}”, trong khi các mục cùng cấp không có dấu sau số, như “{sibling}”. Sửa thành “{number}”.",
      en: "“{printed}” is written, but its siblings carry no mark, as in “{sibling}”. Write “{number}”.",
    },
    sibling: { vi: "Mục cùng cấp.", en: "A sibling." },
  },
  *check({ analysis }) {
    // Forms in an annex are not the author's to unify.
    const runs = runsOf(analysis).filter(({ zone }) => zone === "body");
    const cousins = grouped(runs, ({ form }) => form);
    for (const run of runs) {
      const usual = usualMark(run) ?? markOfCousins(run, cousins.get(run.form) ?? []);
      if (usual === null) continue;
      for (const division of run.items.filter(({ mark }) => mark !== usual.mark)) {
        yield problemOf(division, usual, analysis.text);
      }
    }
  },
});

const NUMBER_GAP = /[\s>]+/g;

/** Whether the siblings count up one by one: then they are one list, however they are marked. */
function countsThrough(items: readonly Division[]): boolean {
  return items.every(({ ordinal }, index) => index === 0 || ordinal === (items[index - 1]?.ordinal ?? 0) + 1);
}

/**
 * The first sibling that carries the mark of most siblings. Null where all agree, or where two ways stand so evenly
 * that two lists rather than one slip must be supposed.
 */
function usualMark({ items }: SiblingRun): Division | null {
  const counts = new Map<string, number>();
  for (const { mark } of items) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  if (counts.size < 2) return null;
  const [first, second] = [...counts.entries()].sort(([, a], [, b]) => b - a);
  if (first === undefined || second === undefined || first[1] < 2) return null;
  if (countsThrough(items) ? first[1] * 2 <= items.length : first[1] < 2 * second[1]) return null;
  return items.find(({ mark }) => mark === first[0]) ?? null;
}

/** So many cousins, all marked alike, settle what two siblings that disagree should be. */
const ENOUGH_COUSINS = 3;

/** Of two siblings the one that is marked as all other divisions numbered in this form are ("2.1.", "2.2." beside "1.1.", "1.2"); null where those do not settle it. */
function markOfCousins({ items }: SiblingRun, runs: readonly SiblingRun[]): Division | null {
  const [one, other, ...more] = items;
  if (one === undefined || other === undefined || more.length > 0 || one.mark === other.mark || !countsThrough(items))
    return null;
  const cousins = runs.flatMap((run) => (run.items === items ? [] : run.items));
  const [first] = cousins;
  if (first === undefined || cousins.length < ENOUGH_COUSINS || cousins.some(({ mark }) => mark !== first.mark))
    return null;
  return items.find(({ mark }) => mark === first.mark) ?? null;
}

function problemOf({ number, numberSpan, mark }: Division, usual: Division, text: string): Problem<Id> {
  const printed = slice(text, numberSpan).replace(NUMBER_GAP, " ");
  const sibling = slice(text, usual.numberSpan).replace(NUMBER_GAP, " ");
  const data = { printed, number, sibling };
  const edit = { span: numberSpan, text: `${number}${usual.mark}` };
  return {
    ...(usual.mark === "" ? { messageId: "noMark", data } : { messageId: "mark", data: { ...data, mark: usual.mark } }),
    span: numberSpan,
    related: [{ span: usual.numberSpan, messageId: "sibling" }],
    // A number with markup or an escape inside is left to the author.
    ...(printed === `${number}${mark}` && { fix: [edit] }),
  };
}
