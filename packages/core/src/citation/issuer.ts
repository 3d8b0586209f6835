import { documentTypes } from "../data/document-types.ts";
import {
  commaContinuations,
  functionWords,
  innerPhrases,
  levelWords,
  lowerHeads,
  stopWords,
} from "../data/issuer-words.ts";
import { UPPER } from "../text/letters.ts";
import { phraseAt } from "../text/phrase-at.ts";
import { skipSpaces } from "../text/skip-spaces.ts";

const wordPattern = /[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d.'’&]*/uy;
const capitalPattern = new RegExp(`^[${UPPER}]`, "u");
const typeAt = phraseAt(documentTypes.map(({ name }) => name));
const termPattern = /\s+(?:khóa|khoá|lần\s+thứ|nhiệm\s+kỳ)\s+(?:[IVXLC]+|\d{1,4}(?:\s*-\s*\d{4})?)(?![A-Za-zÀ-ỹ])/uy;
const spaced = (phrases: readonly string[]): string => phrases.map((phrase) => phrase.replace(/ /g, "\\s+")).join("|");
const levelAt = phraseAt(levelWords);
const innerAt = phraseAt(innerPhrases);
const commaPattern = new RegExp(`,\\s+(?=(?:${spaced(commaContinuations)})(?![A-Za-zÀ-ỹ]))`, "uy");
const headAt = phraseAt(lowerHeads);
/** "xã hội" is no commune. */
const society = /\s+hội(?![A-Za-zÀ-ỹ])/uy;
const abbreviatedLevel = /^(?:TP|Tp|TX|TT)$/;
const isLevel = /^(?:Thành phố|Thị xã|Thị trấn|Đặc khu)$/;
const dotPattern = /\.(?=\s)/uy;
/** Number of a ward or commune; not a date, an amount, a term of months or years, or the number that begins the next line. */
const numberPattern =
  /\d{1,2}(?![\d/-]|[.,]\d|\.(?<=\n\d+\.)|\s+(?:tháng|ngày(?!\s*\d)|năm(?!\s+(?:19|20)\d\d(?!\s*[-–])))(?![A-Za-zÀ-ỹ]))/uy;
const dashPattern = new RegExp(String.raw`\s*[-–]\s*(?=[${UPPER}])`, "uy");

const endsInMark = /[.'’&]/;
const trailingMarks = /[.'’&]+$/;
/** After these a type word is part of the name: "Sở Kế hoạch và Đầu tư". */
const departmentHead = /^(?:Bộ|Sở|Phòng|Ban)$/;

/** Sticky match of `pattern` at `offset`: its length, or 0. */
function lengthAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The length of a word for a level, 0 where "hội" makes another word of it. */
function beforeSociety(text: string, offset: number, length: number): number {
  return length > 0 && lengthAt(society, text, offset + length) === 0 ? length : 0;
}

function wordAt(text: string, offset: number): string {
  wordPattern.lastIndex = offset;
  const word = wordPattern.exec(text)?.[0] ?? "";
  return endsInMark.test(word.charAt(word.length - 1)) ? word.replace(trailingMarks, "") : word;
}

const strongHead = new RegExp(
  String.raw`(?:UBND|HĐND|UBMTTQ|[ỦU][yỷ]\s+ban|Uỷ\s+ban|Hội\s+đồng\s+nhân|Chính\s+phủ|Thủ\s+tướng|Quốc\s+hội|Chủ\s+tịch|Bộ\s+trưởng|Bộ\s+[${UPPER}]|Sở\s+[${UPPER}]|Phòng\s+[${UPPER}]|Cục\s+[${UPPER}]|Ban\s+(?:Thường|Chấp|Chỉ|Bí|Tổ|Quản)|(?:Tỉnh|Thành|Huyện|Đảng)\s+[ủu][ỷy]|Văn\s+phòng|Tổng\s+cục)`,
  "uy",
);

/** Whether a body's name begins here so plainly that it needs no "của" before it. */
export function startsPlainly(text: string, offset: number): boolean {
  return lengthAt(strongHead, text, offset) > 0 && !isTitleVerb(text, offset);
}

/**
 * The end of the issuing body's name that begins at `offset` ("Chủ tịch Ủy ban nhân dân thành phố"), or -1 where none begins.
 * The name ends before the first word that no name contains: a verb of the title, a mark, another document.
 */
export function issuerEnd(text: string, offset: number): number {
  const head = beforeSociety(text, offset, headAt(text, offset));
  const first = wordAt(text, offset);
  if (head === 0 && (!capitalPattern.test(first) || typeAt(text, offset) > 0 || isTitleVerb(text, offset))) return -1;
  let step: Step | null = head > 0 ? placeAt(offset + head) : { end: offset + first.length, word: first, place: false };
  for (let end = step.end; ; end = step.end) {
    step = nextPart(text, step);
    if (step === null) return end;
  }
}

interface Step {
  readonly end: number;
  /** The capitalised word that ended the step; "" after a level word or an inner phrase. */
  readonly word: string;
  /** Whether the proper name of a unit is being read: capitals and a number, nothing in lower case. */
  readonly place: boolean;
}

const placeAt = (end: number): Step => ({ end, word: "", place: true });

function nextPart(text: string, step: Step): Step | null {
  const { end } = step;
  const gapEnd = skipSpaces(text, end);
  const first = text.charAt(gapEnd);
  const term = beginsTerm.test(first) ? lengthAt(termPattern, text, end) : 0;
  if (term > 0) return { end: end + term, word: "", place: false };
  const bridge = bridgeAt(text, end, first);
  if (bridge > 0) return { ...wordStep(text, end + bridge), place: step.place };
  const dot = abbreviatedLevel.test(step.word) ? lengthAt(dotPattern, text, end) : 0;
  const at = dot > 0 ? skipSpaces(text, end + dot) : gapEnd;
  if (at === end) return null;
  const next = wordStep(text, at);
  return (
    placeNumber(text, at, step) ??
    capitalised(text, at, step, next) ??
    known(text, at, step, next.word) ??
    lastSyllable(text, at, step, next.word)
  );
}
const beginsTerm = /[kln]/;

/** The length of a comma or dash after which the name goes on; `first` is the first character after `end` that is no space. */
function bridgeAt(text: string, end: number, first: string): number {
  const comma = first === "," ? lengthAt(commaPattern, text, end) : 0;
  return comma > 0 || !(first === "-" || first === "–") ? comma : dashBridge(text, end);
}

function wordStep(text: string, at: number): Step {
  const word = wordAt(text, at);
  return { end: at + word.length, word, place: false };
}

function dashBridge(text: string, end: number): number {
  const length = lengthAt(dashPattern, text, end);
  return length > 0 && typeAt(text, end + length) === 0 ? length : 0;
}

/** "phường 1", "xã A Lưới 2". */
function placeNumber(text: string, at: number, { place }: Step): Step | null {
  const length = place ? lengthAt(numberPattern, text, at) : 0;
  return length === 0 ? null : placeAt(at + length);
}

function capitalised(text: string, at: number, { word: previous, place }: Step, step: Step): Step | null {
  if (!capitalPattern.test(step.word) || isTitleVerb(text, at)) return null;
  if (typeAt(text, at) > 0 && !departmentHead.test(previous)) return null;
  return { ...step, place: place || abbreviatedLevel.test(step.word) };
}

/** "Ban hành", "Quy định", "Về việc" written with a capital begin the title all the same; "Ban Chỉ đạo" does not. */
function isTitleVerb(text: string, at: number): boolean {
  return titleVerbAt(text, at) > 0;
}
const titleVerbAt = phraseAt(
  [
    "Về",
    "V/v",
    "Ban hành",
    "Quy định",
    "Phê duyệt",
    "Hướng dẫn",
    "Sửa đổi",
    "Thông báo",
    "Triển khai",
    "Thực hiện",
    "Công bố",
    "Căn cứ",
    "Xét",
    "Theo",
    "Và",
    "Để",
    "Số",
  ],
  { ignoreCase: true },
);

/** Known lower-case parts of a name: the second syllable of a function word, an inner phrase, a level word, "và" before a capital. */
function known(text: string, at: number, { word: previous }: Step, word: string): Step | null {
  if (previous !== "" && functionWords.has(`${previous} ${word}`)) {
    return { end: at + word.length, word: "", place: isLevel.test(`${previous} ${word}`) };
  }
  const inner = innerAt(text, at);
  if (inner > 0) return { end: at + inner, word: "", place: false };
  const level = beforeSociety(text, at, levelAt(text, at));
  if (level > 0) return placeAt(at + level);
  if (word !== "và") return null;
  const next = skipSpaces(text, at + word.length);
  const step = wordStep(text, next);
  return capitalPattern.test(step.word) && typeAt(text, next) === 0 ? step : null;
}

/** An unknown lower-case syllable right after a capitalised one is the name's if a mark, a stop word or a capital follows ("Chăn nuôi Việt Nam"). */
function lastSyllable(text: string, at: number, { word: previous, place }: Step, word: string): Step | null {
  if (word === "" || stopWords.has(word) || previous === "" || place || previous === previous.toUpperCase())
    return null;
  const after = skipSpaces(text, at + word.length);
  const next = wordAt(text, after);
  const goesOn = capitalPattern.test(next) && typeAt(text, after) === 0 && !isTitleVerb(text, after);
  return goesOn || next === "" || stopWords.has(next) ? { end: at + word.length, word: "", place: false } : null;
}
