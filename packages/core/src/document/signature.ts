import { offices, signingMarks } from "../data/opening-words.ts";
import { LOWER, UPPER } from "../text/letters.ts";
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

const MARKED = new RegExp(`^(?:${signingMarks})\\.\\s*[${UPPER}]{2}`, "u");
const PARTY_MARKED = new RegExp(String.raw`^[TK]/[MTL]\.?\s*[${UPPER}]{2}`, "u");
const BARE_MARK = /^(?:TM|KT|TL|TUQ|Q|[TK]\/[MTL])\.?$/u;
const MARK_ROOM = 12;
const OFFICE = new RegExp(`^(?:${offices})(?:[\\s,]+[${UPPER}]+)*$`, "u");
const OFFICE_FIRST = new RegExp(`^(?:${offices})(?![A-Za-zÀ-ỹ])`, "u");
const LONGEST_OFFICE = 60;
const capitals = new RegExp(String.raw`^[${UPPER}\s,.\-–/()&]+$`, "u");
const NAME_WORD = `[${UPPER}]['’]?[${LOWER}]*`;
const TITLE_BEFORE = "(?:(?:Thiếu|Trung|Thượng|Đại)\\s+(?:úy|tá|tướng)\\s+|(?:ThS|Ths|TS|PGS|GS|BS|KS)\\.?\\s*)*";
const NAME = new RegExp(`^${TITLE_BEFORE}${NAME_WORD}(?:\\s+${NAME_WORD}){1,5}$`, "u");
const NAME_TORSO = new RegExp(`^${NAME_WORD}$`, "u");
const lowerCase = new RegExp(`[${LOWER}]`, "u");
const CAPITALS_THEN_NAME = new RegExp(
  `^(.*[${UPPER}]{2})\\s+(${TITLE_BEFORE}${NAME_WORD}(?:\\s+${NAME_WORD}){1,5})$`,
  "su",
);
const DEPUTY = /\s+(?=PHÓ\s|THỨ\s+TRƯỞNG|KT\.|TL\.|TUQ\.)/u;
const SIGNED = /^\(\s*đã\s+ký\s*\)|^\p{P}+$|^\p{Co}+$|^\ufffc+$/iu;
const MAX_LINES = 12;

/** Whether a line begins a signature: a mark of capacity, or nothing but an office. */
export function isSigningLine(line: Passage): boolean {
  return (
    isMarkedLine(line) ||
    (line.text.length <= LONGEST_OFFICE && OFFICE.test(line.text)) ||
    (OFFICE_FIRST.test(line.text) && CAPITALS_THEN_NAME.test(line.text))
  );
}

/** Whether a line has a mark of capacity: sure enough without "Nơi nhận" beside it. The office may wrap below the mark. */
export function isMarkedLine(line: Passage): boolean {
  return isMarked(line.prose.text.slice(line.start, line.end + MARK_ROOM));
}

function isMarked(text: string): boolean {
  return MARKED.test(text) || PARTY_MARKED.test(text);
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
    const last = signing.at(-1);
    const both = last === undefined || isOfficeLine(line.text) ? CAPITALS_THEN_NAME.exec(line.text) : null;
    if (both?.[1] !== undefined && both[2] !== undefined) {
      signing.push(passage(line.prose, line.start, line.start + both[1].length));
      const name = passage(line.prose, line.end - both[2].length, line.end);
      return { lines: signing.flatMap(split).map(fieldOf), signatory: fieldOf(name), next: next + 1 };
    }
    if (last !== undefined && continues(line, last)) signing.splice(-1, 1, passage(line.prose, last.start, line.end));
    else if (last === undefined || isOfficeLine(line.text)) signing.push(line);
    else break;
  }
  const name = readName(lines, next);
  return { lines: signing.flatMap(split).map(fieldOf), signatory: joinedField(name.words), next: name.next };
}

/** An office or a body that wraps over the line: what follows is no office of its own, or the line before is not finished. */
function continues(line: Passage, last: Passage): boolean {
  if (last.prose !== line.prose || !capitals.test(line.text)) return false;
  return !isOfficeLine(line.text) || last.text.endsWith(",") || BARE_MARK.test(last.text);
}

function split(line: Passage): readonly Passage[] {
  const [head = "", ...rest] = line.text.split(DEPUTY);
  if (rest.length === 0) return [line];
  const cut = line.start + head.length;
  return [passage(line.prose, line.start, cut), ...split(passage(line.prose, cut, line.end))];
}

interface Name {
  readonly words: readonly Passage[];
  readonly next: number;
}

/** The name stands below the office, with the room for the signature between them; a narrow column may wrap it. */
function readName(lines: readonly Passage[], at: number): Name {
  let next = at;
  while (SIGNED.test(lines[next]?.text ?? "")) next += 1;
  const line = lines[next];
  const below = lines[next + 1];
  if (line === undefined || !isNamePart(line.text)) return { words: [], next: at };
  const wraps =
    below !== undefined && below.prose === line.prose && isNamePart(below.text) && line.text.split(" ").length <= 2;
  if (wraps) return { words: [line, below], next: next + 2 };
  return NAME.test(line.text) ? { words: [line], next: next + 1 } : { words: [], next: at };
}

function isNamePart(text: string): boolean {
  return lowerCase.test(text) && (NAME.test(text) || NAME_TORSO.test(text));
}
