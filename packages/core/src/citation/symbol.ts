import { documentTypes } from "../data/document-types.ts";
import type { DeviationKind } from "./citation.ts";

/** A deviation with offsets relative to the text that was parsed. */
export interface SymbolDeviation {
  readonly kind: DeviationKind;
  readonly start: number;
  readonly end: number;
  readonly expected: string | null;
}

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
const MIXED = `[${UPPER}]{1,4}[a-zđ]{1,2}[${UPPER}0-9]{0,6}`;
const GROUP = `(?:(?:${MIXED}|${PLAIN})(?![a-zà-ỹđ${UPPER}0-9]|\\s?&)|${PLAIN}(?=ngày))`;
const LOWER_GROUP = "(?:qđ|nđ|nq|tt|ct|kh|tb|bc|cv|qd|nd|tb|tw|tu|cp|ttg|ub|ubnd|hđnd|hdnd|đu)";
const NUMBER = "\\d{1,3}\\.\\d{1,2}(?=\\s?/\\s?\\d{4})|\\d{1,5}[a-zđ]?";

/**
 * The tail after the number. The tolerant parts (spaces, other dashes, a missing or doubled slash) are what drafts contain;
 * each becomes a deviation, so that reading and judging stay apart.
 */
const tail = (group: string): string =>
  `(?:(?<y>\\s*//?\\s*(?:19|20)\\d{2}(?!\\d))(?:\\s*//?\\s*|\\s*${DASH}\\s*|\\s(?=[${UPPER}]{2,8}[-/])|(?=[${UPPER}]{2}))` +
  `|\\s*/\\s*(?:(?<s>\\d{2})/)?|\\s*(?<p>${DASH})\\s*(?=${group}\\s*/)|\\s*(?<h>${DASH})(?=${group}))` +
  `(?<g>${group}(?:\\s?\\d{1,2}(?!\\d|\\s*[/.]))?(?:\\s*(?:${DASH}|/)\\s*${group})?(?:(?:\\s?(?:${DASH}|/)|(?:${DASH}|/)\\s)${group}){0,8}(?:-19\\d\\d(?!\\d))?)`;

const symbolPattern = new RegExp(`(?<n>${NUMBER})${tail(GROUP)}`, "y");
const lowerPattern = new RegExp(`(?<n>${NUMBER})${tail(LOWER_GROUP)}(?![\\p{L}\\p{N}])`, "iuy");
const blankPattern = new RegExp(
  `(?<n>(?:[.…_]+[.…_\\s]*)?)(?<y>\\s*/\\s*(?:19|20)\\d{2})?\\s*/\\s*(?<g>${GROUP}(?:\\s*(?:${DASH}|/)\\s*${GROUP}){0,9})`,
  "y",
);
const blankPartyPattern = new RegExp(
  `(?<n>[.…_]+[.…_\\s]*)(?<p>${DASH})\\s*(?<g>${GROUP}\\s*/\\s*${GROUP}(?:\\s*${DASH}\\s*${GROUP}){0,3})`,
  "y",
);

/** Latin letters that look like these; NFC, one unit for one unit. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [..."АВЕКМНОРСТУХ"]
    .map((letter, index): [string, string] => [letter, "ABEKMHOPCTYX"[index] ?? letter])
    .concat([["\u00d0", "Đ"]]),
);

/** Groups that are printed with D for Đ by mistake or by a keyboard without Vietnamese. */
const asciiGroups: ReadonlyMap<string, string> = new Map([
  ["QD", "QĐ"],
  ["ND", "NĐ"],
  ["HDND", "HĐND"],
  ["CD", "CĐ"],
  ["DA", "ĐA"],
  ["LDTBXH", "LĐTBXH"],
  ["BLDTBXH", "BLĐTBXH"],
  ["BGDDT", "BGDĐT"],
  ["SGDDT", "SGDĐT"],
]);

const mixedCaseCodes: ReadonlyMap<string, string> = new Map(
  [
    "TTg",
    "TTr",
    "CTr",
    "QyĐ",
    "TrS",
    "QĐi",
    ...documentTypes.flatMap((type) => [...type.stateCodes, ...type.partyCodes]),
  ]
    .filter((code) => code !== code.toUpperCase())
    .map((code) => [code.toUpperCase(), code]),
);
const typeCodes: readonly string[] = ["NĐ", "QĐ", "NQ", "TTLT", "TT", "CT", "KH", "TB"];

