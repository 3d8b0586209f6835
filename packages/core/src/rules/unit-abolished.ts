import type { Analysis } from "../analysis.ts";
import { citationsIn } from "../citations-in.ts";
import type { Field, UnitLevel, UnitMention } from "../document/document.ts";
import {
  communesFrom,
  communesNamed,
  formerCommunes,
  levelOfProvince,
  successorProvince,
  wasCity,
} from "../gazetteer.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { after, before, isFormer, ownCommune, ownProvince, printedUnit, referenceDate } from "../own-commune.ts";
import { contains } from "../text/span.ts";

type Id = "level" | "merged";

/** A unit that has ended acts, is addressed or receives: "Giao UBND huyện …" after 30/6/2025. */
export const unitAbolished: Rule<Id> = defineRule({
  id: "unit-abolished",
  group: "unit",
  summary: {
    vi: "Đơn vị hành chính đã kết thúc hoạt động được giao việc, gửi hoặc nhận văn bản.",
    en: "A unit that has ended is given a task, addressed or named as a recipient.",
  },
  legalBasis: "Nghị quyết số 202/2025/QH15",
  presets: { recommended: "warning", strict: "warning" },
  fixable: null,
  messages: {
    level: {
      vi: "“{words}”: từ ngày 01/7/2025 không còn cấp {level}. Ghi đơn vị cấp xã hoặc cơ quan tiếp nhận nhiệm vụ.",
      en: "“{words}”: since 2025-07-01 there is no {level}. Name the commune or the body that took over.",
    },
    merged: {
      vi: "“{words}” đã được sắp xếp, (chủ yếu) vào {unit} từ ngày 01/7/2025. Ghi đơn vị hiện nay.",
      en: "“{words}” became (mostly) part of {unit} on 2025-07-01. Name the present unit.",
    },
  },
  *check({ analysis, settings }) {
    const date = referenceDate(analysis, settings.today);
    if (date === null || date < communesFrom) return;
    const own = ownCommune(analysis, settings.unit);
    const province = own === null ? null : ownProvince(analysis, own, settings.province, date);
    for (const mention of analysis.document.units) {
      if (!acts(analysis, mention) || isLeftAlone(analysis, mention)) continue;
      const { span } = mention;
      const words = printedUnit(analysis, span);
      const ended = endedLevel(mention, date);
      const unit = ended === null ? presentUnit(mention, province, date) : null;
      if (ended !== null) yield { messageId: "level", span, data: { words, level: ended } };
      else if (unit !== null) yield { messageId: "merged", span, data: { words, unit } };
    }
  },
});

/** Levels that ended with 2025-06-30 (Luật 72/2025/QH15). */
const endedLevels: ReadonlySet<UnitLevel> = new Set(["huyện", "quận", "thị xã", "thị trấn"]);

function endedLevel({ level, name }: UnitMention, date: string): string | null {
  if (level === "thành phố") return wasCity(name, date) ? "thành phố thuộc tỉnh" : null;
  return endedLevels.has(level) ? level : null;
}

const given =
  /(?:giao|đề\s+nghị|yêu\s+cầu|chỉ\s+đạo|báo\s+cáo|gửi|kính\s+gửi:?|trình|phối\s+hợp\s+với|chủ\s+trì)\s+(?:các\s+)?(?:UBND|HĐND|[ỦU][yỷ]\s+ban\s+nhân\s+dân|Hội\s+đồng\s+nhân\s+dân|Công\s+an|Ban\s+Chỉ\s+huy\s+[Qq]uân\s+sự)\s+(?:các\s+)?$/iu;
const body =
  /(?:^|[-–•\n]\s*)(?:UBND|HĐND|[ỦU][yỷ]\s+ban\s+nhân\s+dân|Hội\s+đồng\s+nhân\s+dân|Công\s+an)\s+(?:các\s+)?$/u;
/** A sentence, list item or heading of which the body is the subject, or all there is. */
const opens =
  /(?:^|[.;\n]\s+)(?:[-–•+]\s+|[a-zđ]\)\s+|(?:\d+[.)])+\s+|[IVX]+\.\s+)?(?:UBND|HĐND|[ỦU][yỷ]\s+ban\s+nhân\s+dân|Hội\s+đồng\s+nhân\s+dân|Công\s+an)\s+(?:các\s+)?$/u;
