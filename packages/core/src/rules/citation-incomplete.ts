import type { Analysis } from "../analysis.ts";
import { issuerGroups } from "../citation/canonical.ts";
import type { Citation } from "../citation/citation.ts";
import { printDate } from "../citation/printed-date.ts";
import type { TitleLikeness } from "../citation/title-likeness.ts";
import { titleLikeness } from "../citation/title-likeness.ts";
import type { SeenMention, Weighted } from "../citation-index.ts";
import { byFrequency, mentionsLike } from "../citation-index.ts";
import { centralCodes, issuerCodes, partyIssuers } from "../data/issuers.ts";
import type { Lacks } from "../incomplete-mentions.ts";
import { incompleteMentions } from "../incomplete-mentions.ts";
import type { Rule, RuleContext, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { RegisterEntry } from "../register.ts";
import { findInRegister } from "../register.ts";
import { mentionedDate } from "../stated-mentions.ts";
import { printedWords } from "../text/printed-words.ts";
import { unnumberedMentions } from "../unnumbered-mentions.ts";

type Message = "noNumber" | "noSymbol" | "noDate" | "noIssuer" | "noDateNorIssuer" | "add" | "useSymbol";

const FULL_DATE = "YYYY-MM-DD".length;
const MAX_SUGGESTIONS = 3;
/** So many full mentions tell what the others would. */
const MAX_COMPARED = 50;

/** The first mention of a document without its symbol, date or issuer. */
export const citationIncomplete: Rule<Message> = defineRule({
  id: "citation-incomplete",
  group: "citation",
  summary: {
    vi: "Viện dẫn lần đầu thiếu ký hiệu, ngày ban hành hoặc cơ quan ban hành.",
    en: "The first mention of a document lacks its symbol, date of issue or issuer.",
  },
  legalBasis: "điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    noNumber: {
      vi: "“{citation}” không ghi số, ký hiệu, ngày và cơ quan ban hành; viện dẫn lần đầu ghi đủ để người đọc tìm được văn bản.",
      en: "“{citation}” has no number, symbol and date; a first mention gives what the reader needs to find the document.",
    },
    noSymbol: {
      vi: "“{citation}” thiếu ký hiệu văn bản; viện dẫn lần đầu phải ghi đủ số, ký hiệu.",
      en: "“{citation}” lacks the symbol; a first mention gives number and symbol.",
    },
    noDate: {
      vi: "“{citation}” thiếu ngày ban hành; viện dẫn lần đầu phải ghi đủ số, ký hiệu, thời gian và cơ quan ban hành.",
      en: "“{citation}” lacks the date of issue; a first mention gives number, symbol, date and issuer.",
    },
    noIssuer: {
      vi: "“{citation}” thiếu cơ quan ban hành; viện dẫn lần đầu phải ghi đủ số, ký hiệu, thời gian và cơ quan ban hành.",
      en: "“{citation}” lacks the issuer; a first mention gives number, symbol, date and issuer.",
    },
    noDateNorIssuer: {
      vi: "“{citation}” thiếu ngày ban hành và cơ quan ban hành; viện dẫn lần đầu phải ghi đủ số, ký hiệu, thời gian và cơ quan ban hành.",
      en: "“{citation}” lacks date of issue and issuer; a first mention gives number, symbol, date and issuer.",
    },
    add: { vi: "Thêm “{words}”.", en: "Add “{words}”." },
    useSymbol: { vi: "Ghi “{symbol}”.", en: "Write “{symbol}”." },
  },
  *check(context) {
    for (const { citation, lacks, amendment } of incompleteMentions(context.analysis)) {
      // Number and year tell a normative document from all others, and much running text leaves it at that: the bare number is less
      // grave than a citation begun in full. Where the draft is normative itself, the norm on administrative documents does not apply.
      const normative = citation.year !== null;
      const bare = normative && lacks.date && lacks.issuer;
      if (normative && context.analysis.document.header.number?.value.year) continue;
      yield {
        messageId: messageOf(lacks),
        span: citation.span,
        data: { citation: citation.text.replaceAll(GAP, " ") },
        suggestions: lacks.symbol ? symbols(citation, context.analysis) : additions(citation, lacks, context),
        // Laws and decrees of today name their amendments by number alone ("được sửa đổi, bổ sung theo Nghị quyết số 203/2025/QH15").
        ...(normative && amendment ? { strict: true, level: "info" as const } : bare && { level: "warning" as const }),
      };
    }
    if (!context.strict) return;
    for (const { span } of unnumberedMentions(context.analysis)) {
      const words = printedWords(context.analysis.text, span);
      yield { messageId: "noNumber", span, data: { citation: words }, strict: true, level: "info" };
    }
  },
});

