import type { Analysis } from "./analysis.ts";
import { symbolKey } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import type { StatedMention } from "./draft-facts.ts";
import { scopeAnywhere, scopeIn } from "./issuer-scopes.ts";
import { once } from "./once.ts";
import type { Uttered } from "./utterances.ts";

/** The numbered citations of a draft that tell more of the document than its number. */
export const mentionsIn: (analysis: Analysis) => readonly Uttered<StatedMention>[] = once((analysis) =>
  analysis.citations.flatMap((citation) => {
    const key = symbolKey(citation);
    if (key === null || (citation.date === null && citation.title === null)) return [];
    const value = toMention(citation, analysis);
    return [{ key, variant: variantOf(value), value, span: citation.span }];
  }),
);

/** No part of it holds a line break; what is not known is a mark that no name or title is. */
function variantOf({ scope, anywhere, date, issuer, title }: StatedMention): string {
  return `${scope ?? "-"}\n${anywhere}\n${date ?? "-"}\n${issuer ?? "-"}\n${title ?? "-"}`;
}

/** A citation's date as mentions have it. */
export function mentionedDate({ date }: Pick<Citation, "date">): string | null {
  return date === null ? null : (date.iso ?? "");
}

function toMention(citation: Citation, analysis: Analysis): StatedMention {
  const scope = scopeIn(analysis, citation);
  const anywhere = scope !== null && scopeAnywhere(analysis, citation) !== null;
  return { scope, anywhere, date: mentionedDate(citation), issuer: citation.issuer, title: citation.title };
}
