import { issuerScope } from "../citation/canonical.ts";
import type { Citation } from "../citation/citation.ts";
import { documentName } from "../citation/document-name.ts";
import { numberingPeriod } from "../citation/numbering-period.ts";
import { dateWords, printDate } from "../citation/printed-date.ts";
import type { Draft } from "../corpus.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Span } from "../text/span.ts";

type Message = "earlier" | "later" | "other";

/** A document in the series of numbers that its issuer gives to its type in one period. */
interface Numbered {
  readonly citation: Citation;
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly span: Span;
}

/** Two documents of one issuer, type and year of which the one with the higher number has the earlier date. */
export const citationNumberOrder: Rule<Message> = defineRule({
  id: "citation-number-order",
  group: "citation",
  summary: {
    vi: "Hai văn bản cùng cơ quan, cùng loại, cùng năm: số lớn hơn mà ngày lại sớm hơn.",
    en: "Of two documents of one issuer, type and year the one with the higher number has the earlier date.",
  },
  legalBasis: "khoản 1 Điều 15 Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "off", strict: "info" },
  fixable: null,
  messages: {
    earlier: {
      vi: "{document} ngày {date} có số lớn hơn {other} ngày {otherDate} nhưng ngày sớm hơn; số văn bản tăng dần theo ngày ban hành, đối chiếu số và ngày của hai văn bản.",
      en: "{document} of {date} has a higher number than {other} of {otherDate} but an earlier date; numbers grow with the dates: check both documents.",
    },
    later: {
      vi: "{document} ngày {date} có số nhỏ hơn {other} ngày {otherDate} nhưng ngày muộn hơn; số văn bản tăng dần theo ngày ban hành, đối chiếu số và ngày của hai văn bản.",
      en: "{document} of {date} has a lower number than {other} of {otherDate} but a later date; numbers grow with the dates: check both documents.",
    },
    other: { vi: "{document} ghi ngày {date} ở đây.", en: "{document} is dated {date} here." },
  },
  *check({ draft }) {
    for (const series of seriesOf(draft).values()) {
      for (const [odd, other] of outOfOrder(series)) yield toProblem(odd, other);
    }
  },
});

const WHOLE_NUMBER = /^\d+$/;
const FULL_DATE = "YYYY-MM-DD".length;

/** The dated citations of a draft by series; a number with two dates is the matter of `citation-date-conflict`. */
function seriesOf(draft: Draft): ReadonlyMap<string, readonly Numbered[]> {
  const series = new Map<string, Map<number, Numbered | null>>();
  for (const citation of draft.analysis.citations) {
    const key = seriesKey(citation, draft);
    const numbered = toNumbered(citation, draft.analysis.text);
    if (key === null || numbered === null) continue;
    const known = series.get(key) ?? new Map<number, Numbered | null>();
    const before = known.get(numbered.number);
    if (before === undefined) known.set(numbered.number, numbered);
    else if (before !== null && before.date !== numbered.date) known.set(numbered.number, null);
    series.set(key, known);
  }
  return new Map([...series].map(([key, known]) => [key, [...known.values()].filter((one) => one !== null)]));
}

function seriesKey(citation: Citation, { analysis }: Draft): string | null {
  const { type, symbol, year } = citation;
  const [scope, period] = [issuerScope(citation, analysis.document.unit), numberingPeriod(citation)];
  return scope === null || period === null ? null : [type, symbol, year === null, scope, period].join(" ");
}

function toNumbered(citation: Citation, text: string): Numbered | null {
  const { number, date, year } = citation;
  const span = dateWords(text, citation);
  if (number === null || !WHOLE_NUMBER.test(number) || date?.iso?.length !== FULL_DATE || span === null) return null;
  return year !== null && year !== date.year ? null : { citation, number: Number(number), date: date.iso, span };
}

/** Those outside the longest run in which dates grow with the numbers, each with one that it contradicts; the later in the text where either may be wrong. */
function outOfOrder(series: readonly Numbered[]): readonly (readonly [odd: Numbered, other: Numbered])[] {
  const byNumber = series.toSorted((a, b) => a.number - b.number);
  const kept = longestRun(byNumber);
  const run = [...kept];
  return byNumber.flatMap((odd) => {
    const other = kept.has(odd) ? undefined : run.find((one) => contradicts(odd, one));
    return other === undefined ? [] : [[odd, other] as const];
  });
}

function contradicts(one: Numbered, other: Numbered): boolean {
  return one.number < other.number ? one.date > other.date : one.date < other.date;
}

/** A run of growing dates that ends with `last`. */
interface Run {
  readonly last: Numbered;
  readonly length: number;
  readonly before: Run | null;
}

/** The longest run of growing dates; of several as long, the one that ends with what stands first in the text. */
function longestRun(byNumber: readonly Numbered[]): ReadonlySet<Numbered> {
  // ends[k] is the run of length k + 1 with the earliest last date; their dates grow, so that the place of each is found by halving.
  const ends: Run[] = [];
  let longest: Run | null = null;
  for (const last of byNumber) {
    const place = placeAfter(ends, last.date);
    const run = { last, length: place + 1, before: ends[place - 1] ?? null };
    ends[place] = run;
    if (longest === null || isBetter(run, longest)) longest = run;
  }
  const kept = new Set<Numbered>();
  for (let run = longest; run !== null; run = run.before) kept.add(run.last);
  return kept;
}

/** How many of the runs end on or before the date. */
function placeAfter(ends: readonly Run[], date: string): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle]?.last.date ?? "") <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBetter(one: Run, other: Run): boolean {
  return one.length > other.length || (one.length === other.length && one.last.span.start < other.last.span.start);
}

function toProblem(odd: Numbered, other: Numbered): Problem<Message> {
  const otherData = { document: documentName(other.citation), date: printDate(other.date) };
  return {
    messageId: odd.number > other.number ? "earlier" : "later",
    span: odd.span,
    data: {
      document: documentName(odd.citation),
      date: printDate(odd.date),
      other: otherData.document,
      otherDate: otherData.date,
    },
    related: [{ span: other.span, messageId: "other", data: otherData }],
  };
}
