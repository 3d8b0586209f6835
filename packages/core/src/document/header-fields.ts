import type { CitedDate } from "../citation/citation.ts";
import { parseDate } from "../citation/date.ts";
import type { ParsedSymbol } from "../citation/symbol.ts";
import { parseSymbol } from "../citation/symbol.ts";
import { LOWER, UPPER } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { stripDiacritics } from "../text/vietnamese.ts";
import type { DocumentNumber, Field } from "./document.ts";
import type { Passage } from "./passage.ts";
import { fieldOf, passage, spanOf } from "./passage.ts";

/** A value of the header with the words that print it. */
export interface Found<T> {
  readonly words: Passage;
  readonly field: Field<T>;
}

const NATIONAL_TITLE = /CONG\s+HOA\s+XA\s+HOI\s+CHU\s+NGHIA\s+VIET\s+NAM/giu;
const PARTY_TITLE = /(?<![A-Za-zÀ-ỹ])DANG\s+CONG\s+SAN\s+VIET\s+NAM/gu;
const MOTTO = /DOC\s+LAP\s*(?:[-\u2010-\u2015,.]\s*)?TU\s+DO\s*(?:[-\u2010-\u2015,.]\s*)?HANH\s+PHUC/giu;
/** What they hold however accents are placed, told before the accents are taken off: that costs many times more. */
const TITLE_HINT = /[xX]\S\s+[hH]\S[iI]\s+[cC][hH]/;
const PARTY_HINT = /S\SN\s+V\S\ST/u;
const MOTTO_HINT = /[dDđĐ]\S[cC]\s+[lL]\S[pP]/;
/** Without its colon, "số" in small letters at the beginning of a line goes on with a title or a citation that wraps. */
const NUMBER_HEAD = /(?:(?<=^|\n|\|)[ \t]*(?:Số\s*[:.]?|(?:Luật\s+)?số\s*:)|(?<![A-Za-zÀ-ỹ])Số\s*:)\s*[.…_\s]*/gu;
const NUMBER_HINT = /Số|số\s*:/u;
const TITLE_WORDS = "CONG HOA XA HOI CHU NGHIA VIET NAM";
const MOTTO_WORDS = "DOC LAP - TU DO - HANH PHUC";
const MAX_SLIP = 2;
const spaces = /\s+/gu;
const SYMBOL_ROOM = 120;
const digitFirst = /^\d/u;
const separator = /[-/]/u;
const DATE_HEAD = /[nN][gG][àÀ][yY](?![A-Za-zÀ-ỹ])/gu;
const letter = /[A-Za-zÀ-ỹ]/u;
const PLACE_WORD = `(?:[${UPPER}]['’]?[${LOWER}][A-Za-zÀ-ỹ'’]*|[AYÁÔÝ](?![A-Za-zÀ-ỹ])|[${UPPER}]['’][${UPPER}][${LOWER}]+)`;
const PLACE = new RegExp(
  `(?:^|\\n)\\s*((?:(?:TP|Tp|TX|TT)\\.?\\s*|(?:Thành\\s+phố|Thị\\s+xã|Thị\\s+trấn|Đặc\\s+khu)\\s+)?${PLACE_WORD}(?:(?:\\s*-\\s*|[ \\t]+|\\n)(?:${PLACE_WORD}|\\d{1,2}(?!\\d)))*)\\s*,?\\s*$`,
  "u",
);
const BLANK_PLACE = /(?:^|\n)[^\S\n]*[.…_]+\s*(?:,\s*)?$/u;
const PLACE_ROOM = 80;
/** What any place or blank ends with: most dates of the text have something else before them. */
const PLACE_END = new RegExp(`(?:${PLACE_WORD}|[\\d.…_])\\s*,?\\s*$`, "u");

/** Quốc hiệu, however its accents are placed or lost (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1). */
export function nationalTitleIn(part: Passage): Found<string> | null {
  return plainMatch(part, NATIONAL_TITLE, TITLE_HINT) ?? slipIn(part, TITLE_WORDS);
}

/** Tiêu ngữ, with any dash or none. */
export function mottoIn(part: Passage): Found<string> | null {
  return plainMatch(part, MOTTO, MOTTO_HINT) ?? slipIn(part, MOTTO_WORDS);
}

/** The title that a Party document has in the place of quốc hiệu (Quy định 399-QĐ/TW). */
export function partyTitleIn(part: Passage): Found<string> | null {
  return plainMatch(part, PARTY_TITLE, PARTY_HINT);
}

function plainMatch(part: Passage, pattern: RegExp, hint: RegExp): Found<string> | null {
  if (!hint.test(part.text)) return null;
  const plain = stripDiacritics(part.text);
  // A text whose length changes without its accents holds marks that stand alone: its offsets would be wrong.
  if (plain.length !== part.text.length) return null;
  pattern.lastIndex = 0;
  const match = pattern.exec(plain);
  if (match === null) return null;
  const words = within(part, match.index, match.index + match[0].length);
  return { words, field: fieldOf(words) };
}

/** A line of its own that is the model but for one word: a letter too many or too few. */
function slipIn(part: Passage, model: string): Found<string> | null {
  const { length } = part.text;
  if (length < model.length - MAX_SLIP || (length > model.length + MAX_SLIP && !part.text.includes("\n"))) return null;
  let start = 0;
  for (const line of part.text.split("\n")) {
    if (Math.abs(line.trim().length - model.length) <= MAX_SLIP && isSlip(line, model)) {
      const words = within(part, start, start + line.length);
      return { words, field: fieldOf(words) };
    }
    start += line.length + 1;
  }
  return null;
}

