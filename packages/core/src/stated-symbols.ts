import type { Analysis } from "./analysis.ts";
import type { OwnPlace } from "./citation/canonical.ts";
import { issuerGroups, issuerScope, symbolKey } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import { documentName } from "./citation/document-name.ts";
import { codesNamed } from "./citation/issuing-body.ts";
import { titleKey } from "./citation/title-likeness.ts";
import { admitsCode, typeCodeOf } from "./citation/type-code.ts";
import type { StatedSymbol } from "./draft-facts.ts";
import { once } from "./once.ts";
import type { Uttered } from "./utterances.ts";

const FULL_DATE = "YYYY-MM-DD".length;
const LEADING_ZEROS = /^0+(?=\d)/;

/** A numbered citation and the key of the document that type, number, day and issuer in words mean. */
export interface SymbolMention extends Uttered<StatedSymbol> {
  readonly citation: Citation;
}

/** The symbols under which a draft cites documents of which all else is known: type, number, day, body and its place. */
export const symbolsIn: (analysis: Analysis) => readonly SymbolMention[] = once(({ citations, document }) =>
  citations.flatMap((citation) => {
    const [numbered, body] = [numberedKey(citation), bodyAndPlace(citation, document.unit)];
    const span = citation.parts.fullSymbol ?? citation.parts.number;
    if (numbered === null || body === null || span === null) return [];
    const title = citation.title === null ? null : titleKey(citation.title);
    const value = { document: documentName(citation), fits: fitsItsWords(citation), title };
    return [{ key: `${numbered} ${body}`, variant: symbolKey(citation) ?? "", value, span, citation }];
  }),
);

/** Type, number and day as a key; null where one is missing, blank or taken over from a neighbour. */
export function numberedKey({ type, number, date, shared }: Citation): string | null {
  if (type === null || number === null || number === "" || shared.date || date?.iso?.length !== FULL_DATE) return null;
  return `${type} ${number.replace(LEADING_ZEROS, "")} ${date.iso}`;
}

/** Whether the symbol agrees with the type and the issuer in words. */
export function fitsItsWords(citation: Citation): boolean {
  if (citation.symbol === null || citation.type === null) return false;
  const code = typeCodeOf(citation);
  const bodies = citation.issuer === null ? [] : codesNamed(citation.issuer);
  const [body = ""] = issuerGroups(citation);
  return (code === null || admitsCode(citation.type, code)) && (bodies.length === 0 || bodies.includes(body));
}

/** The issuer by its words alone, for the symbol may be the slip: "UBND|thành phố huế". Null where body or place cannot be told. */
function bodyAndPlace({ issuer, shared, style }: Citation, own: OwnPlace | null): string | null {
  const [code, ...others] = issuer === null || shared.issuer ? [] : codesNamed(issuer);
  if (code === undefined || others.length > 0) return null;
  return issuerScope({ symbol: code, style, issuer }, own);
}
