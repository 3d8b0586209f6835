import type { Analysis } from "../analysis.ts";
import type { ShapeFault, ShapeFaultKind } from "../citation/symbol-shape.ts";
import { shapeFaults } from "../citation/symbol-shape.ts";
import { admitsCode, typeCodeOf, typeNamed } from "../citation/type-code.ts";
import type { Draft } from "../corpus.ts";
import { documentTypeOf } from "../data/document-types.ts";
import { issuerCodes } from "../data/issuers.ts";
import type { DocumentNumber, Field } from "../document/document.ts";
import type { FormRegime } from "../document/form-regime.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Problem, Rule, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { printedWords } from "../text/printed-words.ts";
import { slice } from "../text/span.ts";

type FormId = "space" | "separator" | "partyOrder" | "letters" | "year" | "leadingZero";
type Id = FormId | "head" | "contradiction" | "noType" | "letterCode" | "write" | "type";

/** The draft's own number and symbol: "Số: 12/KH-UBND". */
export const headerNumber: Rule<Id> = defineRule({
  id: "header-number",
  group: "form",
  summary: {
    vi: "Số, ký hiệu của văn bản trình bày sai thể thức hoặc không khớp với tên loại.",
    en: "The draft's own number and symbol is not in due form or contradicts its type.",
  },
  legalBasis: "khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "safe",
  messages: {
    head: {
      vi: "Trước số, ký hiệu viết “{printed}”; viết “Số:”, chữ S in hoa, sau có dấu hai chấm.",
      en: "“{printed}” stands before the number; write “Số:”, with a capital and a colon.",
    },
    space: {
      vi: "Số, ký hiệu “{printed}” có khoảng trắng; viết liền: “{expected}”.",
      en: "The symbol “{printed}” holds a space; write “{expected}”.",
    },
    separator: {
      vi: "Số, ký hiệu viết “{printed}”; giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-): “{expected}”.",
      en: "“{printed}”: a slash stands between number and symbol, a hyphen between the groups: “{expected}”.",
    },
    partyOrder: {
      vi: "“{printed}” xếp theo kiểu văn bản của Nhà nước; văn bản của Đảng viết “{expected}” (Hướng dẫn số 05-HD/VPTW).",
      en: "“{printed}” is in the order of State documents; a Party document has “{expected}” (Hướng dẫn 05-HD/VPTW).",
    },
    letters: {
      vi: "Ký hiệu “{printed}” viết sai chữ; viết “{expected}”.",
      en: "The symbol “{printed}” has wrong letters; write “{expected}”.",
    },
    year: {
      vi: "“{printed}” ghi thừa năm; số, ký hiệu của văn bản hành chính này không có năm: “{expected}”.",
      en: "“{printed}” has a year, which the symbol of such an administrative document has not; write “{expected}”.",
    },
    leadingZero: {
      vi: "Số nhỏ hơn 10 ghi thêm số 0 phía trước: viết “{expected}”, không viết “{printed}”.",
      en: "A number below 10 has a zero before it: write “{expected}”, not “{printed}”.",
    },
    contradiction: {
      vi: "Tên loại là {type} nhưng “{printed}” có chữ viết tắt “{code}”; ký hiệu của {type} bắt đầu bằng “{wanted}”. Sửa ký hiệu hoặc tên loại.",
      en: "The type is {type}, but “{printed}” has “{code}”; the symbol of a {type} begins with “{wanted}”. Correct one of them.",
    },
    noType: {
      vi: "Ký hiệu “{printed}” của {type} không bắt đầu bằng chữ viết tắt tên loại; viết “{wanted}-” rồi đến tên cơ quan.",
      en: "The symbol “{printed}” of a {type} does not begin with its type; write “{wanted}-” before the issuer.",
    },
    letterCode: {
      vi: "Ký hiệu của công văn không có chữ viết tắt tên loại “{code}”; viết tên cơ quan rồi đến đơn vị soạn thảo, như “UBND-VHXH”.",
      en: "The symbol of a Công văn has no type (“{code}”); write the issuer, then the drafting unit, as in “UBND-VHXH”.",
    },
    write: { vi: "Viết “{expected}”.", en: "Write “{expected}”." },
    type: { vi: "Tên loại của văn bản.", en: "The type of the draft." },
  },
  *check({ analysis, draft }) {
    const { number } = analysis.document.header;
    const regime = formRegime(analysis.document);
    if (number === null || regime === "civil" || !isReadable(number.value)) return;
    if (regime !== "party") yield* headProblems(number, analysis.text);
    for (const fault of faultsOf(number.value, analysis)) yield formProblem(fault, analysis.text);
    if (regime === "state" || regime === "normative") yield* typeProblems(number.value, regime, draft);
  },
});

