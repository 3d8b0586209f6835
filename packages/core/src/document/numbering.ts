import { LOWER, UPPER } from "../text/letters.ts";
import { pointOrdinal, romanValue } from "../text/numerals.ts";
import type { DivisionLevel, NumberingStyle } from "./document.ts";

/** A number as it stands at the beginning of a division (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm đ). */
export interface PrintedNumber {
  readonly level: DivisionLevel;
  readonly style: NumberingStyle;
  /** Without its mark: "I", "1.1", "đ". */
  readonly number: string;
  readonly ordinal: number | null;
  /** "." or ")" or "" …, "()" for a number in parentheses. */
  readonly mark: string;
  /** Where number and mark stand in the text given. */
  readonly start: number;
  readonly end: number;
  /** Siblings share it, whatever their mark: "I", "A", "1", "1.1" (any two-part decimal), "a", "(1)", "-", "article". */
  readonly form: string;
  /** The parent number of a decimal: "1" for 1.2; else "". */
  readonly prefix: string;
}

type Kind = Pick<PrintedNumber, "level" | "style" | "form">;

const WORDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:Phần|PHẦN)\s+(?:thứ\s+|THỨ\s+)?/u, { level: "part", style: "word", form: "part" }],
  [/^(?:Chương|CHƯƠNG)\s+/u, { level: "chapter", style: "word", form: "chapter" }],
  [/^(?:Tiểu\s+mục|TIỂU\s+MỤC)\s+/u, { level: "subsection", style: "word", form: "subsection" }],
  [/^(?:Mục|MỤC)\s+/u, { level: "section", style: "word", form: "section" }],
  [/^(?:Điều|ĐIỀU)\s+/u, { level: "article", style: "word", form: "article" }],
];
const WORD_NUMBER = /^([IVXLC]{1,7}|\d{1,3}[a-zđ]?|[A-Za-zÀ-ỹ]+)(?![A-Za-zÀ-ỹ\d])\s?([.:]?)/u;
const ORDINAL_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

const ROMAN = new RegExp(String.raw`^([IVXLC]{1,7})(?:\s?([.)])(?=\s|[${UPPER}]|$)|\s?([-–/])(?=\s+[${UPPER}]))`, "u");
const CAPITAL = /^([A-ZĐ])\s?([.)])(?=\s)/u;
const DECIMAL = new RegExp(
  String.raw`^(\d{1,2}(?:\.\d{1,2}){1,4})(?:([.)])(?=\s|[${UPPER}]|$)|(?=\s+["“]?[${UPPER}]|\s*$))`,
  "u",
);
const ARABIC = new RegExp(
  String.raw`^(\d{1,3}[a-zđ]?)(?:\s?([.)])(?=\s|[“"]?[${UPPER}]|$)|([/-])(?=\s+[${UPPER}])|\s([-–])(?=\s[${UPPER}]))`,
  "u",
);
const POINT = new RegExp(String.raw`^([a-zđăâêôơư]\d?)(?:\s?(\))(?=\s|[${UPPER}]|$)|([./])(?=\s))`, "u");
const BRACKETED = /^\((\d{1,2}|[ivx]{1,5}|[a-zđ])\)(?=\s|[A-Za-zÀ-ỹ]|$)/u;
const BULLET = new RegExp(String.raw`^(?:([-–—•●▪◦■·])(?=\s+\S|[${UPPER}])|([+*])(?=\s+\S))`, "u");

/** How any of them begins: most paragraphs are told from a division by this alone. */
const POSSIBLE = /^(?:[\dIVXLC(+*•●▪◦■·–—-]|[A-ZĐa-zđăâêôơư]\d?\s?[.)/]|P[hH]|C[hH]|M[ụỤ]|T[iI]|Đ[iI])/u;

const lowerCase = new RegExp(`[${LOWER}]`, "u");
const emptyLine = /^\s*(?:\n|$)/u;
const zeroGroup = /(?:^|\.)0/u;

/** Reads the number that begins `text`; null where the text begins otherwise. Whether it is a division is for the context to say. */
export function readNumber(text: string): PrintedNumber | null {
  if (!POSSIBLE.test(text)) return null;
  const first = text.charAt(0);
  if (digit.test(first)) return readDecimal(text) ?? readArabic(text);
  if (first === "(") return readBracketed(text);
  if (!letter.test(first)) return readBullet(text);
  return readWord(text) ?? readRoman(text) ?? readCapital(text) ?? readPoint(text);
}
const digit = /\d/;
const letter = /[A-Za-zÀ-ỹ]/u;

