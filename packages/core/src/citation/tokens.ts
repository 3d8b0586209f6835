import type { CustomPatternMatcherReturn, IToken, TokenType } from "chevrotain";
import { createToken, Lexer } from "chevrotain";
import { documentTypeOf, documentTypes, typeAbbreviations } from "../data/document-types.ts";
import type { CitedDate } from "./citation.ts";
import { parseBareDate, parseDate, parseYear } from "./date.ts";
import { issuerEnd, startsPlainly } from "./issuer.ts";
import { lawNameEnd } from "./law-name.ts";
import { findPivots, lookBack } from "./pivots.ts";
import { parseProvision } from "./provision.ts";
import type { ParsedSymbol } from "./symbol.ts";
import { parseBlankSymbol, parseLowerCaseSymbol, parseSpacedSymbol, parseSymbol } from "./symbol.ts";

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

type Matcher = (text: string, offset: number, matched: IToken[]) => CustomPatternMatcherReturn | null;

const letter = /\p{L}/u;
const digitOrSlash = /[\d/.]/;
const lawTypes: ReadonlySet<string> = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);

function result(text: string, offset: number, length: number, payload: unknown): CustomPatternMatcherReturn {
  const found: CustomPatternMatcherReturn = [text.slice(offset, offset + length)];
  found.payload = payload;
  return found;
}

function startsWord(text: string, offset: number): boolean {
  if (offset === 0) return true;
  const before = text.charCodeAt(offset - 1);
  // Most often a space: the pattern is for letters beyond ASCII.
  if (before < 0x41) return true;
  return !letter.test(text.charAt(offset - 1));
}

function lastToken(matched: IToken[]): IToken | undefined {
  return matched[matched.length - 1];
}

function isAfter(matched: IToken[], type: TokenType): boolean {
  return lastToken(matched)?.tokenType === type;
}

const typeWords = documentTypes
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/ /g, "\\s+"))
  .join("|");
/** Degrees of urgency and secrecy, and kinds, between the type word and "số": "Công điện khẩn số", "Nghị quyết chuyên đề số". */
const QUALIFIER =
  "(?:khẩn|hỏa\\s+tốc|hoả\\s+tốc|thượng\\s+khẩn|mật|tối\\s+mật|chuyên\\s+đề|liên\\s+ngành|riêng|cá\\s+biệt)";
const typePattern = new RegExp(`(?<type>${typeWords})(?!\\p{L})(?:\\s+${QUALIFIER}(?=\\s+số\\s))?`, "iuy");
const abbreviationPattern = new RegExp(`(?:${[...typeAbbreviations.keys()].join("|")})(?=\\s+(?:số\\s+)?\\d)`, "uy");

/** How type words and their abbreviations begin: most words are told from them by two letters. */
const typeBeginnings: ReadonlySet<string> = new Set(
  [...documentTypes.map(({ name }) => name), ...typeAbbreviations.keys()].map((words) =>
    words.slice(0, 2).toLowerCase(),
  ),
);

const matchType: Matcher = (text, offset) => {
  if (!typeBeginnings.has(text.slice(offset, offset + 2).toLowerCase()) || !startsWord(text, offset)) return null;
  typePattern.lastIndex = offset;
  const match = typePattern.exec(text);
  const words = match?.groups?.["type"];
  if (match !== null && words !== undefined) {
    const name = documentTypeOf(words)?.name ?? words;
    const lowerCase = words[0] === words[0]?.toLowerCase();
    return result(text, offset, match[0].length, { name, abbreviated: false, lowerCase } satisfies TypePayload);
  }
  abbreviationPattern.lastIndex = offset;
  const short = abbreviationPattern.exec(text)?.[0];
  const name = short === undefined ? undefined : typeAbbreviations.get(short);
  if (short === undefined || name === undefined) return null;
  return result(text, offset, short.length, { name, abbreviated: true, lowerCase: false } satisfies TypePayload);
};

const matchSymbol: Matcher = (text, offset, matched) => {
  if (
    offset > 0 &&
    (digitOrSlash.test(text.slice(offset - 1, offset)) || !startsWord(text, offset)) &&
    !isAfter(matched, So)
  )
    return null;
  const rare = (): ParsedSymbol | null => parseLowerCaseSymbol(text, offset) ?? parseSpacedSymbol(text, offset);
  const symbol = parseSymbol(text, offset) ?? (isAfter(matched, So) ? rare() : null);
  return symbol === null ? null : result(text, offset, symbol.length, symbol);
};

