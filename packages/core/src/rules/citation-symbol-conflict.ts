import { isSameBody } from "../citation/body-key.ts";
import { issuerGroups, symbolKey } from "../citation/canonical.ts";
import type { Citation } from "../citation/citation.ts";
import { documentName } from "../citation/document-name.ts";
import { codesNamed } from "../citation/issuing-body.ts";
import { isPlain } from "../citation/printed-date.ts";
import { titleLikeness } from "../citation/title-likeness.ts";
import { admitsCode, typeCodeOf } from "../citation/type-code.ts";
import { byFrequency } from "../citation-index.ts";
import type { Draft } from "../corpus.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Span } from "../text/span.ts";

type Message = "conflict" | "missing" | "other" | "useSymbol";

const FULL_DATE = "YYYY-MM-DD".length;
const LEADING_ZEROS = /^0+(?=\d)/;
const MAX_RELATED = 8;

/** One document, by type, number and date, under different symbols or without one. */
export const citationSymbolConflict: Rule<Message> = defineRule({
  id: "citation-symbol-conflict",
  group: "citation",
  summary: {
    vi: "Cùng một văn bản (cùng tên loại, số và ngày) nhưng ký hiệu ghi khác nhau hoặc có chỗ thiếu ký hiệu.",
    en: "One document, by type, number and date, is cited under different symbols or without one.",
  },
  legalBasis: "điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    conflict: {
      vi: "{document} có cùng tên loại, số và ngày với {others} ở chỗ khác; một văn bản chỉ có một ký hiệu, đối chiếu bản gốc và sửa cho thống nhất.",
      en: "{document} has type, number and date in common with {others} elsewhere; a document has one symbol: check the original and correct the other.",
    },
    missing: {
      vi: "Số {document} thiếu ký hiệu; chỗ khác ghi {others}. Lần nhắc lại cũng phải ghi tên loại và đủ số, ký hiệu.",
      en: "Number {document} lacks its symbol; elsewhere it is {others}. Later mentions, too, give type, number and symbol.",
    },
    other: { vi: "Ở đây ghi {document}.", en: "Here it is {document}." },
    useSymbol: { vi: "Sửa thành {document}.", en: "Change to {document}." },
  },
  *check({ analysis, draft }) {
    for (const group of sameNumbers(analysis.citations)) {
      for (const citation of wrongIn(group)) {
        const problem = toProblem(citation, group, draft);
        if (problem !== null) yield problem;
      }
    }
  },
});

/** Citations of one type, number and day, of which more than one symbol is known; in groups that may be one document each. */
function sameNumbers(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const groups = new Map<string, Citation[][]>();
  for (const citation of citations) {
    const key = keyOf(citation);
    if (key === null) continue;
    const known = groups.get(key) ?? [];
    const same = known.find((group) => group.every((other) => mayBeSame(citation, other)));
    if (same === undefined) groups.set(key, [...known, [citation]]);
    else same.push(citation);
  }
  return [...groups.values()].flat().filter((group) => new Set(group.map(symbolKey)).size > 1);
}

/** Null where type, number or day is missing, blank or taken over from a neighbour. */
function keyOf({ type, number, date, shared }: Citation): string | null {
  if (type === null || number === null || number === "" || shared.date || date?.iso?.length !== FULL_DATE) return null;
  return `${type} ${number.replace(LEADING_ZEROS, "")} ${date.iso}`;
}

/** Whether nothing but the symbol tells two citations apart: bodies of different names number their documents apart. */
function mayBeSame(one: Citation, other: Citation): boolean {
  if (one.title !== null && other.title !== null && titleLikeness(one.title, other.title) === "different") return false;
  const [left, right] = [ownIssuer(one), ownIssuer(other)];
  if (left !== null && right !== null) return isSameBody(left, right);
  if (one.symbol === null || other.symbol === null) return true;
  return issuerGroups(one)[0] === issuerGroups(other)[0];
}

function ownIssuer({ issuer, shared }: Citation): string | null {
  return shared.issuer ? null : issuer;
}

/** Those without a symbol, and those whose symbol is not the one that fits type and issuer, or that most places have; all on a tie. */
function wrongIn(group: readonly Citation[]): readonly Citation[] {
  const fitting = group.filter(fits);
  const best = mostFrequent(fitting.length > 0 ? fitting : group.filter(({ symbol }) => symbol !== null));
  return group.filter((citation) => best === null || symbolKey(citation) !== best);
}

/** Whether the symbol agrees with the type and the issuer in words. */
function fits(citation: Citation): boolean {
  if (citation.symbol === null || citation.type === null) return false;
  const code = typeCodeOf(citation);
  const bodies = citation.issuer === null ? [] : codesNamed(citation.issuer);
  const [body = ""] = issuerGroups(citation);
  return (code === null || admitsCode(citation.type, code)) && (bodies.length === 0 || bodies.includes(body));
}

function mostFrequent(citations: readonly Citation[]): string | null {
  const keys = citations.map((citation) => symbolKey(citation) ?? "");
  const [first, second] = byFrequency(keys);
  const count = (key: string | undefined): number => keys.filter((other) => other === key).length;
  return first === undefined || count(first) === count(second) ? null : first;
}

function toProblem(citation: Citation, group: readonly Citation[], draft: Draft): Problem<Message> | null {
  const span = citation.parts.fullSymbol ?? citation.parts.number;
  const key = symbolKey(citation);
  const others = group.filter((other) => other.symbol !== null && symbolKey(other) !== key);
  const [right, wrong] = [others.filter(fits), others.filter((other) => !fits(other))];
  const named = byFrequency((right.length > 0 ? right : wrong).map(documentName));
  if (span === null || named.length === 0) return null;
  return {
    messageId: citation.symbol === null ? "missing" : "conflict",
    span,
    data: { document: documentName(citation), others: named.join(", ") },
    related: others.slice(0, MAX_RELATED).flatMap((other) => place(other, draft)),
    suggestions: isPlain(draft.analysis.text, span) ? named.map((document) => replace(span, document)) : [],
  };
}

function place(citation: Citation, draft: Draft): NonNullable<Problem<Message>["related"]> {
  const span = citation.parts.fullSymbol;
  return span === null ? [] : [{ draft, span, messageId: "other", data: { document: documentName(citation) } }];
}

function replace(span: Span, document: string): NonNullable<Problem<Message>["suggestions"]>[number] {
  return { messageId: "useSymbol", data: { document }, edits: [{ span, text: document }] };
}
