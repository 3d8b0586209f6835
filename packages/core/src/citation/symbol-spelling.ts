import { documentTypes } from "../data/document-types.ts";
import { issuerCodes } from "../data/issuers.ts";
import { LOWER, UPPER } from "../text/letters.ts";
import { lookAlikes } from "../text/look-alikes.ts";
import { foldLookAlikes } from "../text/vietnamese.ts";
import type { DeviationKind } from "./citation.ts";

/** A deviation with offsets relative to the text that was parsed. */
export interface SymbolDeviation {
  readonly kind: DeviationKind;
  readonly start: number;
  readonly end: number;
  readonly expected: string | null;
}

const OTHER_DASH = /[\u2010-\u2015\u2212]/gu;
/** What most symbols are: nothing in them is a look-alike, a space or another dash. */
const PLAIN = /^[A-Za-z0-9Đđ/-]+$/;
const GROUP = /[^-\u2010-\u2015\u2212/\s][^-\u2010-\u2015\u2212/]*/gu;
const anySeparator = /[-/]/u;
const spaces = /\s+/gu;
const lineBreak = /\n/u;
const lowerCase = new RegExp(`[${LOWER}]`, "u");
const upperCase = new RegExp(`[${UPPER}]`, "u");

/** Types printed with D for Đ, by mistake or on a keyboard without Vietnamese; no code of a type is spelt so. */
const asciiTypes: ReadonlyMap<string, string> = new Map([
  ["QD", "QĐ"],
  ["ND", "NĐ"],
  ["CD", "CĐ"],
]);

const asciiIssuers: ReadonlyMap<string, string> = new Map([
  ["HDND", "HĐND"],
  ["LDTBXH", "LĐTBXH"],
  ["BLDTBXH", "BLĐTBXH"],
  ["BGDDT", "BGDĐT"],
  ["SGDDT", "SGDĐT"],
]);

const knownCodes: ReadonlyMap<string, string> = new Map(
  ["TrS", ...documentTypes.flatMap((type) => [...type.stateCodes, ...type.partyCodes]), ...issuerCodes.keys()].map(
    (code) => [code.toUpperCase(), code],
  ),
);

/** Types and issuers so common that a lost hyphen between them is certain. */
const gluedTypes: readonly string[] = ["NĐ", "QĐ", "NQ", "TTLT", "TT", "CT", "KH", "TB"];
const gluedIssuers: ReadonlySet<string> = new Set([
  "CP",
  "TTg",
  "TTG",
  "UBND",
  "HĐND",
  "BTC",
  "BNV",
  "BTP",
  "BXD",
  "BYT",
  "BCA",
]);

/** The symbol in its canonical spelling: no spaces, plain hyphens, Latin capitals, Đ restored; null for a lone letter, which is no symbol. */
export function canonicalSymbol(printed: string, style: "state" | "party"): string | null {
  const plain = plainOf(printed);
  if (plain.length < 2) return null;
  let joined = "";
  let start = 0;
  for (let at = 1; at <= plain.length; at += 1) {
    if (at < plain.length && !isSeparator(plain.charAt(at))) continue;
    const from = isSeparator(plain.charAt(start)) ? start + 1 : start;
    joined += plain.slice(start, from) + canonicalGroup(plain.slice(from, at), start === 0 && at < plain.length);
    start = at;
  }
  return style === "state" ? withHyphen(joined) : joined;
}

function isSeparator(char: string): boolean {
  return char === "-" || char === "/";
}

function plainOf(printed: string): string {
  return PLAIN.test(printed) ? printed : foldLookAlikes(printed.replace(spaces, "").replace(OTHER_DASH, "-"));
}

/** A code is written its own way ("TTr", "TTg", "SNgV"); a group that is no code we know stays as printed. */
function canonicalGroup(group: string, isType: boolean): string {
  const upper = group.toUpperCase();
  const restored = (isType ? asciiTypes.get(upper) : undefined) ?? asciiIssuers.get(upper);
  return knownCodes.get(upper) ?? restored ?? (upperCase.test(group) ? group : upper);
}

/** "NĐCP" is NĐ-CP with its hyphen lost; only where both halves are certain. */
function withHyphen(symbol: string): string {
  if (anySeparator.test(symbol)) return symbol;
  const type = gluedTypes.find((code) => symbol.startsWith(code));
  const rest = type === undefined ? "" : symbol.slice(type.length);
  return type !== undefined && gluedIssuers.has(rest) ? `${type}-${canonicalGroup(rest, false)}` : symbol;
}

/** How a printed symbol departs from `symbol`, its canonical spelling; `offset` is where it stands in the text that was parsed. */
export function spellingDeviations(printed: string, offset: number, symbol: string): readonly SymbolDeviation[] {
  if (printed === symbol) return [];
  return [
    ...spaceDeviations(printed, offset),
    ...dashDeviations(printed, offset),
    ...letterDeviations(printed, offset),
    ...groupDeviations(printed, offset, symbol),
  ];
}

/** Spaces in a symbol. A line break there is the editor's wrapping, not the author's. */
export function spaceDeviations(text: string, offset: number): readonly SymbolDeviation[] {
  return [...text.matchAll(spaces)]
    .filter(([blank]) => !lineBreak.test(blank))
    .map((match) => deviation("space", offset + match.index, match[0].length, ""));
}

function dashDeviations(printed: string, offset: number): readonly SymbolDeviation[] {
  return [...printed.matchAll(OTHER_DASH)].map((match) => deviation("dash", offset + match.index, 1, "-"));
}

function letterDeviations(printed: string, offset: number): readonly SymbolDeviation[] {
  return Array.from(printed, (letter, at) => ({ at, plain: lookAlikes.get(letter) })).flatMap(({ at, plain }) =>
    plain === undefined ? [] : [deviation("look-alike", offset + at, 1, plain)],
  );
}

/** Groups in the wrong case, with D for Đ, or run together. */
function groupDeviations(printed: string, offset: number, symbol: string): readonly SymbolDeviation[] {
  const canonical = symbol.split(anySeparator);
  const groups = [...printed.matchAll(GROUP)];
  if (groups.length < canonical.length) return [deviation("missing-hyphen", offset, printed.length, symbol)];
  return groups.flatMap((match, index) => {
    const expected = canonical[index] ?? "";
    const length = match[0].trimEnd().length;
    const plain = plainOf(match[0]);
    if (plain === expected) return [];
    const kind = plain.toUpperCase() === expected.toUpperCase() ? "lower-case" : "look-alike";
    // "TTG" for TTg stands in headings written in capitals.
    if (kind === "lower-case" && !lowerCase.test(plain)) return [];
    return [deviation(kind, offset + match.index, length, expected)];
  });
}

function deviation(kind: DeviationKind, start: number, length: number, expected: string): SymbolDeviation {
  return { kind, start, end: start + length, expected };
}
