import type { Analysis } from "../analysis.ts";
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

type Id = "untitled" | "notRoman" | "unnumbered";

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
    notRoman: {
      vi: "Văn bản có {count} phụ lục; đánh số bằng chữ số La Mã: “Phụ lục {expected}”, không ghi “{words}”.",
      en: "Of {count} annexes each is numbered in Roman: “Phụ lục {expected}”, not “{words}”.",
    },
    unnumbered: {
      vi: "Văn bản có {count} phụ lục nhưng phụ lục này không đánh số; ghi “Phụ lục {expected}”.",
      en: "The draft has {count} annexes, but this one bears no number; write “Phụ lục {expected}”.",
    },
  },
  *check({ analysis }) {
    if (formRegime(analysis.document) !== "state") return;
    const { appendices } = analysis.document;
    const headings = appendices.map((appendix) => annexWords(analysis.text, appendix));
    const numbered = headings.filter((heading) => heading !== null);
    if (numbered.length > 1) yield* numberingProblems(numbered);
    const [first] = appendices;
    if (first !== undefined) yield* untitled(analysis, first);
  },
});

/** The words "Phụ lục 2" at the head of an annex; `number` is "" where none is printed. */
interface AnnexWords {
  readonly number: string;
  readonly numberSpan: Span;
  readonly span: Span;
}

const ANNEX = /^phụ\s+lục(?:\s+số)?(?:\s+(?<number>[\p{L}\d]+(?:[.-]\d+)*))?/iu;
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
const listHeading = /^(?:DANH\s+(?:MỤC|SÁCH)|BẢNG|BIỂU)(?!\p{L})/u;

function* untitled({ text, proses, document }: Analysis, { heading, title, span }: Appendix): Generator<Problem<Id>> {
  const { header, closing } = document;
  const signed = closing.span?.end;
  if (signed === undefined || (heading === null ? title === "" : !listHeading.test(heading.value))) return;
  const head = stripDiacritics(text.slice(signed, span.start + HEAD_ROOM));
  if (introduced.test(head) || (heading === null && !holdsMatter(document, proses, span))) return;
  const shown = heading?.span ?? {
    start: span.start,
    end: span.start + firstLine(text.slice(span.start, span.end)).length,
  };
  const type = header.type?.value ?? "Văn bản";
  yield { messageId: "untitled", span: shown, data: { words: printedWords(text, shown), type } };
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
