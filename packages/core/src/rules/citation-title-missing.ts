import type { Analysis } from "../analysis.ts";
import type { Citation } from "../citation/citation.ts";
import type { CitationContext } from "../citation-context.ts";
import type { Weighted } from "../citation-index.ts";
import { byFrequency, mentionsLike } from "../citation-index.ts";
import type { FirstMention } from "../first-mentions.ts";
import { firstMentions, isAmendment } from "../first-mentions.ts";
import type { Rule, RuleContext, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { findInRegister } from "../register.ts";
import { mentionedDate } from "../stated-mentions.ts";

type Message = "missing" | "add";

/** The first mention of a document without its abstract (trích yếu). */
export const citationTitleMissing: Rule<Message> = defineRule({
  id: "citation-title-missing",
  group: "citation",
  summary: {
    vi: "Viện dẫn lần đầu không ghi trích yếu nội dung văn bản.",
    en: "The first mention of a document lacks its title.",
  },
  legalBasis: "điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "off", strict: "warning" },
  fixable: "suggestion",
  messages: {
    missing: {
      vi: "“{citation}” không ghi trích yếu; viện dẫn lần đầu ghi cả trích yếu nội dung của văn bản.",
      en: "“{citation}” lacks its title; a first mention tells what the document is about.",
    },
    add: { vi: "Thêm “{title}”.", en: "Add “{title}”." },
  },
  *check(context) {
    const { analysis } = context;
    // A normative draft follows its own norm, by which number and date are enough for what it is based on.
    if (analysis.document.header.number?.value.year) return;
    const named = firstNamed(analysis);
    for (const mention of firstMentions(analysis, lacksTitle)) {
      if (isTold(mention) || named.get(dayName(mention.citation)) !== mention.index) continue;
      const { citation } = mention;
      yield {
        messageId: "missing",
        span: citation.span,
        data: { citation: citation.text.replaceAll(GAP, " ") },
        suggestions: titles(citation, context),
      };
    }
  },
});

/** Where each type, number and day stands first: a slip in the symbol makes no other document of it. */
function firstNamed({ citations }: Analysis): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, citation] of citations.entries()) {
    const name = dayName(citation);
    if (!first.has(name)) first.set(name, index);
  }
  return first;
}

function dayName({ type, number, date }: Citation): string {
  return `${type} ${number} ${date?.iso}`;
}

const GAP = /\s+/g;
const MAX_SUGGESTIONS = 3;
/** The sentence ends here or goes on to something else; any other word may begin an abstract that reads unlike one. */
const NOTHING_FOLLOWS = /^\s*(?:[.;,:)]|$|(?:và|cùng)(?![A-Za-zÀ-ỹ]))/u;
/** What the document holds is named before it: "Kế hoạch … ban hành kèm theo", "“Đề án …” được phê duyệt tại". */
const NAMED_BEFORE =
  /(?:(?:ban\s+hành|ban|phê\s+duyệt|công\s+bố|quy\s+định\s+chi\s+tiết|thông\s+qua)(?:\s+kèm)?\s+(?:theo|tại|bằng)|kèm\s+theo|["”)]\s*(?:được\s+[^.;]{0,80})?(?:theo|tại|bằng|của))\s*$/u;
const PAPER =
  /(?:Kế\s+hoạch|Chương\s+trình|Đề\s+án|Chiến\s+lược|Quy\s+hoạch|Quy\s+chế|Quy\s+định|Dự\s+án|Phương\s+án|Danh\s+mục|Bộ\s+(?:chỉ\s+số|tiêu\s+chí)|Tiêu\s+chí|Điều\s+lệ|Nội\s+quy|Chính\s+sách|Cuộc\s+vận\s+động|Phong\s+trào|Thông\s+báo)\s+[A-Za-zÀ-ỹ][^.;]{8,}\s(?:theo|tại|bằng|của)\s*(?:các\s+)?$/u;
/** What is asked for, reported or decided in a letter is told by the sentence. */
const REQUEST =
  /(?:đề\s+nghị|ý\s+kiến|báo\s+cáo|trình|kiến\s+nghị|thẩm\s+định|phản\s+ánh|trả\s+lời|thống\s+nhất|giao)[^.;]{0,160}$/iu;
const LETTERS: ReadonlySet<string> = new Set([
  ...["Công văn", "Tờ trình", "Báo cáo", "Báo cáo thẩm định", "Báo cáo thẩm tra", "Văn bản", "Biên bản"],
]);
/** "theo chỉ đạo của Thủ tướng Chính phủ tại Công điện số …", "Xét đề nghị … tại Tờ trình số … và Đề án số …". */
const DIRECTED =
  /(?:chỉ\s+đạo|kết\s+luận|ý\s+kiến)[^.;]{0,120}\stại\s*$|(?<![A-Za-zÀ-ỹ])Xét\s+(?:đề\s+nghị|tờ\s+trình)/iu;
const LISTED = /^[\s,]*(?:(?:và|cùng)\s+)?(?:các\s+)?$/u;
const JOINT = /liên tịch$/;
const COMMA = /^\s*,/u;

function lacksTitle({ title, number, symbol, parts }: Citation): boolean {
  return title === null && number !== null && number !== "" && symbol !== null && (parts.date ?? parts.issuer) !== null;
}

/** Whether the sentence tells in another way what the document is about, or does not need to. */
function isTold({ citation, context }: FirstMention): boolean {
  const { before, after } = context;
  if (isAmendment(context) || !NOTHING_FOLLOWS.test(after) || isListed(citation, context)) return true;
  // Further issuers of a joint document stand between the first one and the title.
  if (JOINT.test(citation.type ?? "") && COMMA.test(after)) return true;
  if (NAMED_BEFORE.test(before) || PAPER.test(before) || DIRECTED.test(before)) return true;
  return (LETTERS.has(citation.type ?? "") || citation.type === null) && REQUEST.test(before);
}

/** "các Nghị định số A và số B … về …", "Nghị định số A ngày … và Nghị định số B ngày … của … sửa đổi …": one title for both. */
function isListed({ shared, type, issuer }: Citation, { gap, later }: CitationContext): boolean {
  const [next] = later;
  if (shared.type || next?.shared.type === true) return true;
  const joined = next !== undefined && gap !== null && LISTED.test(gap) && next.title !== null;
  return joined && (next.type === type || issuer === null || shared.issuer);
}

/** The title as other mentions in the run have it, or a register. */
function titles(citation: Citation, { corpus, draft, registers }: RuleContext): readonly Suggestion<Message>[] {
  const day = mentionedDate(citation);
  const mentions = mentionsLike(corpus, citation, draft).flatMap(({ title, date, places }): Weighted<string>[] =>
    title !== null && date === day ? [[title, places]] : [],
  );
  const entries = findInRegister(registers, citation, draft.analysis.document.unit);
  const known = [...byFrequency(mentions), ...entries.flatMap(({ entry, sure }) => (sure && entry.title) || [])];
  const end = citation.span.end;
  return [...new Set(known)].slice(0, MAX_SUGGESTIONS).map((title) => ({
    messageId: "add",
    data: { title },
    edits: [{ span: { start: end, end }, text: ` ${title}` }],
  }));
}
