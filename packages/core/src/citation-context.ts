import type { Analysis } from "./analysis.ts";
import type { Citation } from "./citation/citation.ts";
import { actingBodies } from "./data/acting-bodies.ts";

/** What the sentence of a citation says outside it; offsets do not matter, only words. */
export interface CitationContext {
  /** Words that introduce the citation: those before the first citation of the sentence and those of its own clause. */
  readonly before: string;
  /** The rest of the sentence. */
  readonly after: string;
}

/** A sentence is not longer than this; what stands farther away says nothing about a citation. */
const REACH = 700;
const MAX_ITEMS = 40;
const BASIS = "Căn\\s+cứ|Xét|Theo\\s+đề\\s+nghị|Thực\\s+hiện";
const SENTENCE_END = new RegExp(`[.!?…]["”)]*\\s+(?=[\\p{Lu}“"(])|[;,.]\\s+(?=(?:${BASIS})\\s)`, "gu");
const CLAUSE_END = /;/g;
const LIST_ITEM = /^\s*(?:[-–+*•]|\d{1,2}[.)]|\p{L}\))\s/u;
const INTRODUCES = /:\s*$/;
const BODY = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${actingBodies.join("|")})(?![\\p{L}/-])`, "u");
const DAY = /(?<!\p{L})(?:ngày|tháng)\s*\d/iu;

/** Whether these words name a body or its head as one who acts. */
export function namesBody(words: string): boolean {
  return BODY.test(words);
}

/** Whether these words name a day or month. */
export function namesDay(words: string): boolean {
  return DAY.test(words);
}

/** The words around the citation at `index` of the analysis, in its sentence; for an item of a list, also those that introduce the list. */
export function contextOf(analysis: Analysis, index: number): CitationContext {
  const citation = analysis.citations[index];
  if (citation === undefined) return { before: "", after: "" };
  const text = analysis.proses[citation.prose]?.text ?? "";
  const { start, end } = citation.proseSpan;
  const from = sentenceStart(text, start);
  const earlier = earlierInSentence(analysis, index, from);
  const lead = text.slice(from, earlier[0]?.proseSpan.start ?? start);
  const clause = text.slice(Math.max(from + lead.length, earlier.at(-1)?.proseSpan.end ?? 0), start);
  return {
    before: `${listLead(analysis, citation.prose)} ${lead} ${lastClause(clause)}`,
    after: text.slice(end, sentenceEnd(text, end)),
  };
}

/** The citations of the same sentence before the one at `index`, in the order of the text. */
function earlierInSentence({ citations }: Analysis, index: number, from: number): readonly Citation[] {
  let first = index;
  const prose = citations[index]?.prose;
  while (first > 0 && isWithin(citations[first - 1], prose, from)) first -= 1;
  return citations.slice(first, index);
}

function isWithin(citation: Citation | undefined, prose: number | undefined, from: number): boolean {
  return citation !== undefined && citation.prose === prose && citation.proseSpan.start >= from;
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
  const last = [...words.matchAll(CLAUSE_END)].at(-1);
  return last === undefined ? words : words.slice(last.index + 1);
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
