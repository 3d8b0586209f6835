import type { Analysis } from "../analysis.ts";
import type { Citation } from "../citation/citation.ts";
import { citationsIn } from "../citations-in.ts";
import type { UnitLevel, UnitMention } from "../document/document.ts";
import type { Commune } from "../gazetteer.ts";
import {
  communesFrom,
  communesNamed,
  formerCommunes,
  levelOfProvince,
  nearestCommune,
  nearestProvince,
  provinceNamed,
  successorProvince,
} from "../gazetteer.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { OwnCommune } from "../own-commune.ts";
import {
  after,
  before,
  isCloseName,
  isFormer,
  ownCommune,
  ownProvince,
  printedUnit,
  referenceDate,
} from "../own-commune.ts";
import { UPPER } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { contains } from "../text/span.ts";

type Id = "unknown" | "nearest" | "level" | "province" | "city" | "write";

/** A commune that its province does not have on the draft's date, or a province that does not exist. */
export const unitUnknown: Rule<Id> = defineRule({
  id: "unit-unknown",
  group: "unit",
  summary: {
    vi: "Xã, phường, đặc khu được nêu không có trong tỉnh, thành phố đó, hoặc không có tỉnh, thành phố được nêu vào ngày của dự thảo.",
    en: "A commune that its province does not have, or a province that does not exist, on the draft's date.",
  },
  legalBasis: "khoản 4 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: "suggestion",
  messages: {
    unknown: {
      vi: "Không có “{words}” trong danh mục đơn vị hành chính của {province}. Kiểm tra lại tên.",
      en: "“{words}” is not in the list of units of {province}. Check the name.",
    },
    nearest: {
      vi: "Không có “{words}” trong danh mục đơn vị hành chính của {province}; tên gần nhất là {unit}. Kiểm tra lại tên.",
      en: "“{words}” is not in the list of units of {province}; the nearest name is {unit}. Check the name.",
    },
    level: {
      vi: "“{words}”: vào ngày của dự thảo, đơn vị này của {province} là {unit}. Sửa từ chỉ loại đơn vị.",
      en: "“{words}”: on the draft's date this unit of {province} is {unit}. Correct the level word.",
    },
    province: {
      vi: "Không có “{words}” trong danh mục đơn vị hành chính; tên gần nhất là {unit}. Kiểm tra lại tên.",
      en: "“{words}” is not in the list of units; the nearest name is {unit}. Check the name.",
    },
    city: {
      vi: "“{words}”: vào ngày của dự thảo đã là {unit}. Sửa từ chỉ loại đơn vị.",
      en: "“{words}”: on the draft's date this is {unit}. Correct the level word.",
    },
    write: { vi: "Viết “{unit}”.", en: "Write “{unit}”." },
  },
  *check({ analysis, settings }) {
    const date = referenceDate(analysis, settings.today);
    if (date === null || date < communesFrom) return;
    yield* unknownProvinces(analysis, date);
    const own = ownCommune(analysis, settings.unit);
    const home = own === null ? null : ownProvince(analysis, own, settings.province, date);
    if (own !== null && home !== null) yield* unknownCommunes(analysis, own, home, date);
  },
});

function* unknownCommunes(analysis: Analysis, own: OwnCommune, home: string, date: string): Generator<Problem<Id>> {
  for (const mention of analysis.document.units) {
    const { level, name, nameSpan } = mention;
    if (name === "" || nameSpan === null || !judged.has(level)) continue;
    const province = namedProvince(analysis, mention) ?? home;
    if (communesNamed(name, date, province).some((unit) => unit.level === level)) continue;
    // A slip for the own name is told by unit-foreign-name.
    if (isCloseName(name, own) || isLeftAlone(analysis, mention)) continue;
    const problem = problemOf(analysis, mention, province, date);
    if (problem !== null) yield problem;
  }
}

const judged: ReadonlySet<UnitLevel> = new Set(["xã", "phường", "đặc khu"]);
const provinceLevels: ReadonlySet<UnitLevel> = new Set(["tỉnh", "thành phố"]);

/** Names all but those of a province, and provinces called tỉnh that have become cities. */
function* unknownProvinces(analysis: Analysis, date: string): Generator<Problem<Id>> {
  for (const mention of analysis.document.units) {
    const { level, name, nameSpan } = mention;
    if (nameSpan === null || !provinceLevels.has(level)) continue;
    const problem = provinceProblem(analysis, mention, nameSpan, provinceNamed(name), date);
    // Seldom is one found, so this is asked last.
    if (problem !== null && !isLeftAlone(analysis, mention)) yield problem;
  }
}

function provinceProblem(
  analysis: Analysis,
  mention: UnitMention,
  nameSpan: Span,
  known: string | null,
  date: string,
): Problem<Id> | null {
  if (known !== null) {
    const unit = cityNow(analysis, mention, known, date);
    if (unit === null) return null;
    const data = { words: printedUnit(analysis, mention.span), unit };
    const suggestions = [writing("thành phố", mention.levelSpan)];
    return { messageId: "city", span: mention.levelSpan, data, suggestions };
  }
  const near = successorProvince(mention.name) === null ? nearestProvince(mention.name) : null;
  if (near === null) return null;
  const data = {
    words: printedUnit(analysis, mention.span),
    unit: `${levelOfProvince(near, date) ?? "tỉnh"} ${near}`,
  };
  return { messageId: "province", span: nameSpan, data, suggestions: [writing(near, nameSpan)] };
}

