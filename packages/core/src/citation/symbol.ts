import type { SymbolDeviation } from "./symbol-spelling.ts";
import { canonicalSymbol, spaceDeviations, spellingDeviations } from "./symbol-spelling.ts";

/** Số, ký hiệu read from text; offsets are relative to the text given. */
export interface ParsedSymbol {
  readonly length: number;
  readonly number: string;
  readonly year: number | null;
  /** Without number and year, in canonical spelling: "QĐ-UBND". */
  readonly symbol: string;
  readonly style: "state" | "party";
  readonly numberRange: readonly [number, number];
  readonly yearRange: readonly [number, number] | null;
  readonly symbolRange: readonly [number, number];
  readonly deviations: readonly SymbolDeviation[];
}

const DASH = "[-\\u2010-\\u2015\\u2212]";
const CYRILLIC = "\\u0410\\u0412\\u0415\\u041a\\u041c-\\u041e\\u0420-\\u0422\\u0423\\u0425";
const UPPER = `A-ZĐ\\u00d0${CYRILLIC}`;
/** One group of a symbol: capitals with digits, dots and ampersands inside, or a mixed-case code such as TTr, CTr, TTg, QyĐ, SNgV. */
const PLAIN = `[${UPPER}][${UPPER}0-9]*(?:\\s?&\\s?[${UPPER}0-9]+|\\.[${UPPER}0-9]+)*`;
const MIXED = `[${UPPER}]{1,6}[a-zđ]{1,2}[${UPPER}0-9]{0,6}`;
const GROUP = `(?:(?:${MIXED}|${PLAIN})(?![a-zà-ỹđ${UPPER}0-9]|\\s?&)|${PLAIN}(?=ngày))`;
const LOWER_GROUP = "(?:qđ|nđ|nq|tt|ct|kh|tb|bc|cv|qd|nd|tb|tw|tu|cp|ttg|ub|ubnd|hđnd|hdnd|đu)";
/** A symbol that is whole with its first group: what follows its dash is another word ("72/2025/QH15 - TP"). */
const WHOLE = "(?<!QH\\d\\d|/CP|/TTg)";
const NUMBER = "\\d{1,3}\\.\\d{1,2}(?=\\s?/\\s?\\d{4})|\\d{1,5}[a-zđ]?";

/**
 * The tail after the number. The tolerant parts (spaces, other dashes, a missing or doubled slash) are what drafts contain;
 * each becomes a deviation, so that reading and judging stay apart.
 */
const tail = (group: string): string =>
  `(?:(?<y>\\s*//?\\s*(?:19|20)\\d{2}(?!\\d))(?:\\s*//?\\s*|\\s*${DASH}\\s*|\\s(?=[${UPPER}]{2,8}[-/])|(?=[${UPPER}]{2}))` +
  `|\\s*/\\s*(?:(?<s>\\d{2})/)?|\\s*(?<p>${DASH})\\s*(?=${group}\\s*/)|\\s*(?<h>${DASH})(?=${group}))` +
  `(?<g>${group}(?:\\s?\\d{1,2}(?!\\d|\\s*[/.]))?(?:${WHOLE}\\s*(?:${DASH}|/)\\s*${group})?(?:(?:\\s?(?:${DASH}|/)|(?:${DASH}|/)\\s)${group}){0,8}(?:-19\\d\\d(?!\\d))?)`;

const symbolPattern = new RegExp(`(?<n>${NUMBER})${tail(GROUP)}`, "y");
const lowerPattern = new RegExp(`(?<n>${NUMBER})${tail(LOWER_GROUP)}(?![A-Za-zÀ-ỹ\\d])`, "iuy");
/** A number to be filled in by hand; bounded, so that a match costs linear time. */
const BLANK = "[.…_][.…_\\s]{0,80}";

const blankPattern = new RegExp(
  `(?<n>(?:${BLANK})?)(?<y>\\s*/\\s*(?:19|20)\\d{2})?\\s*/\\s*(?<g>${GROUP}(?:\\s*(?:${DASH}|/)\\s*${GROUP}){0,9})`,
  "y",
);
const blankPartyPattern = new RegExp(
  `(?<n>${BLANK})(?<p>${DASH})\\s*(?<g>${GROUP}\\s*/\\s*${GROUP}(?:\\s*${DASH}\\s*${GROUP}){0,3})`,
  "y",
);

/** As the Youth Union printed its numbers: "84 QĐ/TWĐTN". */
const spacedPattern = new RegExp(
  `(?<n>\\d{1,5})(?<p>\\s)(?=(?:QĐ|NQ|CT|KL|KH|HD|TB|BC|CV|CTr|TTr)/)(?<g>${GROUP}/${GROUP}(?:${DASH}${GROUP}){0,2})`,
  "y",
);