const matchBlankSymbol: Matcher = (text, offset, matched) => {
  if (!isAfter(matched, So)) return null;
  const symbol = parseBlankSymbol(text, offset);
  return symbol === null ? null : result(text, offset, symbol.length, symbol);
};

const matchDate: Matcher = (text, offset, matched) => {
  const glued = isAfter(matched, SymbolToken);
  if (!startsWord(text, offset) && !glued) return null;
  const opened = glued ? (matchAt(opening, text, offset) ?? "") : "";
  const start = offset + opened.length;
  const parsed = parseDate(text, start) ?? (glued ? parseBareDate(text, start) : null);
  if (parsed === null) return null;
  const end = start + parsed.length;
  const closed = opened.startsWith("(") ? (matchAt(closing, text, end) ?? "") : "";
  const payload: DatePayload = { date: parsed.date, lead: opened.length + parsed.lead, trail: closed.length };
  return result(text, offset, end + closed.length - offset, payload);
};
/** Right after a symbol a date may stand in brackets or after a dash: "12/QĐ-UBND (ngày 05/3/2026)". */
const opening = /\(\s*|[-\u2010-\u2015]\s+/y;
const closing = /\s*\)/y;

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

const matchYear: Matcher = (text, offset) => {
  const parsed = startsWord(text, offset) ? parseYear(text, offset) : null;
  return parsed === null
    ? null
    : result(text, offset, parsed.length, { date: parsed.date, lead: 0, trail: 0 } satisfies DatePayload);
};

const matchIssuer: Matcher = (text, offset, matched) => {
  if (
    !isAfter(matched, Cua) &&
    !((isAfter(matched, DateToken) || isAfter(matched, YearToken)) && startsPlainly(text, offset))
  )
    return null;
  const end = issuerEnd(text, offset);
  return end < 0 ? null : result(text, offset, end - offset, null);
};

const matchLawName: Matcher = (text, offset, matched) => {
  const last = lastToken(matched);
  if (last?.tokenType !== TypeToken) return null;
  const type = last.payload as TypePayload;
  if (!lawTypes.has(type.name) || type.lowerCase) return null;
  const end = lawNameEnd(text, offset);
  return end < 0 ? null : result(text, offset, end - offset, null);
};

const matchProvision: Matcher = (text, offset) => {
  const part = startsWord(text, offset) ? parseProvision(text, offset) : null;
  return part === null ? null : result(text, offset, part.length, part);
};

const wordMatcher = (words: string): Matcher => {
  const pattern = new RegExp(`(?:${words})`, "uy");
  return (text, offset) => {
    if (!startsWord(text, offset)) return null;
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    return match === null ? null : result(text, offset, match[0].length, null);
  };
};

/** Where a token can begin near a citation; what stands before it is looked at afterwards, which is twice as fast. */
const interesting = new RegExp(
  `(?:${typeWords}|${[...typeAbbreviations.keys()].join("|")}|số|các|những|điểm|tiết|khoản|điều|mục|tiểu|chương|phần|phụ\\s+lục)(?!\\p{L}{2})`,
  "giu",
);

/** Custom patterns take no context of their own, so the pivots of the text being read stand here. */
let pivots: readonly number[] = [];
let nextPivot = 0;
/** Offset of the last word of interest that was looked up; kept, so that no stretch is searched twice. */
let nextWord = -1;

/** Skips to where the next citation can begin: the cost of lexing grows with the citations, not with the words between them. */
const matchFiller: Matcher = (text, offset) => {
  while ((pivots[nextPivot] ?? Number.POSITIVE_INFINITY) <= offset) nextPivot += 1;
  const target = pivots[nextPivot];
  if (target === undefined) return result(text, offset, text.length - offset, null);
  const from = Math.max(offset + 1, target - lookBack);
  if (nextWord < from) {
    nextWord = wordOfInterest(text, from);
  }
  const next = Math.min(nextWord, target);
  return result(text, offset, Math.max(next, offset + 1) - offset, null);
};

function wordOfInterest(text: string, from: number): number {
  interesting.lastIndex = from;
  for (let match = interesting.exec(text); match !== null; match = interesting.exec(text)) {
    if (startsWord(text, match.index)) return match.index;
    interesting.lastIndex = match.index + 1;
  }
  return text.length;
}

/** Stands for all characters beyond ASCII: chevrotain asks for the first characters in blocks of 255 from 255 on. */
const beyondAscii: readonly number[] = [
  ...Array.from({ length: 128 }, (_, at) => 128 + at),
  ...Array.from({ length: 257 }, (_, block) => Math.min(256 + block * 255, 0xffff)),
];
const ascii: readonly number[] = Array.from({ length: 128 }, (_, code) => code);

