import type { Analysis } from "../analysis.ts";
import { economyDepartment } from "../data/organizations.ts";
import type { Problem, Rule, RuleContext } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { OwnCommune } from "../own-commune.ts";
import { ownCommune } from "../own-commune.ts";
import type { OwnWords } from "../own-words.ts";
import { ownWords } from "../own-words.ts";
import { UPPER } from "../text/letters.ts";
import { printedWords } from "../text/printed-words.ts";

type Id = "department" | "quarter" | "own";

/** A department or a part of the commune that units of its level do not have: "Phòng Kinh tế, Hạ tầng và Đô thị" in a xã. */
export const organizationForLevel: Rule<Id> = defineRule({
  id: "organization-for-level",
  group: "unit",
  summary: {
    vi: "Phòng chuyên môn không có ở cấp của đơn vị ban hành: xã có Phòng Kinh tế; phường có Phòng Kinh tế, Hạ tầng và Đô thị.",
    en: "A department that units of the draft's level do not have: a xã has Phòng Kinh tế, a phường Phòng Kinh tế, Hạ tầng và Đô thị.",
  },
  legalBasis: "Nghị định số 150/2025/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: null,
  messages: {
    department: {
      vi: "Viết “{words}”, trong khi đơn vị ban hành là {unit}; theo Nghị định số 150/2025/NĐ-CP, {level} có {right}. Kiểm tra lại tên phòng.",
      en: "“{words}” is written, but the issuing unit is {unit}; under NĐ 150/2025/NĐ-CP a {level} has {right}. Check the name.",
    },
    quarter: {
      vi: "Viết “{words}”, trong khi đơn vị ban hành là {unit}; dưới xã thường là thôn, tổ dân phố ở phường. Kiểm tra lại.",
      en: "“{words}” is written, but the issuing unit is {unit}; a xã is made up of thôn, a phường of tổ dân phố. Check it.",
    },
    own: { vi: "Đơn vị ban hành dự thảo: {unit}.", en: "The unit that issues the draft: {unit}." },
  },
  *check(context) {
    const { analysis, settings } = context;
    const own = ownCommune(analysis, settings.unit);
    if (own === null || own.level === "thị trấn" || isBefore2025(analysis)) return;
    const isOwn = ownWords(analysis);
    const urban = isUrban(own);
    if (urban && analysis.proses.some(({ text }) => text.includes("Phòng")) && hasShortForm(analysis)) return;
    for (const prose of analysis.proses) {
      if (prose.text.includes("Phòng")) yield* departmentProblems(context, prose, own, urban, isOwn);
      if (context.strict && own.level === "xã") yield* quarterProblems(context, prose, own, isOwn);
    }
  },
});

const { since, rural, urban: urbanName, urbanZones } = economyDepartment;

function isBefore2025({ document }: Analysis): boolean {
  const date = document.header.date?.value;
  if (date === undefined || date.year === null) return false;
  const [year, month] = since.split("-").map(Number);
  return date.year < (year ?? 0) || (date.year === year && date.month !== null && date.month < (month ?? 0));
}

function isUrban({ level, key }: OwnCommune): boolean {
  return level === "phường" || (level === "đặc khu" && urbanZones.some((zone) => zone === key));
}