/** What most symbols are, of whole groups and followed by what no symbol goes on with: the pattern above reads it to the same. */
const plainPattern =
  /(\d{1,5})\/(?:((?:19|20)\d\d)\/)?([A-ZĐ]{2,}(?:-[A-ZĐ]{2,}){0,3})(?=[,;:)]|[ \n][A-Za-zÀ-ỹ]|\.(?:\s|$)|$)/y;

const digit = /\d/;
/** Reads a symbol that begins at `offset`; null where none stands there. */
export function parseSymbol(text: string, offset: number): ParsedSymbol | null {
  return readPlain(text, offset) ?? parseTolerantSymbol(text, offset);
}

/** As `parseSymbol`, by the pattern that allows for every deviation: it alone would do, but for its cost. */
export function parseTolerantSymbol(text: string, offset: number): ParsedSymbol | null {
  return read(symbolPattern, text, offset);
}

/** A symbol in its canonical spelling; null for any other. */
function readPlain(text: string, offset: number): ParsedSymbol | null {
  plainPattern.lastIndex = offset;
  const match = plainPattern.exec(text);
  if (match === null) return null;
  const [{ length }, number = "", year, symbol = ""] = match;
  if (canonicalSymbol(symbol, "state") !== symbol) return null;
  const symbolStart = length - symbol.length;
  return {
    length,
    number,
    year: year === undefined ? null : Number(year),
    symbol,
    style: "state",
    numberRange: [0, number.length],
    yearRange: year === undefined ? null : [number.length + 1, number.length + 5],
    symbolRange: [symbolStart, length],
    deviations: [],
  };
}

/** A symbol with a space in place of the dash of the Party ("84 QĐ/TWĐTN"); only to be tried after "số". */
export function parseSpacedSymbol(text: string, offset: number): ParsedSymbol | null {
  return read(spacedPattern, text, offset);
}

/** A symbol printed wholly in lower case ("177/2004/qđ-ub"); only to be tried after a type word and "số". */
export function parseLowerCaseSymbol(text: string, offset: number): ParsedSymbol | null {
  return read(lowerPattern, text, offset);
}

/** A symbol whose number was left blank ("… /TTr-SNV"); only to be tried after "số". */
export function parseBlankSymbol(text: string, offset: number): ParsedSymbol | null {
  return read(blankPattern, text, offset) ?? read(blankPartyPattern, text, offset);
}

function read(pattern: RegExp, text: string, offset: number): ParsedSymbol | null {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (match === null) return null;
  return interpret(match[0], match.groups ?? {});
}

function interpret(raw: string, groups: Record<string, string | undefined>): ParsedSymbol | null {
  const numberText = groups["n"] ?? "";
  const printed = groups["g"] ?? "";
  const yearText = groups["y"];
  const symbolStart = raw.length - printed.length;
  const style = groups["p"] === undefined ? "state" : "party";
  const symbol = canonicalSymbol(printed, style);
  if (symbol === null) return null;
  const yearStart = yearText === undefined ? -1 : raw.indexOf(yearText, numberText.length) + yearText.length - 4;
  const deviations = [
    ...separatorDeviations(raw, numberText.trimEnd().length, yearStart, symbolStart, style, groups["h"] !== undefined),
    ...spellingDeviations(printed, symbolStart, symbol),
  ];
  return {
    length: raw.length,
    number: digit.test(numberText) ? numberText.trim() : "",
    year: yearStart < 0 ? null : Number(raw.slice(yearStart, yearStart + 4)),
    symbol,
    style,
    numberRange: [0, numberText.trimEnd().length],
    yearRange: yearStart < 0 ? null : [yearStart, yearStart + 4],
    symbolRange: [symbolStart, raw.length],
    deviations,
  };
}

function separatorDeviations(
  raw: string,
  numberEnd: number,
  yearStart: number,
  symbolStart: number,
  style: "state" | "party",
  oldHyphen: boolean,
): readonly SymbolDeviation[] {
  const found: SymbolDeviation[] = [];
  const inspect = (start: number, end: number, mark: string): void => {
    const between = raw.slice(start, end);
    if (between === mark) return;
    if (between.trim() === mark) found.push(...spaceDeviations(between, start));
    else if (between.trim() === "//") found.push({ kind: "double-slash", start, end, expected: mark });
    else if (between.trim() === "") found.push({ kind: "missing-slash", start, end, expected: mark });
    else found.push({ kind: "dash", start, end, expected: mark });
  };
  const first = style === "party" ? "-" : "/";
  if (yearStart >= 0) {
    inspect(numberEnd, yearStart, "/");
    inspect(yearStart + 4, symbolStart, "/");
  } else if (!oldHyphen && raw.slice(numberEnd, symbolStart).replace(/\s/g, "").length === 1) {
    inspect(numberEnd, symbolStart, first);
  }
  return found;
}
