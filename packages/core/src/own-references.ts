import type { Analysis } from "./analysis.ts";
import { citationsIn } from "./citations-in.ts";
import { documentTypes } from "./data/document-types.ts";
import type { Prose } from "./markdown/prose-types.ts";
import { once } from "./once.ts";
import { ownWords } from "./own-words.ts";
import { romanValue } from "./text/numerals.ts";
import type { Span } from "./text/span.ts";
import { overlaps } from "./text/span.ts";

/** One step of a reference: "khoản 2". */
export interface ReferenceStep {
  /** "khoản", "điều" …; "" for a bare number after another one ("mục 6 III"). */
  readonly word: string;
  readonly number: string;
  /** Offsets in the text of the Prose. */
  readonly start: number;
  readonly end: number;
}

/** Where the draft refers to a division of its own: "khoản 2 Điều 3 Kế hoạch này", "mục 1.6", "Như Điều 4". */
export interface OwnReference {
  readonly prose: Prose;
  /** From the innermost to the outermost, as printed. */
  readonly steps: readonly ReferenceStep[];
}

const NUMBER = "(?:[IVXLC]{1,6}|\\d{1,3}|[a-zđ])(?:\\.\\d{1,2}){0,3}";
const WORD = "[Tt]iểu\\s+mục|[Mm]ục|[Pp]hần|[Cc]hương|[Đđ]iều|[Kk]hoản|[Đđ]iểm";
const END = "(?![A-Za-zÀ-ỹ\\d]|[.,/]\\d)";
const STEP = new RegExp(`(?:(?<word>${WORD})\\s+)?(?<number>${NUMBER})${END}`, "gu");
/** Other words end in these: "danh mục 28", "chuyên mục 3", "quan điểm 2". */
const NO_COMPOUND =
  "(?<![A-Za-zÀ-ỹ\\d])(?<!(?:[Dd]anh|[Cc]huyên|[Hh]ạng|[Đđ]ề|[Qq]uan|[Đđ]ịa|[Tt]hời|[Cc]ổ|[Tt]ài)\\s+)";
const chain = new RegExp(
  `${NO_COMPOUND}(?:${WORD})\\s+${NUMBER}${END}(?:\\s*,?\\s*(?:của\\s+)?(?:(?:${WORD})\\s+${NUMBER}|[IVXLC]{1,6})${END}){0,3}`,
  "uy",
);
/** Every reference has such words at its beginning, but for "tiểu". */
const hint = /(?:[mM]ục|[pP]hần|[cC]hương|[đĐ]iều|[kK]hoản|[đĐ]iểm)\s+[\dIVXLCa-zđ]/gu;
const beforeSection = /[Tt]iểu\s+$/u;
const LONGEST_BEFORE = 12;
const spaces = /\s+/gu;

