import type { ShapeFault, ShapeFaultKind } from "../citation/symbol-shape.ts";
import { shapeFaults } from "../citation/symbol-shape.ts";
import type { Localized, Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { printedWords } from "../text/printed-words.ts";

type Id = ShapeFaultKind | "write";

/** A cited number and symbol not in the form that the norm prescribes: "87/ KH-UBND", "57/NQ-TW", "30/NĐ-CP". */
export const citationSymbolForm: Rule<Id> = defineRule({
  id: "citation-symbol-form",
  group: "citation",
  summary: {
    vi: "Số, ký hiệu trong viện dẫn không đúng thể thức: khoảng trắng, dấu gạch, thứ tự, năm, chữ hoa.",
    en: "A cited number and symbol is not in due form: spaces, dashes, order, year, case.",
  },
  legalBasis: "điểm c khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "safe",
  messages: messages(),
  *check({ analysis }) {
    for (const citation of analysis.citations) {
      for (const fault of shapeFaults(citation, analysis.text)) yield problemOf(fault, analysis.text);
    }
  },
});

/** Faults whose correction changes no meaning: blanks, dashes and letters that look alike. */
const safeKinds: ReadonlySet<ShapeFaultKind> = new Set(["space", "dash", "foreignLetter", "plainD"]);

function problemOf({ kind, span, expected, edits }: ShapeFault, text: string): Problem<Id> {
  const data = { printed: printedWords(text, span), expected };
  const offered =
    edits.length === 0
      ? {}
      : safeKinds.has(kind)
        ? { fix: edits }
        : { suggestions: [{ messageId: "write" as const, data: { expected }, edits }] };
  return { messageId: kind, span, data, ...(kind === "leadingZero" && { level: "warning" }), ...offered };
}

function messages(): Readonly<Record<Id, Localized>> {
  return {
    space: {
      vi: "Số, ký hiệu “{printed}” có khoảng trắng; viết liền: “{expected}”.",
      en: "The symbol “{printed}” holds a space; write “{expected}”.",
    },
    dash: {
      vi: "Ký hiệu “{printed}” dùng dấu gạch ngang dài; dùng dấu gạch nối: “{expected}”.",
      en: "The symbol “{printed}” has a long dash; use a hyphen: “{expected}”.",
    },
    slash: {
      vi: "Giữa số, năm và ký hiệu dùng một dấu gạch chéo (/): viết “{expected}”, không viết “{printed}”.",
      en: "One slash stands between number, year and symbol: write “{expected}”, not “{printed}”.",
    },
    hyphen: {
      vi: "Giữa các nhóm chữ viết tắt của ký hiệu dùng dấu gạch nối (-): viết “{expected}”, không viết “{printed}”.",
      en: "A hyphen stands between the groups of a symbol: write “{expected}”, not “{printed}”.",
    },
    case: {
      vi: "Ký hiệu “{printed}” viết sai chữ hoa, chữ thường; viết “{expected}”.",
      en: "The symbol “{printed}” is in the wrong case; write “{expected}”.",
    },
    foreignLetter: {
      vi: "Ký hiệu “{printed}” có chữ cái của bảng chữ khác, chỉ giống hình, nên không tìm kiếm, đối chiếu được; gõ lại: “{expected}”.",
      en: "The symbol “{printed}” holds letters of another alphabet that only look right, so no search finds it; type “{expected}”.",
    },
    plainD: {
      vi: "Ký hiệu “{printed}” viết D thay cho Đ; viết “{expected}”.",
      en: "The symbol “{printed}” has D for Đ; write “{expected}”.",
    },
    partyOrder: {
      vi: "“{printed}” xếp theo kiểu văn bản của Nhà nước; số, ký hiệu văn bản của Đảng có dấu gạch nối sau số, dấu gạch chéo sau tên loại (Hướng dẫn số 05-HD/VPTW): “{expected}”.",
      en: "“{printed}” is in the order of State documents; a Party symbol is “{expected}” (Hướng dẫn 05-HD/VPTW).",
    },
    stateOrder: {
      vi: "“{printed}” xếp theo kiểu văn bản của Đảng; số, ký hiệu văn bản của cơ quan nhà nước có dấu gạch chéo sau số: “{expected}”.",
      en: "“{printed}” is in the order of Party documents; a State symbol is “{expected}”.",
    },
    superfluousYear: {
      vi: "“{printed}” ghi thừa năm; số, ký hiệu của kế hoạch, thông báo, báo cáo, công văn không có năm: “{expected}”.",
      en: "“{printed}” has a year, which the symbol of such an administrative document has not; write “{expected}”.",
    },
    missingYear: {
      vi: "“{printed}” thiếu năm ban hành; số, ký hiệu của nghị định, thông tư ghi cả năm: “{expected}”.",
      en: "“{printed}” lacks its year; the symbol of a decree or circular has one: “{expected}”.",
    },
    leadingZero: {
      vi: "Số nhỏ hơn 10 ghi thêm số 0 phía trước: viết “{expected}”, không viết “{printed}”.",
      en: "A number below 10 has a zero before it: write “{expected}”, not “{printed}”.",
    },
    write: { vi: "Viết “{expected}”.", en: "Write “{expected}”." },
  };
}
