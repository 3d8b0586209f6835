import type { IToken, TokenType } from "chevrotain";
import { parseTokens } from "./grammar.ts";
import type { RawCitation } from "./raw.ts";
import { Back, BlankSymbol, Filler, LawName, NumberToken, Self, So, SymbolToken, tokenize } from "./tokens.ts";

/** The citations of one text as the grammar sees them; offsets of tokens are offsets in `text`. */
export function parseIslands(text: string): readonly RawCitation[] {
  return parseTokens(withoutIdle(tokenize(text)));
}

/** What a citation is told by: a number, a law's name, a word that points back. */
const telling: ReadonlySet<TokenType> = new Set([So, SymbolToken, BlankSymbol, NumberToken, LawName, Self, Back]);

/** The tokens without the stretches between fillers that hold no citation; no citation reaches over a filler. */
function withoutIdle(tokens: readonly IToken[]): readonly IToken[] {
  const kept: IToken[] = [];
  let isTelling = false;
  let start = 0;
  for (const token of tokens) {
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
