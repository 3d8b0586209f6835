import type { Citation } from "../citation/citation.ts";
import { documentName } from "../citation/document-name.ts";
import { dateWords, isPlain, printDate } from "../citation/printed-date.ts";
import type { Draft } from "../corpus.ts";
import type { DoubtfulDating, SaidDate } from "../date-conflicts.ts";
import { doubtfulDatings, sum } from "../date-conflicts.ts";
import type { Dating } from "../datings.ts";
import type { Problem, Related, Rule, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Register } from "../register.ts";
import type { DateVerdict } from "../registered-documents.ts";
import { verdictOnDate } from "../registered-documents.ts";
import type { Span } from "../text/span.ts";

type Message = "within" | "across" | "register" | "other" | "useDate";

/** More places are not shown beside a finding; the message says how many there are. */
const MAX_RELATED = 8;

/** The same document with different dates of issue: within a draft, across the drafts of a run, or against a register. */
export const citationDateConflict: Rule<Message> = defineRule({
  id: "citation-date-conflict",
  group: "citation",
  summary: {
    vi: "Cùng một văn bản nhưng ngày ban hành ghi khác nhau, trong một dự thảo, giữa các dự thảo hoặc so với sổ đăng ký.",
    en: "One document is cited with different dates of issue, within a draft, across drafts or against a register.",
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
    register: {
      vi: "{document} ở đây ghi ngày {here} nhưng sổ đăng ký “{register}” ghi ngày {there}; đối chiếu bản gốc và sửa lại ngày.",
      en: "{document} is dated {here} here but {there} in the register “{register}”: check the original and correct the date.",
    },
    other: { vi: "{document} ghi ngày {date} ở đây.", en: "{document} is dated {date} here." },
    useDate: { vi: "Sửa thành ngày {date}.", en: "Change to {date}." },
  },
  *check({ draft, corpus, registers }) {
    const judged = judgedDates(draft, registers);
    for (const { verdict, ...place } of judged.values()) if (!verdict.right) yield againstRegister(place, verdict);
    for (const doubtful of doubtfulDatings(draft, corpus)) {
      // What a register says settles the question, whatever other drafts say.
      if (!judged.has(doubtful.dating.span.start)) yield toProblem(doubtful, draft);
    }
  },
});

interface Place {
  readonly citation: Citation;
  readonly draft: Draft;
  readonly span: Span;
}

/** A date that registers know, and where it stands. */
interface JudgedDate extends Place {
  readonly verdict: DateVerdict;
}

/** The dates on which registers have a word, by the offset of their words. */
function judgedDates(draft: Draft, registers: readonly Register[]): ReadonlyMap<number, JudgedDate> {
  const judged = new Map<number, JudgedDate>();
  for (const citation of draft.analysis.citations) {
    const span = dateWords(draft.analysis.text, citation);
    const verdict = span && verdictOnDate(citation, draft, registers);
    if (span && verdict) judged.set(span.start, { citation, draft, span, verdict });
  }
  return judged;
}

function againstRegister({ citation, draft, span }: Place, { entry }: DateVerdict): Problem<Message> {
  const style = citation.date?.style ?? "numeric";
  return {
    messageId: "register",
    span,
    data: {
      document: citation.number === null ? `${citation.type} ${citation.title}` : documentName(citation),
      here: printDate(citation.date?.iso ?? ""),
      there: printDate(entry.date),
      register: entry.source,
    },
    suggestions: isPlain(draft.analysis.text, span) ? [replaceDate({ span, style }, entry.date)] : [],
  };
}

function toProblem({ dating, conflict, here }: DoubtfulDating, draft: Draft): Problem<Message> {
  const { saying, settled } = conflict;
  const { document, date: printed } = dating.value;
  const dates = settled === null ? [...saying.keys()].filter((date) => date !== printed) : [settled];
  const others = dates.flatMap((date) => saying.get(date) ?? []);
  const across = others.some(({ variant, drafts }) => drafts > Number(here.has(variant)));
  const count = (said: readonly SaidDate[]): string => String(sum(said, across ? "drafts" : "places"));
  return {
    messageId: across ? "across" : "within",
    span: dating.span,
    data: {
      document,
      here: printDate(printed),
      hereCount: count(saying.get(printed) ?? []),
      there: dates.map((date) => printDate(date)).join(", "),
      thereCount: count(others),
    },
    suggestions: isPlain(draft.analysis.text, dating.span) ? dates.map((date) => replaceDate(dating, date)) : [],
    related: dates.flatMap((date) => firstPlaces(saying.get(date) ?? [])),
  };
}

/** The first place of each draft. */
function firstPlaces(said: readonly SaidDate[]): readonly Related<Message>[] {
  return said
    .flatMap(({ first }) => first)
    .toSorted((a, b) => (a.place.path < b.place.path ? -1 : Number(a.place.path > b.place.path)))
    .filter(({ place }, at, all) => place.path !== all[at - 1]?.place.path)
    .slice(0, MAX_RELATED)
    .map(({ place, value: { document, date } }) => ({
      span: place,
      messageId: "other",
      data: { document, date: printDate(date) },
    }));
}

function replaceDate({ span, style }: Pick<Dating, "span" | "style">, date: string): Suggestion<Message> {
  return { messageId: "useDate", data: { date: printDate(date) }, edits: [{ span, text: printDate(date, style) }] };
}
