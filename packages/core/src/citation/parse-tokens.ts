import type { IToken } from "chevrotain";
import { CitationParser } from "./grammar.ts";
import type { RawCitation } from "./raw.ts";

const parser = new CitationParser();

/** The citations in a run of tokens as the grammar sees them; offsets of tokens are offsets in the text they were read from. */
export function parseTokens(tokens: readonly IToken[]): readonly RawCitation[] {
  if (tokens.length === 0) return [];
  parser.input = [...tokens];
  return parser.islands();
}