function isSlip(line: string, model: string): boolean {
  const right = model.split(" ");
  const words = stripDiacritics(line).toUpperCase().trim().split(spaces);
  return words.length === right.length && words.filter((word, index) => word !== right[index]).length === 1;
}

/** "Số: 12/KH-UBND", "Số:     /KH-UBND", "Số 12-KH/ĐU": from "Số" to the end of the symbol (khoản 3). */
export function numberIn(part: Passage): Found<DocumentNumber> | null {
  if (!NUMBER_HINT.test(part.text)) return null;
  for (const match of part.text.matchAll(NUMBER_HEAD)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const found = symbolAt(part, start, match.index + match[0].length);
    if (found !== null) return found;
  }
  return null;
}

function symbolAt(part: Passage, start: number, at: number): Found<DocumentNumber> | null {
  const rest = part.text.slice(at, at + SYMBOL_ROOM);
  const blank = !digitFirst.test(rest);
  // A blank number is read as any number would be: the symbol after it is what counts.
  const parsed = parseSymbol(blank ? `1${rest}` : rest, 0);
  if (parsed === null) return null;
  const shift = at - (blank ? 1 : 0);
  const words = within(part, start, shift + parsed.length);
  return { words, field: { value: numberOf(part, parsed, shift, blank), span: spanOf(words) } };
}

/** `shift` is where the text that was parsed begins in the text of the part. */
function numberOf(part: Passage, parsed: ParsedSymbol, shift: number, blank: boolean): DocumentNumber {
  const { year, symbol, style, numberRange, yearRange, symbolRange } = parsed;
  const place = (from: number, to: number): Span =>
    part.prose.map.toSourceSpan(part.start + shift + from, part.start + shift + to);
  const first = blank ? (yearRange ?? symbolRange)[0] : 0;
  return {
    number: blank ? "" : parsed.number,
    year,
    symbol,
    style,
    groups: symbol.split(separator),
    parts: {
      number: blank ? null : place(...numberRange),
      year: yearRange === null ? null : place(...yearRange),
      symbol: place(...symbolRange),
      fullSymbol: place(first, parsed.length),
    },
    deviations: parsed.deviations
      .filter(({ start }) => start >= first)
      .map(({ kind, start, end, expected }) => ({ kind, span: place(start, end), expected })),
  };
}

/** Place and date of issue; the date may have blanks, the place may be missing where the date stands alone (khoản 4). */
export function issueIn(
  part: Passage,
): { readonly place: Found<string> | null; readonly date: Found<CitedDate> } | null {
  DATE_HEAD.lastIndex = 0;
  for (let match = DATE_HEAD.exec(part.text); match !== null; match = DATE_HEAD.exec(part.text)) {
    const { index } = match;
    if (letter.test(part.text.charAt(index - 1)) || !PLACE_END.test(lastWord(part.text, index))) continue;
    const issue = issueAt(part, index);
    if (issue !== null) return issue;
  }
  return null;
}

/** Place and date where a date begins at `index`. */
function issueAt(part: Passage, index: number): ReturnType<typeof issueIn> {
  const room = Math.max(0, index - PLACE_ROOM, columnEnd(part, index));
  const before = part.text.slice(room, index);
  const place = PLACE.exec(lastLines(before, 2)) ?? PLACE.exec(lastLines(before, 1));
  if (place === null && !BLANK_PLACE.test(before)) return null;
  const parsed = parseDate(part.text, index);
  if (parsed === null || parsed.lead > 0) return null;
  const words = within(part, index, index + parsed.length);
  return { place: placeOf(part, place, index), date: { words, field: { value: parsed.date, span: spanOf(words) } } };
}

/** Where the column before the place ends, if both stand on one line: at the number, quốc hiệu or tiêu ngữ. */
function columnEnd(part: Passage, limit: number): number {
  const found = [numberIn(part), nationalTitleIn(part), mottoIn(part)].map(
    (field) => (field?.words.end ?? part.start) - part.start,
  );
  return found.reduce((last, end) => (end <= limit ? Math.max(last, end) : last), 0);
}

function placeOf(part: Passage, match: RegExpExecArray | null, end: number): Found<string> | null {
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = end - (match.input.length - match.index) + match[0].indexOf(name);
  const words = within(part, start, start + name.length);
  return { words, field: fieldOf(words) };
}

/** The last word before an offset with the comma after it: all that the end of a place can be told by. */
function lastWord(text: string, before: number): string {
  const ahead = text.slice(Math.max(0, before - PLACE_ROOM), before);
  const end = ahead.trimEnd();
  const words = end.endsWith(",") ? end.slice(0, -1).trimEnd() : end;
  return ahead.slice(Math.max(words.lastIndexOf(" "), words.lastIndexOf("\n")) + 1);
}

function lastLines(text: string, count: number): string {
  if (!text.includes("\n")) return text;
  return text.split("\n").slice(-count).join("\n");
}

/** The part of a passage between two offsets in its text. */
export function within(part: Passage, from: number, to: number): Passage {
  return passage(part.prose, part.start + from, part.start + to);
}
