import { issuerCodes, partyIssuers } from "../data/issuers.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import type { Citation, CitationParts, Deviation } from "./citation.ts";
import { codesNamed } from "./issuing-body.ts";

/** What can be wrong with the form of a cited number and symbol (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3). */
export type ShapeFaultKind =
  | "space"
  | "dash"
  | "slash"
  | "hyphen"
  | "case"
  | "foreignLetter"
  | "plainD"
  | "partyOrder"
  | "stateOrder"
  | "superfluousYear"
  | "missingYear"
  | "leadingZero";

export interface ShapeFault {
  readonly kind: ShapeFaultKind;
  /** Number and symbol as cited, in the source. */
  readonly span: Span;
  /** Number and symbol in right form. */
  readonly expected: string;
  /** What to put where, in the source; empty where markup or a line break stands between. */
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

type Numbering = Pick<Citation, "number" | "year" | "symbol" | "style">;

/** A number and symbol as printed, of a cited document or of the draft itself, with what is known of the document. */
export interface PrintedNumbering extends Numbering, Pick<Citation, "type" | "date" | "issuer" | "deviations"> {
  readonly parts: Pick<CitationParts, "number" | "year" | "symbol" | "fullSymbol">;
}

/** One that has a number with a symbol, and where it stands. */
interface Cited {
  readonly citation: PrintedNumbering;
  readonly text: string;
  readonly whole: Span;
  readonly symbolSpan: Span;
  readonly groups: readonly string[];
}

/** The form of numbers and symbols was settled for all State bodies in this year; older documents are cited as they were printed. */
const SETTLED = 2005;
/** From this year on a decree and a circular bear their year (Luật Ban hành văn bản quy phạm pháp luật 1996). */
const YEARS_IN_SYMBOLS = 1997;

const groupBorder = /[-/]/u;
const onlyDash = /^[-\u2010-\u2015\u2212]$/u;
const markup = /[\s*_~>\\]/gu;
const plainWords = /^[A-Za-zÀ-ỹ\d./&-]+$/u;
const blank = /^[ \t\u00a0]+$/u;
const oneDigit = /^[1-9]$/u;
const asciiLetters = /^[A-Za-z]+$/u;
const anyDigit = /\d/u;
const partyBody = /đảng|chi bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy/iu;

const orderedTypes: ReadonlySet<string> = new Set([
  "NQ",
  "QĐ",
  "CT",
  "KL",
  "QC",
  "TB",
  "BC",
  "KH",
  "CTr",
  "CTHĐ",
  "TTr",
  "HD",
  "ĐA",
  "PA",
  "BB",
  "CV",
  "TT",
  "TC",
]);
const yearlessTypes: ReadonlySet<string> = new Set(["KH", "TB", "BC", "CV"]);
const slashTypes: ReadonlySet<string> = new Set(["KH", "TB", "BC", "TTr", "QĐ", "NQ", "CT"]);
const circularIssuer = /^(?:B[A-ZĐ]{2,}|NHNN|TTCP|VPCP|KTNN|TANDTC|VKSNDTC|VKSTC|UBDT)$/u;
/** Bodies of neither system alone: unions and fronts follow the Party's form in one place and the State's in another. */
const otherBodies: ReadonlySet<string> = new Set(["TLĐ", "MTTW", "BHXH"]);

/** Everything wrong with the form of a number and symbol; nothing for one whose form cannot be judged. */
export function shapeFaults(citation: PrintedNumbering, text: string): readonly ShapeFault[] {
  const { fullSymbol, symbol } = citation.parts;
  if (fullSymbol === null || symbol === null || citation.symbol === null) return [];
  const cited: Cited = {
    citation,
    text,
    whole: fullSymbol,
    symbolSpan: symbol,
    groups: citation.symbol.split(groupBorder),
  };
  return [...writingFaults(cited), ...orderFaults(cited), ...yearFaults(cited), ...numberFaults(cited)];
}

/** Number and symbol as they are printed in right form: "247/QĐ-UBND", "30/2020/NĐ-CP", "57-NQ/TW". */
function printed({ number, year, symbol, style }: Numbering): string {
  const head = number === null || number === "" ? "…" : number;
  return style === "party" ? `${head}-${symbol}` : [head, ...(year === null ? [] : [year]), symbol].join("/");
}

function replacing({ text, whole }: Cited, expected: string): ShapeFault["edits"] {
  return plainWords.test(slice(text, whole)) ? [{ span: whole, text: expected }] : [];
}

/** Spaces, dashes, separators and letters: what the parser read in spite of its form. */
function writingFaults(cited: Cited): readonly ShapeFault[] {
  const deviations = cited.citation.deviations.filter((deviation) => counts(cited, deviation));
  const expected = printed(cited.citation);
  const fault = (kind: ShapeFaultKind, kinds: readonly Deviation[]): readonly ShapeFault[] =>
    kinds.length === 0 ? [] : [{ kind, span: cited.whole, expected, edits: editsOf(cited.text, kinds) }];
  const isPlainD = ({ span }: Deviation): boolean => asciiLetters.test(slice(cited.text, span));
  const of = (...kinds: readonly Deviation["kind"][]): readonly Deviation[] =>
    deviations.filter(({ kind }) => kinds.includes(kind));
  const dashes = of("dash").filter((deviation) => deviation.expected === "-");
  const slashes = [...of("missing-slash", "double-slash"), ...of("dash").filter(({ expected: mark }) => mark === "/")];
  return [
    ...(of("space").length > 0 ? fault("space", [...of("space"), ...dashes]) : fault("dash", dashes)),
    ...fault("slash", slashes),
    ...fault("hyphen", of("missing-hyphen")),
    ...fault("case", of("lower-case")),
    ...fault(
      "foreignLetter",
      of("look-alike").filter((one) => !isPlainD(one)),
    ),
    ...fault("plainD", of("look-alike").filter(isPlainD)),
  ];
}

/** Blanks before a symbol whose number is left out are no fault, nor is a symbol without Đ in a sentence that is not Vietnamese. */
function counts({ citation, text, symbolSpan }: Cited, { kind, span }: Deviation): boolean {
  if (kind === "doubled-words" || (citation.number === "" && span.start < symbolSpan.start)) return false;
  return kind !== "look-alike" || citation.type !== null || !asciiLetters.test(slice(text, span));
}

function editsOf(text: string, deviations: readonly Deviation[]): ShapeFault["edits"] {
  const edits = deviations.flatMap(({ kind, span, expected }) => {
    const words = slice(text, span);
    const safe = kind === "space" ? blank.test(words) : span.end - span.start <= 1 || plainWords.test(words);
    return safe && expected !== null ? [{ span, text: expected }] : [];
  });
  return edits.length === deviations.length ? edits : [];
}

/** 57/NQ-TW for 57-NQ/TW and 175-KH/UBND for 175/KH-UBND; also 175-KH-UBND and 175/KH/UBND, which are neither. */
function orderFaults(cited: Cited): readonly ShapeFault[] {
  const { citation, groups } = cited;
  const [type = "", issuer = ""] = groups;
  if (citation.year !== null || groups.length < 2 || !orderedTypes.has(type)) return [];
  const rest = groups.slice(1).join("-");
  if (partyIssuers.has(issuer)) {
    if (citation.style === "party" || namesAnother(citation, issuer)) return [];
    return [orderFault(cited, "partyOrder", { style: "party", symbol: `${type}/${rest}` })];
  }
  if (!issuerCodes.has(issuer) || otherBodies.has(issuer) || !isSettled(citation)) return [];
  if (partyBody.test(citation.issuer ?? "")) return [];
  const right: Partial<Numbering> = { style: "state", symbol: `${type}-${rest}` };
  if (citation.style === "party") return [orderFault(cited, "stateOrder", right)];
  if (onlyDash.test(afterNumber(cited))) return [orderFault(cited, "slash", right)];
  return citation.symbol?.includes("/") && slashTypes.has(type) ? [orderFault(cited, "hyphen", right)] : [];
}

function orderFault(cited: Cited, kind: ShapeFaultKind, right: Partial<Numbering>): ShapeFault {
  const expected = printed({ ...cited.citation, ...right });
  return { kind, span: cited.whole, expected, edits: replacing(cited, expected) };
}

/** Whether the issuer in words is a body that this code does not stand for. */
function namesAnother({ issuer }: PrintedNumbering, code: string): boolean {
  const named = issuer === null ? [] : codesNamed(issuer);
  return named.length > 0 && !named.includes(code);
}

function isSettled({ date }: PrintedNumbering): boolean {
  return date === null || date.year === null || date.year >= SETTLED;
}

/** What stands between number and symbol, markup and blanks taken out. */
function afterNumber({ citation, text, symbolSpan }: Cited): string {
  const number = citation.parts.number;
  return number === null ? "" : slice(text, { start: number.end, end: symbolSpan.start }).replace(markup, "");
}

function yearFaults(cited: Cited): readonly ShapeFault[] {
  const { citation, groups } = cited;
  const [type = "", issuer = ""] = groups;
  const { year } = citation.parts;
  if (year !== null) {
    if (!yearlessTypes.has(type) || !issuerCodes.has(issuer)) return [];
    const expected = printed({ ...citation, year: null });
    return [{ kind: "superfluousYear", span: cited.whole, expected, edits: replacing(cited, expected) }];
  }
  if (!wantsYear(citation, type, issuer) || anyDigit.test(afterNumber(cited))) return [];
  const dated = citation.date?.year ?? null;
  const expected = printed({ ...citation, style: "state" });
  if (dated === null) return [{ kind: "missingYear", span: cited.whole, expected: withYear(expected, "…"), edits: [] }];
  const right = withYear(expected, String(dated));
  return [{ kind: "missingYear", span: cited.whole, expected: right, edits: replacing(cited, right) }];
}

function withYear(symbol: string, year: string): string {
  return symbol.replace("/", `/${year}/`);
}

function wantsYear(citation: PrintedNumbering, type: string, issuer: string): boolean {
  if (
    citation.number === "" ||
    citation.style !== "state" ||
    (citation.date?.year ?? YEARS_IN_SYMBOLS) < YEARS_IN_SYMBOLS
  )
    return false;
  if (type === "NĐ") return issuer === "CP";
  const circular = citation.type === "Thông tư" || citation.type === "Thông tư liên tịch";
  return circular && (type === "TT" || type === "TTLT") && circularIssuer.test(issuer);
}

/** A number below ten has a zero before it. */
function numberFaults({ citation, groups, text, whole }: Cited): readonly ShapeFault[] {
  const { number } = citation.parts;
  const compound = citation.year !== null || groups.length > 1;
  if (number === null || !compound || !oneDigit.test(slice(text, number))) return [];
  const expected = printed({ ...citation, number: `0${citation.number}` });
  return [
    {
      kind: "leadingZero",
      span: whole,
      expected,
      edits: [{ span: { start: number.start, end: number.start }, text: "0" }],
    },
  ];
}