/** Reads a symbol that begins at `offset`; null where none stands there. */
export function parseSymbol(text: string, offset: number): ParsedSymbol | null {
  return read(symbolPattern, text, offset);
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
    number: /\d/.test(numberText) ? numberText.trim() : "",
    year: yearStart < 0 ? null : Number(raw.slice(yearStart, yearStart + 4)),
    symbol,
    style,
    numberRange: [0, numberText.trimEnd().length],
    yearRange: yearStart < 0 ? null : [yearStart, yearStart + 4],
    symbolRange: [symbolStart, raw.length],
    deviations,
  };
}

/** The symbol in its canonical spelling: no spaces, plain hyphens, Latin capitals, Đ restored; null for a lone letter, which is no symbol. */
function canonicalSymbol(printed: string, style: "state" | "party"): string | null {
  const plain = fold(printed.replace(/\s+/g, "").replace(new RegExp(DASH, "g"), "-"));
  if (plain.length < 2) return null;
  const groups = plain.split(/(?=[-/])/).map((part) => {
    const separator = /^[-/]/.test(part) ? part.slice(0, 1) : "";
    return separator + canonicalGroup(part.slice(separator.length));
  });
  const joined = groups.join("");
  return style === "state" ? withHyphen(joined) : joined;
}

function canonicalGroup(group: string): string {
  const upper = group.toUpperCase();
  return mixedCaseCodes.get(upper) ?? asciiGroups.get(upper) ?? (group === group.toLowerCase() ? upper : group);
}

/** "NĐCP" is NĐ-CP with its hyphen lost; only where both halves are certain. */
function withHyphen(symbol: string): string {
  if (/[-/]/.test(symbol)) return symbol;
  const type = typeCodes.find((code) => symbol.startsWith(code));
  const rest = type === undefined ? "" : symbol.slice(type.length);
  return type !== undefined &&
    ["CP", "TTg", "TTG", "UBND", "HĐND", "BTC", "BNV", "BTP", "BXD", "BYT", "BCA"].includes(rest)
    ? `${type}-${canonicalGroup(rest)}`
    : symbol;
}

function fold(text: string): string {
  return text.replace(/[^ -~]/g, (letter) => lookAlikes.get(letter) ?? letter);
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
    if (between.trim() === mark) spaces(between, start, found);
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

function spaces(between: string, start: number, found: SymbolDeviation[]): void {
  for (const match of between.matchAll(/\s+/g)) {
    // A line break inside a symbol is the editor's wrapping, not the author's.
    if (/\n/.test(match[0])) continue;
    found.push({ kind: "space", start: start + match.index, end: start + match.index + match[0].length, expected: "" });
  }
}

function spellingDeviations(printed: string, offset: number, symbol: string): readonly SymbolDeviation[] {
  const found: SymbolDeviation[] = [];
  spaces(printed, offset, found);
  for (const match of printed.matchAll(new RegExp(DASH, "g"))) {
    const at = offset + match.index;
    if (match[0] !== "-") found.push({ kind: "dash", start: at, end: at + 1, expected: "-" });
  }
  for (const [index, letter] of [...printed].entries()) {
    const plain = lookAlikes.get(letter);
    if (plain !== undefined)
      found.push({ kind: "look-alike", start: offset + index, end: offset + index + 1, expected: plain });
  }
  for (const match of printed.matchAll(/[A-Za-zĐđ]+/g)) {
    const expected = asciiGroups.get(match[0].toUpperCase());
    const at = offset + match.index;
    if (expected !== undefined) found.push({ kind: "look-alike", start: at, end: at + match[0].length, expected });
  }
  return [...found, ...caseDeviations(printed, offset, symbol)];
}

function caseDeviations(printed: string, offset: number, symbol: string): readonly SymbolDeviation[] {
  const plain = fold(printed).replace(/\s+/g, "").replace(new RegExp(DASH, "g"), "-");
  if (plain.length !== symbol.length) {
    return symbol.includes("-") && !plain.includes("-")
      ? [{ kind: "missing-hyphen", start: offset, end: offset + printed.length, expected: symbol }]
      : [];
  }
  const lower = plain === plain.toLowerCase() && symbol !== symbol.toLowerCase();
  return lower ? [{ kind: "lower-case", start: offset, end: offset + printed.length, expected: symbol }] : [];
}
