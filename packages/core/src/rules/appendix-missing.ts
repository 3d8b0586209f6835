import type { Citation } from "../citation/citation.ts";
import { citationsIn } from "../citations-in.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose, ProseWords } from "../markdown/prose-types.ts";
import { onceOfWords } from "../text/memory.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";

/** An annex that the text announces ("chi tiết tại Phụ lục đính kèm") while the draft has none. */
export const appendixMissing: Rule<"missing"> = defineRule({
  id: "appendix-missing",
  group: "form",
  summary: {
    vi: "Nội dung nêu phụ lục, danh mục kèm theo nhưng trong dự thảo không có.",
    en: "The text announces an annex, but the draft has none.",
  },
  legalBasis: "khoản 1 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: null,
  messages: {
    missing: {
      vi: "Nội dung nêu “{words}” nhưng dự thảo không có phụ lục nào; bổ sung phụ lục, hoặc bỏ qua nếu phụ lục là tệp riêng.",
      en: "The text says “{words}”, but the draft has no annex; add it, unless it is a file of its own.",
    },
  },
  *check({ analysis }) {
    const { text, proses, document } = analysis;
    const { appendices, bounds } = document;
    if (appendices.length > 0) return;
    for (const prose of proses.slice(bounds.content, bounds.closing + 1)) {
      if (!mayAnnounce(prose)) continue;
      const cited = citationsIn(analysis, prose.index).filter(({ kind }) => kind !== "self");
      const place = announcementIn(prose, cited);
      if (place === null) continue;
      const span = prose.map.toSourceSpan(place.start, place.end);
      yield { messageId: "missing", span, data: { words: printedWords(text, span) } };
      return;
    }
  },
});

/** In any capitals; written so, it is faster than by a flag. */
const hint = /[Pp][Hh][Ụụ]\s+[Ll][Ụụ][Cc]|[Dd][Aa][Nn][Hh]\s+[Mm][Ụụ][Cc]/;
const mayAnnounce = onceOfWords(({ text }: ProseWords) => hint.test(text));
const number = "(?:[IVX]+|\\d{1,2})(?![A-Za-zÀ-ỹ\\d])";
const annex = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:phụ\\s+lục(?:\\s+(?:số\\s+)?${number}(?:\\s*(?:,|và)\\s*${number})*)?|danh\\s+mục)(?![A-Za-zÀ-ỹ])`,
  "giu",
);
const attached = "(?:(?:ban\\s+hành\\s+|gửi\\s+)?kèm\\s+theo|(?:gửi|đính)\\s+kèm|kèm)(?![A-Za-zÀ-ỹ])";
const attachedAfter = new RegExp(`^[^()]{0,90}?\\s${attached}`, "u");
const attachedBefore = new RegExp(
  `(?<![A-Za-zÀ-ỹ])${attached}(?:\\s+[A-Za-zÀ-ỹ]+(?:\\s+[A-Za-zÀ-ỹ]+)?\\s+này)?(?:\\s+(?:các|bản|\\d+))?\\s*$`,
  "iu",
);
const pointedAt = /(?:chi\s+tiết|cụ\s+thể)\s+(?:tại|theo|ở|như)\s+(?:các\s+)?$/iu;

/** Offsets in the Prose of the first announcement of an annex of this very draft; null where there is none. */
function announcementIn(prose: Prose, cited: readonly Citation[]): Span | null {
  for (const match of prose.text.matchAll(annex)) {
    const [words] = match;
    const clause = clauseAround(prose.text, match.index, match.index + words.length);
    const place = announcementAt(prose.text, { start: match.index, end: match.index + words.length }, clause);
    if (place !== null && !isForeign(prose.text, place, clause, cited)) return place;
  }
  return null;
}

function announcementAt(text: string, word: Span, clause: Span): Span | null {
  const before = text.slice(clause.start, word.start);
  const after = text.slice(word.end, clause.end);
  const isList = list.test(text.slice(word.start, word.end));
  // "danh mục" is a common noun; with a capital it is the name of an annex.
  if (isList && text.charAt(word.start) !== "D") return null;
  const [behind, ahead] = [attachedAfter.exec(after), attachedBefore.exec(before)];
  if (behind !== null) return { start: word.start, end: word.end + behind[0].length };
  if (ahead !== null) return { start: clause.start + ahead.index, end: word.end };
  return !isList && pointedAt.test(before) && after.trim() === "" ? word : null;
}
const list = /^danh/iu;

const clauseEnd = /[.;:)](?=\s|$|[,.;)])|\n\s*\n/u;
const clauseStart = /[.;:]\s|[(“"]/gu;
const CLAUSE_ROOM = 240;

function clauseAround(text: string, from: number, to: number): Span {
  const room = Math.max(0, from - CLAUSE_ROOM);
  const start = [...text.slice(room, from).matchAll(clauseStart)].at(-1);
  const rest = text.slice(to, to + CLAUSE_ROOM);
  const end = clauseEnd.exec(rest)?.index ?? rest.length;
  return { start: start === undefined ? room : room + start.index + start[0].length, end: to + end };
}

const otherDocument =
  /(?<![A-Za-zÀ-ỹ])(?:Luật|Nghị\s+(?:định|quyết)|Thông\s+tư|Quyết\s+định|Công\s+văn|Văn\s+bản|Hướng\s+dẫn|Chỉ\s+thị|Kế\s+hoạch|Báo\s+cáo|Tờ\s+trình|Đề\s+án|Chương\s+trình|Quy\s+(?:chế|định)|Hợp\s+đồng)(?![A-Za-zÀ-ỹ])(?!\s+này|\s*$)/iu;
const joined = /(?:và|cùng|với)\s+(?:các\s+)?$/u;
const OPEN_QUOTE = /[“"«]/gu;
const CLOSED_QUOTE = /[”"»]/gu;

/** Whether the annex is another document's: named after it or before "và Phụ lục", or in the words of an amended text. */
function isForeign(text: string, place: Span, clause: Span, cited: readonly Citation[]): boolean {
  if (otherDocument.test(text.slice(place.end, clause.end))) return true;
  if (cited.some(({ proseSpan }) => place.start <= proseSpan.start && proseSpan.start <= clause.end)) return true;
  const before = text.slice(clause.start, place.start);
  if (
    joined.test(before) &&
    cited.some(({ proseSpan }) => clause.start <= proseSpan.start && proseSpan.end <= place.start)
  )
    return true;
  const all = text.slice(0, place.start);
  return (all.match(OPEN_QUOTE)?.length ?? 0) > (all.match(CLOSED_QUOTE)?.length ?? 0);
}
