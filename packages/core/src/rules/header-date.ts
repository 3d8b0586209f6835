import type { CitedDate } from "../citation/citation.ts";
import { printDate } from "../citation/printed-date.ts";
import type { Field, Header } from "../document/document.ts";
import type { FormRegime } from "../document/form-regime.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

type Id = "day" | "shortMonth" | "longMonth" | "numeric" | "comma" | "impossible";

/** The line of place and date: "Gia Lộc, ngày 05 tháng 4 năm 2026". */
export const headerDate: Rule<Id> = defineRule({
  id: "header-date",
  group: "form",
  summary: {
    vi: "Dòng địa danh, ngày tháng năm trình bày sai: số 0 trước ngày, tháng, dấu phẩy, ngày không có thật.",
    en: "The line of place and date is not in due form: zeros, comma, a day that does not exist.",
  },
  legalBasis: "khoản 4 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "safe",
  messages: {
    day: {
      vi: "Ngày nhỏ hơn 10 ghi thêm số 0 phía trước: viết “ngày {expected}”, không viết “ngày {printed}”.",
      en: "A day below 10 has a zero before it: write “ngày {expected}”, not “ngày {printed}”.",
    },
    shortMonth: {
      vi: "Tháng 1, tháng 2 ghi thêm số 0 phía trước: viết “tháng {expected}”, không viết “tháng {printed}”.",
      en: "January and February have a zero before them: write “tháng {expected}”, not “tháng {printed}”.",
    },
    longMonth: {
      vi: "Chỉ tháng 1, tháng 2 ghi thêm số 0: viết “tháng {expected}”, không viết “tháng {printed}”.",
      en: "Only January and February have a zero before them: write “tháng {expected}”, not “tháng {printed}”.",
    },
    numeric: {
      vi: "Ngày ban hành viết “{printed}”; viết đầy đủ: “{expected}”.",
      en: "The date of issue reads “{printed}”; write it in full: “{expected}”.",
    },
    comma: {
      vi: "Sau địa danh “{printed}” thiếu dấu phẩy; viết “{printed},”.",
      en: "A comma is missing after the place “{printed}”.",
    },
    impossible: {
      vi: "Không có “{printed}”; kiểm tra lại ngày, tháng, năm ban hành.",
      en: "There is no “{printed}”; check the date of issue.",
    },
  },
  *check({ analysis: { text, document } }) {
    const { date, place } = document.header;
    if (date === null) return;
    if (isImpossible(date.value)) {
      yield { messageId: "impossible", span: date.span, data: { printed: printedWords(text, date.span) } };
    } else if (ownForm.has(formRegime(document))) {
      yield* formProblems(date, text);
    }
    yield* commaProblems(place, date, text);
  },
});

const ownForm: ReadonlySet<FormRegime> = new Set<FormRegime>(["state", "normative"]);

/** A blank may still be filled so that the date exists: 31 February is wrong in any year, an unknown day never. */
function isImpossible({ day, month, year, iso }: CitedDate): boolean {
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return true;
  return year !== null && iso === null;
}

function* formProblems({ value, span }: Field<CitedDate>, text: string): Generator<Problem<Id>> {
  if (value.style === "numeric") return void (yield* numericProblem({ value, span }, text));
  const { day, month } = value.printed;
  const places = digitPlaces(value, span, text);
  if (day !== null && places.day !== null && singleDigit.test(day)) {
    yield exchange("day", places.day, day, `0${day}`);
  }
  if (month === null || places.month === null) return;
  if (month === "1" || month === "2") yield exchange("shortMonth", places.month, month, `0${month}`);
  if (zeroMonth.test(month)) yield exchange("longMonth", places.month, month, month.slice(1));
}

const singleDigit = /^[1-9]$/u;
const zeroMonth = /^0[3-9]$/u;
const digits = /\d+/gu;

function exchange(messageId: Id, span: Span, printed: string, expected: string): Problem<Id> {
  return { messageId, span, data: { printed, expected }, fix: [{ span, text: expected }] };
}

/** Where day and month are printed; null where they are blank or markup stands inside. */
function digitPlaces({ printed }: CitedDate, span: Span, text: string): { day: Span | null; month: Span | null } {
  const runs = [...slice(text, span).matchAll(digits)];
  const wanted = [printed.day, printed.month, printed.year].filter((part) => part !== null);
  if (runs.length !== wanted.length || runs.some((run, index) => run[0] !== wanted[index])) {
    return { day: null, month: null };
  }
  const place = (index: number): Span | null => {
    const run = runs[index];
    return run === undefined ? null : { start: span.start + run.index, end: span.start + run.index + run[0].length };
  };
  return {
    day: printed.day === null ? null : place(0),
    month: printed.month === null ? null : place(printed.day === null ? 0 : 1),
  };
}

function* numericProblem({ value, span }: Field<CitedDate>, text: string): Generator<Problem<Id>> {
  const printed = printedWords(text, span);
  if (value.day === null || value.iso === null || value.blank || !numericDate.test(printed)) return;
  const expected = printDate(value.iso, "words");
  yield { messageId: "numeric", span, data: { printed, expected }, fix: [{ span, text: expected }] };
}
const numericDate = /^ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u;

const between = /^[ \t\u00a0*_]*$/u;

/** Where place and date stand in two lines or columns, the comma may be lost with the line break. */
function* commaProblems(place: Header["place"], date: Field<CitedDate>, text: string): Generator<Problem<Id>> {
  if (place === null) return;
  const gap = slice(text, { start: place.span.end, end: date.span.start });
  if (gap === "" || !between.test(gap)) return;
  const end = { start: place.span.end, end: place.span.end };
  yield {
    messageId: "comma",
    span: place.span,
    data: { printed: printedWords(text, place.span) },
    fix: [{ span: end, text: "," }],
  };
}