function readWord(text: string): PrintedNumber | null {
  for (const [pattern, kind] of WORDS) {
    const word = pattern.exec(text)?.[0].length ?? 0;
    const match = word === 0 ? null : WORD_NUMBER.exec(text.slice(word));
    if (match === null) continue;
    const [whole, number = "", mark = ""] = match;
    const ordinal = wordOrdinal(number);
    const rest = text.slice(word + whole.length);
    if ((ordinal === null && !insertedNumber.test(number)) || !standsAsHeading(kind, mark, rest)) return null;
    return { ...kind, number, ordinal, mark, start: word, end: word + whole.trimEnd().length, prefix: "" };
  }
  return null;
}
const insertedNumber = /^\d+[a-zđ]$/u;
const allDigits = /^\d+$/u;

function wordOrdinal(number: string): number | null {
  if (allDigits.test(number)) return Number(number);
  const word = ORDINAL_WORDS.indexOf(number.toLowerCase());
  return word >= 0 ? word + 1 : romanValue(number);
}

/** "Điều 3 Quyết định này" begins a sentence; a heading has a mark, ends with its number, or goes on in capitals. */
function standsAsHeading(kind: Kind, mark: string, rest: string): boolean {
  if (mark !== "" || emptyLine.test(rest)) return true;
  return kind.level !== "article" && !lowerCase.test(firstLine(rest));
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}

function readRoman(text: string): PrintedNumber | null {
  const match = ROMAN.exec(text);
  const number = match?.[1] ?? "";
  // "C." and "L." are letters of an outline; nobody counts to a hundred in Roman numerals.
  const ordinal = number === "C" || number === "L" ? null : romanValue(number);
  if (match === null || ordinal === null) return null;
  return simple({ level: "section", style: "roman", form: "I" }, number, ordinal, match);
}

function readCapital(text: string): PrintedNumber | null {
  const match = CAPITAL.exec(text);
  const number = match?.[1] ?? "";
  return match === null
    ? null
    : simple({ level: "part", style: "letter", form: "A" }, number, pointOrdinal(number), match);
}

function readDecimal(text: string): PrintedNumber | null {
  const match = DECIMAL.exec(text);
  const number = match?.[1] ?? "";
  if (match === null || zeroGroup.test(number)) return null;
  const groups = number.split(".");
  const form = groups.map(() => "1").join(".");
  const found = simple({ level: "clause", style: "decimal", form }, number, Number(groups.at(-1)), match);
  return { ...found, prefix: groups.slice(0, -1).join(".") };
}

function readArabic(text: string): PrintedNumber | null {
  const match = ARABIC.exec(text);
  const number = match?.[1] ?? "";
  if (match === null) return null;
  const form = match[2] === ")" ? "1)" : "1";
  const level = form === "1" ? "clause" : "point";
  return simple({ level, style: "arabic", form }, number, allDigits.test(number) ? Number(number) : null, match);
}

function readPoint(text: string): PrintedNumber | null {
  const match = POINT.exec(text);
  const number = match?.[1] ?? "";
  return match === null
    ? null
    : simple({ level: "point", style: "letter", form: "a" }, number, pointOrdinal(number), match);
}

function readBracketed(text: string): PrintedNumber | null {
  const match = BRACKETED.exec(text);
  const number = match?.[1] ?? "";
  if (match === null) return null;
  const span = { number, mark: "()", start: 0, end: match[0].length, prefix: "" };
  if (allDigits.test(number)) return { ...span, level: "point", style: "arabic", form: "(1)", ordinal: Number(number) };
  const roman = romanValue(number.toUpperCase());
  if (roman !== null) return { ...span, level: "point", style: "roman", form: "(i)", ordinal: roman };
  return { ...span, level: "point", style: "letter", form: "(a)", ordinal: pointOrdinal(number) };
}

function readBullet(text: string): PrintedNumber | null {
  const match = BULLET.exec(text);
  if (match === null) return null;
  const number = match[0];
  return {
    level: "indent",
    style: "bullet",
    form: number,
    number,
    ordinal: null,
    mark: "",
    start: 0,
    end: 1,
    prefix: "",
  };
}

function simple(kind: Kind, number: string, ordinal: number | null, match: RegExpExecArray): PrintedNumber {
  // One by one: a spread costs more here than all the patterns.
  return {
    level: kind.level,
    style: kind.style,
    form: kind.form,
    number,
    ordinal,
    mark: match[2] ?? match[3] ?? match[4] ?? "",
    start: 0,
    end: match[0].trimEnd().length,
    prefix: "",
  };
}
