import type { Analysis } from "../analysis.ts";
import type { Citation } from "../citation/citation.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { OwnWords } from "../own-words.ts";
import { ownWords } from "../own-words.ts";
import { LOWER, UPPER } from "../text/letters.ts";
import { printedWords } from "../text/printed-words.ts";
import { slice } from "../text/span.ts";

type Id = "noun" | "self" | "inner";

/** "nhân dân" and "nhà nước" as nouns of their own, and the draft itself ("kế hoạch này"), without a capital; common words with one. */
export const textCapitals: Rule<Id> = defineRule({
  id: "text-capitals",
  group: "text",
  summary: {
    vi: "“Nhân dân”, “Nhà nước” đứng riêng và tên loại của chính văn bản chưa viết hoa.",
    en: "“Nhân dân” and “Nhà nước” standing alone, or the draft named by its type, lack the capital.",
  },
  legalBasis: "khoản 1 Mục V Phụ lục II Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "warning", strict: "warning" },
  fixable: "safe",
  messages: {
    noun: {
      vi: "“{words}” đứng riêng là danh từ đặc biệt, phải viết hoa. Viết “{right}”.",
      en: "“{words}” standing alone is a special noun and takes a capital. Write “{right}”.",
    },
    inner: {
      vi: "“{words}” đứng giữa câu, không phải tên riêng. Viết “{right}”.",
      en: "“{words}” stands within a sentence and is no name. Write “{right}”.",
    },
    self: {
      vi: "“{words}” chỉ chính văn bản này nên tên loại viết hoa (khoản 6 Mục V Phụ lục II Nghị định số 30/2020/NĐ-CP). Viết “{right}”.",
      en: "“{words}” means this very document, so its type takes a capital. Write “{right}”.",
    },
  },
  *check({ analysis, strict }) {
    const isOwn = ownWords(analysis);
    const content = analysis.proses.slice(analysis.document.bounds.content);
    for (const prose of content) {
      for (const place of nounsIn(prose)) yield* problemAt("noun", prose, place, analysis, isOwn);
    }
    if (strict) yield* asides(analysis, content, isOwn);
  },
});

function* asides(analysis: Analysis, content: readonly Prose[], isOwn: OwnWords): Generator<Problem<Id>> {
  const own = selfPattern(analysis);
  for (const prose of content) {
    const { text } = prose;
    for (const { index, 0: words } of own !== null && text.includes("này") ? text.matchAll(own) : [])
      yield* problemAt("self", prose, [index, index + words.length], analysis, isOwn);
    for (const { index, 0: words } of text.matchAll(common))
      yield* problemAt("inner", prose, [index, index + words.length], analysis, isOwn);
  }
  for (const { prose, parts } of analysis.citations) yield* titleOpening(analysis.proses[prose], parts, analysis.text);
}

// Words after which "nhân dân" is a noun of its own; after others it may be part of a name or an attribute:
// Ủy ban nhân dân, thanh tra nhân dân, quần chúng nhân dân, sức khỏe nhân dân.
const peopleAfter =
  "của|và|với|cho|trong|do|vì|để|được|giữa|[Pp]hục\\s+vụ|tầng\\s+lớp|[Vv]ận\\s+động|đời\\s+sống|ý\\s+kiến|(?:đảng|đoàn|hội|công|viên)\\s+(?:viên|chức),|cán\\s+bộ,|người\\s+lao\\s+động,";
/** "nhân dân tệ", "nhân dân lao động", the people of other lands, and names that follow. */
const peopleBefore = `(?:tệ|lao\\s+động|hai\\s+nước|các\\s+nước|thế\\s+giới|nước|tự\\s+vệ)(?![A-Za-zÀ-ỹ])|[${UPPER}]`;
const peopleLead = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${peopleAfter})\\s+$`, "u");
const peopleTail = new RegExp(`^(?![A-Za-zÀ-ỹ]|\\s+(?:${peopleBefore}))`, "u");
const people = /nhân\s+dân/gu;
const LEAD_ROOM = 40;

// "của nhà nước" ends there: "nhà nước pháp quyền", "nhà nước cấp" may be said of any State.
const stateEnd =
  "(?=\\s*(?:[,;.:)]|$)|\\s+(?:về|và|trong|đối|ta|tại|trên|đến|cho|theo|có|đã|được|ở|với|liên\\s+quan)(?![A-Za-zÀ-ỹ]))";
const state = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:pháp\\s+luật|chính\\s+sách|chủ\\s+trương|quy\\s+định|lợi\\s+ích|tài\\s+sản)\\s+của|của\\s+Đảng(?:,|\\s+và)|của\\s+Đảng,\\s+(?:chính\\s+sách,\\s+)?pháp\\s+luật\\s+của)\\s+(nhà\\s+nước)${stateEnd}`,
  "gu",
);

