import type { Analysis } from "../analysis.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Passage } from "../document/passage.ts";
import { linesOf, spanOf } from "../document/passage.ts";
import { isCapitals } from "../document/passages.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose, ProseWords } from "../markdown/prose-types.ts";
import { LOWER } from "../text/letters.ts";
import { onceOfWords } from "../text/memory.ts";
import type { Span } from "../text/span.ts";

type Id = "absent" | "malformed" | "early";

/** The mark "./." that ends the content: there, once, at the end of the last paragraph. */
export const closingMark: Rule<Id> = defineRule({
  id: "closing-mark",
  group: "form",
  summary: {
    vi: "Dấu “./.” kết thúc nội dung văn bản thiếu, lặp hoặc không ở cuối đoạn cuối cùng.",
    en: "The mark “./.” that ends the content is missing, doubled, or not at its end.",
  },
  legalBasis: "Phụ lục III Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: "safe",
  messages: {
    absent: {
      vi: "Đoạn cuối của nội dung kết thúc bằng “{words}”, chưa có dấu “./.”; viết “./.” để kết thúc nội dung văn bản.",
      en: "The last paragraph ends with “{words}”; end the content with “./.”.",
    },
    malformed: {
      vi: "Nội dung kết thúc bằng “{words}”; viết một dấu “./.”.",
      en: "The content ends with “{words}”; write “./.” once.",
    },
    early: {
      vi: "Dấu “./.” chỉ đặt ở cuối nội dung, nhưng sau chỗ này còn nội dung; dùng dấu chấm (.).",
      en: "The mark “./.” stands at the end of the content only, but more content follows; use a full stop.",
    },
  },
  *check({ analysis }) {
    const { type } = analysis.document.header;
    if (formRegime(analysis.document) !== "state" || withoutMark.test(type?.value ?? "")) return;
    const last = lastLine(analysis);
    if (last === null || isDoubtful(last)) return;
    for (const line of markedLines(analysis))
      yield* earlyMarks(line, line.prose === last.prose && line.start === last.start);
    yield* endProblems(last);
  },
});

/** Minutes, contracts, invitations and slips have closings of their own. */
const withoutMark = /^(?:Biên bản|Hợp đồng|Giấy|Phiếu|Bản|Thư)/u;
const someLetter = /[A-Za-zÀ-ỹ]/u;
const noteMark = /^[[*]/u;
const remark = /(?:^|(?<=[.;:/]\s{0,3})\n)\s*\((?:[^()]|\([^()]*\))*\)\s*[.;]?$/u;
const REMARK_ROOM = 600;

const anyLines = onceOfWords((words: ProseWords) => linesOf(words));

interface Point {
  readonly prose: Prose | null;
  readonly before: number;
}

/** The last line of the content, notes below the end left out: "(Kèm theo Phụ lục …)" in whole lines, footnotes. Null for a table: cells take no mark. */
function lastLine(analysis: Analysis): Passage | null {
  // Where a remark begins in a Prose, what stands above it comes next.
  let above: Point = { prose: null, before: 0 };
  let isTable: boolean | null = null;
  for (const line of linesBackwards(analysis)) {
    isTable ??= line.prose.cell !== null;
    if (isTable) return null;
    if (line.prose.cell !== null || (line.prose === above.prose && line.start >= above.before)) continue;
    if (noteMark.test(line.text)) continue;
    const from = Math.max(0, line.start - REMARK_ROOM);
    const found = remark.exec(line.prose.text.slice(from, line.end));
    if (found === null) return line;
    above = { prose: line.prose, before: from + found.index };
  }
  return null;
}

/** The lines of the content that hold words, from its end. None where there is no closing to tell where the content ends. */
function* linesBackwards({ proses, document: { bounds, closing } }: Analysis): Generator<Passage> {
  const end = closing.span?.start;
  if (end === undefined) return;
  for (const prose of proses.slice(bounds.content, bounds.closing + 1).reverse()) yield* linesIn(prose, end).reverse();
}

/** The lines of a Prose that hold words and stand before an offset of the source. */
function linesIn(prose: Prose, end: number): Passage[] {
  return anyLines(prose)
    .map((line) => ({ ...line, prose }))
    .filter((line) => spanOf(line).end <= end && someLetter.test(line.text));
}

/** The lines of the content in which the mark stands. */
function* markedLines({ proses, document: { bounds, closing } }: Analysis): Generator<Passage> {
  const end = closing.span?.start ?? 0;
  for (const prose of proses.slice(bounds.content, bounds.closing + 1)) {
    if (prose.cell === null && prose.text.includes("./.")) yield* linesIn(prose, end);
  }
}

const lowerCase = new RegExp(`[${LOWER}]`, "u");
const FEW = 25;
const introduces = /[:,…]$|\.\.\.$/u;

/** A heading, a signature that was not recognised, a list or table that must have followed. */
function isDoubtful({ text, end }: Passage): boolean {
  const short = end < FEW && !anyMark.test(text);
  return short || isCapitals(text) || !lowerCase.test(text) || introduces.test(text);
}

const anyMark = /[./;]$/u;
// What must not stand before keeps a row of dots, or a long word, from being tried anew at each of its characters.
const MARK = /(?<![./]\s?)(?:[./]\s?)*[./]$|;$/u;
const MARK_WITHIN = /\.\/\.(?=\s|$)/gu;

function* endProblems(line: Passage): Generator<Problem<Id>> {
  const found = MARK.exec(line.text);
  const from = found?.index ?? line.text.length;
  const words = found?.[0] ?? "";
  if (words === "./.") return;
  const span = spanWithin(line, from, line.text.length);
  const fix = [{ span, text: "./." }];
  if (words.includes("/") || words.length > 1) yield { messageId: "malformed", span, data: { words }, fix };
  else if (words !== "") yield { messageId: "absent", span, data: { words }, fix };
  else yield absentAfterWord(line);
}

const LAST_WORD = /(?<!\S)\S+$/u;

function absentAfterWord(line: Passage): Problem<Id> {
  const words = LAST_WORD.exec(line.text)?.[0] ?? line.text;
  const span = spanWithin(line, line.text.length - words.length, line.text.length);
  return {
    messageId: "absent",
    span,
    data: { words },
    fix: [{ span: { start: span.end, end: span.end }, text: "./." }],
  };
}

function* earlyMarks(line: Passage, last: boolean): Generator<Problem<Id>> {
  for (const { index } of line.text.matchAll(MARK_WITHIN)) {
    if (last && line.text.slice(index).trim().replaceAll(" ", "").replaceAll(/[./]/gu, "") === "") continue;
    const span = spanWithin(line, index, index + "./.".length);
    yield { messageId: "early", span, fix: [{ span, text: "." }] };
  }
}

function spanWithin(line: Passage, from: number, to: number): Span {
  return line.prose.map.toSourceSpan(line.start + from, line.start + to);
}
