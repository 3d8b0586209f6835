import type { Analysis } from "./analysis.ts";
import { issuerGroups, symbolKey } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import { issuerEnd } from "./citation/issuer.ts";
import type { CitationContext } from "./citation-context.ts";
import { contextOf, isIssuerIntroduced, namesBody, namesDay } from "./citation-context.ts";
import { centralCodes } from "./data/issuers.ts";
import type { Division } from "./document/document.ts";
import type { Span } from "./text/span.ts";
import { contains } from "./text/span.ts";
import { compareKey } from "./text/vietnamese.ts";

/** The first mention of a document without all that NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 asks of it. */
export interface IncompleteMention {
  readonly citation: Citation;
  readonly lacks: Lacks;
  /** Whether it only says by what another document was amended: "được sửa đổi, bổ sung bởi Nghị định số …". */
  readonly amendment: boolean;
}

export interface Lacks {
  readonly symbol: boolean;
  readonly date: boolean;
  readonly issuer: boolean;
}

/** Laws and ordinances are cited by type and name alone (khoản 6 điểm b). */
const NAMED_ONLY = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/;
/** Words after which a number only points at a document that is defined, amended or replaced. */
const POINTS_AT =
  /(?:(?:gọi|viết)(?:\s+(?:tắt|chung))?\s+là:?\s*["“]?|(?:thay\s+thế|bãi\s+bỏ|hủy\s+bỏ|huỷ\s+bỏ|đính\s+chính|sửa\s+đổi,?\s+bổ\s+sung|(?:điều|khoản|nội\s+dung)\s+của)(?:\s+(?:cho|các))?\s*)$/iu;
const FOOTNOTE = /^\s*(?:\[\d+\]|\(\d+\))/u;
/** A mark or letter right behind the citation: its number was not read to the end. */
const GLUED = /^[-–/&\p{L}\p{N}]/u;
/** Bodies that number their documents by NĐ 30/2020/NĐ-CP or the rules of the Party; a company's letter need not have a symbol. */
const NUMBERING_BODY =
  /^(?:(?:chủ tịch|thường trực|bộ trưởng|giám đốc) )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|bộ |sở |đảng ủy|thành ủy|tỉnh ủy|ban thường vụ |ban chấp hành |bộ chính trị|ban bí thư)/u;
/** "Nghị quyết 57-NQ/TW": what everybody calls it, as in headlines. */
const NUMBER_WORD = /(?<!\p{L})số(?!\p{L})/iu;
const LEADING_ZEROS = /^0+(?=\d)/;
const AMENDED_BY =
  /(?:sửa\s+đổi|bổ\s+sung|thay\s+thế|bãi\s+bỏ|đính\s+chính)[^.;]{0,60}?\s(?:bởi|theo|tại|bằng)\s+(?:các\s+)?$/u;
const JOINED = /^\s*(?:và|cùng)(?:\s+các)?\s*$/u;
const ABOUT = /(?<!\p{L})(?:về\s+việc|v\/v)(?!\p{L})/iu;
const SEPARATOR = /(?:,|(?<!\p{L})(?:và|cùng))\s*(?:các\s*)?$/u;
/** Nothing but "và" or a comma up to the next citation. */
const LISTED = /^[\s,]*(?:(?:và|cùng)\s+)?(?:các\s+)?$/u;
/** The body right behind the document: "Nghị quyết số 36-NQ/TW ngày …, Hội nghị lần thứ tám Ban Chấp hành Trung ương". */
const APPOSITION = /^\s*(?:[,(]\s*(?:Hội\s+nghị|(?:do|của)\s)|giữa\s)/u;
const OF = "của ";

/**
 * The incomplete first mentions of a draft. What is quoted, in a heading, a table or an annex, or part of another document's title
 * is left alone.
 */
export function incompleteMentions(analysis: Analysis): readonly IncompleteMention[] {
  const quoted = analysis.document.divisions.flatMap(quotations);
  return firstMentions(analysis).flatMap((index) => {
    const citation = analysis.citations[index];
    if (citation === undefined || isComplete(citation) || !isJudged(analysis, citation)) return [];
    if (quoted.some((span) => contains(span, citation.span))) return [];
    const context = contextOf(analysis, index);
    if (isInTitle(context)) return [];
    const lacks = lacksOf(analysis, citation, context);
    const amendment = AMENDED_BY.test(context.before);
    return lacks.symbol || lacks.date || lacks.issuer ? [{ citation, lacks, amendment }] : [];
  });
}

/** Indices of the citations that name a document for the first time. A short one in a place that the norm does not judge introduces nothing. */
function firstMentions(analysis: Analysis): readonly number[] {
  const known = new Set<string>();
  return analysis.citations.flatMap((citation, index) => {
    const { identity, alias } = keysOf(citation);
    if (identity === null || known.has(identity) || (citation.kind === "short" && known.has(alias))) return [];
    if (!isComplete(citation) && !isJudged(analysis, citation)) return [];
    for (const key of [identity, alias]) known.add(key);
    return [index];
  });
}

/** Under which keys a document is known once it was mentioned: its number with symbol, and type and number, by which a slip of the pen may cite it later. */
function keysOf(citation: Citation): { readonly identity: string | null; readonly alias: string } {
  const { type, number, kind } = citation;
  const alias = `${type} ${number?.replace(LEADING_ZEROS, "")}`;
  const numbered = number !== null && number !== "" && (kind === "full" || kind === "short");
  return { identity: symbolKey(citation) ?? (numbered ? alias : null), alias };
}

/** The text of another document that this one amends stands in quotation marks, over many paragraphs perhaps. */
function quotations({ zone, span, children }: Division): readonly Span[] {
  return zone === "quotation" ? [span] : children.flatMap(quotations);
}

/** "Công văn số A … của Hội … gửi Bộ … về việc triển khai Nghị định số B": what B is named in is the abstract of A, though words stand between. */
function isInTitle({ earlier, introductions }: CitationContext): boolean {
  const clause = introductions.at(-1) ?? "";
  return earlier.length > 0 && ABOUT.test(clause) && !SEPARATOR.test(clause);
}

function isComplete({ symbol, date, issuer }: Citation): boolean {
  return symbol !== null && date !== null && issuer !== null;
}

/** Whether the norm on first mentions speaks of this place at all. */
function isJudged(analysis: Analysis, citation: Citation): boolean {
  const { bounds } = analysis.document;
  const prose = analysis.proses[citation.prose];
  if (prose === undefined || citation.nested || citation.type === null || NAMED_ONLY.test(citation.type)) return false;
  if (prose.index < bounds.content || prose.index >= bounds.closing) return false;
  if (prose.kind !== "paragraph" || prose.strong || FOOTNOTE.test(prose.text)) return false;
  if (citation.kind === "short" && !NUMBER_WORD.test(citation.text)) return false;
  const { start, end } = citation.proseSpan;
  return (
    !GLUED.test(prose.text.slice(end, end + 1)) && !POINTS_AT.test(prose.text.slice(Math.max(0, start - 60), start))
  );
}

function lacksOf(analysis: Analysis, citation: Citation, context: CitationContext): Lacks {
  const { symbol, date, issuer } = citation;
  return {
    symbol: symbol === null && issuer !== null && NUMBERING_BODY.test(compareKey(issuer)),
    date: date === null && !namesDay(context.before) && !namesDay(context.after) && !sharesDate(context),
    issuer: issuer === null && !isIssuerNamed(citation, context, analysis),
  };
}

/** "Tờ trình số A và Đề án số B ngày …": one date for both. */
function sharesDate({ gap, later }: CitationContext): boolean {
  return gap !== null && JOINED.test(gap) && later[0]?.date != null;
}

/** Whether the sentence says who issued the document, if not where the norm wants it. */
function isIssuerNamed(citation: Citation, context: CitationContext, analysis: Analysis): boolean {
  const { after, later } = context;
  if (isIssuerIntroduced(context) || APPOSITION.test(after)) return true;
  const [next] = later;
  if (endsWithBody(next?.nested ? after : (citation.title ?? after))) return true;
  const [code = ""] = issuerGroups(citation);
  if (next !== undefined && sharesIssuer(context, next) && issuerGroups(next)[0] === code) return true;
  return centralCodes.has(code) && analysis.document.header.number?.value.groups.includes(code) === true;
}

/** "… về việc giao chỉ tiêu của Ủy ban nhân dân tỉnh": the body stands behind the abstract. */
function endsWithBody(words: string): boolean {
  const plain = words.trimEnd();
  const from = plain.lastIndexOf(OF) + OF.length;
  return from >= OF.length && issuerEnd(plain, from) === plain.length && namesBody(plain.slice(from));
}

/** "Quyết định số A ngày … và Kế hoạch số B ngày … của …", "Quyết định số A sửa đổi Quyết định số B … của …". */
function sharesIssuer({ gap }: CitationContext, next: Citation): boolean {
  return next.issuer !== null && (next.nested || (gap !== null && LISTED.test(gap)));
}
