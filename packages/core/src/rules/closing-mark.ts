import type { Analysis } from "../analysis.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Passage } from "../document/passage.ts";
import { linesOf, spanOf } from "../document/passage.ts";
import { isCapitals } from "../document/passages.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
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
    const lines = contentLines(analysis);
    const last = withoutNotes(lines).at(-1);
    if (last === undefined || isDoubtful(last)) return;
    for (const line of lines) yield* earlyMarks(line, line === last);
    yield* endProblems(last);
  },
});

/** Minutes, contracts, invitations and slips have closings of their own. */
const withoutMark = /^(?:Biên bản|Hợp đồng|Giấy|Phiếu|Bản|Thư)/u;
const someLetter = /\p{L}/u;
const noteMark = /^[[*]/u;
const remark = /(?:^|(?<=[.;:/]\s{0,3})\n)\s*\((?:[^()]|\([^()]*\))*\)\s*[.;]?$/u;
const REMARK_ROOM = 600;

/** The lines without the notes below the end: "(Kèm theo Phụ lục …)" in whole lines, footnotes. */
function withoutNotes(lines: readonly Passage[]): readonly Passage[] {
  const last = lines.at(-1);
  if (last === undefined) return lines;
  if (noteMark.test(last.text)) return withoutNotes(lines.slice(0, -1));
  const from = Math.max(0, last.start - REMARK_ROOM);
  const found = remark.exec(last.prose.text.slice(from, last.end));
  if (found === null) return lines;
  return withoutNotes(lines.filter(({ prose, start }) => prose !== last.prose || start < from + found.index));
}

/**
 * The lines of the content that hold words. None where there is no closing to tell where the content ends, or where a table ends it:
 * cells take no mark.
 */
function contentLines({ proses, document: { bounds, closing } }: Analysis): readonly Passage[] {
  const end = closing.span?.start;
  if (end === undefined) return [];
  const content = proses.slice(bounds.content, bounds.closing + 1);
  const lines = content.flatMap(linesOf).filter((line) => spanOf(line).end <= end && someLetter.test(line.text));
  return lines.at(-1)?.prose.cell === null ? lines.filter(({ prose }) => prose.cell === null) : [];
}

const lowerCase = /\p{Ll}/u;
const FEW = 25;
const introduces = /[:,…]$|\.\.\.$/u;

/** A heading, a signature that was not recognised, a list or table that must have followed. */
function isDoubtful({ text, end }: Passage): boolean {
  const short = end < FEW && !anyMark.test(text);
  return short || isCapitals(text) || !lowerCase.test(text) || introduces.test(text);
}

const anyMark = /[./;]$/u;
const MARK = /(?:[./]\s?)*[./]$|;$/u;
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

const LAST_WORD = /\S+$/u;

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
