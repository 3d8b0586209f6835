import type { Analysis } from "../analysis.ts";
import { citationsIn } from "../citations-in.ts";
import type { Draft } from "../corpus.ts";
import type { AdministrativeDocument, Appendix } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { toRoman } from "../text/numerals.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";
import { contains, slice } from "../text/span.ts";
import { stripDiacritics } from "../text/vietnamese.ts";

type Id = "untitled" | "unnamed" | "announced" | "unreferred" | "notRoman" | "unnumbered";

/** An annex that says neither "Phụ lục" nor "(Kèm theo …)", or several that are not numbered in Roman. */
export const appendixHeading: Rule<Id> = defineRule({
  id: "appendix-heading",
  group: "form",
  summary: {
    vi: "Phụ lục không ghi “Phụ lục” hoặc “(Kèm theo …)”, hoặc nhiều phụ lục không đánh số bằng chữ số La Mã.",
    en: "An annex says neither “Phụ lục” nor “(Kèm theo …)”, or several are not numbered in Roman.",
  },
  legalBasis: "khoản 1 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: null,
  messages: {
    untitled: {
      vi: "Phần kèm theo “{words}” không có chữ “Phụ lục” và không có dòng “(Kèm theo {type} số … ngày … của …)”; bổ sung.",
      en: "The annex “{words}” says neither “Phụ lục” nor “(Kèm theo {type} số …)”; add them.",
    },
    unnamed: {
      vi: "Nội dung văn bản chỉ dẫn đến Phụ lục, nhưng phần kèm theo “{words}” không ghi chữ “Phụ lục”; bổ sung phía trên tên phụ lục.",
      en: "The text points at a Phụ lục, but the annex “{words}” does not say “Phụ lục”; write it above the title.",
    },
    announced: { vi: "Chỉ dẫn đến phụ lục ở đây.", en: "The annex is announced here." },
    unreferred: {
      vi: "Dưới tên phụ lục chưa có dòng “(Kèm theo {type} số … ngày … của …)”; văn bản giấy phải ghi dòng này.",
      en: "No line “(Kèm theo {type} số … ngày … của …)” stands below the annex's title; a paper document needs it.",
    },
    notRoman: {
      vi: "Văn bản có {count} phụ lục; đánh số bằng chữ số La Mã: “Phụ lục {expected}”, không ghi “{words}”.",
      en: "Of {count} annexes each is numbered in Roman: “Phụ lục {expected}”, not “{words}”.",
    },
    unnumbered: {
      vi: "Văn bản có {count} phụ lục nhưng phụ lục này không đánh số; ghi “Phụ lục {expected}”.",
      en: "The draft has {count} annexes, but this one bears no number; write “Phụ lục {expected}”.",
    },
  },
  *check({ analysis, draft }) {
    if (formRegime(analysis.document) !== "state") return;
    const { appendices } = analysis.document;
    const headings = appendices.map((appendix) => annexWords(analysis.text, appendix));
    const numbered = headings.filter((heading) => heading !== null);
    if (numbered.length > 1) yield* numberingProblems(numbered);
    const [first] = appendices;
    if (first !== undefined) yield* untitled(analysis, first, draft);
    for (const appendix of appendices) yield* unreferred(analysis, appendix);
  },
});

/** The words "Phụ lục 2" at the head of an annex; `number` is "" where none is printed. */
interface AnnexWords {
  readonly number: string;
  readonly numberSpan: Span;
  readonly span: Span;
}

const ANNEX = /^phụ\s+lục(?:\s+số)?(?:\s+(?<number>[A-Za-zÀ-ỹ\d]+(?:[.-]\d+)*))?/iu;
const roman = /^[IVXLC]+(?:[a-zđ]|[.-]\d+)?$/u;

function annexWords(text: string, { heading }: Appendix): AnnexWords | null {
  if (heading === null) return null;
  const match = ANNEX.exec(slice(text, heading.span).normalize("NFC"));
  const { start, end } = heading.span;
  if (match === null) return null;
  const number = match.groups?.["number"] ?? "";
  const at = number === "" ? -1 : slice(text, heading.span).lastIndexOf(number);
  const numberSpan = at < 0 ? heading.span : { start: start + at, end: start + at + number.length };
  return { number, numberSpan, span: { start, end } };
}

