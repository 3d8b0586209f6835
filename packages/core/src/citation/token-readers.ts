import type { IToken, TokenType } from "chevrotain";
import { documentTypeOf, documentTypes, typeAbbreviations } from "../data/document-types.ts";
import { UPPER } from "../text/letters.ts";
import { phraseAt } from "../text/phrase-at.ts";
import { parseBareDate, parseDate, parseYear } from "./date.ts";
import { issuerEnd, startsPlainly } from "./issuer.ts";
import { lawNameEnd } from "./law-name.ts";
import { parseProvision } from "./provision.ts";
import type { ParsedSymbol } from "./symbol.ts";
import { parseBlankSymbol, parseLowerCaseSymbol, parseSpacedSymbol, parseSymbol } from "./symbol.ts";
import type { DatePayload, TypePayload } from "./tokens.ts";
import {
  Back,
  BlankSymbol,
  Cac,
  Colon,
  Comma,
  Cua,
  DateToken,
  Den,
  Issuer,
  LawName,
  NumberToken,
  ProvisionToken,
  Self,
  Semicolon,
  So,
  SymbolToken,
  Tu,
  TypeToken,
  tokenAt,
  Va,
  YearToken,
} from "./tokens.ts";

/** Reads the token that stands at an offset right after the token `before`; null where it is of another type. */
export type TokenReader = (text: string, offset: number, before: IToken | undefined) => IToken | null;

/** How tokens of one type are read. */
export interface TokenReading {
  /** The characters with which they can begin. */
  readonly starts: string;
  /** Whether they can begin in the middle of a word. */
  readonly glued: boolean;
  readonly read: TokenReader;
}

function isAfter(before: IToken | undefined, type: TokenType): boolean {
  return before?.tokenType === type;
}

function lengthAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex - offset : 0;
}

const typeNameAt = phraseAt(
  documentTypes.map(({ name }) => name).sort((a, b) => b.length - a.length),
  { ignoreCase: true },
);
/** Degrees of urgency and secrecy, and kinds, between the type word and "số": "Công điện khẩn số", "Nghị quyết chuyên đề số". */
const qualifier =
  /\s+(?:khẩn|hỏa\s+tốc|hoả\s+tốc|thượng\s+khẩn|mật|tối\s+mật|chuyên\s+đề|liên\s+ngành|riêng|cá\s+biệt)(?=\s+số\s)/iuy;
const abbreviation = new RegExp(`(?:${[...typeAbbreviations.keys()].join("|")})(?=\\s+(?:số\\s+)?\\d)`, "uy");
const isCapital = new RegExp(`^[${UPPER}]`, "u");

const readType: TokenReader = (text, offset) => {
  const length = typeNameAt(text, offset);
  if (length === 0) return readAbbreviation(text, offset);
  const words = text.slice(offset, offset + length);
  const lowerCase = words[0] === words[0]?.toLowerCase();
  const payload: TypePayload = { name: documentTypeOf(words)?.name ?? words, abbreviated: false, lowerCase };
  return tokenAt(TypeToken, text, offset, length + lengthAt(qualifier, text, offset + length), payload);
};

function readAbbreviation(text: string, offset: number): IToken | null {
  const length = isCapital.test(text.charAt(offset)) ? lengthAt(abbreviation, text, offset) : 0;
  const name = length === 0 ? undefined : typeAbbreviations.get(text.slice(offset, offset + length));
  if (name === undefined) return null;
  return tokenAt(TypeToken, text, offset, length, { name, abbreviated: true, lowerCase: false } satisfies TypePayload);
}

/** Right after "số" a symbol may stand in the middle of a word, in lower case or without its slash. */
const readSymbol: TokenReader = (text, offset, before) => {
  const numbered = isAfter(before, So);
  if (!numbered && offset > 0 && (digitOrSlash.test(text.charAt(offset - 1)) || !startsWord(text, offset))) return null;
  const rare = (): ParsedSymbol | null => parseLowerCaseSymbol(text, offset) ?? parseSpacedSymbol(text, offset);
  const symbol = parseSymbol(text, offset) ?? (numbered ? rare() : null);
  return symbol === null ? null : tokenAt(SymbolToken, text, offset, symbol.length, symbol);
};
const digitOrSlash = /[\d/.]/;

const readBlankSymbol: TokenReader = (text, offset, before) => {
  const symbol = isAfter(before, So) ? parseBlankSymbol(text, offset) : null;
  return symbol === null ? null : tokenAt(BlankSymbol, text, offset, symbol.length, symbol);
};

const readDate: TokenReader = (text, offset, before) => {
  const glued = isAfter(before, SymbolToken);
  if (!glued && !startsWord(text, offset)) return null;
  const lead = glued ? lengthAt(opening, text, offset) : 0;
  const start = offset + lead;
  const parsed = parseDate(text, start) ?? (glued ? parseBareDate(text, start) : null);
  if (parsed === null) return null;
  const end = start + parsed.length;
  const trail = lead > 0 && text.charAt(offset) === "(" ? lengthAt(closing, text, end) : 0;
  const payload: DatePayload = { date: parsed.date, lead: lead + parsed.lead, trail };
  return tokenAt(DateToken, text, offset, end + trail - offset, payload);
};
/** Right after a symbol a date may stand in brackets or after a dash: "12/QĐ-UBND (ngày 05/3/2026)". */
const opening = /\(\s*|[-\u2010-\u2015]\s+/y;
const closing = /\s*\)/y;

