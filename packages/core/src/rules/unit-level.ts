import type { Analysis } from "../analysis.ts";
import { citationsIn } from "../citations-in.ts";
import type { UnitMention } from "../document/document.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { OwnCommune } from "../own-commune.ts";
import { after, before, isCommuneLevel, isFormer, ownCommune, printedUnit } from "../own-commune.ts";
import { contains } from "../text/span.ts";
import { compareKey } from "../text/vietnamese.ts";
import { unitsIn } from "../units-in.ts";

type Id = "level" | "namedLevel" | "own" | "write";

/** The level word is not that of the draft's own unit: "trên địa bàn xã" in a draft of a phường. */
export const unitLevel: Rule<Id> = defineRule({
  id: "unit-level",
  group: "unit",
  summary: {
    vi: "Từ chỉ cấp đơn vị (xã, phường, đặc khu) khác với đơn vị ban hành dự thảo.",
    en: "The level word (xã, phường, đặc khu) is not that of the unit that issues the draft.",
  },
  legalBasis: "khoản 4 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    level: {
      vi: "Viết “{level}”, trong khi đơn vị ban hành là {unit}. Sửa thành “{own}”, hoặc ghi rõ tên đơn vị được nói đến.",
      en: "“{level}” is written, but the issuing unit is {unit}. Write “{own}”, or name the unit that is meant.",
    },
    namedLevel: {
      vi: "Viết “{words}”, trong khi đơn vị ban hành là {unit}. Sửa “{level}” thành “{own}”.",
      en: "“{words}” is written, but the issuing unit is {unit}. Write “{own}” for “{level}”.",
    },
    own: { vi: "Đơn vị ban hành dự thảo: {unit}.", en: "The unit that issues the draft: {unit}." },
    write: { vi: "Viết “{own}”.", en: "Write “{own}”." },
  },
  *check({ analysis, settings }) {
    const own = ownCommune(analysis, settings.unit);
    if (own === null) return;
    const unit = `${own.level} ${own.name}`;
    for (const mention of analysis.document.units) {
      if (!isWrongLevel(analysis, mention, own)) continue;
      const words = printedUnit(analysis, mention.levelSpan);
      const level = inCaseOf(words, own.level);
      yield {
        messageId: mention.name === "" ? "level" : "namedLevel",
        span: mention.levelSpan,
        data:
          mention.name === ""
            ? { level: words, unit, own: own.level }
            : { words: printedUnit(analysis, mention.span), level: words, unit, own: own.level },
        related: own.evidence === null ? [] : [{ span: own.evidence, messageId: "own", data: { unit } }],
        suggestions: [{ messageId: "write", data: { own: level }, edits: [{ span: mention.levelSpan, text: level }] }],
      };
    }
  },
});

const letter = /[A-Za-zÀ-ỹ]/u;
/** Words before a level word that speak of other units, or of units in general. */
const ofOthers =
  /(?:các|những|mỗi|từng|một|mọi|nhiều|số|liên|hai|ba|bốn|cấp|cũ|thuộc|giáp|với|từ|tên|thành\s+lập|chia\s+tách|sáp\s+nhập|hợp\s+nhất|sắp\s+xếp|[/,]|và|hoặc)\s*(?:(?:UBND|HĐND|Đảng\s+[ủu][ỷy]|Công\s+an|[ỦU][yỷ]\s+ban\s+nhân\s+dân)\s*)?$/u;
/** A list of levels: "xã, phường", "xã/phường", "xã và đặc khu", or units in general: "xã mới". */
const levelsAfter =
  /^\s*(?:[,/;]|và|hoặc|-)\s*(?:(?:UBND|thị|các)\s+)?(?:xã|phường|đặc\s+khu|thị\s+trấn|trấn|tỉnh|thành\s+phố|huyện|quận|thôn|xóm)(?![A-Za-zÀ-ỹ])|^\s*(?:mới|khác|bạn|lân\s+cận|liền\s+kề|nơi|có|được|trực\s+thuộc|thuộc|văn\s+minh|nông\s+thôn|đạt|thông\s+minh)(?![A-Za-zÀ-ỹ])/u;

function isWrongLevel(analysis: Analysis, mention: UnitMention, own: OwnCommune): boolean {
  if (!isCommuneLevel(mention.level) || mention.level === own.level || mention.level === "thị trấn") return false;
  if (inCitedTitle(analysis, mention) || isQuoted(analysis, mention) || isFormer(analysis, mention)) return false;
  if (ofOthers.test(before(analysis, mention, 40)) || levelsAfter.test(after(analysis, mention, 24))) return false;
  if (mention.name !== "") return compareKey(mention.name) === own.key && !isHomonymOnPurpose(analysis, mention);
  return !namesUnitOf(analysis, mention);
}

/** Another unit of that level is named in the draft: then "UBND xã" may well mean that one. */
function namesUnitOf(analysis: Analysis, { level, prose }: UnitMention): boolean {
  return [prose - 1, prose, prose + 1].some((near) =>
    unitsIn(analysis, near).some((unit) => unit.level === level && unit.name !== ""),
  );
}

/** "thành lập phường X trên cơ sở xã X": history, told with both levels side by side. */
function isHomonymOnPurpose(analysis: Analysis, mention: UnitMention): boolean {
  return unitsIn(analysis, mention.prose).some(
    (unit) =>
      unit !== mention &&
      unit.level !== mention.level &&
      isCommuneLevel(unit.level) &&
      compareKey(unit.name) === compareKey(mention.name),
  );
}

/** The title of a document that is not the own unit's may speak of other units, and one of the time before may speak of the former level. */
function inCitedTitle(analysis: Analysis, mention: UnitMention): boolean {
  return citationsIn(analysis, mention.prose).some(
    ({ parts, span }) => (parts.title !== null && contains(parts.title, mention.span)) || contains(span, mention.span),
  );
}

/** Inside “ ”: the words of another text. */
function isQuoted(analysis: Analysis, mention: UnitMention): boolean {
  const text = before(analysis, mention, 400);
  return text.lastIndexOf("“") > text.lastIndexOf("”");
}

function inCaseOf(printed: string, level: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase() && letter.test(printed)) return level.toUpperCase();
  return printed.charAt(0) === printed.charAt(0).toLowerCase() ? level : level.charAt(0).toUpperCase() + level.slice(1);
}
