import type { Analysis } from "../analysis.ts";
import { citationsIn } from "../citations-in.ts";
import type { UnitMention } from "../document/document.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { OwnCommune } from "../own-commune.ts";
import { after, before, isCloseName, isCommuneLevel, isFormer, ownCommune, printedUnit } from "../own-commune.ts";
import { UPPER } from "../text/letters.ts";
import { contains } from "../text/span.ts";
import { compareKey } from "../text/vietnamese.ts";
import { unitsIn } from "../units-in.ts";

type Id = "foreign" | "own" | "write";

/** Another commune named where the own one is meant: what is left of the neighbour's draft. */
export const unitForeignName: Rule<Id> = defineRule({
  id: "unit-foreign-name",
  group: "unit",
  summary: {
    vi: "Tên xã, phường, đặc khu khác đứng ở chỗ phải là đơn vị ban hành dự thảo.",
    en: "Another commune is named where the unit that issues the draft is meant.",
  },
  legalBasis: "khoản 2 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    foreign: {
      vi: "Viết “{words}”, trong khi đơn vị ban hành là {unit}: tên này có thể còn sót lại từ văn bản khác. Sửa thành “{name}”.",
      en: "“{words}” is written, but the issuing unit is {unit}: the name may be left over from another document. Write “{name}”.",
    },
    own: { vi: "Đơn vị ban hành dự thảo: {unit}.", en: "The unit that issues the draft: {unit}." },
    write: { vi: "Viết “{name}”.", en: "Write “{name}”." },
  },
  *check({ analysis, settings }) {
    const own = ownCommune(analysis, settings.unit);
    if (own === null) return;
    const unit = `${own.level} ${own.name}`;
    const neighbours = neighboursOf(analysis, own);
    for (const mention of analysis.document.units) {
      const span = mention.nameSpan;
      if (span === null || !isForeign(analysis, mention, own, neighbours)) continue;
      const words = printedUnit(analysis, mention.span);
      const name = words === words.toUpperCase() ? own.name.toUpperCase() : own.name;
      yield {
        messageId: "foreign",
        span,
        data: { words, unit, name },
        related: own.evidence === null ? [] : [{ span: own.evidence, messageId: "own", data: { unit } }],
        suggestions: [{ messageId: "write", data: { name }, edits: [{ span, text: name }] }],
      };
    }
  },
});

/** Words before a unit that is named on purpose: a neighbour, a partner, one of several, a unit of the past. */
const onPurpose =
  /(?<![A-Za-zÀ-ỹ])(?:giáp|với|cùng|các|những|hai|ba|bốn|và|hoặc|từ|gồm|cụm|trước\s+đây\s+là|nguyên\s+là|sáp\s+nhập|hợp\s+nhất|nhập|chia\s+tách|bạn|lân\s+cận|liền\s+kề)\s*$|[,;/(]\s*$/u;
/** Words that make a name a place or a body elsewhere, unless the name is all but the own one. */
const elsewhere =
  /(?<![A-Za-zÀ-ỹ])(?:tại|ở|đến|sang|về|qua|tuyến|đường|cầu|chợ|trường|trạm|thôn|xóm|tổ|khu|của|thuộc|do|cho|Đảng\s+[ủu][ỷy]|Công\s+an|Trạm\s+[Yy]\s+tế)\s*$/u;
/** A list of units or a unit of the past goes on after the name. */
const listAfter = new RegExp(
  String.raw`^\s*(?:[,;/–-]|và|hoặc|với|\()\s*(?:(?:UBND\s+)?(?:xã|phường|đặc\s+khu|thị\s+trấn)(?![A-Za-zÀ-ỹ])|[${UPPER}]|cũ)`,
  "u",
);
/** Where only the own unit can stand: its plan, its committee at work, its territory. */
const ownPlan = /(?:Trên\s+đây\s+là|Kế\s+hoạch\s+này)[^.;]{0,160}$/u;
const committee = /(?:^|[.;:]\s+|\n)(?:UBND|[ỦU][yỷ]\s+ban\s+nhân\s+dân)\s*$/u;
const enacts = /^\s*(?:ban\s+hành|xây\s+dựng|yêu\s+cầu|đề\s+nghị|thông\s+báo|báo\s+cáo)(?![A-Za-zÀ-ỹ])/u;
const territory = /địa\s+bàn(?:\s+toàn)?\s*$/u;

function isForeign(
  analysis: Analysis,
  mention: UnitMention,
  own: OwnCommune,
  neighbours: ReadonlySet<string>,
): boolean {
  if (!isCommuneLevel(mention.level) || mention.name === "" || compareKey(mention.name) === own.key) return false;
  if (neighbours.has(keyOf(mention)) || isFormer(analysis, mention)) return false;
  if (isAnothersDocument(analysis, mention, own)) return false;
  return (mention.level === own.level && isCloseName(mention.name, own)) || inOwnSlot(analysis, mention);
}

/** Units that the draft names on purpose at least once; all their mentions are left alone. */
function neighboursOf(analysis: Analysis, own: OwnCommune): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mention of analysis.document.units) {
    if (!isCommuneLevel(mention.level) || mention.name === "" || compareKey(mention.name) === own.key) continue;
    if (isNamedOnPurpose(analysis, mention, own)) found.add(keyOf(mention));
  }
  return found;
}

function isNamedOnPurpose(analysis: Analysis, mention: UnitMention, own: OwnCommune): boolean {
  if (territory.test(before(analysis, mention, 40))) return false;
  const lead = before(analysis, mention, 40);
  if (onPurpose.test(lead) || listAfter.test(after(analysis, mention, 24))) return true;
  return (elsewhere.test(lead) && !isCloseName(mention.name, own)) || besideOwn(analysis, mention, own);
}

/** The own unit stands in the same clause: the two are told apart on purpose. */
function besideOwn(analysis: Analysis, mention: UnitMention, own: OwnCommune): boolean {
  const text = analysis.proses[mention.prose]?.text ?? "";
  return unitsIn(analysis, mention.prose).some((unit) => {
    if (unit.name === "" || compareKey(unit.name) !== own.key) return false;
    const [from, to] = [unit.proseSpan, mention.proseSpan].sort((a, b) => a.start - b.start);
    return from !== undefined && to !== undefined && !clauseEnd.test(text.slice(from.end, to.start));
  });
}
const clauseEnd = /[;.]\s/u;

/** A document cited with another issuer, or by a title in quotation marks, may name whom it likes. */
function isAnothersDocument(analysis: Analysis, mention: UnitMention, own: OwnCommune): boolean {
  const text = analysis.proses[mention.prose]?.text.slice(0, mention.proseSpan.start) ?? "";
  if (text.lastIndexOf("“") > text.lastIndexOf("”")) return true;
  return citationsIn(analysis, mention.prose).some(({ parts, issuer, span }) => {
    const inside = contains(span, mention.span) || (parts.title !== null && contains(parts.title, mention.span));
    return inside && !isOwnIssuer(issuer, own);
  });
}

function isOwnIssuer(issuer: string | null, own: OwnCommune): boolean {
  if (issuer === null) return false;
  const key = compareKey(issuer);
  return key.endsWith(` ${own.level}`) || key.endsWith(`${own.level} ${own.key}`);
}

function inOwnSlot(analysis: Analysis, mention: UnitMention): boolean {
  const lead = before(analysis, mention, 200);
  if (ownPlan.test(lead) || territory.test(lead)) return true;
  return committee.test(lead) && enacts.test(after(analysis, mention, 24));
}

function keyOf({ level, name }: UnitMention): string {
  return `${level} ${compareKey(name)}`;
}
