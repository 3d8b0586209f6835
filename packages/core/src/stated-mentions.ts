import type { Analysis } from "./analysis.ts";
import { issuerScope, symbolKey } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import type { StatedMention } from "./draft-facts.ts";
import { once } from "./once.ts";
import type { Uttered } from "./utterances.ts";

/** The numbered citations of a draft that tell more of the document than its number. */
export const mentionsIn: (analysis: Analysis) => readonly Uttered<StatedMention>[] = once(({ citations, document }) =>
  citations.flatMap((citation) => {
    const key = symbolKey(citation);
    if (key === null || (citation.date === null && citation.title === null)) return [];
    const value = toMention(citation, issuerScope(citation, document.unit));
    return [{ key, variant: JSON.stringify(Object.values(value)), value, span: citation.span }];
  }),
);

/** A citation's date as mentions have it. */
export function mentionedDate({ date }: Pick<Citation, "date">): string | null {
  return date === null ? null : (date.iso ?? "");
}

function toMention(citation: Citation, scope: string | null): StatedMention {
  const anywhere = scope !== null && issuerScope(citation, null) !== null;
  return { scope, anywhere, date: mentionedDate(citation), issuer: citation.issuer, title: citation.title };
}
