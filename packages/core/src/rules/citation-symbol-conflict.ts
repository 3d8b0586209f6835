import { isSameBody } from "../citation/body-key.ts";
import { issuerGroups, symbolKey } from "../citation/canonical.ts";
import type { Citation } from "../citation/citation.ts";
import { documentName } from "../citation/document-name.ts";
import { isPlain } from "../citation/printed-date.ts";
import { titleLikeness } from "../citation/title-likeness.ts";
import type { Draft } from "../corpus.ts";
import type { Problem, Related, Rule, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { fitsItsWords, numberedKey } from "../stated-symbols.ts";
import type { DoubtfulSymbol } from "../symbol-conflicts.ts";
import { doubtfulSymbols } from "../symbol-conflicts.ts";
import type { Span } from "../text/span.ts";

type Message = "conflict" | "missing" | "other" | "useSymbol";

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
  *check({ analysis, corpus, draft }) {
    for (const doubtful of doubtfulSymbols(draft, corpus)) yield acrossDrafts(doubtful, draft);
    for (const document of sameNumbers(analysis.citations)) {
      const writings = writingsOf(document);
      const right = rightOf(writings);
      for (const writing of writings.filter((other) => other !== right)) {
        for (const citation of writing.places) yield* problemsAt(citation, writing, writings, draft);
      }
    }
  },
});

/** One symbol under which a document is cited, and where; null where the symbol is left out. */
interface Writing {
  readonly symbol: string | null;
  /** "64/KH-UBND". */
  readonly name: string;
  /** Whether it agrees with type and issuer in words. */
  readonly fits: boolean;
  readonly places: readonly Citation[];
}

/** Citations of one type, number and day under more than one symbol, in groups that may be one document each. */
function sameNumbers(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const byNumber = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = numberedKey(citation);
    if (key === null) continue;
    const known = byNumber.get(key);
    if (known === undefined) byNumber.set(key, [citation]);
    else known.push(citation);
  }
  return [...byNumber.values()].filter(hasSymbols).flatMap(sameDocuments).filter(hasSymbols);
}

function hasSymbols(group: readonly Citation[]): boolean {
  return new Set(group.map(symbolKey)).size > 1;
}

/** Parts citations of one number into documents; citations in the same words are compared once. */
function sameDocuments(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const variants = new Map<string, Citation[]>();
  for (const citation of citations) {
    const words = [symbolKey(citation), ownIssuer(citation), citation.title].join("|");
    const known = variants.get(words);
    if (known === undefined) variants.set(words, [citation]);
    else known.push(citation);
  }
  const documents: Citation[][][] = [];
  for (const variant of variants.values()) {
    const same = documents.find((document) => document.every((other) => mayBeSame(variant[0], other[0])));
    if (same === undefined) documents.push([variant]);
    else same.push(variant);
  }
  return documents.map((document) => document.flat());
}

/** Whether nothing but the symbol tells two citations apart: bodies of different names number their documents apart. */
function mayBeSame(one: Citation | undefined, other: Citation | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.title !== null && other.title !== null && titleLikeness(one.title, other.title) === "different") return false;
  const [left, right] = [ownIssuer(one), ownIssuer(other)];
  if (left !== null && right !== null) return isSameBody(left, right);
  if (one.symbol === null || other.symbol === null) return true;
  return issuerGroups(one)[0] === issuerGroups(other)[0];
}

function ownIssuer({ issuer, shared }: Citation): string | null {
  return shared.issuer ? null : issuer;
}

/** The symbols of one document, the most frequent first. */
function writingsOf(citations: readonly Citation[]): readonly Writing[] {
  const places = new Map<string | null, Citation[]>();
  for (const citation of citations) {
    const known = places.get(symbolKey(citation));
    if (known === undefined) places.set(symbolKey(citation), [citation]);
    else known.push(citation);
  }
  return [...places]
    .map(([symbol, at]) => ({
      symbol,
      name: at[0] ? documentName(at[0]) : "",
      fits: at.some(fitsItsWords),
      places: at,
    }))
    .sort((a, b) => b.places.length - a.places.length);
}

/** The one that fits type and issuer, of several the one that most places have; null on a tie. */
function rightOf(writings: readonly Writing[]): Writing | null {
  const fitting = writings.filter((writing) => writing.fits);
  const [first, second] = fitting.length > 0 ? fitting : writings.filter(({ symbol }) => symbol !== null);
  return first === undefined || first.places.length === second?.places.length ? null : first;
}

function* problemsAt(
  citation: Citation,
  writing: Writing,
  writings: readonly Writing[],
  draft: Draft,
): Iterable<Problem<Message>> {
  const span = citation.parts.fullSymbol ?? citation.parts.number;
  const others = writings.filter(({ symbol }) => symbol !== null && symbol !== writing.symbol);
  const fitting = others.filter((other) => other.fits);
  const names = (fitting.length > 0 ? fitting : others).map(({ name }) => name);
  if (span === null || names.length === 0) return;
  yield {
    messageId: writing.symbol === null ? "missing" : "conflict",
    span,
    data: { document: writing.name, others: names.join(", ") },
    related: others.flatMap(({ places }) => places.slice(0, MAX_RELATED)).flatMap(toRelated),
    suggestions: isPlain(draft.analysis.text, span) ? names.map((name) => replace(span, name)) : [],
  };
}

/** Another draft writes another symbol. */
function acrossDrafts({ mention, others }: DoubtfulSymbol, draft: Draft): Problem<Message> {
  const { span, value, variant } = mention;
  const fitting = others.filter(({ fits }) => fits);
  const names = (fitting.length > 0 ? fitting : others).map(({ document }) => document);
  return {
    messageId: variant === "" ? "missing" : "conflict",
    span,
    data: { document: value.document, others: names.join(", ") },
    related: others.flatMap(({ first, document }) =>
      first.slice(0, MAX_RELATED).map(({ place }) => ({ span: place, messageId: "other", data: { document } })),
    ),
    suggestions: isPlain(draft.analysis.text, span) ? names.map((name) => replace(span, name)) : [],
  };
}

function toRelated(citation: Citation): readonly Related<Message>[] {
  const span = citation.parts.fullSymbol;
  return span === null ? [] : [{ span, messageId: "other", data: { document: documentName(citation) } }];
}

function replace(span: Span, document: string): Suggestion<Message> {
  return { messageId: "useSymbol", data: { document }, edits: [{ span, text: document }] };
}
