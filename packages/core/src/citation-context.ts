import type { Analysis } from "./analysis.ts";
import type { Citation } from "./citation/citation.ts";
import { actingBodies } from "./data/acting-bodies.ts";
import { UPPER } from "./text/letters.ts";

/** What the sentence of a citation says around it. */
export interface CitationContext {
  /** Words that introduce the citation: those that introduce the list of which it is an item, those before the first citation of the sentence, those of its own clause. */
  readonly introductions: readonly string[];
  /** The introductions in one. */
  readonly before: string;
  /** The words that follow, up to the next citation or the end of the clause: its abstract, mostly. */
  readonly after: string;
  /** What stands between the citation and the next one of the sentence; null where there is none. */
  readonly gap: string | null;
  /** The other citations of the sentence, in the order of the text. */
  readonly earlier: readonly Citation[];
  readonly later: readonly Citation[];
}

/** A sentence is not longer than this; what stands farther away says nothing about a citation. */
const REACH = 700;
const MAX_ITEMS = 40;
const BASIS = "Căn\\s+cứ|Xét|Theo\\s+đề\\s+nghị|Thực\\s+hiện";
const SENTENCE_END = new RegExp(`[.!?…]["”)]*\\s+(?=[${UPPER}“"(]|\\d{1,2}[.)]\\s)|[;,.]\\s+(?=(?:${BASIS})\\s)`, "gu");
const LIST_ITEM = /^\s*(?:[-–+*•]|\d{1,2}[.)]|[A-Za-zÀ-ỹ]\))\s/u;
const MARK_ALONE = /^\s*(?:[-–+*•]|\d{1,2}[.)]|[A-Za-zÀ-ỹ]\))?\s*$/u;
const INTRODUCES = /:\s*$/;
const BODY = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/-])(?:${actingBodies.join("|")})(?![A-Za-zÀ-ỹ/-])`, "u");
/** Ways to come to a document from the body that issued it. */
const ISSUES =
  /(?:[:(]|(?<![A-Za-zÀ-ỹ])(?:tại|ban\s+hành|phê\s+duyệt|thông\s+qua|quyết\s+định|công\s+bố|có|gửi|trình|ký|phát\s+hành|bằng|kèm\s+theo))\s*(?:các)?\s*(?:[-–+•]\s*)?$/iu;
const DAY = /(?<![A-Za-zÀ-ỹ])(?:ngày|tháng)\s*\d/iu;

/** Whether these words name a body or its head as one who acts. */
export function namesBody(words: string): boolean {
  return BODY.test(words);
}

/**
 * Whether the sentence says who issued the document, before it names the document: "được Thủ tướng Chính phủ phê duyệt tại", "ý kiến
 * của Sở Y tế (", "Ủy ban nhân dân xã đã ban hành". A body that receives, or that acts by the document, is not meant.
 */
export function isIssuerIntroduced({ introductions }: Pick<CitationContext, "introductions">): boolean {
  return introductions.some((words) => ISSUES.test(words) && namesBody(words));
}

/** Whether these words name a day or month. */
export function namesDay(words: string): boolean {
  return DAY.test(words);
}

/** The surroundings of the citation at `index` of the analysis; for an item of a list, with the words that introduce the list. */
export function contextOf(analysis: Analysis, index: number): CitationContext {
  const citation = analysis.citations[index];
  if (citation === undefined) return { introductions: [], before: "", after: "", gap: null, earlier: [], later: [] };
  const text = analysis.proses[citation.prose]?.text ?? "";
  const { start, end } = citation.proseSpan;
  const [from, to] = [sentenceStart(text, start), sentenceEnd(text, end)];
  const [earlier, later] = [earlierIn(analysis, index, from), laterIn(analysis, index, to)];
  const lead = text.slice(from, earlier[0]?.proseSpan.start ?? start);
  const clause = text.slice(Math.max(from + lead.length, earlier.at(-1)?.proseSpan.end ?? 0), start);
  const next = later[0]?.proseSpan.start ?? null;
  const beginsItem = MARK_ALONE.test(text.slice(0, earlier[0]?.proseSpan.start ?? start));
  const introductions = [beginsItem ? listLead(analysis, citation.prose) : "", lead, lastClause(clause)];
  return {
    introductions,
    before: introductions.join(" "),
    after: firstClause(text.slice(end, Math.max(end, Math.min(to, next ?? to)))),
    gap: next === null ? null : text.slice(end, Math.max(end, next)),
    earlier,
    later,
  };
}

function earlierIn({ citations }: Analysis, index: number, from: number): readonly Citation[] {
  const prose = citations[index]?.prose;
  let first = index;
  while (first > 0 && isWithin(citations[first - 1], prose, from, Number.POSITIVE_INFINITY)) first -= 1;
  return citations.slice(first, index);
}

function laterIn({ citations }: Analysis, index: number, to: number): readonly Citation[] {
  const prose = citations[index]?.prose;
  let last = index;
  while (isWithin(citations[last + 1], prose, 0, to)) last += 1;
  return citations.slice(index + 1, last + 1);
}

function isWithin(citation: Citation | undefined, prose: number | undefined, from: number, to: number): boolean {
  if (citation === undefined || citation.prose !== prose) return false;
  return citation.proseSpan.start >= from && citation.proseSpan.start < to;
}

function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  const last = [...text.slice(from, offset).matchAll(SENTENCE_END)].at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

function sentenceEnd(text: string, offset: number): number {
  SENTENCE_END.lastIndex = 0;
  const found = SENTENCE_END.exec(text.slice(offset, offset + REACH));
  return found === null ? Math.min(text.length, offset + REACH) : offset + found.index;
}

function lastClause(words: string): string {
  return words.slice(words.lastIndexOf(";") + 1);
}

function firstClause(words: string): string {
  const end = words.indexOf(";");
  return end < 0 ? words : words.slice(0, end);
}

/** "Ủy ban nhân dân xã đã ban hành các văn bản sau:" before the item of a list. */
function listLead({ proses }: Analysis, index: number): string {
  for (let at = index; at >= Math.max(0, index - MAX_ITEMS); at -= 1) {
    const prose = proses[at];
    if (prose === undefined) return "";
    if (at < index && INTRODUCES.test(prose.text)) return prose.text.slice(-REACH);
    if (prose.markerLength === 0 && !LIST_ITEM.test(prose.text)) return "";
  }
  return "";
}
