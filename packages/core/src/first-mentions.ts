import type { Analysis } from "./analysis.ts";
import { symbolKey } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import type { CitationContext } from "./citation-context.ts";
import { contextOf } from "./citation-context.ts";
import type { Division } from "./document/document.ts";
import type { Span } from "./text/span.ts";
import { contains } from "./text/span.ts";

/** A citation that introduces its document where NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 asks that it be complete. */
export interface FirstMention {
  readonly citation: Citation;
  /** Index of the citation in the analysis. */
  readonly index: number;
  readonly context: CitationContext;
}

/** Laws and ordinances are cited by type and name alone (khoản 6 điểm b). */
const NAMED_ONLY = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/;
/** Words after which a number only points at a document that is defined, amended or replaced. */
const POINTS_AT =
  /(?:(?:gọi|viết)(?:\s+(?:tắt|chung))?\s+là:?\s*["“]?|(?:thay\s+thế|bãi\s+bỏ|hủy\s+bỏ|huỷ\s+bỏ|đính\s+chính|sửa\s+đổi,?\s+bổ\s+sung|(?:điều|khoản|nội\s+dung)\s+của)(?:\s+(?:cho|các))?\s*)$/iu;
const FOOTNOTE = /^\s*(?:\[\d+\]|\(\d+\))/u;
/** A mark or letter right behind the citation: its number was not read to the end. */
const GLUED = /^[-–/&A-Za-zÀ-ỹ\d]/u;
/** "Nghị quyết 57-NQ/TW": what everybody calls it, as in headlines. */
const NUMBER_WORD = /(?<![A-Za-zÀ-ỹ])số(?![A-Za-zÀ-ỹ])/iu;
const LEADING_ZEROS = /^0+(?=\d)/;
const AMENDED_BY =
  /(?:sửa\s+đổi|bổ\s+sung|thay\s+thế|bãi\s+bỏ|đính\s+chính)[^.;]{0,60}?\s(?:bởi|theo|tại|bằng)\s+(?:các\s+)?$/u;
const ABOUT = /(?<![A-Za-zÀ-ỹ])(?:về\s+việc|v\/v)(?![A-Za-zÀ-ỹ])/iu;
const SEPARATOR = /(?:,|(?<![A-Za-zÀ-ỹ])(?:và|cùng))\s*(?:các\s*)?$/u;

/**
 * The first mentions in a draft that are `wanted`. What is quoted, in a heading, a table or an annex, or part of another document's
 * title is left alone.
 */
export function firstMentions(analysis: Analysis, wanted: (citation: Citation) => boolean): readonly FirstMention[] {
  const quoted = analysis.document.divisions.flatMap(quotations);
  return firstIndices(analysis).flatMap((index) => {
    const citation = analysis.citations[index];
    if (citation === undefined || !wanted(citation) || !isJudged(analysis, citation)) return [];
    if (quoted.some((span) => contains(span, citation.span))) return [];
    const context = contextOf(analysis, index);
    return isInTitle(context) ? [] : [{ citation, index, context }];
  });
}

/** Whether the document only says by what another one was amended: "được sửa đổi, bổ sung bởi Nghị định số …". */
export function isAmendment({ before }: CitationContext): boolean {
  return AMENDED_BY.test(before);
}

/** Indices of the citations that name a document for the first time. A short one in a place that the norm does not judge introduces nothing. */
function firstIndices(analysis: Analysis): readonly number[] {
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

export function isComplete({ symbol, date, issuer }: Citation): boolean {
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
