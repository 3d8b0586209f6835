import type { IToken, TokenType } from "chevrotain";
import { createToken, Lexer } from "chevrotain";
import type { CitedDate } from "./citation.ts";

/** What a type token carries: its name in words, and whether it was abbreviated ("NĐ") or written in lower case ("kế hoạch"). */
export interface TypePayload {
  readonly name: string;
  readonly abbreviated: boolean;
  readonly lowerCase: boolean;
}

/** What a date token carries; the date itself begins `lead` units into the token ("ban hành ngày …") and ends `trail` units before its end. */
export interface DatePayload {
  readonly date: CitedDate;
  readonly lead: number;
  readonly trail: number;
}

/** The grammar is chevrotain's, the tokens are read by `tokenize`: a lexer that tries patterns one after the other would cost more than the rest. */
function named(name: string): TokenType {
  return createToken({ name, pattern: Lexer.NA });
}

/** Also with a blank in place of number and symbol: "số …… ngày 05/3/2026". */
export const So: TokenType = named("So");
export const SymbolToken: TokenType = named("Symbol");
export const BlankSymbol: TokenType = named("BlankSymbol");
export const DateToken: TokenType = named("Date");
export const YearToken: TokenType = named("Year");
/** A bare number, also with a year but no symbol ("30/2020"). */
export const NumberToken: TokenType = named("Number");
export const TypeToken: TokenType = named("Type");
export const LawName: TokenType = named("LawName");
export const Issuer: TokenType = named("Issuer");
export const ProvisionToken: TokenType = named("Provision");
export const Cua: TokenType = named("Cua");
export const Va: TokenType = named("Va");
export const Den: TokenType = named("Den");
export const Tu: TokenType = named("Tu");
export const Cac: TokenType = named("Cac");
export const Self: TokenType = named("Self");
export const Back: TokenType = named("Back");
export const Comma: TokenType = named("Comma");
export const Semicolon: TokenType = named("Semicolon");
export const Colon: TokenType = named("Colon");
/** Words that belong to no citation. */
export const Filler: TokenType = named("Filler");

/** All types of the grammar. */
export const tokenTypes: readonly TokenType[] = [
  LawName,
  Issuer,
  So,
  SymbolToken,
  BlankSymbol,
  DateToken,
  YearToken,
  NumberToken,
  TypeToken,
  ProvisionToken,
  Cua,
  Va,
  Den,
  Tu,
  Cac,
  Self,
  Back,
  Comma,
  Semicolon,
  Colon,
  Filler,
];

/** The token of `length` units at an offset of a text. */
export function tokenAt(
  type: TokenType,
  text: string,
  offset: number,
  length: number,
  payload: unknown = null,
): IToken {
  return {
    image: text.slice(offset, offset + length),
    startOffset: offset,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx as number,
    payload,
  };
}
