import type { Analysis } from "../analysis.ts";
import { isSameBody } from "../citation/body-key.ts";
import { symbolKey } from "../citation/canonical.ts";
import type { Citation } from "../citation/citation.ts";
import { documentName } from "../citation/document-name.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

type Message = "repeated" | "first" | "shorten";

/** A later mention that gives date and issuer again, where type, number and symbol are enough. */
export const citationRepeatedInFull: Rule<Message> = defineRule({
  id: "citation-repeated-in-full",
  group: "citation",
  summary: {
    vi: "Viện dẫn lần sau lặp lại ngày, cơ quan ban hành, trích yếu đã ghi ở lần đầu.",
    en: "A later mention repeats date, issuer and title of the first.",
  },
  legalBasis: "điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "off", strict: "info" },
  fixable: "suggestion",
  messages: {
    repeated: {
      vi: "{document} đã được viện dẫn đầy đủ ở trên; các lần sau chỉ ghi tên loại và số, ký hiệu, không cần “{words}”.",
      en: "{document} was cited in full before; later mentions give type, number and symbol, without “{words}”.",
    },
    first: { vi: "Viện dẫn đầy đủ lần đầu ở đây.", en: "Cited in full here." },
    shorten: { vi: "Rút gọn còn số, ký hiệu.", en: "Shorten to number and symbol." },
  },
  *check({ analysis }) {
    const { content, closing } = analysis.document.bounds;
    const full = new Map<string, Citation[]>();
    for (const citation of analysis.citations) {
      const key = fullKey(citation);
      // The draft's own title does not introduce what it names.
      if (key === null || citation.nested || citation.prose < content || citation.prose >= closing) continue;
      const known = full.get(key) ?? [];
      const first = known.find(({ issuer }) => isSameBody(issuer ?? "", citation.issuer ?? ""));
      if (first === undefined) full.set(key, [...known, citation]);
      else {
        const problem = toProblem(citation, first, analysis);
        if (problem !== null) yield problem;
      }
    }
  },
});

const MAX_SHOWN = 60;
const MARKUP = /[*_~`<>[\]\\]/;

/** Number and day of a citation that gives them and an issuer itself. */
function fullKey(citation: Citation): string | null {
  const { date, issuer, shared } = citation;
  const key = symbolKey(citation);
  if (key === null || date === null || issuer === null || shared.date || shared.issuer) return null;
  return `${key} ${date.iso}`;
}

function toProblem(citation: Citation, first: Citation, { text }: Analysis): Problem<Message> | null {
  const { fullSymbol, date, issuer, title } = citation.parts;
  const ordered =
    fullSymbol !== null && date !== null && issuer !== null && fullSymbol.end <= date.start && date.end <= issuer.start;
  if (!ordered) return null;
  const span = { start: date.start, end: (title ?? issuer).end };
  const superfluous = { start: fullSymbol.end, end: span.end };
  return {
    messageId: "repeated",
    span,
    data: { document: documentName(citation), words: shown(text, span) },
    related: [{ span: first.span, messageId: "first" }],
    suggestions: MARKUP.test(slice(text, superfluous))
      ? []
      : [{ messageId: "shorten", edits: [{ span: superfluous, text: "" }] }],
  };
}

function shown(text: string, span: Span): string {
  const words = printedWords(text, span);
  return words.length <= MAX_SHOWN ? words : `${words.slice(0, MAX_SHOWN).trimEnd()}…`;
}