function* numberingProblems(annexes: readonly AnnexWords[]): Generator<Problem<Id>> {
  const count = String(annexes.length);
  for (const [index, { number, numberSpan, span }] of annexes.entries()) {
    const expected = toRoman(index + 1) ?? "";
    if (number === "") yield { messageId: "unnumbered", span, data: { count, expected } };
    else if (!roman.test(number))
      yield { messageId: "notRoman", span: numberSpan, data: { count, expected, words: number } };
  }
}

/** Words that tell what the annex is, in plain letters; a document with a header of its own is none. */
const introduced =
  /phu\s+luc|kem\s+theo|dinh\s+kem|(?:bieu|mau)\s+(?:mau|bieu|so|\d)|cong\s+hoa\s+xa\s+hoi|cong\s+bao/iu;
const HEAD_ROOM = 1200;
const listHeading = /^(?:DANH\s+(?:MỤC|SÁCH)|BẢNG|BIỂU)(?![A-Za-zÀ-ỹ])/u;

function* untitled(analysis: Analysis, appendix: Appendix, draft: Draft): Generator<Problem<Id>> {
  const { text, proses, document } = analysis;
  const { heading, title, span } = appendix;
  const signed = document.closing.span?.end;
  if (signed === undefined || (heading === null ? title === "" : !listHeading.test(heading.value))) return;
  const head = stripDiacritics(text.slice(signed, span.start + HEAD_ROOM));
  const shown = headOf(text, appendix);
  const words = printedWords(text, shown);
  const type = document.header.type?.value ?? "Văn bản";
  if (introduced.test(head)) {
    const there = attachedOnly.test(head) ? announcedAnnex(analysis) : null;
    if (there === null) return;
    const related = [{ draft, span: there, messageId: "announced" as const }];
    yield { messageId: "unnamed", span: shown, data: { words }, related };
  } else if (heading !== null || holdsMatter(document, proses, span)) {
    yield { messageId: "untitled", span: shown, data: { words, type } };
  }
}

/** "(Kèm theo …)" and nothing that says what the annex is. */
const attachedOnly = /^(?!.*(?:phu\s+luc|(?:bieu|mau)\s+(?:mau|bieu|so|\d)|cong\s+hoa|cong\s+bao)).*\(\s*kem\s+theo/isu;
const announced = /(?<![A-Za-zÀ-ỹ])[Pp]hụ\s+lục\s+(?:ban\s+hành\s+)?(?:kèm\s+theo|đính\s+kèm)(?![A-Za-zÀ-ỹ])/u;

/** Where the text points at its one annex as a Phụ lục. */
function announcedAnnex(analysis: Analysis): Span | null {
  const { proses, document } = analysis;
  const { bounds, appendices } = document;
  if (appendices.length > 1) return null;
  for (const { text, map, index } of proses.slice(bounds.content, bounds.closing)) {
    const found = announced.exec(text);
    // "Phụ lục kèm theo Quyết định số …" is another document's.
    if (found === null || citationsIn(analysis, index).some(({ kind }) => kind !== "self")) continue;
    return map.toSourceSpan(found.index, found.index + found[0].length);
  }
  return null;
}

const REFERENCE_ROOM = 600;
const referred = /kem\s+theo|dinh\s+kem/iu;

/** An annex that bears its name but not the line that ties it to the document (khoản 1 điểm c). */
function* unreferred({ text, document }: Analysis, appendix: Appendix): Generator<Problem<Id>> {
  const { heading, span } = appendix;
  if (heading === null || !ANNEX.test(heading.value) || document.closing.span === null) return;
  if (referred.test(stripDiacritics(text.slice(span.start, Math.min(span.end, span.start + REFERENCE_ROOM))))) return;
  const type = document.header.type?.value ?? "Văn bản";
  yield { messageId: "unreferred", span: heading.span, data: { type }, level: "info", strict: true };
}

function headOf(text: string, { heading, span }: Appendix): Span {
  return heading?.span ?? { start: span.start, end: span.start + firstLine(text.slice(span.start, span.end)).length };
}

const lineBreak = /[\r\n]/u;
const trailingMarkup = /[\s*_\\]+$/u;

function firstLine(text: string): string {
  return (text.split(lineBreak)[0] ?? "").replace(trailingMarkup, "");
}

/** A table or a numbered text; what follows a letter on a web page has neither. */
function holdsMatter({ divisions }: AdministrativeDocument, proses: readonly Prose[], span: Span): boolean {
  return (
    proses.some((prose) => prose.cell !== null && contains(span, prose.span)) ||
    divisions.some((division) => division.zone === "appendix" && contains(span, division.span))
  );
}
