import type { Analysis } from "../analysis.ts";
import { issuerCodes } from "../data/issuers.ts";
import type { Header } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";

type Id = "noSubject" | "mark" | "namedType" | "heading" | "length";

/** Trích yếu: V/v in an official letter, and only there. */
export const headerAbstract: Rule<Id> = defineRule({
  id: "header-abstract",
  group: "form",
  summary: {
    vi: "Trích yếu trình bày sai: công văn thiếu V/v, V/v ở văn bản có tên loại, tiêu đề CÔNG VĂN, trích yếu quá dài.",
    en: "The abstract is not in due form: V/v missing or out of place, a heading CÔNG VĂN, too many characters.",
  },
  legalBasis: "khoản 5 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: null,
  messages: {
    noSubject: {
      vi: "Công văn này chưa có trích yếu; dưới số, ký hiệu ghi “V/v” rồi đến nội dung tóm tắt.",
      en: "This official letter has no abstract; write “V/v” and what it is about under the number.",
    },
    mark: {
      vi: "Trích yếu công văn mở đầu bằng “{printed}”; viết “V/v”, sau đó không có dấu hai chấm.",
      en: "The abstract of the letter begins with “{printed}”; write “V/v”, without a colon.",
    },
    namedType: {
      vi: "“{printed}” chỉ dùng cho công văn; {type} là văn bản có tên loại, trích yếu ghi ngay dưới tên loại, không có “V/v”.",
      en: "“{printed}” is for official letters only; the abstract of a {type} stands under its type, without “V/v”.",
    },
    heading: {
      vi: "Công văn không ghi tên loại “{printed}”; bỏ dòng này, trích yếu ghi sau “V/v” dưới số, ký hiệu.",
      en: "An official letter prints no type (“{printed}”); leave it out, the abstract follows “V/v” under the number.",
    },
    length: {
      vi: "Trích yếu dài {length} ký tự; rút gọn còn không quá {limit} ký tự, là độ dài hệ thống quản lý tài liệu điện tử nhận.",
      en: "The abstract has {length} characters; keep it within {limit}, which records systems accept.",
    },
  },
  *check({ analysis }) {
    const { header } = analysis.document;
    const regime = formRegime(analysis.document);
    if (regime !== "state" && regime !== "normative") return;
    if (header.type?.value === "Công văn") yield* letterProblems(analysis);
    else if (header.type !== null) yield* namedTypeProblems(analysis, header.type.value);
    yield* lengthProblems(header);
  },
});

/** Nghị định 30/2020/NĐ-CP, Phụ lục VI: the length of the field of a records system. */
const LIMIT = 500;
const letterHeading = /^công\s+văn$/iu;
const rightMark = /^V\/v$/u;
const MARK = "V\\/v(?![A-Za-zÀ-ỹ])\\s*:?";
const subject = new RegExp(`(?:^|\\n)[\\s*_(]*(${MARK})`, "iu");
const writtenOut = /(?:^|\n)[\s*_]*(Về\s+việc)(?![A-Za-zÀ-ỹ])/iu;

function* letterProblems(analysis: Analysis): Generator<Problem<Id>> {
  const { header } = analysis.document;
  const type = header.type?.span;
  if (type !== undefined && letterHeading.test(printedWords(analysis.text, type))) {
    yield { messageId: "heading", span: type, data: { printed: printedWords(analysis.text, type) } };
    return;
  }
  const mark = findInHeader(analysis, subject);
  if (mark !== null) {
    const printed = printedWords(analysis.text, mark);
    if (!rightMark.test(printed)) yield { messageId: "mark", span: mark, data: { printed } };
    return;
  }
  const words = findInHeader(analysis, writtenOut);
  if (words !== null) {
    yield { messageId: "mark", span: words, data: { printed: printedWords(analysis.text, words) } };
  } else if (!header.subjectLine && header.number !== null && issuerCodes.has(header.number.value.groups[0] ?? "")) {
    // A symbol that begins otherwise may be that of a type we do not know, as of an invitation.
    yield { messageId: "noSubject", span: header.number.span };
  }
}

/** Words that begin a line of the header; the content begins at `bounds.content`, within the same paragraph in plain texts. */
function findInHeader({ proses, document }: Analysis, pattern: RegExp): Span | null {
  const end = document.header.addresseeHeading?.start ?? Number.POSITIVE_INFINITY;
  for (const { text, map, span } of proses.slice(0, document.bounds.content + 1)) {
    if (span.start >= end) break;
    const match = pattern.exec(text);
    const words = match?.[1]?.trimEnd();
    if (match === null || words === undefined) continue;
    const start = match.index + match[0].indexOf(words);
    const found = map.toSourceSpan(start, start + words.length);
    if (found.start < end) return found;
  }
  return null;
}

function* namedTypeProblems(analysis: Analysis, type: string): Generator<Problem<Id>> {
  const mark = findInHeader(analysis, subject);
  if (mark === null) return;
  yield { messageId: "namedType", span: mark, data: { printed: printedWords(analysis.text, mark), type } };
}

function* lengthProblems({ abstract }: Header): Generator<Problem<Id>> {
  const length = abstract?.value.length ?? 0;
  if (abstract === null || length <= LIMIT) return;
  yield { messageId: "length", span: abstract.span, data: { length: String(length), limit: String(LIMIT) } };
}