/** "về Quy định của pháp luật": what the law says in general, no document. */
const common = new RegExp(
  String.raw`(?<=[${LOWER}][,;]?\s)Quy\s+định(?=\s+của\s+(?:pháp\s+luật|Đảng|Nhà\s+nước)(?![A-Za-zÀ-ỹ]))`,
  "gu",
);
const opening = /^(?:Ban\s+hành|Về\s+việc|Về)(?=\s)/u;
const gap = /^[*_]*\s+[*_]*$/u;

/** The title of a cited document goes on the sentence after its date or issuer: "ngày 05/01/2026 Ban hành Kế hoạch …". */
function* titleOpening(
  prose: Prose | undefined,
  { title, date, issuer }: Citation["parts"],
  text: string,
): Generator<Problem<Id>> {
  const words = title === null ? null : opening.exec(slice(text, title).normalize("NFC"))?.[0];
  if (title === null || !words || prose === undefined) return;
  // "Luật Ban hành văn bản …" is the name of a law: there is nothing between type and title.
  const before = Math.max(date?.end ?? 0, issuer?.end ?? 0);
  if (before > title.start || !gap.test(text.slice(before, title.start))) return;
  const right = words.charAt(0).toLowerCase() + words.slice(1);
  const printed = [words, words.normalize("NFD")].find((form) => text.startsWith(form, title.start));
  if (printed === undefined) return;
  const span = { start: title.start, end: title.start + printed.length };
  const fix = [{ span: { start: span.start, end: span.start + 1 }, text: right.charAt(0) }];
  yield { messageId: "inner", span, data: { words, right }, fix, level: "info", strict: true };
}

function nounsIn({ text }: Prose): readonly (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const { 0: noun, index } of text.includes("dân") ? text.matchAll(people) : []) {
    const end = index + noun.length;
    const isFree =
      peopleLead.test(text.slice(Math.max(0, index - LEAD_ROOM), index)) &&
      peopleTail.test(text.slice(end, end + LEAD_ROOM));
    if (isFree) found.push([index, end]);
  }
  for (const { 0: all, 1: noun = "", index } of text.includes("nước") ? text.matchAll(state) : []) {
    const end = index + all.length;
    found.push([end - noun.length, end]);
  }
  return found;
}

/** Types whose small letter is that of the common noun more often than not are left out: "báo cáo này", "tờ trình này" stay. */
const ownTypes: ReadonlySet<string> = new Set([
  "Kế hoạch",
  "Quyết định",
  "Nghị quyết",
  "Chỉ thị",
  "Quy chế",
  "Quy định",
  "Chương trình",
  "Đề án",
  "Phương án",
  "Hướng dẫn",
]);

/** The draft named by its own type in small letters. */
function selfPattern({ document: { header } }: Analysis): RegExp | null {
  const type = header.type?.value.normalize("NFC") ?? "";
  if (!ownTypes.has(type)) return null;
  const words = type.toLowerCase().replaceAll(" ", "\\s+");
  return new RegExp(`(?<![A-Za-zÀ-ỹ]|(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Mm]ỗi)\\s+)${words}\\s+này(?![A-Za-zÀ-ỹ])`, "gu");
}

function* problemAt(
  messageId: Id,
  prose: Prose,
  [start, end]: readonly [number, number],
  { text }: Analysis,
  isOwn: OwnWords,
): Generator<Problem<Id>> {
  if (!isOwn(prose, start, end)) return;
  const span = prose.map.toSourceSpan(start, end);
  const words = printedWords(text, span);
  const first = words.charAt(0);
  const letter = messageId === "inner" ? first.toLowerCase() : first.toUpperCase();
  const fix = [{ span: prose.map.toSourceSpan(start, start + 1), text: letter }];
  const aside = messageId === "noun" ? {} : { level: "info" as const, strict: true };
  yield { messageId, span, data: { words, right: letter + words.slice(1) }, fix, ...aside };
}
