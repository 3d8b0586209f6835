import type { Diagnostic, Span } from "@cchc/core";
import { rules } from "@cchc/core";
import { citationAt, length, touches } from "../at.ts";
import { knownDocument, ownDocumentOf } from "../known-document.ts";
import type { Hover } from "../results.ts";
import { link, literal, say } from "../say.ts";
import type { DraftView } from "../view.ts";
import { abbreviationHover } from "./hover-abbreviation.ts";
import { documentMarkdown } from "./hover-document.ts";
import { unitHover } from "./hover-unit.ts";

/**
 * What is known of the words at an offset: the rules that find fault with them, the document that they cite, the unit or the
 * abbreviation that they name. Null where nothing is known. Several things are told one below the other, on the smallest span.
 */
export function hover(view: DraftView, offset: number): Hover | null {
  const found = [
    ...ruleHovers(view, offset),
    documentHover(view, offset) ?? unitHover(view, offset) ?? abbreviationHover(view, offset),
  ].filter((part) => part !== null);
  const span = found.map((part) => part.span).reduce<Span | null>(smaller, null);
  return span === null ? null : { span, markdown: found.map(({ markdown }) => markdown).join("\n\n---\n\n") };
}

function smaller(one: Span | null, other: Span): Span {
  return one === null || length(other) < length(one) ? other : one;
}

function ruleHovers(view: DraftView, offset: number): readonly Hover[] {
  const seen = new Map<string, Diagnostic>();
  for (const diagnostic of view.diagnostics) {
    if (touches(diagnostic.span, offset) && !seen.has(diagnostic.ruleId)) seen.set(diagnostic.ruleId, diagnostic);
  }
  return [...seen.values()].flatMap((diagnostic) => ruleHover(view, diagnostic));
}

/** The summary of a rule and its legal ground: what the message of a finding does not say. */
function ruleHover(view: DraftView, { ruleId, legalBasis, url, span }: Diagnostic): readonly Hover[] {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) return [];
  const basis =
    legalBasis === null
      ? []
      : [say(view, { vi: "Căn cứ: {basis}.", en: "Legal ground: {basis}." }, { basis: legalBasis })];
  const page = link(say(view, { vi: "Trang quy tắc", en: "About this rule" }), url);
  return [{ span, markdown: [`\`${ruleId}\` – ${literal(say(view, rule.summary))}`, ...basis, page].join("\n\n") }];
}

function documentHover(view: DraftView, offset: number): Hover | null {
  const citation = citationAt(view.analysis, offset);
  if (citation !== null) {
    const document = knownDocument(view, citation);
    return document === null ? null : { span: citation.span, markdown: documentMarkdown(view, document) };
  }
  const own = view.analysis.document.header.number;
  if (own === null || !touches(own.span, offset)) return null;
  return { span: own.span, markdown: documentMarkdown(view, ownDocumentOf(view)) };
}
