import type { Citation, Span } from "@cchc/core";
import { overlaps } from "@cchc/core";
import { ownKey } from "../identities.ts";
import { knownDocument } from "../known-document.ts";
import { printDocument } from "../print-document.ts";
import type { DraftView } from "../view.ts";

/** Words shown in the text and no part of it. */
export interface InlayHint {
  readonly offset: number;
  readonly text: string;
  readonly tooltip: string;
}

const LONGEST = 40;

/**
 * The title of each document that a citation in `range` names by its number alone, right behind the number; nothing where the draft
 * prints the title there, none is known, or the draft itself is named.
 */
export function inlayHints(view: DraftView, range: Span): readonly InlayHint[] {
  const own = ownKey(view.analysis);
  return view.analysis.citations.flatMap((citation) => {
    if (!overlaps(citation.span, range) || !isBare(citation)) return [];
    const known = knownDocument(view, citation);
    const title = known?.document.title ?? null;
    if (known === null || title === null || known.document.number === null || known.key === own) return [];
    const offset = citation.parts.fullSymbol?.end ?? citation.parts.number?.end ?? citation.span.end;
    return [{ offset, text: shortened(title), tooltip: printDocument(known.document, "numeric") }];
  });
}

/** Whether nothing but type and number is printed. */
function isBare({ kind, title, nested }: Citation): boolean {
  return (kind === "short" || kind === "alias" || kind === "backward") && title === null && !nested;
}

function shortened(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.lastIndexOf(" ", LONGEST);
  return `${title.slice(0, cut > 0 ? cut : LONGEST).replace(trailing, "")}…`;
}
const trailing = /[\s,;:.–-]+$/u;
