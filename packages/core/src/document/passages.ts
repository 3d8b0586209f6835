import { basisOpenings, signingMarks } from "../data/opening-words.ts";
import type { ProseWords } from "../markdown/prose-types.ts";
import { LOWER, UPPER } from "../text/letters.ts";
import { lastAtMost } from "../text/sorted.ts";
import type { PrintedNumber } from "./numbering.ts";
import { readNumber } from "./numbering.ts";
import type { Passage } from "./passage.ts";
import { passage } from "./passage.ts";

const closed = /[.;:!?…][”"’»)\]]*$/u;
const commaClosed = /[.;:,!?…][”"’»)\]]*$/u;
const provisionWord =
  /(?:^|\s)(?:điều|khoản|điểm|mục|chương|phần|số|ngày|tháng|năm|quý|tiết|và|hoặc|đến|từ|lần|thứ|cấp|loại|giai đoạn)$/iu;
const lowerCase = new RegExp(`[${LOWER}]`, "u");
/** Fewer letters may be an abbreviation at the end of a sentence. */
const sixLetters = /(?:[A-Za-zÀ-ỹ][^A-Za-zÀ-ỹ]*){6}/u;
const capitalFirst = new RegExp(`^["“(]?[${UPPER}]`, "u");
const opening = new RegExp(
  `^(?:(?:${basisOpenings})(?![A-Za-zÀ-ỹ])|Nơi\\s+nhận|Kính\\s+gửi|(?:${signingMarks})\\.|QUYẾT\\s+(?:ĐỊNH|NGHỊ)\\s*:?$)`,
  "u",
);
const openingQuote = /^["“«]\s*/u;
const MAX_HEADING_LINES = 3;
const LONG_LINE = 140;

/** Whether a text is written in capitals: a heading, the name of an issuer. */
export function isCapitals(text: string): boolean {
  return !lowerCase.test(text) && sixLetters.test(text);
}

/** Whether a line ends with a mark after which another paragraph may begin. */
function isClosed(text: string): boolean {
  return closed.test(text);
}

/**
 * The paragraphs of a Prose, from its lines. Drafts that came from a web page or a PDF keep several paragraphs in one, each hard-wrapped;
 * a new one begins only where the line before is closed or a heading, never in the middle of a sentence.
 */
export function passagesOf<P extends ProseWords>(prose: P, lines: readonly Passage<P>[]): readonly Passage<P>[] {
  if (lines.length < 2) return lines;
  const longest = lines.reduce((length, { text }) => Math.max(length, text.length), 0);
  const passages: Passage<P>[] = [];
  const ordinals = new Map<string, number>();
  let open: Paragraph<P> | null = null;
  for (const line of lines) {
    const number = readNumber(line.text);
    const begins: boolean =
      open === null || (!isJoin(prose, open.last, line) && beginsParagraph({ line, number, open, longest, ordinals }));
    if (begins && open !== null) passages.push(passage(prose, open.first.start, open.last.end));
    if (begins && number !== null && number.ordinal !== null) ordinals.set(number.form, number.ordinal);
    open = begins || open === null ? begin(line, number) : continued(open, line);
  }
  return open === null ? passages : [...passages, passage(prose, open.first.start, open.last.end)];
}

/** A paragraph under construction. */
interface Paragraph<P extends ProseWords = ProseWords> {
  readonly first: Passage<P>;
  /** The number with which it begins. */
  readonly number: PrintedNumber | null;
  readonly last: Passage<P>;
  readonly lines: number;
  readonly capitals: boolean;
}

function begin<P extends ProseWords>(line: Passage<P>, number: PrintedNumber | null): Paragraph<P> {
  return { first: line, number, last: line, lines: 1, capitals: isCapitals(line.text) };
}

function continued<P extends ProseWords>(
  { first, number, lines, capitals }: Paragraph<P>,
  line: Passage<P>,
): Paragraph<P> {
  return { first, number, last: line, lines: lines + 1, capitals };
}

/** Whether the line continues a sentence over a page break. */
function isJoin({ joins }: ProseWords, previous: Passage<ProseWords>, line: Passage<ProseWords>): boolean {
  const join = joins[lastAtMost(joins, line.start)];
  return join !== undefined && previous.end <= join && join <= line.start;
}

interface Candidate {
  readonly line: Passage<ProseWords>;
  readonly number: PrintedNumber | null;
  readonly open: Paragraph;
  readonly longest: number;
  readonly ordinals: ReadonlyMap<string, number>;
}

function beginsParagraph(candidate: Candidate): boolean {
  const { line, number, open, longest } = candidate;
  const previous = open.last.text;
  if (isBareNumber(open)) return false;
  if (number !== null) return numberBegins(candidate, number);
  if (isCapitals(line.text) !== open.capitals)
    return isClosed(previous) || (open.capitals && lowerCase.test(line.text));
  if (!commaClosed.test(previous)) return false;
  if (opening.test(line.text) || previous.endsWith("./.")) return true;
  if (!isClosed(previous)) return false;
  if (readNumber(line.text.replace(openingQuote, "")) !== null) return true;
  return capitalFirst.test(line.text) && (previous.length < longest * 0.75 || previous.length > LONG_LINE);
}

/** A number that stands alone on its line: the title wrapped below it. */
function isBareNumber({ first, number, lines }: Paragraph): boolean {
  return lines === 1 && number?.end === first.text.length;
}

function numberBegins({ line, open, ordinals }: Candidate, number: PrintedNumber): boolean {
  const previous = open.last.text;
  const follows = number.ordinal !== null && ordinals.get(number.form) === number.ordinal - 1;
  // "(1) … ; (2) …" runs on within a sentence: a line that happens to begin with (2) is a paragraph only after a (1) that was.
  if (number.mark === "()" && number.ordinal !== 1 && !follows) return false;
  if (isClosed(previous) || isAside(open)) return true;
  if (number.style === "bullet") return commaClosed.test(previous) || open.number?.form === number.form;
  if (endsInProvision(previous) || previous.endsWith(",")) return false;
  if (open.capitals || isCapitalHeading(line, number)) return true;
  if (number.ordinal === 1) return open.lines <= MAX_HEADING_LINES && open.number !== null;
  return follows;
}

/** A remark in parentheses on lines of its own. */
function isAside({ first, last }: Paragraph): boolean {
  return first.text.startsWith("(") && last.text.endsWith(")");
}

function isCapitalHeading(line: Passage<ProseWords>, number: PrintedNumber): boolean {
  return (number.form === "I" || number.form === "A") && isCapitals(line.text.slice(number.end));
}

/** Whether a text breaks off where a number must follow ("khoản 3 Điều"). */
export function endsInProvision(text: string): boolean {
  return provisionWord.test(text);
}
