import type { Analysis } from "../analysis.ts";
import { isCodeSlip } from "../code-slips.ts";
import { communeDepartmentCodes, distinctiveCodes } from "../data/department-codes.ts";
import type { DocumentNumber, Field } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Problem, Rule, RuleContext } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { ownCommune } from "../own-commune.ts";
import { UPPER } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

type Id = "different" | "slip" | "other" | "write";

/** The drafting unit after "Lưu: VT," is not that of the symbol, or its code is a slip: "Lưu: VT, VHXXH." under "860/UBND-VHXH". */
export const draftingUnitCode: Rule<Id> = defineRule({
  id: "drafting-unit-code",
  group: "unit",
  summary: {
    vi: "Chữ viết tắt đơn vị soạn thảo ở dòng Lưu khác với ký hiệu văn bản, hoặc gõ nhầm.",
    en: "The code of the drafting unit in the archive line differs from that of the symbol, or is mistyped.",
  },
  legalBasis: "điểm d khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    different: {
      vi: "Dòng lưu ghi đơn vị soạn thảo “{archived}”, ký hiệu văn bản ghi “{numbered}”; hai chỗ phải là một đơn vị. Sửa chỗ sai.",
      en: "The archive line names the drafting unit “{archived}”, the symbol “{numbered}”; both must name one unit. Correct the wrong one.",
    },
    slip: {
      vi: "“{printed}” không phải chữ viết tắt thường dùng của đơn vị nào ở cấp xã, có lẽ gõ nhầm “{known}”. Sửa thành “{known}”.",
      en: "“{printed}” is the usual code of no unit of a commune, most likely a slip for “{known}”. Write “{known}”.",
    },
    other: { vi: "Chỗ kia ghi “{code}”.", en: "The other place has “{code}”." },
    write: { vi: "Viết “{code}”.", en: "Write “{code}”." },
  },
  *check(context) {
    const { document } = context.analysis;
    if (formRegime(document) !== "state") return;
    const archived = archivedUnit(context.analysis);
    const numbered = numberedUnit(context.analysis);
    const isCommune = ownCommune(context.analysis, context.settings.unit) !== null;
    if (archived !== null && numbered !== null && contradict(archived, numbered, archiveCodes(context), isCommune)) {
      yield difference(archived, numbered);
      return;
    }
    if (!isCommune) return;
    for (const unit of [archived, numbered]) if (unit !== null) yield* slipProblem(unit);
  },
});

/** A code as printed, on one line; `key`: its letters and digits alone. */
interface Unit {
  readonly printed: string;
  readonly key: string;
  readonly span: Span;
}

const marks = /[^A-Za-zÀ-ỹ\d]/gu;
const initialP = new RegExp(String.raw`^P\.(?=[${UPPER}]{2})`, "u");
const capitals = new RegExp(String.raw`^[${UPPER}\d]{2,}$`, "u");
const afterIssuer = /-\s*(\S.*)$/su;
const CODE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\d])(?:P\.)?[${UPPER}][${UPPER}\d]+(?:[-&.][${UPPER}][${UPPER}\d]*)*(?![A-Za-zÀ-ỹ])`,
  "gu",
);

function keyOf(code: string): string {
  return code.normalize("NFC").replace(initialP, "").replace(marks, "");
}

/** The unit in the archive line; names and initials of a typist are none. */
function archivedUnit({ document }: Analysis): Unit | null {
  const field = document.closing.draftingUnit;
  return field === null ? null : unitOf(field.value, field.span);
}

/** The unit in the symbol of an official letter: "VHXH" in "UBND-VHXH". */
function numberedUnit({ text, document }: Analysis): Unit | null {
  const { number, type } = document.header;
  const span = number?.value.parts.symbol ?? null;
  if (!isLetter(number, type) || span === null) return null;
  const printed = slice(text, span);
  const code = afterIssuer.exec(printed)?.[1]?.trimEnd();
  if (code === undefined) return null;
  const start = span.start + printed.lastIndexOf(code);
  return unitOf(code.normalize("NFC"), { start, end: start + code.length });
}

/** "VP" is no one unit: an office has several, each with a code of its own. */
function isLetter(number: Field<DocumentNumber> | null, type: Field<string> | null): boolean {
  const groups = number?.value.groups ?? [];
  return type?.value === "Công văn" && groups.length > 1 && groups[1] !== "VP";
}

function unitOf(printed: string, span: Span): Unit | null {
  const key = keyOf(printed);
  return capitals.test(key) ? { printed, key, span } : null;
}

/** Every code of the archive line: several units may share the work. */
function archiveCodes({ analysis: { document } }: RuleContext): readonly string[] {
  return [...(document.closing.archiveLine?.value ?? "").matchAll(CODE)].map(([code]) => keyOf(code));
}

/**
 * Two codes that cannot be one unit. Unlike codes are left alone where the one in the archive line may be the initials of a typist, and
 * where one is the short form of the other (KT, KTHTĐT; PVHCC, TTPVHCC).
 */
function contradict(archived: Unit, numbered: Unit, codes: readonly string[], isCommune: boolean): boolean {
  const [ours, theirs] = [archived.key, numbered.key];
  if (codes.includes(theirs) || ours === theirs) return false;
  const bothKnown = communeDepartmentCodes.has(ours) && communeDepartmentCodes.has(theirs);
  if (isShortForm(ours, theirs) || isShortForm(theirs, ours)) return false;
  if (isCommune && bothKnown) return true;
  return isCodeSlip(ours, theirs) || isCodeSlip(theirs, ours);
}

function isShortForm(short: string, long: string): boolean {
  return long.length - short.length >= 2 && (long.startsWith(short) || long.endsWith(short));
}

function difference(archived: Unit, numbered: Unit): Problem<Id> {
  const [wrong, right] =
    communeDepartmentCodes.has(archived.key) && !communeDepartmentCodes.has(numbered.key)
      ? [numbered, archived]
      : [archived, numbered];
  return {
    messageId: "different",
    span: wrong.span,
    data: { archived: archived.printed, numbered: numbered.printed },
    related: [{ span: right.span, messageId: "other", data: { code: right.printed } }],
    suggestions: [write(wrong.span, right.printed)],
  };
}

function* slipProblem({ printed, key, span }: Unit): Generator<Problem<Id>> {
  const known = communeDepartmentCodes.has(key) ? undefined : distinctiveCodes.find((code) => isCodeSlip(key, code));
  if (known === undefined) return;
  yield { messageId: "slip", span, data: { printed, known }, suggestions: [write(span, known)] };
}

function write(span: Span, code: string): NonNullable<Problem<Id>["suggestions"]>[number] {
  return { messageId: "write", data: { code }, edits: [{ span, text: code }] };
}
