import type { Analysis } from "./analysis.ts";
import type { issuerScope } from "./citation/canonical.ts";
import { rememberedScopes } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import { once } from "./once.ts";

type Issued = Pick<Citation, "symbol" | "style" | "issuer">;

/** `issuerScope` as a draft understands it; every issuer of the draft is read once. */
export function scopeIn(analysis: Analysis, citation: Issued): ReturnType<typeof issuerScope> {
  return scopes(analysis).here(citation, analysis.document.unit);
}

/** `issuerScope` as anybody understands it, who does not know whose draft it is. */
export function scopeAnywhere(analysis: Analysis, citation: Issued): ReturnType<typeof issuerScope> {
  return scopes(analysis).anywhere(citation, null);
}

const scopes = once((_: Analysis) => ({ here: rememberedScopes(), anywhere: rememberedScopes() }));
