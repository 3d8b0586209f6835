import type { Analysis, Division, Span } from "@cchc/core";
import { documentName, ownId, slice } from "@cchc/core";
import type { DraftSummary } from "./view.ts";

/** What other drafts need to know of one, without its text. */
export function summarize(uri: string, path: string, { text, document, citations }: Analysis): DraftSummary {
  const { header, divisions } = document;
  const number = header.number?.value ?? null;
  return {
    uri,
    path,
    own: {
      id: ownId(document),
      type: header.type?.value ?? null,
      number: number && (number.number === "" ? number.symbol : documentName(number)),
      date: header.date?.value.iso ?? null,
      abstract: header.abstract?.value ?? null,
      span: number?.parts.fullSymbol ?? header.number?.span ?? header.type?.span ?? START,
    },
    cited: citations.flatMap(({ kind, id, span, text }) => (kind === "self" ? [] : [{ id, span, text }])),
    divisions: divisions.flatMap((division) => withTitles(division, text)),
  };
}

const START: Span = { start: 0, end: 0 };

/** The divisions that a reader looks for by name: those above clauses and points. */
const NAMED: ReadonlySet<Division["level"]> = new Set(["part", "chapter", "section", "subsection", "article"]);

function withTitles({ level, title, numberSpan, children }: Division, text: string): DraftSummary["divisions"] {
  const own = NAMED.has(level) ? [{ title: `${slice(text, numberSpan)} ${title}`.trim(), span: numberSpan }] : [];
  return [...own, ...children.flatMap((child) => withTitles(child, text))];
}
