import { offices, signingMarks } from "../data/opening-words.ts";
import type { Field } from "./document.ts";
import type { Passage } from "./passage.ts";
import { fieldOf, joinedField, passage } from "./passage.ts";

/** Capacity, office and name of the one who signs (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7). */
export interface Signature {
  readonly lines: readonly Field<string>[];
  readonly signatory: Field<string> | null;
  /** Index into the lines given of the first line after the signature. */
  readonly next: number;
}

const MARKED = new RegExp(`^(?:${signingMarks})\\.?\\s*\\p{Lu}{2}`, "u");
const marksOnly = new RegExp(`^(?:${signingMarks})\\.\\s*\\p{Lu}{2}|^[TK]/[MTL]\\.?\\s*\\p{Lu}{2}`, "u");
const OFFICE = new RegExp(`^(?:${offices})(?:[\\s,]+\\p{Lu}+)*$`, "u");
const OFFICE_FIRST = new RegExp(`^(?:${offices})(?!\\p{L})`, "u");
const EXACT_OFFICE = new RegExp(`^(?:${offices})$`, "u");
const capitals = /^[\p{Lu}\s,.\-–/()&]+$/u;
const NAME_WORD = "\\p{Lu}['’]?\\p{Ll}*";
const TITLE_BEFORE = "(?:(?:Thiếu|Trung|Thượng|Đại)\\s+(?:úy|tá|tướng)\\s+|(?:ThS|Ths|TS|PGS|GS|BS|KS)\\.?\\s*)*";
const NAME = new RegExp(`^${TITLE_BEFORE}${NAME_WORD}(?:\\s+${NAME_WORD}){1,5}$`, "u");
const NAME_TORSO = new RegExp(`^${NAME_WORD}$`, "u");
const lowerCase = /\p{Ll}/u;
const CAPITALS_THEN_NAME = new RegExp(
  `^(.*\\p{Lu}{2})\\s+(${TITLE_BEFORE}${NAME_WORD}(?:\\s+${NAME_WORD}){1,5})$`,
  "su",
);
const DEPUTY = /\s+(?=PHÓ\s|THỨ\s+TRƯỞNG|KT\.|TL\.|TUQ\.)/u;
const SIGNED = /^\(\s*đã\s+ký\s*\)|^\p{P}+$|^\p{Co}+$|^\ufffc+$/iu;
const MAX_LINES = 12;

/** Whether a line begins a signature: a mark of capacity, or nothing but an office. */
export function isSigningLine(text: string): boolean {
  return isMarked(text) || EXACT_OFFICE.test(text) || (OFFICE_FIRST.test(text) && CAPITALS_THEN_NAME.test(text));
}

/** Whether a line has a mark of capacity: sure enough without "Nơi nhận" beside it. */
export function isMarked(text: string): boolean {
  return marksOnly.test(text) && MARKED.test(text);
}

/** Whether a line is an office in capitals, with or without the body it belongs to. */
export function isOfficeLine(text: string): boolean {
  return isMarked(text) || OFFICE.test(text);
}

/** Reads the signature from the line at `at`, which begins it. */
export function readSignature(lines: readonly Passage[], at: number): Signature {
  const signing: Passage[] = [];
  let next = at;
  for (let line = lines[next]; line !== undefined && next < at + MAX_LINES; next += 1, line = lines[next]) {
    const both = signing.length === 0 || isOffice(line.text) ? CAPITALS_THEN_NAME.exec(line.text) : null;
    if (both?.[1] !== undefined && both[2] !== undefined) {
      signing.push(passage(line.prose, line.start, line.start + both[1].length));
      const name = passage(line.prose, line.end - both[2].length, line.end);
      return { lines: signing.flatMap(split).map(fieldOf), signatory: fieldOf(name), next: next + 1 };
    }
    if (!isOffice(line.text) && !continues(line, signing.at(-1))) break;
    signing.push(line);
  }
  const name = readName(lines, next);
  return { lines: signing.flatMap(split).map(fieldOf), signatory: joinedField(name.words), next: name.next };
}

function isOffice(text: string): boolean {
  return isMarked(text) || OFFICE.test(text) || isMarked(text.split("\n")[0] ?? "");
}

/** An office or a body that wraps over the line. */
function continues(line: Passage, last: Passage | undefined): boolean {
  return last !== undefined && last.prose === line.prose && capitals.test(line.text);
}

function split(line: Passage): readonly Passage[] {
  const [head = "", ...rest] = line.text.split(DEPUTY);
  if (rest.length === 0) return [line];
  const cut = line.start + head.length;
  return [passage(line.prose, line.start, cut), ...split(passage(line.prose, cut, line.end))];
}

/** The name stands below the office, with the room for the signature between them; a narrow column may wrap it. */
function readName(
  lines: readonly Passage[],
  at: number,
): { readonly words: readonly Passage[]; readonly next: number } {
  let next = at;
  while (SIGNED.test(lines[next]?.text ?? "")) next += 1;
  const line = lines[next];
  const below = lines[next + 1];
  if (line === undefined || !lowerCase.test(line.text)) return { words: [], next: at };
  if (NAME.test(line.text)) return { words: [line], next: next + 1 };
  const wrapped = below !== undefined && below.prose === line.prose && NAME_TORSO.test(line.text);
  return wrapped && (NAME.test(below.text) || NAME_TORSO.test(below.text))
    ? { words: [line, below], next: next + 2 }
    : { words: [], next: at };
}