function token(name: string, matcher: Matcher, starts: readonly (string | number)[]): TokenType {
  return createToken({ name, pattern: { exec: matcher as never }, line_breaks: true, start_chars_hint: [...starts] });
}

const both = (letters: string): readonly string[] => [...letters.toLowerCase(), ...letters.toUpperCase()];
const digits = [..."0123456789"];
const capitals = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", ...beyondAscii];

const Space: TokenType = createToken({
  name: "Space",
  pattern: /[\s\u00a0]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
/** Also with a blank in place of number and symbol: "số …… ngày 05/3/2026". */
export const So: TokenType = token("So", wordMatcher("(?:[Ss]ố|SỐ)(?!\\p{L})(?:\\s*[.…_][.…_\\s]{0,80}(?=ngày))?"), [
  "s",
  "S",
]);
export const SymbolToken: TokenType = token("Symbol", matchSymbol, digits);
export const BlankSymbol: TokenType = token("BlankSymbol", matchBlankSymbol, ["/", ".", "…", "_"]);
export const DateToken: TokenType = token("Date", matchDate, [...both("ntbk"), ...digits, ..."(-", ...beyondAscii]);
export const YearToken: TokenType = token("Year", matchYear, ["n", "N"]);
/** A bare number, also with a year but no symbol ("30/2020"). */
export const NumberToken: TokenType = createToken({ name: "Number", pattern: /\d+(?:\/(?:19|20)\d\d(?![\d/]))?/ });
export const TypeToken: TokenType = token("Type", matchType, [...both("bcdghklnpqstv"), ...beyondAscii]);
export const LawName: TokenType = token("LawName", matchLawName, [...capitals, "s"]);
export const Issuer: TokenType = token("Issuer", matchIssuer, [...capitals, ..."abcdefghijklmnopqrstuvwxyz"]);
export const ProvisionToken: TokenType = token("Provision", matchProvision, both("đktmcp"));
export const Cua: TokenType = token("Cua", wordMatcher("(?:[Cc]ủa|CỦA)(?!\\p{L})"), ["c", "C"]);
export const Va: TokenType = token("Va", wordMatcher("(?:và|hoặc|cùng)(?!\\p{L})"), ["v", "h", "c"]);
export const Den: TokenType = token("Den", wordMatcher("đến(?!\\p{L})"), ["đ"]);
export const Tu: TokenType = token("Tu", wordMatcher("từ(?!\\p{L})"), ["t"]);
export const Cac: TokenType = token("Cac", wordMatcher("(?:[Cc]ác|[Nn]hững)(?!\\p{L})"), ["c", "C", "n", "N"]);
export const Self: TokenType = token("Self", wordMatcher("này(?!\\p{L})"), ["n"]);
export const Back: TokenType = token(
  "Back",
  wordMatcher("(?:(?:đã\\s+)?nêu(?:\\s+trên)?|nói\\s+trên|trên\\s+đây|đó)(?!\\p{L})"),
  ["n", "t", "đ"],
);
export const Comma: TokenType = createToken({ name: "Comma", pattern: /,/ });
export const Semicolon: TokenType = createToken({ name: "Semicolon", pattern: /;/ });
export const Colon: TokenType = createToken({ name: "Colon", pattern: /:/ });
export const Filler: TokenType = token("Filler", matchFiller, [...ascii, ...beyondAscii]);

/** Order decides: an issuer or a law's name is tried before the words it is made of, a symbol before a bare number. */
export const tokenTypes: readonly TokenType[] = [
  Space,
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

/**
 * Every type says how it can begin, so chevrotain looks at the first character before it tries a pattern; `safe` tries them all. The
 * definitions are `checked` by a test alone.
 */
export function createLexer(safe: boolean, checked = false): Lexer {
  const checks = { ensureOptimizations: !safe, safeMode: safe, skipValidations: !checked };
  return new Lexer([...tokenTypes], { positionTracking: "onlyOffset", ...checks });
}

const lexer = createLexer(false);

/** The tokens of one text; none where no pivot says that it holds a citation. Never fails: what is not of interest is filler. */
export function tokenize(text: string, by: Lexer = lexer): IToken[] {
  pivots = findPivots(text);
  nextPivot = 0;
  nextWord = -1;
  return pivots.length === 0 ? [] : by.tokenize(text).tokens;
}
