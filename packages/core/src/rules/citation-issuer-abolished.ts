import { bodyKey } from "../citation/body-key.ts";
import { issuerGroups } from "../citation/canonical.ts";
import type { Citation } from "../citation/citation.ts";
import { codesNamed } from "../citation/issuing-body.ts";
import { printDate } from "../citation/printed-date.ts";
import type { IssuerCode } from "../data/issuers.ts";
import { centralCodes, issuerCodes } from "../data/issuers.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

type Message = "merged" | "ended" | "district";

/** An issuer, in words or by its code, that no longer existed on the date of the cited document. */
export const citationIssuerAbolished: Rule<Message> = defineRule({
  id: "citation-issuer-abolished",
  group: "citation",
  summary: {
    vi: "Cơ quan ban hành không còn tồn tại vào ngày ghi trong viện dẫn.",
    en: "The issuer no longer existed on the date of the cited document.",
  },
  legalBasis: "Nghị quyết số 176/2025/QH15; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
  presets: { recommended: "warning", strict: "warning" },
  fixable: null,
  messages: {
    merged: {
      vi: "“{words}”: {title} hoạt động đến hết ngày {until}, nhiệm vụ chuyển về {successor}, mà văn bản ghi {date}; kiểm tra lại ngày hoặc cơ quan ban hành.",
      en: "“{words}”: {title} worked until {until}, and {successor} took over, but the document is dated {date}: check the date or the issuer.",
    },
    ended: {
      vi: "“{words}”: {title} hoạt động đến hết ngày {until} mà văn bản ghi {date}; kiểm tra lại ngày hoặc cơ quan ban hành.",
      en: "“{words}”: {title} worked until {until}, but the document is dated {date}: check the date or the issuer.",
    },
    district: {
      vi: "“{words}” kết thúc hoạt động từ ngày 01/7/2025, khi không còn cấp huyện và thị trấn, mà văn bản ghi {date}; kiểm tra lại ngày hoặc cơ quan ban hành.",
      en: "“{words}” ended on 01/7/2025 with the district level and the townships, but the document is dated {date}: check the date or the issuer.",
    },
  },
  *check({ analysis }) {
    for (const citation of analysis.citations) {
      if ((datedFrom(citation) ?? "") <= FIRST_END) continue;
      const problem =
        abolishedCode(citation, analysis.text) ??
        abolishedBody(citation, analysis.text) ??
        abolishedDistrict(citation, analysis.text, analysis.proses[citation.prose]);
      if (problem !== null) yield problem;
    }
  },
});

/** The first of the issuers that ended did so on this day. */
const FIRST_END = "2025-02-28";
const DISTRICTS_ENDED = "2025-06-30";
const FULL_DATE = "YYYY-MM-DD".length;
const DISTRICT =
  /^(?:(?:ubnd|hđnd|thường trực hđnd) (?:huyện|quận|thị xã|thị trấn)(?![A-Za-zÀ-ỹ])|(?:ban thường vụ |ban chấp hành đảng bộ )?(?:huyện ủy|quận ủy|thị ủy)(?![A-Za-zÀ-ỹ]))/u;
const FORMER = /^[\s,]*\(?\s*cũ(?![A-Za-zÀ-ỹ])/u;

/** The date of the document as far as it is known; blank days and months count as the first ones, so that doubt says nothing. */
function datedFrom({ date, year }: Citation): string | null {
  const iso = date === null ? (year === null ? null : String(year)) : date.iso;
  return iso === null ? null : `${iso}${"-01-01".slice(iso.length - "YYYY".length)}`;
}

/** Provinces merged their departments on different days of the first half of 2025. */
function lastDay({ until, central }: IssuerCode): string | null {
  return until === null || central ? until : DISTRICTS_ENDED;
}

function hadEnded(body: IssuerCode, citation: Citation): boolean {
  const [last, day] = [lastDay(body), datedFrom(citation)];
  return last !== null && day !== null && day > last;
}

function abolishedCode(citation: Citation, text: string): Problem<Message> | null {
  const place = citation.parts.symbol;
  const groups = issuerGroups(citation);
  // The first group issues; a second one is a unit of it, unless several issue together.
  const issuing = citation.type === "Thông tư liên tịch" ? groups : groups.slice(0, 1);
  const code = issuing.find((group) => {
    const body = bodyOf(group);
    return body !== undefined && hadEnded(body, citation);
  });
  const body = code === undefined ? undefined : bodyOf(code);
  if (place === null || code === undefined || body === undefined) return null;
  const at = slice(text, place).indexOf(code);
  return problemOf(
    citation,
    body,
    at < 0 ? place : { start: place.start + at, end: place.start + at + code.length },
    text,
  );
}

/** Letters of some ministries bear their code without its B. */
function bodyOf(group: string): IssuerCode | undefined {
  return issuerCodes.get(group) ?? (centralCodes.has(group) ? issuerCodes.get(`B${group}`) : undefined);
}

function abolishedBody(citation: Citation, text: string): Problem<Message> | null {
  const place = citation.parts.issuer;
  if (citation.issuer === null || place === null) return null;
  const bodies = codesNamed(citation.issuer).flatMap((code) => issuerCodes.get(code) ?? []);
  const [body] = bodies;
  const ended = bodies.length > 0 && bodies.every((one) => one.central && hadEnded(one, citation));
  return ended && body !== undefined ? problemOf(citation, body, place, text) : null;
}

function abolishedDistrict(citation: Citation, text: string, prose: Prose | undefined): Problem<Message> | null {
  const [place, day] = [citation.parts.issuer, datedFrom(citation)];
  if (citation.issuer === null || place === null || day === null || day <= DISTRICTS_ENDED) return null;
  if (!DISTRICT.test(bodyKey(citation.issuer)) || FORMER.test(prose?.text.slice(citation.proseSpan.end) ?? ""))
    return null;
  return { messageId: "district", span: place, data: { words: printedWords(text, place), date: dateOf(citation) } };
}

function problemOf(citation: Citation, body: IssuerCode, span: Span, text: string): Problem<Message> {
  const successor = issuerCodes.get(body.successor ?? "")?.title;
  const data = {
    words: printedWords(text, span),
    title: body.title,
    until: printDate(lastDay(body) ?? ""),
    date: dateOf(citation),
  };
  return successor === undefined
    ? { messageId: "ended", span, data }
    : { messageId: "merged", span, data: { ...data, successor } };
}

/** "05/3/2026", or the month or year alone. */
function dateOf({ date, year }: Citation): string {
  const iso = date?.iso ?? String(year);
  return iso.length === FULL_DATE ? printDate(iso) : iso.split("-").reverse().map(Number).join("/");
}