const isTold =
  /^\s*(?:$|:|(?:có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|chủ\s+trì|chủ\s+động|phối\s+hợp|tiếp\s+nhận|tổ\s+chức|triển\s+khai|thực\s+hiện|xây\s+dựng|rà\s+soát|bố\s+trí|hướng\s+dẫn|chỉ\s+đạo|tham\s+mưu|tuyên\s+truyền|tăng\s+cường|đẩy\s+mạnh|tiếp\s+tục|căn\s+cứ|báo\s+cáo|gửi|cử|lập|quản\s+lý|kiểm\s+tra|đôn\s+đốc|theo\s+dõi|tổng\s+hợp|bàn\s+giao|ban\s+hành)(?![A-Za-zÀ-ỹ]))/u;
/** Drafts that say what is to be done; a report has the same verbs about the past. */
const tasks: ReadonlySet<string> = new Set([
  "Kế hoạch",
  "Công văn",
  "Quyết định",
  "Chỉ thị",
  "Thông báo",
  "Phương án",
  "Chương trình",
  "Hướng dẫn",
  "Đề án",
  "Quy chế",
]);
const past = /(?<![A-Za-zÀ-ỹ])đã(?![A-Za-zÀ-ỹ])/u;
const history =
  /(?:trước\s+(?:đây|khi|ngày\s+0?1[/-]0?7|ngày\s+0?1\s+tháng\s+7|thời\s+điểm|sáp\s+nhập|sắp\s+xếp)|(?<![A-Za-zÀ-ỹ])cũ(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])nguyên\s+là|đến\s+hết|tính\s+đến|giai\s+đoạn|khi\s+còn|thời\s+kỳ)/iu;

/** The last words of all that may stand before a unit that acts. */
const lastOfBody = /(?<=(?:UBND|HĐND|dân|an|sự)\s+(?:các\s+)?)/iuy;

function isAfterBody({ proses }: Analysis, { prose, proseSpan }: UnitMention): boolean {
  lastOfBody.lastIndex = proseSpan.start;
  return lastOfBody.test(proses[prose]?.text ?? "");
}

/** Whether the unit is the one that is told to act, or stands in Kính gửi or Nơi nhận. */
function acts(analysis: Analysis, mention: UnitMention): boolean {
  if (!isAfterBody(analysis, mention)) return false;
  const lead = before(analysis, mention, 60);
  if (given.test(lead) || isSubject(analysis, mention, lead)) return true;
  const { header, closing } = analysis.document;
  const isThere = ({ span }: Field<string>): boolean => contains(span, mention.span);
  return body.test(lead) && (header.addressees.some(isThere) || closing.recipients.some(isThere));
}

/** "b) UBND huyện … tiếp nhận": the body at the head of a sentence of the content is told what to do. */
function isSubject({ document, proses }: Analysis, mention: UnitMention, lead: string): boolean {
  const { bounds, header } = document;
  const prose = proses[mention.prose];
  if (prose === undefined || prose.cell !== null || !tasks.has(header.type?.value ?? "")) return false;
  if (mention.prose < bounds.content || mention.prose >= bounds.closing || !opens.test(lead)) return false;
  const [rest = ""] = prose.text.slice(mention.proseSpan.end).split(sentenceEnd);
  return isTold.test(rest) && !past.test(rest);
}
const sentenceEnd = /[.;]\s/u;

function isLeftAlone(analysis: Analysis, mention: UnitMention): boolean {
  const lead = before(analysis, mention, 400);
  if (lead.lastIndexOf("“") > lead.lastIndexOf("”") || isFormer(analysis, mention)) return true;
  if (history.test(`${lead.slice(-60)} ${after(analysis, mention, 40)}`)) return true;
  return citationsIn(analysis, mention.prose).some(
    ({ span, parts }) => contains(span, mention.span) || (parts.title !== null && contains(parts.title, mention.span)),
  );
}

function presentUnit(mention: UnitMention, province: string | null, date: string): string | null {
  if (mention.level === "tỉnh") return provinceNow(mention, date);
  return province === null ? null : successorOf(mention, province, date);
}

function provinceNow({ name }: UnitMention, date: string): string | null {
  const unit = successorProvince(name);
  const level = unit === null ? null : levelOfProvince(unit, date);
  return level === null ? null : `${level} ${unit}`;
}

/** The present unit of a commune that was merged; null where the name is still in use, or no former commune had it. */
function successorOf({ level, name }: UnitMention, province: string, date: string): string | null {
  if (name === "" || communesNamed(name, date).some((unit) => unit.province === province)) return null;
  const [found, ...more] = formerCommunes(level, name, province);
  if (found === undefined || more.length > 0) return null;
  return `${found.successor.level} ${found.successor.name}`;
}