/** "(sau đây gọi là Phòng Kinh tế)". */
const shortForm = /gọi\s+(?:tắt\s+|chung\s+)?là:?\s*["“]?Phòng\s+Kinh\s+tế/u;

function hasShortForm({ text }: Analysis): boolean {
  return shortForm.test(text.normalize("NFC"));
}

const department =
  /(?<![A-Za-zÀ-ỹ\d/-])Phòng\s+Kinh\s+tế(?<full>\s*,\s*[Hh]ạ\s+tầng\s+(?:và|&)\s+[Đđ]ô\s+thị)?(?![A-Za-zÀ-ỹ\d])/gu;
/** What may follow the plain name; other words may belong to another name ("Phòng Kinh tế và Hạ tầng", "Phòng Kinh tế tổng hợp"). */
const plainEnd =
  /^(?:\s*(?:[.;:()|”"]|\n|$)|\s*,(?!\s*[Hh]ạ\s+tầng)|\s+(?:xã|phường|đặc\s+khu|chủ\s+trì|phối\s+hợp|tham\s+mưu|có|thực\s+hiện|hướng\s+dẫn|theo\s+dõi|phụ\s+trách|báo\s+cáo|rà\s+soát|chịu|căn\s+cứ|và\s+(?:Phòng|Văn\s+phòng|Trung\s+tâm|các|Công\s+an))(?![A-Za-zÀ-ỹ]))/u;
/** Departments of others, or of the time before. */
const ofOthersBefore = /(?:các|nguyên|những|cũ|liên|trước\s+đây(?:\s+là)?)\s*$/iu;
const ofOthersAfter = new RegExp(
  String.raw`^\s*(?:của\s+)?(?:(?:UBND|[ỦU][ỷy]\s+ban\s+nhân\s+dân)\s+)?(?<level>các|những|mỗi|huyện|quận|thị\s+xã|thành\s+phố|thị\s+trấn|tỉnh|\(?cũ|xã|phường|đặc\s+khu)(?![A-Za-zÀ-ỹ])\s*(?:,|/|và)?\s*(?<next>[${UPPER}][A-Za-zÀ-ỹ]*|xã|phường)?`,
  "u",
);
const REACH = 60;

function* departmentProblems(
  { analysis }: RuleContext,
  prose: Prose,
  own: OwnCommune,
  urban: boolean,
  isOwn: OwnWords,
): Generator<Problem<Id>> {
  for (const match of prose.text.matchAll(department)) {
    const full = match.groups?.["full"] !== undefined;
    const end = match.index + match[0].length;
    const after = prose.text.slice(end, end + REACH);
    const isWrong = urban ? !full && plainEnd.test(after) : full;
    if (!isWrong || isOfOthers(prose, match.index, after, own) || !isOwn(prose, match.index, end)) continue;
    const right = urban ? urbanName : rural;
    yield problem("department", { analysis }, prose, [match.index, end], own, { right, level: own.level });
  }
}

function isOfOthers({ text }: Prose, start: number, after: string, own: OwnCommune): boolean {
  if (ofOthersBefore.test(text.slice(Math.max(0, start - 16), start))) return true;
  const { level, next } = ofOthersAfter.exec(after)?.groups ?? {};
  if (level === undefined) return false;
  if (level.replace(/\s+/gu, " ") !== own.level) return true;
  return next !== undefined && next.toLowerCase() !== own.key.split(" ")[0];
}

const quarter = /(?<![A-Za-zÀ-ỹ])[Tt]ổ\s+dân\s+phố(?![A-Za-zÀ-ỹ])/gu;
/** Named beside the thôn, tổ dân phố is the phrase of the law for both. */
const countryside =
  /(?<![A-Za-zÀ-ỹ])(?:thôn|ấp|bản|buôn|xóm|làng|khóm|khu\s+phố|khu\s+dân\s+cư|sóc|phum|plei|phường)(?![A-Za-zÀ-ỹ])/iu;

function* quarterProblems(
  { analysis }: RuleContext,
  prose: Prose,
  own: OwnCommune,
  isOwn: OwnWords,
): Generator<Problem<Id>> {
  for (const { 0: words, index } of prose.text.matchAll(quarter)) {
    const end = index + words.length;
    const around = prose.text.slice(Math.max(0, index - REACH), end + REACH);
    if (countryside.test(around) || !isOwn(prose, index, end)) continue;
    const found = problem("quarter", { analysis }, prose, [index, end], own, {});
    yield { ...found, level: "info", strict: true };
  }
}

function problem(
  messageId: Id,
  { analysis }: Pick<RuleContext, "analysis">,
  prose: Prose,
  [start, end]: readonly [number, number],
  own: OwnCommune,
  data: Readonly<Record<string, string>>,
): Problem<Id> {
  const span = prose.map.toSourceSpan(start, end);
  const unit = `${own.level} ${own.name}`;
  return {
    messageId,
    span,
    data: { words: printedWords(analysis.text, span), unit, ...data },
    related: own.evidence === null ? [] : [{ span: own.evidence, messageId: "own", data: { unit } }],
  };
}