const readYear: TokenReader = (text, offset) => {
  const parsed = parseYear(text, offset);
  if (parsed === null) return null;
  return tokenAt(YearToken, text, offset, parsed.length, {
    date: parsed.date,
    lead: 0,
    trail: 0,
  } satisfies DatePayload);
};

const readNumber: TokenReader = (text, offset) => {
  const length = lengthAt(bareNumber, text, offset);
  return length === 0 ? null : tokenAt(NumberToken, text, offset, length);
};
const bareNumber = /\d+(?:\/(?:19|20)\d\d(?![\d/]))?/y;

/** An issuer or a law's name, which is tried before the words that it is made of, and only where the token before leads to it. */
export const readName: TokenReader = (text, offset, before) => {
  switch (before?.tokenType) {
    case Cua:
      return nameTo(issuerEnd(text, offset), Issuer, text, offset);
    case DateToken:
    case YearToken:
      return startsPlainly(text, offset) ? nameTo(issuerEnd(text, offset), Issuer, text, offset) : null;
    case TypeToken:
      return namesLaw(before.payload as TypePayload) ? nameTo(lawNameEnd(text, offset), LawName, text, offset) : null;
    default:
      return null;
  }
};
const lawTypes: ReadonlySet<string> = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);

function namesLaw({ name, lowerCase }: TypePayload): boolean {
  return !lowerCase && lawTypes.has(name);
}

function nameTo(end: number, type: TokenType, text: string, offset: number): IToken | null {
  return end < 0 ? null : tokenAt(type, text, offset, end - offset);
}

const readProvision: TokenReader = (text, offset) => {
  const part = parseProvision(text, offset);
  return part === null ? null : tokenAt(ProvisionToken, text, offset, part.length, part);
};

function word(type: TokenType, starts: string, words: string): TokenReading {
  const pattern = new RegExp(`(?:${words})`, "uy");
  const read: TokenReader = (text, offset) => {
    const length = lengthAt(pattern, text, offset);
    return length === 0 ? null : tokenAt(type, text, offset, length);
  };
  return { starts, glued: false, read };
}

function mark(type: TokenType, character: string): TokenReading {
  const read: TokenReader = (text, offset) =>
    text.charAt(offset) === character ? tokenAt(type, text, offset, 1) : null;
  return { starts: character, glued: true, read };
}

const both = (letters: string): string => letters.toLowerCase() + letters.toUpperCase();
const digits = "0123456789";
const dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015";
const typeStarts = [...documentTypes.map(({ name }) => name), ...typeAbbreviations.keys()].map((name) =>
  name.charAt(0),
);

/** How tokens are read, in the order in which it is tried: a symbol before a bare number. */
export const tokenReadings: readonly TokenReading[] = [
  word(So, "sS", "(?:[Ss]ố|SỐ)(?![A-Za-zÀ-ỹ])(?:\\s*[.…_][.…_\\s]{0,80}(?=ngày))?"),
  { starts: digits, glued: true, read: readSymbol },
  { starts: "/.…_", glued: true, read: readBlankSymbol },
  { starts: `${both("ntbk")}(${dashes}${digits}`, glued: true, read: readDate },
  { starts: "nN", glued: false, read: readYear },
  { starts: digits, glued: true, read: readNumber },
  { starts: both([...new Set(typeStarts)].join("")), glued: false, read: readType },
  { starts: both("đktmcp"), glued: false, read: readProvision },
  word(Cua, "cC", "(?:[Cc]ủa|CỦA)(?![A-Za-zÀ-ỹ])"),
  word(Va, "vhc", "(?:và|hoặc|cùng)(?![A-Za-zÀ-ỹ])"),
  word(Den, "đ", "đến(?![A-Za-zÀ-ỹ])"),
  word(Tu, "t", "từ(?![A-Za-zÀ-ỹ])"),
  word(Cac, "cCnN", "(?:[Cc]ác|[Nn]hững)(?![A-Za-zÀ-ỹ])"),
  word(Self, "n", "này(?![A-Za-zÀ-ỹ])"),
  word(Back, "ntđ", "(?:(?:đã\\s+)?nêu(?:\\s+trên)?|nói\\s+trên|trên\\s+đây|đó)(?![A-Za-zÀ-ỹ])"),
  mark(Comma, ","),
  mark(Semicolon, ";"),
  mark(Colon, ":"),
];

const letter = /[A-Za-zÀ-ỹ]/u;

/** Whether no letter stands before an offset. */
export function startsWord(text: string, offset: number): boolean {
  if (offset === 0) return true;
  const before = text.charCodeAt(offset - 1);
  // Most often a space: the pattern is for letters beyond ASCII.
  return before < 0x41 || !letter.test(text.charAt(offset - 1));
}
