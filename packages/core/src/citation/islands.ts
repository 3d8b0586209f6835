import type { IToken, TokenType } from "chevrotain";
import { parseTokens } from "./parse-tokens.ts";
import type { RawCitation } from "./raw.ts";
import { tokenize } from "./tokenize.ts";
import {
  Back,
  BlankSymbol,
  Cac,
  Filler,
  LawName,
  NumberToken,
  ProvisionToken,
  Self,
  So,
  SymbolToken,
  TypeToken,
} from "./tokens.ts";

/** The citations of one text as the grammar sees them; offsets of tokens are offsets in `text`. */
export function parseIslands(text: string): readonly RawCitation[] {
  return parseTokens(withoutIdle(tokenize(text)));
}

/** What a citation is told by: a number, a law's name, a word that points back. */
const telling: ReadonlySet<TokenType> = new Set([So, SymbolToken, BlankSymbol, NumberToken, LawName, Self, Back]);

/** What a citation can begin with. */
const beginning: ReadonlySet<TokenType> = new Set([Cac, ProvisionToken, TypeToken, So, SymbolToken]);

/**
 * The tokens without the stretches between fillers that hold no citation, and without what stands before the first that could
 * begin one; no citation reaches over a filler.
 */
function withoutIdle(tokens: readonly IToken[]): readonly IToken[] {
  const kept: IToken[] = [];
  let isTelling = false;
  let start = 0;
  for (const token of tokens) {
    if (kept.length === start && !beginning.has(token.tokenType)) continue;
    kept.push(token);
    isTelling ||= telling.has(token.tokenType);
    if (token.tokenType !== Filler) continue;
    if (!isTelling) kept.length = start;
    start = kept.length;
    isTelling = false;
  }
  if (!isTelling) kept.length = start;
  return kept;
}
