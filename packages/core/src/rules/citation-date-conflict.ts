import { isPlain, printDate } from "../citation/printed-date.ts";
import type { DateConflict } from "../date-conflicts.ts";
import { dateConflicts } from "../date-conflicts.ts";
import type { Dating } from "../datings.ts";
import type { Problem, Rule, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";

type Message = "within" | "across" | "other" | "useDate";

/** More places are not shown beside a finding; the message says how many there are. */
const MAX_RELATED = 8;

/** The same document with different dates of issue, within a draft or across the drafts of a run. */
export const citationDateConflict: Rule<Message> = defineRule({
  id: "citation-date-conflict",
  group: "citation",
  summary: {
    vi: "Cùng một văn bản nhưng ngày ban hành ghi khác nhau, trong một dự thảo hoặc giữa các dự thảo.",
    en: "One document is cited with different dates of issue, within a draft or across drafts.",
  },
  legalBasis: "điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    within: {
      vi: "{document} ở đây ghi ngày {here} ({hereCount} chỗ) nhưng chỗ khác của dự thảo ghi {there} ({thereCount} chỗ); một văn bản chỉ có một ngày ban hành, đối chiếu bản gốc và sửa cho thống nhất.",
      en: "{document} is dated {here} here (places: {hereCount}) but {there} elsewhere in this draft (places: {thereCount}); a document has one date of issue: check the original and correct the other.",
    },
    across: {
      vi: "{document} ở đây ghi ngày {here} ({hereCount} dự thảo) nhưng dự thảo khác ghi {there} ({thereCount} dự thảo); một văn bản chỉ có một ngày ban hành, đối chiếu bản gốc và sửa cho thống nhất.",
      en: "{document} is dated {here} here (drafts: {hereCount}) but {there} in other drafts (drafts: {thereCount}); a document has one date of issue: check the original and correct the other.",
    },
    other: { vi: "{document} ghi ngày {date} ở đây.", en: "{document} is dated {date} here." },
    useDate: { vi: "Sửa thành ngày {date}.", en: "Change to {date}." },
  },
  *check({ draft, corpus }) {
    for (const conflict of dateConflicts(corpus).get(draft) ?? []) {
      const wrong = conflict.datings.filter((dating) => dating.draft === draft && dating.date !== conflict.settled);
      for (const dating of wrong) yield toProblem(dating, conflict);
    }
  },
});

function toProblem(dating: Dating, { datings, settled }: DateConflict): Problem<Message> {
  const others = datings.filter(({ date }) => (settled === null ? date !== dating.date : date === settled));
  const dates = [...new Set(others.map(({ date }) => date))];
  const across = others.some(({ draft }) => draft !== dating.draft);
  const count = (found: readonly Dating[]): string =>
    String(across ? new Set(found.map(({ draft }) => draft)).size : found.length);
  return {
    messageId: across ? "across" : "within",
    span: dating.span,
    data: {
      document: dating.document,
      here: printDate(dating.date),
      hereCount: count(datings.filter(({ date }) => date === dating.date)),
      there: dates.map((date) => printDate(date)).join(", "),
      thereCount: count(others),
    },
    suggestions: isPlain(dating.draft.analysis.text, dating.span) ? dates.map((date) => replaceDate(dating, date)) : [],
    related: onePerDraft(others).map(({ draft, span, document, date }) => ({
      draft,
      span,
      messageId: "other",
      data: { document, date: printDate(date) },
    })),
  };
}

function replaceDate({ span, style }: Dating, date: string): Suggestion<Message> {
  return { messageId: "useDate", data: { date: printDate(date) }, edits: [{ span, text: printDate(date, style) }] };
}

/** The first place of each draft for each date. */
function onePerDraft(datings: readonly Dating[]): readonly Dating[] {
  return datings
    .filter(
      (dating, at) => datings.findIndex(({ draft, date }) => draft === dating.draft && date === dating.date) === at,
    )
    .slice(0, MAX_RELATED);
}
