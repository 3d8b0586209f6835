import type { CitedDate } from "../citation/citation.ts";
import { dateWords, printDate } from "../citation/printed-date.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { slice } from "../text/span.ts";

type Id = "later" | "own";

/** A cited document that is dated after the draft itself. */
export const citationFutureDate: Rule<Id> = defineRule({
  id: "citation-future-date",
  group: "citation",
  summary: {
    vi: "Văn bản được viện dẫn ghi ngày ban hành sau ngày của dự thảo.",
    en: "A cited document is dated after the draft.",
  },
  legalBasis: "điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: null,
  messages: {
    later: {
      vi: "Văn bản được viện dẫn ghi “{words}”, sau {own} của dự thảo. Không thể căn cứ vào văn bản chưa ban hành: đối chiếu ngày của văn bản đó và của dự thảo.",
      en: "The cited document is dated “{words}”, after the draft's own {own}. A document that is not yet issued cannot be cited: check both dates.",
    },
    own: { vi: "Ngày của dự thảo.", en: "The draft's own date." },
  },
  *check({ analysis }) {
    const { date: own, type } = analysis.document.header;
    const { appendix } = analysis.document.bounds;
    if (own === null || own.value.iso === null || type === null) return;
    for (const citation of analysis.citations) {
      const span = dateWords(analysis.text, citation);
      if (span === null || citation.date === null || citation.prose >= appendix) continue;
      if (!isLater(citation.date, own.value)) continue;
      const data = { words: slice(analysis.text, span).replace(gap, " "), own: ownWords(own.value) };
      yield { messageId: "later", span, data, related: [{ span: own.span, messageId: "own" }] };
    }
  },
});

const gap = /[\s>]+/g;

/** Whether `cited` is later, as far as both are given: a blank day or month leaves the month or year to compare. */
function isLater(cited: CitedDate, own: CitedDate): boolean {
  if (cited.iso === null || own.iso === null) return false;
  const length = Math.min(cited.iso.length, own.iso.length);
  return cited.iso.slice(0, length) > own.iso.slice(0, length);
}

function ownWords({ iso, month, year }: CitedDate): string {
  if (iso !== null && iso.length === 10) return `ngày ${printDate(iso)}`;
  return month === null ? `năm ${year}` : `tháng ${month}/${year}`;
}