const GAP = /\s+/g;

function messageOf(lacks: Lacks): Message {
  if (lacks.symbol) return "noSymbol";
  if (lacks.date) return lacks.issuer ? "noDateNorIssuer" : "noDate";
  return "noIssuer";
}

/** The symbol under which the same draft names a document of this type, number and date. */
function symbols(citation: Citation, { citations, text }: Analysis): readonly Suggestion<Message>[] {
  const place = citation.parts.number;
  if (place === null) return [];
  const written = citations.flatMap(({ parts, ...other }) => {
    const same =
      other.type === citation.type && other.number === citation.number && other.date?.iso === citation.date?.iso;
    return same && parts.fullSymbol !== null ? [text.slice(parts.fullSymbol.start, parts.fullSymbol.end)] : [];
  });
  return byFrequency(weighted(written, 1)).map((symbol) => ({
    messageId: "useSymbol",
    data: { symbol },
    edits: [{ span: place, text: symbol }],
  }));
}

/** What is missing, as other mentions in the run or a register have it; the issuer of a central number is known from its symbol. */
function additions(citation: Citation, lacks: Lacks, context: RuleContext): readonly Suggestion<Message>[] {
  const { corpus, draft } = context;
  const at = (lacks.date ? citation.parts.fullSymbol : (citation.parts.date ?? citation.parts.fullSymbol))?.end;
  if (at === undefined) return [];
  const known = mentionsLike(corpus, citation, draft)
    .filter(({ date, issuer }) => date !== null && issuer !== null)
    .slice(0, MAX_COMPARED)
    .filter((mention) => isSame(citation, mention));
  const entries = registered(citation, context);
  const dates = [
    ...known.flatMap(({ date, places }) => weighted(fullDate(date), places)),
    ...entries.flatMap(({ date }) => weighted(fullDate(date), 1)),
  ];
  const issuers = [
    ...known.flatMap((mention) => weighted(issuerFrom(mention), mention.places)),
    ...weighted([...entries.flatMap(({ issuer }) => issuer ?? []), ...issuerByCode(citation)], 1),
  ];
  const words = (lacks.date ? byFrequency(dates) : [""]).flatMap((date) =>
    (lacks.issuer ? byFrequency(issuers) : [""]).map((issuer) => wordsOf(date, issuer)),
  );
  return words.slice(0, MAX_SUGGESTIONS).map((added) => ({
    messageId: "add",
    data: { words: added },
    edits: [{ span: { start: at, end: at }, text: ` ${added}` }],
  }));
}

function weighted(values: readonly string[], count: number): readonly Weighted<string>[] {
  return values.map((value) => [value, count]);
}

function isSame(citation: Citation, other: SeenMention): boolean {
  const sameDay = citation.date === null || other.date === null || mentionedDate(citation) === other.date;
  const titles =
    citation.title !== null && other.title !== null ? titleLikeness(citation.title, other.title) : "unclear";
  return sameDay && titles !== "different";
}

/** What the registers know under the number, as far as its title is not another one; the likeliest first. */
function registered(citation: Citation, { draft, registers }: RuleContext): readonly RegisterEntry[] {
  const likeness = ({ title }: RegisterEntry): TitleLikeness =>
    citation.title === null || title === null ? "unclear" : titleLikeness(citation.title, title);
  const entries = findInRegister(registers, citation, draft.analysis.document.unit).map(({ entry }) => entry);
  return entries
    .filter((entry) => likeness(entry) !== "different")
    .toSorted((a, b) => Number(likeness(b) === "same") - Number(likeness(a) === "same"));
}

function fullDate(iso: string | null | undefined): readonly string[] {
  return iso?.length === FULL_DATE ? [iso] : [];
}

/** "UBND xã" means another body in another draft. */
function issuerFrom({ issuer, here, anywhere }: SeenMention): readonly string[] {
  return issuer !== null && (here || anywhere) ? [issuer] : [];
}

function issuerByCode(citation: Citation): readonly string[] {
  const [code = ""] = issuerGroups(citation);
  const title = centralCodes.has(code) && !partyIssuers.has(code) ? issuerCodes.get(code)?.title : undefined;
  return title === undefined ? [] : [title];
}

function wordsOf(date: string, issuer: string): string {
  return [date === "" ? "" : `ngày ${printDate(date)}`, issuer === "" ? "" : `của ${issuer}`]
    .filter((part) => part !== "")
    .join(" ");
}