const TYPES = documentTypes.map(({ name }) => name.replaceAll(" ", "\\s+")).join("|");
const THIS_DOCUMENT = new RegExp(
  `^\\s*,?\\s*(?:(?:của|tại|trong|ban\\s+hành\\s+kèm\\s+theo)\\s+)?(?<type>${TYPES})\\s+này(?![A-Za-zÀ-ỹ])`,
  "iu",
);
const OTHER_DOCUMENT = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:${TYPES})(?!\\s+này)|Phụ\\s+lục|[Mm]ẫu\\s+số|Điều\\s+lệ|Báo\\s+cáo|[Bb]iểu|[Bb]ảng|[Hh]ồ\\s+sơ|nêu\\s+trên|nói\\s+trên|\\d+/)`,
  "u",
);
const AS_IN = /(?:^|[-–+*•]\s*)Như\s+$/u;
/** Types whose words a draft repeats from the document that it speaks of. */
const foreignTypes: ReadonlySet<string> = new Set([
  "hiến pháp",
  "bộ luật",
  "luật",
  "pháp lệnh",
  "nghị định",
  "thông tư",
  "thông tư liên tịch",
]);
const REACH = 90;
/** A document named earlier in the paragraph may still be meant. */
const REACH_BEFORE = 300;

/** The references of a draft to itself, in order; where another document may be meant, there is none. */
export function ownReferences(analysis: Analysis): readonly OwnReference[] {
  return analysis.proses.flatMap((prose) => {
    const chains = chainsIn(prose.text);
    if (chains.length === 0) return [];
    const isOwn = ownWords(analysis);
    const cited = citationsIn(analysis, prose.index).filter(({ kind }) => kind !== "self");
    return chains.flatMap(({ start, end }) => {
      const span = prose.map.toSourceSpan(start, end);
      if (!isOwn(prose, start, end) || cited.some((citation) => overlaps(citation.span, span))) return [];
      const steps = stepsOf(prose.text.slice(start, end), start);
      return pointsHere(analysis, prose, steps, cited.length > 0) ? [{ prose, steps }] : [];
    });
  });
}

/** The places that refer to divisions, of this draft or of another document. */
function chainsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  hint.lastIndex = 0;
  for (let match = hint.exec(text); match !== null; match = hint.exec(text)) {
    const { index } = match;
    const before = beforeSection.exec(text.slice(Math.max(0, index - LONGEST_BEFORE), index))?.[0].length ?? 0;
    const chained = chainFrom(text, index - before) ?? chainFrom(text, index);
    if (chained !== null) found.push(chained);
    hint.lastIndex = chained?.end ?? index + 1;
  }
  return found;
}

function chainFrom(text: string, start: number): Span | null {
  chain.lastIndex = start;
  return chain.test(text) ? { start, end: chain.lastIndex } : null;
}

function stepsOf(words: string, offset: number): readonly ReferenceStep[] {
  return [...words.matchAll(STEP)].map(({ 0: all, index, groups }) => ({
    word: (groups?.["word"] ?? "").replace(spaces, " ").toLowerCase(),
    number: groups?.["number"] ?? "",
    start: offset + index,
    end: offset + index + all.length,
  }));
}

/** The types that "… này" may name here: those printed as a heading of their own. */
const ownTypes = once(({ proses, document: { header } }: Analysis): ReadonlySet<string> => {
  const printed = proses
    .map(({ text }) => text.trim())
    .filter((text) => text.length < 40 && text === text.toUpperCase());
  return new Set([header.type?.value ?? "", ...printed].map((type) => type.replace(spaces, " ").toLowerCase()));
});

function pointsHere(analysis: Analysis, prose: Prose, steps: readonly ReferenceStep[], isCiting: boolean): boolean {
  const { bounds, header } = analysis.document;
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return false;
  const lead = prose.text.slice(Math.max(0, first.start - REACH_BEFORE), first.start);
  const after = prose.text.slice(last.end, last.end + REACH);
  const type = THIS_DOCUMENT.exec(after)?.groups?.["type"]?.replace(spaces, " ").toLowerCase();
  if (type !== undefined) {
    const types = ownTypes(analysis);
    return types.has(type) || (!foreignTypes.has(type) && isUntitled(types));
  }
  if (prose.index >= bounds.appendix || first.start === 0) return false;
  if (prose.index >= bounds.closing) return steps.length === 1 && last.word === "điều" && AS_IN.test(lead);
  if (isCiting || header.type?.value === "Công văn") return false;
  return isOwnSection(last) && !OTHER_DOCUMENT.test(`${lead}§${after}`);
}

/** Nothing in the draft says of what type it is. */
function isUntitled(types: ReadonlySet<string>): boolean {
  return documentTypes.every(({ name }) => !types.has(name.toLowerCase()));
}

/**
 * Without the document only a section in Roman or decimal numbers ("mục II", "mục 1.6") is one of this draft: articles and clauses are
 * mostly those of laws, a plain number may count anything. An official letter speaks of the sections of the one that it answers.
 */
function isOwnSection({ word, number }: ReferenceStep): boolean {
  return (word === "mục" || word === "tiểu mục") && sectionNumber.test(number);
}
const sectionNumber = /^[IVXLC]|\./u;

/** A reference to an annex of the draft: "Phụ lục II", with the value of its number. */
export interface AnnexReference {
  readonly prose: Prose;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const ANNEX = /(?<![A-Za-zÀ-ỹ])Phụ\s+lục\s+(?:số\s+)?(?<number>[IVXLC]{1,6}|\d{1,2})(?![A-Za-zÀ-ỹ\d]|[.,/]\d|-)/gu;
const ANNEX_HEADING =
  /^\s*[(*]*(?:Phụ\s+lục|PHỤ\s+LỤC)\s+(?:số\s+|SỐ\s+)?(?<number>[IVXLC]{1,6}|\d{1,2})(?![A-Za-zÀ-ỹ\d])/u;

/** The values of the numbered annexes of the draft: those that a line of it begins with. */
export function annexNumbers({ proses, document: { bounds } }: Analysis): ReadonlySet<number> {
  const numbers = proses.flatMap(({ index, text }) =>
    index < bounds.closing ? [] : [ANNEX_HEADING.exec(text)?.groups?.["number"]].map(numberValue),
  );
  return new Set(numbers.filter((number) => number !== null));
}

/** The references to annexes before the signature; where those of another document may be meant, there is none. */
export function annexReferences(analysis: Analysis): readonly AnnexReference[] {
  const { proses, citations, document } = analysis;
  const isOwn = ownWords(analysis);
  const citing = new Set(citations.filter(({ kind }) => kind !== "self").map(({ prose }) => prose));
  return proses.slice(document.bounds.content, document.bounds.closing).flatMap((prose) => {
    if (citing.has(prose.index) || !prose.text.includes("lục")) return [];
    return [...prose.text.matchAll(ANNEX)].flatMap(({ 0: words, index: start, groups }) => {
      const end = start + words.length;
      const value = numberValue(groups?.["number"]);
      const around = `${prose.text.slice(Math.max(0, start - REACH), start)}§${prose.text.slice(end, end + REACH)}`;
      const isHeading = prose.text.slice(0, start).trim() === "";
      if (value === null || isHeading || OTHER_TYPE.test(around) || !isOwn(prose, start, end)) return [];
      return [{ prose, value, start, end }];
    });
  });
}

const OTHER_TYPE = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${TYPES})(?!\\s+này)(?![A-Za-zÀ-ỹ])`, "u");

function numberValue(number: string | undefined): number | null {
  if (number === undefined) return null;
  return romanValue(number) ?? (Number.isNaN(Number(number)) ? null : Number(number));
}
