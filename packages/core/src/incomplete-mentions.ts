import type { Analysis } from "./analysis.ts";
import { issuerGroups } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import { issuerEnd } from "./citation/issuer.ts";
import type { CitationContext } from "./citation-context.ts";
import { isIssuerIntroduced, namesBody, namesDay } from "./citation-context.ts";
import { centralCodes } from "./data/issuers.ts";
import { firstMentions, isAmendment, isComplete } from "./first-mentions.ts";
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

/** Bodies that number their documents by NĐ 30/2020/NĐ-CP or the rules of the Party; a company's letter need not have a symbol. */
const NUMBERING_BODY =
  /^(?:(?:chủ tịch|thường trực|bộ trưởng|giám đốc) )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|bộ |sở |đảng ủy|thành ủy|tỉnh ủy|ban thường vụ |ban chấp hành |bộ chính trị|ban bí thư)/u;
const JOINED = /^\s*(?:và|cùng)(?:\s+các)?\s*$/u;
/** Nothing but "và" or a comma up to the next citation. */
const LISTED = /^[\s,]*(?:(?:và|cùng)\s+)?(?:các\s+)?$/u;
/** The body right behind the document: "Nghị quyết số 36-NQ/TW ngày …, Hội nghị lần thứ tám Ban Chấp hành Trung ương". */
const APPOSITION = /^\s*(?:[,(]\s*(?:Hội\s+nghị|(?:do|của)\s)|giữa\s)/u;
const OF = "của ";

/** The incomplete first mentions of a draft. */
export function incompleteMentions(analysis: Analysis): readonly IncompleteMention[] {
  return firstMentions(analysis, (citation) => !isComplete(citation)).flatMap(({ citation, context }) => {
    const lacks = lacksOf(analysis, citation, context);
    const amendment = isAmendment(context);
    return lacks.symbol || lacks.date || lacks.issuer ? [{ citation, lacks, amendment }] : [];
  });
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