/** Conversions tear symbols apart ("QĐ - U B ND"): a group of one letter is none. */
function isReadable({ groups }: DocumentNumber): boolean {
  return groups.every((group) => group.length > 1);
}

const headWord = /^[Ss][A-Za-zÀ-ỹ]*/u;

function* headProblems({ value, span }: Field<DocumentNumber>, text: string): Generator<Problem<Id>> {
  const end = value.parts.fullSymbol?.start ?? span.end;
  const head = slice(text, { start: span.start, end });
  const word = headWord.exec(head)?.[0];
  if (word === undefined) return;
  const hasColon = head.includes(":");
  if (hasColon && word.startsWith("S")) return;
  const place = { start: span.start, end: span.start + word.length };
  const isDot = text.startsWith(".", place.end);
  yield {
    messageId: "head",
    span: place,
    data: { printed: word.normalize("NFC") },
    ...(!isDot && { fix: [{ span: place, text: hasColon ? "Số" : "Số:" }] }),
  };
}

function faultsOf(value: DocumentNumber, { text, document }: Analysis): readonly ShapeFault[] {
  const { type, date, issuer } = document.header;
  return shapeFaults(
    { ...value, type: type?.value ?? null, date: date?.value ?? null, issuer: issuer?.value ?? null },
    text,
  );
}

const formIds: Readonly<Record<ShapeFaultKind, FormId>> = {
  space: "space",
  dash: "separator",
  slash: "separator",
  hyphen: "separator",
  stateOrder: "separator",
  partyOrder: "partyOrder",
  case: "letters",
  foreignLetter: "letters",
  plainD: "letters",
  superfluousYear: "year",
  missingYear: "year",
  leadingZero: "leadingZero",
};
/** Faults whose correction changes no meaning. */
const safeIds: ReadonlySet<FormId> = new Set(["space", "leadingZero"]);

function formProblem({ kind, span, expected, edits }: ShapeFault, text: string): Problem<Id> {
  const messageId = formIds[kind];
  const data = { printed: printedWords(text, span), expected };
  if (edits.length === 0) return { messageId, span, data };
  if (safeIds.has(messageId)) return { messageId, span, data, fix: edits };
  return { messageId, span, data, suggestions: [{ messageId: "write", data: { expected }, edits }] };
}

/** The type of the title against the type in the symbol (khoản 3 điểm b). */
function* typeProblems(number: DocumentNumber, regime: FormRegime, draft: Draft): Generator<Problem<Id>> {
  const { type } = draft.analysis.document.header;
  const span = number.number === "" ? number.parts.symbol : number.parts.fullSymbol;
  if (type === null || span === null) return;
  const code = typeCodeOf(number);
  if (type.value === "Công văn") {
    const own = number.groups[0] === "CV" ? "CV" : code;
    if (own !== null) yield { messageId: "letterCode", span, data: { code: own } };
    return;
  }
  const wanted = documentTypeOf(type.value)?.stateCodes[0];
  if (wanted === undefined) return;
  const data = { type: type.value, printed: printedWords(draft.analysis.text, span), wanted };
  const related = [{ span: type.span, messageId: "type" as const }];
  if (code !== null && !admitsCode(type.value, code)) {
    const suggestions = otherCode(number, code, wanted, draft.analysis.text);
    yield { messageId: "contradiction", span, data: { ...data, code }, related, suggestions };
  } else if (code === null && regime === "state" && beginsWithIssuer(number)) {
    yield { messageId: "noType", span, data, related };
  }
}

/** The code of the type in the place of the printed one, where that is printed as it reads. */
function otherCode({ parts }: DocumentNumber, code: string, wanted: string, text: string): readonly Suggestion<Id>[] {
  const start = parts.symbol?.start ?? 0;
  const span = { start, end: start + code.length };
  if (slice(text, span) !== code) return [];
  return [{ messageId: "write", data: { expected: wanted }, edits: [{ span, text: wanted }] }];
}

function beginsWithIssuer({ groups }: DocumentNumber): boolean {
  const [first = ""] = groups;
  return groups.length > 1 && issuerCodes.has(first) && typeNamed(first) === null;
}