/** The city that a mention calls tỉnh though it is one by then; null for all others. */
function cityNow(analysis: Analysis, mention: UnitMention, name: string, date: string): string | null {
  if (mention.level !== "tỉnh") return null;
  const level = levelOfProvince(name, dayOf(analysis, mention, date));
  return level === "thành phố" && !isOfEarlier(analysis, mention) ? `${level} ${name}` : null;
}

const earlier =
  /(?<![A-Za-zÀ-ỹ])(?:trước|từng|nguyên|khi|năm|giai\s+đoạn|khóa|nhiệm\s+kỳ|thành\s+lập)(?![A-Za-zÀ-ỹ])/iu;

/** Titles, and what is told of other times, have the level word of their time. */
function isOfEarlier(analysis: Analysis, mention: UnitMention): boolean {
  const cited = citationAround(analysis, mention);
  if (cited !== null) return !contains(cited.span, mention.span);
  return earlier.test(before(analysis, mention, 80)) || earlier.test(after(analysis, mention, 40));
}

function citationAround(analysis: Analysis, { prose, span }: UnitMention): Citation | null {
  const holds = (one: Citation): boolean =>
    contains(one.span, span) || (one.parts.title !== null && contains(one.parts.title, span));
  return citationsIn(analysis, prose).find(holds) ?? null;
}

/** The day by which a mention is judged: that of the document whose issuer it names, else the draft's. */
function dayOf(analysis: Analysis, mention: UnitMention, date: string): string {
  const cited = citationAround(analysis, mention);
  return cited === null ? date : (cited.date?.iso ?? "");
}
const provinceAfter = new RegExp(
  String.raw`^\s*(?:,|\(|của|thuộc)?\s*(?:thuộc\s+)?(?<province>(?:tỉnh|[Tt]hành\s+phố)\s+[${UPPER}][A-Za-zÀ-ỹ]*(?:\s+[${UPPER}][A-Za-zÀ-ỹ]*){0,3})`,
  "u",
);
/** Names after which a commune's name is that of something else, and lists whose names follow one level word. */
const otherThings =
  /(?<=(?:đường|phố|trường|chợ|cầu|chùa|đình|đền|sông|núi|hồ|ga|bến|công\s+ty|hợp\s+tác\s+xã|quỹ|dòng\s+họ|nguyên|cựu|cũ|quê|sinh\s+tại)\s*)/iuy;

/** The province that follows the name ("xã Thạch Khê, tỉnh Hà Tĩnh"). */
function namedProvince(analysis: Analysis, mention: UnitMention): string | null {
  const words = provinceAfter.exec(after(analysis, mention, 60))?.groups?.["province"];
  return words === undefined ? null : provinceNamed(words);
}

function isOfOtherThing({ proses }: Analysis, { prose, proseSpan }: UnitMention): boolean {
  otherThings.lastIndex = proseSpan.start;
  return otherThings.test(proses[prose]?.text ?? "");
}

/** Quotations, units of the past, and documents that may be older than the communes of today. */
function isLeftAlone(analysis: Analysis, mention: UnitMention): boolean {
  const lead = before(analysis, mention, 400);
  if (lead.lastIndexOf("“") > lead.lastIndexOf("”") || isOfOtherThing(analysis, mention) || isFormer(analysis, mention))
    return true;
  return citationsIn(analysis, mention.prose).some(
    ({ span, parts, date }) =>
      (date?.iso == null || date.iso < communesFrom) &&
      (contains(span, mention.span) || (parts.title !== null && contains(parts.title, mention.span))),
  );
}

function problemOf(analysis: Analysis, mention: UnitMention, province: string, date: string): Problem<Id> | null {
  const words = printedUnit(analysis, mention.span);
  const [other] = communesNamed(mention.name, date, province);
  if (other !== undefined) {
    const unit = unitWords(other);
    const data = { words, province, unit };
    return {
      messageId: "level",
      span: mention.levelSpan,
      data,
      suggestions: [writing(other.level, mention.levelSpan)],
    };
  }
  // A unit that existed before, or one of another province, is named for a reason.
  if (communesNamed(mention.name, date).length > 0 || wasBefore(mention, province)) return null;
  const near = nearestCommune(mention.name, date, province);
  const span = mention.nameSpan ?? mention.span;
  if (near === null || near.level !== mention.level) return { messageId: "unknown", span, data: { words, province } };
  const data = { words, province, unit: unitWords(near) };
  return { messageId: "nearest", span, data, suggestions: [writing(near.name, span)] };
}

function wasBefore({ name }: UnitMention, province: string): boolean {
  return (["xã", "phường", "thị trấn"] as const).some((level) => formerCommunes(level, name, province).length > 0);
}

function unitWords({ level, name }: Commune): string {
  return `${level} ${name}`;
}

function writing(unit: string, span: UnitMention["span"]): NonNullable<Problem<Id>["suggestions"]>[number] {
  return { messageId: "write", data: { unit }, edits: [{ span, text: unit }] };
}
