import { documentTypes } from "../data/document-types.ts";
import { authorityOpenings, basisOpenings } from "../data/opening-words.ts";
import { allMatches } from "../text/all-matches.ts";
import { LOWER } from "../text/letters.ts";
import { foldTone } from "../text/vietnamese.ts";
import type { Field } from "./document.ts";
import { readNumber } from "./numbering.ts";
import type { Passage } from "./passage.ts";
import { fieldOf, joinedField, oneLine, passage } from "./passage.ts";
import { isCapitals } from "./passages.ts";

/** Tên loại and trích yếu (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5), and the line after them. */
export interface Title {
  readonly type: Field<string>;
  readonly abstract: Field<string> | null;
  /** Index into the lines given of the first line that belongs to neither. */
  readonly next: number;
}

const names: ReadonlyMap<string, string> = new Map(
  documentTypes.filter(({ own }) => own).map(({ name }) => [foldTone(name.toUpperCase()), name]),
);
const LONGEST_NAME = Math.max(...[...names.keys()].map((name) => name.length));
const MAX_TYPE_WORDS = 4;
const MAX_ABSTRACT = 500;
const MAX_ABSTRACT_LINES = 20;
const trailingMark = /\s*[:.]$/u;
const numberAhead = /^\s+(?:SỐ|Số)\s/u;
const word = /\S+/gu;
const letter = /[A-Za-zÀ-ỹ]/u;
const lowerCase = new RegExp(`[${LOWER}]`, "u");

const basis = new RegExp(`^(?:${basisOpenings})(?![A-Za-zÀ-ỹ])`, "u");
const authority = new RegExp(`^(?:${authorityOpenings})(?![A-Za-zÀ-ỹ])`, "u");
const unfinished = /(?:^|\s)(?:CỦA|DO|VÀ|VỚI|TẠI|CHO|BỞI|THEO|,)$/u;
const sureBasis = /^(?:Căn\s+cứ|Xét|Theo\s+đề\s+nghị)(?![A-Za-zÀ-ỹ])/u;
const aside = /^(?:\(|Kính\s+gửi|V\/v)/iu;
const enacting = /^QUYẾT\s+(?:ĐỊNH|NGHỊ)\s*:?$/u;
const closed = /[.;:]$/u;
const sentence = /[.,;:]$/u;

/** Whether a line opens a legal basis. */
export function opensBasis(text: string): boolean {
  return basis.test(text);
}

/** Whether a line is the body or office in whose name the document is issued, in capitals on a line of its own. */
function isAuthority(text: string): boolean {
  return isCapitals(text) && authority.test(text);
}

/** The type that a line names, alone or before its abstract; null for any other line. */
export function typeIn(line: Passage): { readonly name: string; readonly words: Passage } | null {
  if (line.text.length > MAX_ABSTRACT) return null;
  const plain = line.text.replace(trailingMark, "");
  const words = oneLine(plain);
  const whole = words.length > LONGEST_NAME ? undefined : names.get(foldTone(words.toUpperCase()));
  if (whole !== undefined && (!hasLower(plain) || line.prose.strong)) {
    return { name: whole, words: shorten(line, plain.length) };
  }
  return hasLower(line.text.slice(0, 3)) ? null : leadingType(line);
}

function leadingType(line: Passage): { readonly name: string; readonly words: Passage } | null {
  const head = allMatches(word, line.text).slice(0, MAX_TYPE_WORDS);
  const ends = head.map((match) => match.index + match[0].length);
  for (const end of ends.reverse()) {
    const words = line.text.slice(0, end);
    const name = hasLower(words) ? undefined : names.get(foldTone(oneLine(words)));
    if (name === undefined) continue;
    return numberAhead.test(line.text.slice(end)) ? null : { name, words: shorten(line, end) };
  }
  return null;
}

function hasLower(text: string): boolean {
  return lowerCase.test(text);
}

function shorten(line: Passage, length: number): Passage {
  return passage(line.prose, line.start, line.start + length);
}

/** Reads type and abstract from the line at `at`, which names a type. */
export function readTitle(lines: readonly Passage[], at: number): Title | null {
  const line = lines[at];
  const type = line === undefined ? null : typeIn(line);
  if (line === undefined || type === null) return null;
  const rest = passage(line.prose, type.words.end, line.end);
  const abstract: Passage[] = letter.test(rest.text) ? [rest] : [];
  let next = at + 1;
  while (continuesAbstract(lines, next, abstract)) {
    const found = lines[next];
    if (found !== undefined) abstract.push(found);
    next += 1;
  }
  return { type: { value: type.name, span: fieldOf(type.words).span }, abstract: joinedField(abstract), next };
}

function continuesAbstract(lines: readonly Passage[], at: number, abstract: readonly Passage[]): boolean {
  const line = lines[at];
  const last = abstract.at(-1);
  if (line === undefined || abstract.length >= MAX_ABSTRACT_LINES || line.prose.cell !== null) return false;
  if (aside.test(line.text) || enacting.test(line.text) || readNumber(line.text) !== null) return false;
  if (last === undefined) return beginsAbstract(line);
  if (opensBasis(line.text) || startsAuthority(lines, at, last) || closed.test(last.text)) return false;
  if (isCapitals(abstract[0]?.text ?? "") || isCapitals(last.text)) return !hasLower(line.text);
  return line.prose === last.prose || (line.prose.strong && last.prose.strong);
}

/** "Thực hiện …" may begin an abstract as well as a basis; what ends like a sentence is one, unless it is set as a heading, which may be of any length. */
function beginsAbstract(line: Passage): boolean {
  if (sureBasis.test(line.text)) return false;
  const whole = line.prose.text.trimEnd();
  if (sentence.test(whole) && (opensBasis(line.text) || (hasLower(line.text) && !line.prose.strong))) return false;
  return line.prose.strong || whole.length <= MAX_ABSTRACT || line.text.length <= MAX_ABSTRACT / 2;
}

/** The first line after the lines of authority that may stand at `at`; `at` where none do. */
export function afterAuthority(lines: readonly Passage[], at: number): number {
  if (!isAuthority(lines[at]?.text ?? "")) return at;
  const next = lines[at + 1];
  const wraps =
    next !== undefined && next.prose === lines[at]?.prose && isCapitals(next.text) && !enacting.test(next.text);
  return at + (wraps ? 2 : 1);
}

/** The line of authority stands above the bases, on one or two lines. */
function startsAuthority(lines: readonly Passage[], at: number, last: Passage): boolean {
  const [line, next, after] = lines.slice(at, at + 3);
  if (line === undefined || !isAuthority(line.text)) return false;
  if (line.prose !== last.prose) return true;
  if (unfinished.test(last.text)) return false;
  return opensBasis(next?.text ?? "") || (isCapitals(next?.text ?? "") && opensBasis(after?.text ?? ""));
}
